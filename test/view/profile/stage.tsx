import { cleanup, render } from "@testing-library/react";
import type { ReactNode } from "react";
import { packMilestones, packRecords, unpackMilestones, unpackRecords } from "../../../src/data/records.ts";
import { parseCode } from "../../../src/domain/country.ts";
import { parseDay } from "../../../src/domain/day.ts";
import type { Language } from "../../../src/domain/language.ts";
import type { Milestone } from "../../../src/domain/milestone.ts";
import type { Records } from "../../../src/domain/record.ts";
import { profile as profileEn } from "../../../src/i18n/en/profile.ts";
import { en } from "../../../src/i18n/en.ts";
import { FORMATS } from "../../../src/i18n/format.ts";
import { SpeechContext } from "../../../src/i18n/messages.ts";
import { ProfileWordsContext } from "../../../src/i18n/profile.ts";
import { profile as profileVi } from "../../../src/i18n/vi/profile.ts";
import { vi } from "../../../src/i18n/vi.ts";
import { createAppStore, StoreContext } from "../../../src/state/store.ts";
import { defaultView } from "../../../src/state/view.ts";
import { ATLAS, DATASET, NAMES, tableTexts } from "../../real.ts";

const MESSAGES = { en, vi } as const;
export const WORDS = { en: profileEn, vi: profileVi } as const;
const TEXTS = tableTexts();

/** The real records as the app receives them, packed and unpacked. */
export const RECORDS: Readonly<Record<Language, Records>> = {
  en: unpackRecords(packRecords(TEXTS, "en")),
  vi: unpackRecords(packRecords(TEXTS, "vi")),
};

/** The real milestones. */
export const MILESTONES: Readonly<Record<Language, readonly Milestone[]>> = {
  en: unpackMilestones(packMilestones(TEXTS, "en")),
  vi: unpackMilestones(packMilestones(TEXTS, "vi")),
};

export const loadMilestones = async (language: Language) => MILESTONES[language];

/** Draws `children` over the real dataset at a day, with one country chosen or several (`A~B`). */
export function stage(children: ReactNode, codes: string, day: string, language: Language = "en") {
  cleanup();
  const view = {
    ...defaultView(DATASET.end, language),
    day: parseDay(day),
    selection: codes.split("~").map(parseCode),
  };
  const store = createAppStore(ATLAS, view);
  const speech = {
    language,
    messages: MESSAGES[language],
    formats: FORMATS[language](),
    names: NAMES[language],
  };
  const drawn = render(
    <StoreContext value={store}>
      <SpeechContext value={speech}>
        <ProfileWordsContext value={WORDS[language]}>{children}</ProfileWordsContext>
      </SpeechContext>
    </StoreContext>,
  );
  return { ...drawn, store };
}
