import { escaped, type Markup } from "./html.ts";

/** What a page puts in place of the parts of the built index.html. */
export interface Parts {
  /** Attributes of the root element; null leaves one out. */
  readonly attributes: Readonly<Record<string, string | null>>;
  /** Replaces title and description. */
  readonly head: Markup;
  /** What comes before title, links and all else: the policy of the page, and the script that runs before anything is painted. */
  readonly first: Markup;
  /** What stands in #root until the app takes its place. */
  readonly body: Markup;
  /** Where the root of the site lies: `./`, `../../`. */
  readonly root: string;
}

/** Sets parts into the page that the build made, so that a page loads the very files that the app loads. */
export type Template = (parts: Parts) => string;

const SLOTS = {
  html: /<html[^>]*>/,
  title: /<title>[^<]*<\/title>/,
  description: /\s*<meta name="description"[^>]*>/,
  root: /<div id="root"><\/div>/,
  noscript: /\s*<noscript>[\s\S]*?<\/noscript>/g,
} as const;

/**
 * The template that a built index.html is.
 *
 * @throws Error naming the part that it lacks.
 */
export function templateOf(index: string): Template {
  for (const slot of ["html", "title", "root"] as const) {
    if (!SLOTS[slot].test(index)) throw new Error(`index.html has no ${slot} that a page could fill`);
  }
  // Void elements are written one way all over the page; what is set in stays as it is, hashes speak of it.
  const plain = index.replace(/ \/>/g, ">");
  return ({ attributes, head, body, first, root }) =>
    plain
      .replace(/\b(href|src)="\.\//g, (_, name: string) => `${name}="${root}`)
      .replace(SLOTS.noscript, "")
      .replace(SLOTS.description, "")
      .replace(SLOTS.html, () => `<html${attributesOf(attributes)}>`)
      .replace(SLOTS.title, () => `${first.markup}\n${head.markup}`)
      .replace(SLOTS.root, () => `<div id="root">${body.markup}</div>`);
}

function attributesOf(attributes: Parts["attributes"]): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => ` ${name}="${escaped(value ?? "")}"`)
    .join("");
}
