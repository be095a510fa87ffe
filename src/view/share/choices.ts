import type { Language } from "../../domain/language.ts";
import { DEFAULT_OPTIONS, encodeOptions } from "../../state/embed.ts";
import type { Control } from "../../state/embed-controls.ts";
import { valuesOf } from "../../state/embed-view.ts";
import { VIEW_PARAMS, type ViewParam } from "../../state/message.ts";
import { encodedValue } from "../../state/query.ts";
import { encodeView, type Known } from "../../state/url.ts";
import { defaultView, type Theme, type View } from "../../state/view.ts";
import type { Site } from "../loaders.ts";

export const WAYS = ["iframe", "script", "element"] as const;
export type Way = (typeof WAYS)[number];

export const SIZES = ["follow", "fixed", "ratio"] as const;
export type Size = (typeof SIZES)[number];

export const RATIOS = ["16/9", "4/3", "1/1", "3/4"] as const;
export type Ratio = (typeof RATIOS)[number];

export const DATES = ["frozen", "latest"] as const;

/** What the builder is asked for, besides the view that is on the screen. */
export interface Choices {
  readonly date: (typeof DATES)[number];
  readonly language: Language | "auto";
  readonly theme: Theme;
  readonly controls: readonly Control[];
  readonly autoplay: boolean;
  readonly size: Size;
  readonly height: number;
  readonly ratio: Ratio;
  readonly way: Way;
  readonly isPinned: boolean;
}

export const FIRST_CHOICES: Choices = {
  date: "frozen",
  language: "auto",
  theme: "auto",
  controls: DEFAULT_OPTIONS.controls,
  autoplay: false,
  size: "follow",
  height: 600,
  ratio: "4/3",
  way: "iframe",
  isPinned: false,
};

/** A parameter with its value, as an address or an attribute writes it. */
export type Pair = readonly [name: string, value: string];

/** What the embed is asked to show, each parameter that is not the usual one; the date always. */
export function embedPairs(view: View, choices: Choices, known: Known): readonly Pair[] {
  const values = valuesOf(view, defaultView(known.end, view.language), known);
  const own: Partial<Record<ViewParam, string>> = {
    date: choices.date === "latest" ? "latest" : values.date,
    lang: choices.language === "auto" ? "" : choices.language,
    theme: choices.theme === "auto" ? "" : choices.theme,
  };
  // A story's scene says everything else.
  const told: readonly ViewParam[] = ["story", "step", "lang", "theme"];
  const names = values.story === "" ? VIEW_PARAMS : VIEW_PARAMS.filter((name) => told.includes(name));
  const pairs = names.map((name): Pair => [name, own[name] ?? values[name]]);
  const { controls, autoplay } = choices;
  const options = new URLSearchParams(encodeOptions({ controls, autoplay, hosts: null }));
  return [...pairs.filter(([, value]) => value !== ""), ...options];
}

/** The address of the embed that the choices ask for. */
export function embedAddress(root: string, pairs: readonly Pair[]): string {
  return `${root}embed.html?${queryOf(pairs)}`;
}

const queryOf = (pairs: readonly Pair[]) =>
  pairs.map(([name, value]) => `${name}=${encodedValue(value)}`).join("&");

/** A day long before the timeline: measured against it, every date is written out. */
const NEVER = -700_000 as View["day"];

/**
 * The link to a view: with its date written out, so that it shows the same next year, or with `latest`. Where one
 * country is chosen it leads to that country's own page, whose title and picture the services show that preview links.
 */
export function permalink({ root, hasPages }: Site, view: View, isLatest: boolean, known: Known): string {
  const { language, selection } = view;
  const usual = { ...defaultView(NEVER, language), panel: null };
  const [only] = selection;
  const hasOwnPage = hasPages && selection.length === 1 && only !== undefined && view.story === null;
  const page = hasOwnPage ? `country/${only}/` : "";
  const folder = hasPages && language !== "en" ? `${language}/` : "";
  const path = hasPages ? folder + page : "";
  const defaults = {
    ...usual,
    selection: hasOwnPage ? selection : [],
    language: hasPages ? language : language === "en" ? "vi" : "en",
  } as const;
  const query = encodeView({ ...view, panel: null, ask: null }, defaults, known);
  return `${root}${path}?${isLatest ? query.replace(/^date=[^&]*/, "date=latest") : query}`;
}

/** The picture that a link's preview shows, from the root of the site. */
export function picturePath({ language, selection }: View): string {
  const folder = language === "en" ? "" : `${language}/`;
  return `pictures/${folder}${selection.length === 1 ? `country/${selection[0]}` : "home"}.png`;
}
