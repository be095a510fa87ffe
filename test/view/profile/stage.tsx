import { cleanup, render } from "@testing-library/react";
import type { ReactNode } from "react";
import { packRecords, unpackRecords } from "../../../src/data/records.ts";
import { parseCode } from "../../../src/domain/country.ts";
import { parseDay } from "../../../src/domain/day.ts";
import type { Records } from "../../../src/domain/record.ts";
import { en } from "../../../src/i18n/en.ts";
import { FORMATS } from "../../../src/i18n/format.ts";
import { SpeechContext } from "../../../src/i18n/messages.ts";
import { vi } from "../../../src/i18n/vi.ts";
import { createAppStore, StoreContext } from "../../../src/state/store.ts";
import { defaultView, type Language } from "../../../src/state/view.ts";
import { ATLAS, DATASET, NAMES, tableTexts } from "../../real.ts";

const MESSAGES = { en, vi } as const;
const TEXTS = tableTexts();

/** The real records as the app receives them, packed and unpacked. */
export const RECORDS: Readonly<Record<Language, Records>> = {
  en: unpackRecords(packRecords(TEXTS, "en")),
  vi: unpackRecords(packRecords(TEXTS, "vi")),
};

/** Draws `children` over the real dataset at a day, with a country chosen. */
export function stage(children: ReactNode, code: string, day: string, language: Language = "en") {
  cleanup();
  const view = { ...defaultView(DATASET.end, language), day: parseDay(day), selection: [parseCode(code)] };
  const store = createAppStore(ATLAS, view);
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
  return { ...drawn, store };
}
