import type { Day } from "../../domain/day.ts";
import { nameOn } from "../../domain/names.ts";
import { LONGEST, type Scene } from "../../domain/story.ts";
import { newScene, tidyText } from "../../domain/story-edit.ts";
import { exactly, FORMATS } from "../../i18n/format.ts";
import type { Speech } from "../../i18n/messages.ts";
import { type AppState, viewOf } from "../../state/store.ts";
import { encodeView, knownTo } from "../../state/url.ts";
import { defaultView, type View } from "../../state/view.ts";

/** The most that a scene's query string may have. */
const LONGEST_VIEW = 300;

/** So many countries fit into it beside all else. */
const MOST_CHOSEN = 40;

/** What the map shows now, as a scene's query string: always with its date, never with what is the reader's own. */
export function presentQuery(state: AppState): string {
  const { dataset } = state.atlas;
  const { language } = state;
  const view = { ...viewOf(state), theme: "auto", panel: null, story: null, step: null, ask: null } as const;
  const defaults = defaultView((dataset.start - 1) as Day, language);
  const query = (part: Partial<View>) => encodeView({ ...view, ...part }, defaults, knownTo(dataset));
  const whole = query({});
  if (whole.length <= LONGEST_VIEW) return whole;
  // Only an address by hand chooses so much; of many countries the first stay.
  return query({ groups: [], tiers: [], selection: view.selection.slice(0, MOST_CHOSEN) });
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
          [language]: tidyText(
            formats.list(selection.map((code) => nameOn(names, code, day))),
            LONGEST.heading,
          ),
        };
  return newScene(presentQuery(state), heading);
}
