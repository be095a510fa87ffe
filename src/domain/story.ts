import type { Code } from "./country.ts";
import type { Day } from "./day.ts";
import type { Language } from "./language.ts";
import { hasHidden } from "./legible.ts";

/** A text in both languages of the product. */
export interface Bilingual {
  readonly en: string;
  readonly vi: string;
}

/** How the map comes to a scene from the one before: at once, through all the days between, or with the camera alone. */
export const MOVES = ["cut", "scrub", "fly"] as const;
export type Move = (typeof MOVES)[number];

/** What a scene points at. */
export interface Emphasis {
  /** Countries to outline. */
  readonly countries: readonly Code[];
  /** A few words that stand at a country. */
  readonly label: { readonly at: Code; readonly text: Bilingual } | null;
  readonly arrow: { readonly from: Code; readonly to: Code } | null;
  /** A day to compare the scene's own with. */
  readonly compare: Day | null;
}

/** A number or date that a heading or caption states, as it is written there, and what it must equal. */
export interface Figure extends Bilingual {
  /** In the vocabulary of public/stories/README.md. */
  readonly is: string;
}

export interface Scene {
  /** What the map shows, as the query string of an address. */
  readonly view: string;
  readonly heading: Bilingual;
  readonly caption: Bilingual;
  /** For the speaker; the audience does not see them. */
  readonly notes: Bilingual;
  /** Ids of sources.csv. */
  readonly sources: readonly string[];
  /** Addresses that a reader who made the scene refers to. */
  readonly links?: readonly string[];
  readonly emphasis: Emphasis | null;
  readonly move: Move;
  /** How long an unattended screen stays. */
  readonly seconds: number;
  readonly figures: readonly Figure[];
}

/** A story as a list shows it. */
export interface StorySummary {
  readonly slug: string;
  readonly title: Bilingual;
  readonly summary: Bilingual;
  /** The number of its scenes. */
  readonly scenes: number;
}

export interface Story {
  readonly slug: string;
  readonly title: Bilingual;
  readonly summary: Bilingual;
  /** At least one. */
  readonly scenes: readonly Scene[];
}

/** What the page of a single file is given to tell, and in which language. */
export interface Cargo {
  readonly story: Story;
  readonly language: Language;
}

/** The story that an address carries within itself. */
export const LINKED = "linked";

/** How the slugs of stories begin that readers keep in their browsers. */
export const OWN = "own-";

/** Whether a reader made the story: nobody checked what it says. No story that ships has such a slug. */
export function isReaders({ slug }: Pick<Story, "slug">): boolean {
  return slug === LINKED || slug.startsWith(OWN);
}

/** A name for each scene that no other scene of the story has, for whoever lists them. */
export function keysOf({ scenes }: Pick<Story, "scenes">): readonly string[] {
  const taken = new Set<string>();
  return scenes.map(({ heading: { en } }) => {
    let [name, times] = [en, 1];
    // A heading may itself end as the name of another scene does.
    while (taken.has(name)) name = `${en} (${++times})`;
    taken.add(name);
    return name;
  });
}

/** The most words that a caption may have, so that the back row can read it. */
export const CAPTION_WORDS = 40;

/** The most countries that a scene outlines. */
export const MOST_OUTLINED = 60;

/** The most characters that the texts of a story may have, in one language. */
export const LONGEST = {
  title: 90,
  summary: 240,
  heading: 90,
  caption: 400,
  notes: 1_500,
  label: 60,
} as const;

export const MOST_SCENES = 60;
export const MOST_LINKS = 5;

/** Whether an address is one that a story may lead to: https, no user in it, nothing hidden, not too long. */
export function isSafeLink(address: string): boolean {
  if (address.length > 300 || hasHidden(address)) return false;
  return /^https:\/\/[^\s/@\\]+(\/[^\s\\]*)?$/i.test(address) && URL.canParse(address);
}

/** The number of words in a text, as spaces part them; a lone dash is none. */
export function wordsIn(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** A step that the story has: steps count from 1, and one beyond the ends is the end. */
export function clampStep(step: number, { scenes }: Pick<Story, "scenes">): number {
  return Math.min(scenes.length, Math.max(1, Math.round(step)));
}
