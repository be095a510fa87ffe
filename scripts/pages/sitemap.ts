import { LANGUAGES } from "../../src/domain/language.ts";
import { inLanguage, type Page, pathOf } from "./address.ts";
import { html } from "./html.ts";

/** Every page with its other languages, as sitemaps.org and Google want it. */
export function sitemapOf(site: string, pages: readonly Page[]): string {
  const alternate = (hreflang: string, page: Page) =>
    html`<xhtml:link rel="alternate" hreflang="${hreflang}" href="${site + pathOf(page)}"/>`;
  const urls = pages.map(
    (page) =>
      html`<url><loc>${site + pathOf(page)}</loc>${[
        ...LANGUAGES.map((language) => alternate(language, inLanguage(page, language))),
        alternate("x-default", inLanguage(page, "en")),
      ]}</url>`,
  );
  return html`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls}
</urlset>
`.markup;
}

/** Everyone may read everything. Robots look for this file at the root of the host only. */
export function robotsOf(site: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${site}sitemap.xml\n`;
}
