import { type Day, formatDay } from "../../src/domain/day.ts";
import type { FeedEntry } from "./entries.ts";

/** What a feed says of itself. */
export interface Feed {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly language: string;
  /** Where the page lies, and this very file. */
  readonly site: string;
  readonly self: string;
  readonly entries: readonly FeedEntry[];
}

const RIGHTS = "CC BY-SA 4.0";
const AUTHOR = "Bamboo Atlas";

const stampOf = (day: Day): string => `${formatDay(day)}T00:00:00Z`;

const newestOf = ({ entries }: Feed): Day => Math.max(...entries.map(({ day }) => day)) as Day;

/** A feed as Atom (RFC 4287). */
export function atomText(feed: Feed): string {
  const { id, title, subtitle, language, site, self, entries } = feed;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `  <id>${id}</id>`,
    `  <title>${xml(title)}</title>`,
    `  <subtitle>${xml(subtitle)}</subtitle>`,
    `  <link rel="alternate" type="text/html" href="${xml(site)}"/>`,
    `  <link rel="self" type="application/atom+xml" href="${xml(self)}"/>`,
    `  <updated>${stampOf(newestOf(feed))}</updated>`,
    `  <author><name>${AUTHOR}</name></author>`,
    `  <rights>${RIGHTS}</rights>`,
    ...entries.map(atomEntry),
    "</feed>",
    "",
  ].join("\n");
}

function atomEntry({ id, title, url, day, kind, ...text }: FeedEntry): string {
  return [
    "  <entry>",
    `    <id>${id}</id>`,
    `    <title>${xml(title)}</title>`,
    `    <link rel="alternate" type="text/html" href="${xml(url)}"/>`,
    `    <published>${stampOf(day)}</published>`,
    `    <updated>${stampOf(day)}</updated>`,
    `    <category term="${kind}"/>`,
    `    <content type="html">${xml(htmlOf(text))}</content>`,
    "  </entry>",
  ].join("\n");
}

/** A feed as JSON Feed 1.1. */
export function jsonText(feed: Feed): string {
  const { title, subtitle, language, site, self, entries } = feed;
  const value = {
    version: "https://jsonfeed.org/version/1.1",
    title,
    description: subtitle,
    home_page_url: site,
    feed_url: self,
    language,
    authors: [{ name: AUTHOR }],
    items: entries.map(({ id, title, url, day, kind, ...text }) => ({
      id,
      url,
      title,
      content_html: htmlOf(text),
      date_published: stampOf(day),
      tags: [kind],
    })),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

function htmlOf({ paragraphs, items }: Pick<FeedEntry, "paragraphs" | "items">): string {
  const list = items.length > 0 ? `<ul>${items.map((item) => `<li>${xml(item)}</li>`).join("")}</ul>` : "";
  return paragraphs.map((text) => `<p>${xml(text)}</p>`).join("") + list;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** What no XML file may hold, however it is written. */
const IMPOSSIBLE = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A text as it stands in XML, in elements and attributes alike. */
export function xml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign).replace(IMPOSSIBLE, "");
}
