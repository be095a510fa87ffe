import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { cleanup, render, screen } from "@testing-library/react";
import { decodeMarks } from "../../../src/data/marks.ts";
import { decodeTopology } from "../../../src/data/topology.ts";
import type { DatasetVersion } from "../../../src/domain/export-version.ts";
import type { Language } from "../../../src/domain/language.ts";
import { en } from "../../../src/i18n/en.ts";
import { FORMATS } from "../../../src/i18n/format.ts";
import { type Speech, SpeechContext } from "../../../src/i18n/messages.ts";
import { vi } from "../../../src/i18n/vi.ts";
import { createAppStore, StoreContext } from "../../../src/state/store.ts";
import { defaultView, type View } from "../../../src/state/view.ts";
import { type DataLoaders, DataPanel } from "../../../src/view/data/DataPanel.tsx";
import { ATLAS, DATA_DIR, DATASET, NAMES } from "../../real.ts";

const topology = (name: string): unknown =>
  JSON.parse(readFileSync(resolve(import.meta.dirname, `../../../public/topology/${name}.json`), "utf8"));

export const text = async (path: string) => readFileSync(join(DATA_DIR, path), "utf8");

const speechIn = (language: Language): Speech => ({
  language,
  messages: language === "vi" ? vi : en,
  formats: FORMATS[language](),
  names: NAMES[language],
});

/** What the panel is handed to fetch with: the real files. */
export const LOADERS: DataLoaders = {
  marks: decodeMarks(topology("marks")),
  shapes: async () => decodeTopology(topology("a")),
  speech: async (language) => speechIn(language),
  site: {
    root: "https://atlas.example/",
    hasPages: true,
    release: async () => ({ version: "0", integrity: "" }),
  },
  published: {
    text,
    versions: async () => JSON.parse(await text("versions.json")) as readonly DatasetVersion[],
    topology: async (level) => topology(level) as never,
  },
};

/** Draws the panel over the real dataset and waits until it stands. */
export async function stage(change: Partial<View> = {}, language: Language = "en", loaders = LOADERS) {
  cleanup();
  const store = createAppStore(ATLAS, { ...defaultView(DATASET.completeTo, language), ...change });
  const drawn = render(
    <StoreContext value={store}>
      <SpeechContext value={speechIn(language)}>
        <DataPanel loaders={loaders} />
      </SpeechContext>
    </StoreContext>,
  );
  await screen.findByRole("heading", { level: 2 }, { timeout: 10_000 });
  return { ...drawn, store };
}
