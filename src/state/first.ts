import { LANGUAGES, type Language } from "../domain/language.ts";
import { type PanelRoom, panelRoom } from "./panel.ts";
import { PANELS } from "./view.ts";

/*
 * What is known of a view before the dataset is there: what the page needs to be painted for the first time.
 * The whole address is read by `url.ts` once the app starts.
 */

/** The language of the address, else the page's own, else the first of the browser's that the product speaks, else English. */
export function firstLanguage(
  query: URLSearchParams,
  own: string | undefined,
  preferred: readonly string[],
): Language {
  const named = (tag: string | null | undefined) =>
    LANGUAGES.find((language) => tag?.trim().toLowerCase() === language);
  return named(query.get("lang")) ?? named(own) ?? preferredLanguage(preferred);
}

/** The first of a browser's languages that the product speaks, else English. */
export function preferredLanguage(tags: readonly string[]): Language {
  for (const tag of tags) {
    const found = LANGUAGES.find((language) => tag.toLowerCase().startsWith(language));
    if (found) return found;
  }
  return "en";
}

/** The colours that the address asks for; null for those of the system. */
export function firstTheme(query: URLSearchParams): "light" | "dark" | null {
  const theme = query.get("theme")?.trim().toLowerCase();
  return theme === "light" || theme === "dark" ? theme : null;
}

/** Parameters with which the land looks different from the served picture, but lies where it lies. */
const RECOLOURED = ["date", "compare", "layer", "tier", "group"] as const;

/** Parameters with which something else is shown, or the map from elsewhere. */
const ELSEWHERE = ["view", "at", "panel", "story", "ask"] as const;

/**
 * What of a served picture would be wrong for an address: its colours (`neutral`), or all of it (`hidden`);
 * null if nothing is.
 */
export function pendingIn(query: URLSearchParams): "neutral" | "hidden" | null {
  const has = (names: readonly string[]) => names.some((name) => query.get(name));
  if (has(ELSEWHERE)) return "hidden";
  return has(RECOLOURED) ? "neutral" : null;
}

/** The same for a country's own page, whose picture outlines it: that alone is wrong (`bare`) where others are chosen. */
export function pendingOnCountry(
  query: URLSearchParams,
  country: string,
): "bare" | "neutral" | "hidden" | null {
  const chosen = query.get("country")?.toUpperCase().split("~") ?? [country];
  return pendingIn(query) ?? (chosen.includes(country) ? null : "bare");
}

/** The same for the page of a story, whose picture is of the first scene: as long as it is read there, that decides all. */
export function pendingInStory(query: URLSearchParams, story: string): "hidden" | null {
  const isRead = (query.get("story") ?? story) === story && !query.get("step") && !query.get("panel");
  return isRead ? null : "hidden";
}

/**
 * How much room a panel will take from the map, as far as the dataset need not be asked.
 *
 * @param country the one that the page is about.
 */
export function firstRoom(query: URLSearchParams, country = ""): PanelRoom | null {
  const name = query.get("panel")?.trim().toLowerCase() || (query.get("ask") ? "ledger" : null);
  const codes = (query.get("country") ?? country).toUpperCase().split("~").filter(Boolean);
  return panelRoom({
    panel: PANELS.find((panel) => panel === name) ?? null,
    selection: [...new Set(codes)],
    compareDay: query.get("compare") ? 0 : null,
  });
}
