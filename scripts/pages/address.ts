import type { Language } from "../../src/domain/language.ts";

/** A page that is written at build. `id` is a country's code or a story's slug. */
export type Page = { readonly language: Language } & (
  | { readonly kind: "home" | "countries"; readonly id: null }
  | { readonly kind: "country" | "story"; readonly id: string }
);

/** Where a site without a known address pretends to be: a name that is reserved and never resolves. */
export const PLACEHOLDER = "https://bamboo-atlas.example/";

/**
 * The address of the site, with a slash at the end.
 *
 * @throws RangeError unless it is an http or https address without query or fragment.
 */
export function siteOf(text: string | undefined): string {
  if (text === undefined || text === "") return PLACEHOLDER;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.search !== "" || url.hash !== "") {
    throw new RangeError(
      `SITE_URL must be an address such as https://host/path/, not ${JSON.stringify(text)}`,
    );
  }
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}

/** The path of a page from the root of the site: `` for the home page, `vi/country/KOR/`. */
export function pathOf(page: Page): string {
  return (
    languageFolder(page) +
    (page.kind === "home" ? "" : page.kind === "countries" ? "country/" : `${page.kind}/${page.id}/`)
  );
}

/** The same page in another language. */
export function inLanguage(page: Page, language: Language): Page {
  return { ...page, language };
}

/** Where the root of the site lies as seen from a page: `./`, `../../`. */
export function rootFrom(page: Page): string {
  return "../".repeat(pathOf(page).split("/").length - 1) || "./";
}

/** A link from one page to another, relative, so that it holds under any base. */
export function linkTo(from: Page, to: Page): string {
  return rootFrom(from) + pathOf(to);
}

/** The path of a page's picture; the list of countries shows that of the home page. */
export function picturePath(page: Page): string {
  return `pictures/${languageFolder(page)}${fileName(page)}.png`;
}

/** The path of a page's oEmbed answer; the list of countries has none. */
export function oembedPath(page: Page): string {
  return `oembed/${languageFolder(page)}${fileName(page)}.json`;
}

const languageFolder = ({ language }: Page) => (language === "en" ? "" : `${language}/`);

const fileName = ({ kind, id }: Page) => (id === null ? "home" : `${kind}/${id}`);

/** The query that shows a page's view in the embed, written out in full so that it stays what it is. */
export function embedQuery({ kind, id, language }: Page, date: string | null): string {
  const query = new URLSearchParams({ lang: language });
  if (date !== null) query.set("date", date);
  if (kind === "country") query.set("country", id);
  if (kind === "story") query.set("story", id);
  return query.toString();
}
