import type { Code } from "../domain/country.ts";
import type { Day } from "../domain/day.ts";
import type { Language } from "../domain/language.ts";
import type { TallyClass } from "../domain/tally.ts";

/** Whose colours: the device’s, or one kind whatever the device wants. */
export const THEMES = ["auto", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** What can be open beside the map. */
export const PANELS = [
  "profile",
  "sources",
  "ledger",
  "data",
  "share",
  "about",
  "anniversaries",
  "milestones",
  "editor",
  // The window of the speaker, beside a story on stage.
  "notes",
] as const;
export type Panel = (typeof PANELS)[number];

/** What the map is coloured by. */
export const LAYERS = ["tier", "since", "agreements", "missions", "deployments"] as const;
export type Layer = (typeof LAYERS)[number];

/** How several groups combine: members of any of them, or of all. */
export const MATCHES = ["any", "all"] as const;
export type Match = (typeof MATCHES)[number];

/** The form in which the world is shown. */
export const FORMS = ["map", "globe", "table"] as const;
export type Form = (typeof FORMS)[number];

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
  /** A second day: show what changed between the two. */
  readonly compareDay: Day | null;
  readonly selection: readonly Code[];
  readonly tiers: readonly TallyClass[];
  readonly groups: readonly string[];
  readonly match: Match;
  readonly layer: Layer;
  readonly form: Form;
  readonly language: Language;
  readonly theme: Theme;
  /** Null: fitted to the space there is. */
  readonly camera: Camera | null;
  readonly panel: Panel | null;
  /** The story that is told, by its slug: on stage at the scene `step`, counted from 1, or without a step as a page to read. */
  readonly story: string | null;
  readonly step: number | null;
  /** A question to the records, written out in the ledger's vocabulary. */
  readonly ask: string | null;
}

/** The view that an address without parameters opens: the newest day, nothing chosen. */
export function defaultView(day: Day, language: Language): View {
  return {
    ...{
      day,
      compareDay: null,
      selection: [],
      tiers: [],
      groups: [],
      match: "any",
      layer: "tier",
      form: "map",
    },
    ...{ language, theme: "auto", camera: null, panel: null, story: null, step: null, ask: null },
  };
}
