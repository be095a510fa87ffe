import type { Code } from "../domain/country.ts";
import type { Day } from "../domain/day.ts";
import type { TallyClass } from "../domain/tally.ts";

/** The languages an address may ask for. */
export const LANGUAGES = ["en", "vi"] as const;
export type Language = (typeof LANGUAGES)[number];

export const THEMES = ["auto", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

export const PANELS = ["profile", "sources", "about"] as const;
export type Panel = (typeof PANELS)[number];

/** What the map is centred on, in degrees, and how many times larger than the whole world it is drawn. */
export interface Camera {
  readonly lon: number;
  readonly lat: number;
  readonly zoom: number;
}

/** The closest the map is drawn. */
export const MAX_ZOOM = 16;

/** What a shared link must restore. Hover, open menus and playback are left out. */
export interface View {
  readonly day: Day;
  readonly selection: readonly Code[];
  readonly tiers: readonly TallyClass[];
  readonly groups: readonly string[];
  readonly language: Language;
  readonly theme: Theme;
  /** Null: fitted to the space there is. */
  readonly camera: Camera | null;
  readonly panel: Panel | null;
}
