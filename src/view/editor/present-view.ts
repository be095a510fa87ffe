import type { Day } from "../../domain/day.ts";
import { nameOn } from "../../domain/names.ts";
import type { Scene } from "../../domain/story.ts";
import { newScene } from "../../domain/story-edit.ts";
import { exactly, FORMATS } from "../../i18n/format.ts";
import type { Speech } from "../../i18n/messages.ts";
import { type AppState, viewOf } from "../../state/store.ts";
import { encodeView, knownTo } from "../../state/url.ts";
import { defaultView } from "../../state/view.ts";

/** The most that a scene's query string may have. */
const LONGEST_VIEW = 300;

/** What the map shows now, as a scene's query string: always with its date, never with what is the reader's own. */
export function presentQuery(state: AppState): string {
  const { dataset } = state.atlas;
  const { language } = state;
  const view = { ...viewOf(state), theme: "auto", panel: null, story: null, step: null, ask: null } as const;
  const defaults = defaultView((dataset.start - 1) as Day, language);
  const query = encodeView(view, defaults, knownTo(dataset));
  // Only a great many groups make it longer.
  return query.length <= LONGEST_VIEW
    ? query
    : encodeView({ ...view, groups: [], tiers: [] }, defaults, knownTo(dataset));
}

/** A scene of what the map shows now, headed by the countries chosen, else by its date in both languages. */
export function presentScene(state: AppState, { language, formats, names }: Speech): Scene {
  const { day, selection } = state;
  const date = exactly(day);
  const heading =
    selection.length === 0
      ? { en: FORMATS.en().date(date), vi: FORMATS.vi().date(date) }
      : {
          ...{ en: "", vi: "" },
          [language]: formats.list(selection.map((code) => nameOn(names, code, day))),
        };
  return newScene(presentQuery(state), heading);
}
