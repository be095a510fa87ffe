import { createHash } from "node:crypto";
import { COVERAGE } from "../../src/data/coverage.ts";
import type { Row, Tables } from "../../src/data/tables.ts";
import { type Day, formatDay, formatFuzzyDay } from "../../src/domain/day.ts";
import type { FeedWords } from "../../src/i18n/en/feed.ts";
import type { Speech } from "../../src/i18n/messages.ts";
import type { Release } from "./changes.ts";

/** One entry of a feed, whatever its format. */
export interface FeedEntry {
  /** The same in every language and for ever. */
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly day: Day;
  readonly paragraphs: readonly string[];
  readonly items: readonly string[];
  readonly kind: "step" | "correction";
}

/** What the makers of a feed speak. */
export interface FeedSpeech extends Omit<Speech, "messages"> {
  readonly words: FeedWords;
}

/** How many steps a feed tells. */
const STEPS = 40;

type StepRow = Row<"partnerships"> | Row<"relations">;

/** The newest steps, and every version of the dataset with what was corrected in it; newest first. */
export function entriesOf(
  tables: Tables,
  releases: readonly Release[],
  speech: FeedSpeech,
  site: string,
): readonly FeedEntry[] {
  const steps = [...tables.partnerships, ...tables.relations]
    .filter((row: StepRow) => row.date !== null)
    .sort((a, b) => dayOf(b) - dayOf(a) || a.code.localeCompare(b.code))
    .slice(0, STEPS)
    .map((row) => stepEntry(row, speech, site));
  const corrections = releases.map((release) => correctionEntry(release, speech, site));
  return [...steps, ...corrections].sort((a, b) => b.day - a.day);
}

const dayOf = ({ date }: StepRow): number => date?.day ?? 0;

function stepEntry(row: StepRow, { language, words, formats, names }: FeedSpeech, site: string): FeedEntry {
  const name = names.get(row.code)?.name ?? row.code;
  const date = row.date ?? { day: COVERAGE.end, precision: "day" as const };
  const isStep = "official_en" in row;
  const occasion = isStep ? row[`occasion_${language}`] : null;
  const note = row[`note_${language}`];
  return {
    id: idOf(`step ${row.code} ${formatFuzzyDay(date)} ${isStep ? row.tier : "relations"}`),
    title: isStep ? words.step(name, row[`official_${language}`]) : words.established(name),
    url: `${site}?date=${formatDay(date.day)}&country=${row.code}&lang=${language}`,
    day: date.day,
    paragraphs: [
      ...(date.precision === "day" ? [] : [words.approximate(formats.date(date))]),
      ...[occasion, note].filter((text) => text !== null),
      words.confidence[row.confidence],
    ],
    items: [],
    kind: "step",
  };
}

function correctionEntry(release: Release, { language, words }: FeedSpeech, site: string): FeedEntry {
  return {
    id: idOf(`release ${release.version}`),
    title: words.corrections(release.version),
    url: `${site}?panel=data&lang=${language}`,
    // A version without a date of its own is as new as what it covers.
    day: release.date?.day ?? COVERAGE.end,
    paragraphs: release.paragraphs,
    items: release.items,
    kind: "correction",
  };
}

/** A UUID made of a hash (RFC 9562, version 8): it outlives every move of the site. */
export function idOf(key: string): string {
  const hash = createHash("sha256").update(`bamboo-atlas ${key}`).digest("hex");
  const variant = ((Number.parseInt(hash[16] ?? "0", 16) & 3) | 8).toString(16);
  const parts = [hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`, variant + hash.slice(17, 20)];
  return `urn:uuid:${[...parts, hash.slice(20, 32)].join("-")}`;
}
