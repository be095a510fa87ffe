import { act, render } from "@testing-library/react";
import type { Code } from "../../../src/domain/country.ts";
import { parseDay } from "../../../src/domain/day.ts";
import type { Milestone } from "../../../src/domain/milestone.ts";
import { en } from "../../../src/i18n/en.ts";
import { FORMATS } from "../../../src/i18n/format.ts";
import { type Speech, SpeechContext } from "../../../src/i18n/messages.ts";
import { vi } from "../../../src/i18n/vi.ts";
import { createAppStore, StoreContext } from "../../../src/state/store.ts";
import { defaultView } from "../../../src/state/view.ts";
import { Timeline } from "../../../src/view/timeline/Timeline.tsx";
import { ATLAS, NAMES, TABLES } from "../../real.ts";

/** The real milestones in English. */
export const MILESTONES: readonly Milestone[] = TABLES.milestones.map((row) => ({
  ...row,
  title: row.title_en,
  summary: row.summary_en,
  place: row.place_en,
  note: row.note_en,
}));

interface Options {
  readonly day: string;
  readonly country?: string;
  readonly language?: "en" | "vi";
  readonly milestones?: readonly Milestone[] | null;
}

/** The timeline over the real dataset, beside a button of the same app. */
export function renderTimeline({ day, country, language = "en", milestones = MILESTONES }: Options) {
  const selection = country === undefined ? [] : [country as Code];
  const store = createAppStore(ATLAS, { ...defaultView(parseDay(day), language), selection });
  const messages = { en, vi }[language];
  const speech: Speech = { language, messages, formats: FORMATS[language](), names: NAMES[language] };
  const rendered = render(
    <StoreContext value={store}>
      <SpeechContext value={speech}>
        <button type="button">Elsewhere</button>
        <Timeline milestones={milestones} />
      </SpeechContext>
    </StoreContext>,
  );
  const setDay = (text: string) => act(() => store.getState().setDay(parseDay(text)));
  return { ...rendered, store, setDay };
}
