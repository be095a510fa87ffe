import { type Day, formatDay } from "./day.ts";

/** What a citation of a view needs to say. */
export interface Citation {
  /** What is cited: "Viet Nam’s diplomatic relations on 29 October 2025". */
  readonly title: string;
  /** The year in which the version came out. */
  readonly year: number;
  readonly version: string;
  /** The day on which the reader looked. */
  readonly accessed: Day;
  /** A link that opens the same view. */
  readonly url: string;
  readonly language: string;
}

export const AUTHOR = "The Bamboo Atlas contributors";
export const WORK = "Bamboo Atlas";
const LICENCE = "CC-BY-SA-4.0";

const MONTHS = [
  ...["January", "February", "March", "April", "May", "June"],
  ...["July", "August", "September", "October", "November", "December"],
];

/** APA, seventh edition. Its fixed words are English whatever language the title is in. */
export function apa({ title, year, version, accessed, url }: Citation): string {
  return `${AUTHOR}. (${year}). ${title} (Version ${version}) [Interactive map and data set]. ${WORK}. Retrieved ${american(accessed)}, from ${url}`;
}

/** Chicago, as an entry of a bibliography (notes and bibliography style). */
export function chicago({ title, year, version, accessed, url }: Citation): string {
  return `${AUTHOR}. “${title}.” ${WORK}, version ${version}. ${year}. Accessed ${american(accessed)}. ${url}.`;
}

/** A BibTeX entry in UTF-8, as Biber and today’s BibTeX styles read it; `url` and `urldate` need no escapes. */
export function bibtex(citation: Citation): string {
  const { title, year, version, accessed, url, language } = citation;
  const fields: readonly (readonly [name: string, value: string])[] = [
    ["author", `{${escaped(AUTHOR)}}`],
    ["title", `{${escaped(title)}}`],
    ["year", String(year)],
    ["version", escaped(version)],
    ["howpublished", escaped(`${WORK}, interactive map and data set, ${LICENCE}`)],
    ["url", url],
    ["urldate", formatDay(accessed)],
    ["langid", language === "vi" ? "vietnamese" : "english"],
  ];
  const lines = fields.map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{${idOf(citation)},\n${lines.join(",\n")}\n}\n`;
}

/** An item of CSL-JSON: what Zotero and other reference managers read. */
export interface CslItem {
  readonly id: string;
  readonly type: "map";
  readonly title: string;
  readonly author: readonly { readonly literal: string }[];
  readonly publisher: string;
  readonly version: string;
  readonly license: string;
  readonly language: string;
  readonly issued: CslDate;
  readonly accessed: CslDate;
  readonly URL: string;
}

interface CslDate {
  readonly "date-parts": readonly (readonly number[])[];
}

/** The citation as a list of one CSL-JSON item. */
export function csl(citation: Citation): readonly CslItem[] {
  const { title, year, version, accessed, url, language } = citation;
  return [
    {
      id: idOf(citation),
      type: "map",
      title,
      author: [{ literal: AUTHOR }],
      publisher: WORK,
      version,
      license: LICENCE,
      language,
      issued: { "date-parts": [[year]] },
      accessed: { "date-parts": [formatDay(accessed).split("-").map(Number)] },
      URL: url,
    },
  ];
}

/** The same id for the same title, so that two views in one bibliography do not meet. */
function idOf({ title, version }: Citation): string {
  const plain = title.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/gi, "d").toLowerCase();
  const words = plain.match(/[a-z0-9]+/g) ?? [];
  return ["bamboo-atlas", version, ...words].join("-").slice(0, 80).replace(/-$/, "");
}

/** "November 22, 2026", as both styles write a day. */
function american(day: Day): string {
  const [year, month, date] = formatDay(day).split("-").map(Number);
  return `${MONTHS[(month ?? 1) - 1]} ${date}, ${year}`;
}

const COMMANDS: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** Text in which nothing is a command to TeX. */
function escaped(text: string): string {
  return text.replace(/[\\~^]|[&%$#_{}]/g, (letter) => COMMANDS[letter] ?? `\\${letter}`);
}
