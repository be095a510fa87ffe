import { cleanup, configure, render, screen } from "@testing-library/react";
import type { ReactNode } from "react";
import { packMilestones, packRecords, unpackMilestones, unpackRecords } from "../../../src/data/records.ts";
import type { Language } from "../../../src/domain/language.ts";
import type { Milestone } from "../../../src/domain/milestone.ts";
import type { Records } from "../../../src/domain/record.ts";
import { en } from "../../../src/i18n/en.ts";
import { FORMATS } from "../../../src/i18n/format.ts";
import { SpeechContext } from "../../../src/i18n/messages.ts";
import { vi } from "../../../src/i18n/vi.ts";
import { createAppStore, StoreContext } from "../../../src/state/store.ts";
import { defaultView, type View } from "../../../src/state/view.ts";
import { ATLAS, DATASET, NAMES, tableTexts } from "../../real.ts";

const MESSAGES = { en, vi } as const;
const TEXTS = tableTexts();

/** What a panel is handed to fetch with: the real records as the app receives them, packed and unpacked. */
export const LOADERS = {
  loadRecords: async (language: Language): Promise<Records> => unpackRecords(packRecords(TEXTS, language)),
  loadMilestones: async (language: Language): Promise<readonly Milestone[]> =>
    unpackMilestones(packMilestones(TEXTS, language)),
};

/** Draws a panel over the real dataset and waits until its heading stands. */
export async function stage(children: ReactNode, change: Partial<View> = {}, language: Language = "en") {
  cleanup();
  // Hundreds of buttons: what is hidden by style is for the browser tests to see.
  configure({ defaultHidden: true });
  const store = createAppStore(ATLAS, { ...defaultView(DATASET.end, language), ...change });
  const speech = {
    language,
    messages: MESSAGES[language],
    formats: FORMATS[language](),
    names: NAMES[language],
  };
  const drawn = render(
    <StoreContext value={store}>
      <SpeechContext value={speech}>{children}</SpeechContext>
    </StoreContext>,
  );
  await screen.findByRole("heading", { level: 2 }, { timeout: 10_000 });
  return { ...drawn, store };
}
