import type { Manifest } from "vite";
import { html, type Markup } from "./html.ts";

/** What a page fetches for the app in it, as paths from the root of the site. */
export interface AppFiles {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/**
 * The files of the app that the script of a built page loads once the page is painted.
 *
 * @param page its key in the manifest: `index.html`.
 * @throws Error if the build has no such page, or its script loads nothing.
 */
export function appFilesOf(manifest: Manifest, page: string): AppFiles {
  const keys = (manifest[page]?.dynamicImports ?? []).flatMap((key) => closureOf(manifest, key));
  const own = new Set(closureOf(manifest, page));
  const chunks = [...new Set(keys)].filter((key) => !own.has(key)).flatMap((key) => manifest[key] ?? []);
  if (chunks.length === 0) throw new Error(`the build has no app in ${page}`);
  return { scripts: chunks.map(({ file }) => file), styles: chunks.flatMap(({ css = [] }) => css) };
}

/** The keys of a chunk and of those that it imports. */
function closureOf(manifest: Manifest, key: string, seen = new Set<string>()): readonly string[] {
  if (!seen.has(key)) {
    seen.add(key);
    for (const next of manifest[key]?.imports ?? []) closureOf(manifest, next, seen);
  }
  return [...seen];
}

/**
 * Has a page at `root` (`./`, `../../`) fetch scripts early, and no more than fetch them: `modulepreload` would have
 * them read as well, on the very core that draws the first picture.
 */
export const preloads = (scripts: readonly string[], root: string): readonly Markup[] =>
  scripts.map(
    (path) => html`<link rel="preload" as="script" crossorigin fetchpriority="low" href="${root + path}">`,
  );
