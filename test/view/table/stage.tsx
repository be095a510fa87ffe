import { act, render } from "@testing-library/react";
import type { ReactNode } from "react";
import { packRecords, unpackRecords } from "../../../src/data/records.ts";
import { parseDay } from "../../../src/domain/day.ts";
import type { Records } from "../../../src/domain/record.ts";
import { en } from "../../../src/i18n/en.ts";
import { FORMATS } from "../../../src/i18n/format.ts";
import { SpeechContext } from "../../../src/i18n/messages.ts";
import { vi as vietnamese } from "../../../src/i18n/vi.ts";
import { createAppStore, StoreContext } from "../../../src/state/store.ts";
import { defaultView, type View } from "../../../src/state/view.ts";
import { ATLAS, NAMES, tableTexts } from "../../real.ts";

/** The real records in English. */
export const RECORDS: Records = unpackRecords(packRecords(tableTexts(), "en"));

interface Options extends Partial<Omit<View, "day">> {
  readonly day?: string;
}

/** Renders a part of the page on the real data, at a view, with a store of its own. */
export function renderAt(children: ReactNode, { day = "2025-12-31", ...rest }: Options = {}) {
  const view = { ...defaultView(parseDay(day), rest.language ?? "en"), ...rest };
  const store = createAppStore(ATLAS, view);
  const speech = {
    language: view.language,
    messages: view.language === "vi" ? vietnamese : en,
    formats: FORMATS[view.language](),
    names: NAMES[view.language],
  };
  const rendered = render(
    <StoreContext value={store}>
      <SpeechContext value={speech}>{children}</SpeechContext>
    </StoreContext>,
  );
  return { ...rendered, store, setDay: (iso: string) => act(() => store.getState().setDay(parseDay(iso))) };
}
