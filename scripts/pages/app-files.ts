import type { Manifest } from "vite";
import type { Language } from "../../src/domain/language.ts";
import { html, type Markup } from "./html.ts";

/** What a page fetches for the app in it, as paths from the root of the site. */
export interface AppFiles {
  /** The script of the page, which loads the app, and what it imports itself. */
  readonly entry: readonly string[];
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  /** The scripts with the words and names of each language. */
  readonly words: Readonly<Record<Language, readonly string[]>>;
}

/**
 * The files of the app that the script of a built page loads once the page is painted.
 *
 * @param page its key in the manifest: `index.html`.
 * @throws Error if the build has no such page, its script loads nothing, or a language has no words.
 */
export function appFilesOf(manifest: Manifest, page: string): AppFiles {
  const seen = new Set<string>();
  const fresh = (keys: readonly string[], known = seen) =>
    keys.flatMap((key) => closureOf(manifest, key, known)).flatMap((key) => manifest[key] ?? []);
  const entry = fresh([page]).map(({ file }) => file);
  const chunks = fresh(manifest[page]?.dynamicImports ?? []);
  if (chunks.length === 0) throw new Error(`the build has no app in ${page}`);
  const wordsIn = (language: Language) => {
    const keys = [`src/i18n/${language}.ts`, `virtual:atlas/names/${language}`];
    if (keys.some((key) => manifest[key] === undefined))
      throw new Error(`the build has no words in ${language}`);
    return fresh(keys, new Set(seen)).map(({ file }) => file);
  };
  return {
    entry,
    scripts: chunks.map(({ file }) => file),
    styles: chunks.flatMap(({ css = [] }) => css),
    words: { en: wordsIn("en"), vi: wordsIn("vi") },
  };
}

/** The keys of a chunk and of those that it imports, without those that were `seen`, to which it adds them. */
function closureOf(manifest: Manifest, key: string, seen: Set<string>): readonly string[] {
  if (seen.has(key)) return [];
  seen.add(key);
  return [key, ...(manifest[key]?.imports ?? []).flatMap((next) => closureOf(manifest, next, seen))];
}

/**
 * Has a page at `root` (`./`, `../../`) fetch the scripts of the app early, and no more than fetch them:
 * `modulepreload` would have them read as well, on the very core that draws the first picture. The page's own script
 * is named too: parts that come later import it, and would have it preloaded when it has long run, for which Firefox
 * reports an error.
 */
export const preloads = ({ entry, scripts }: AppFiles, root: string): readonly Markup[] => [
  ...entry.map((path) => html`<link rel="modulepreload" crossorigin href="${root + path}">`),
  ...scripts.map(
    (path) => html`<link rel="preload" as="script" crossorigin fetchpriority="low" href="${root + path}">`,
  ),
];

/**
 * Names the app's own style sheets, out of use, since the page has their text already: the app would fetch them with
 * its code. Where a page's own are refused it takes these names away (`refusedStyles.ts`).
 */
export const outOfUse = ({ styles }: AppFiles, root: string): readonly Markup[] =>
  styles.map((path) => html`<link rel="stylesheet" disabled href="${root + path}">`);

/** What the first script must know to have the words of its language fetched: attributes of its element, at `root`. */
export const wordsFor = ({ words }: AppFiles, root: string): Readonly<Record<string, string>> => ({
  "data-en": words.en.map((path) => root + path).join(" "),
  "data-vi": words.vi.map((path) => root + path).join(" "),
});
