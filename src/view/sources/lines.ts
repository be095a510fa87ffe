import type { FuzzyDay } from "../../domain/day.ts";
import type { Milestone } from "../../domain/milestone.ts";
import { type Names, nameOn } from "../../domain/names.ts";
import type { Confidence, FuzzySpan, Records, Witness } from "../../domain/record.ts";
import type { SourcesMessages } from "../../i18n/en/sources.ts";
import type { Formats } from "../../i18n/format.ts";
import type { Messages } from "../../i18n/messages.ts";

/** Everything that can be listed. */
export type Archive = Records & { readonly milestones: readonly Milestone[] };

/** One row of a table, in words. */
export interface Line {
  readonly key: string;
  readonly table: string;
  readonly text: string;
  /** The date whose precision is told; null where none is known. */
  readonly date: FuzzyDay | null;
  /** Null for a printed figure, which has its own source and no other. */
  readonly confidence: Confidence | null;
  readonly sources: readonly string[];
  readonly note: string | null;
}

/** Everything that it takes to put rows into words. */
export interface Speaker {
  readonly words: SourcesMessages;
  readonly messages: Messages;
  readonly formats: Formats;
  readonly names: Names;
}

type Told = Pick<Line, "text" | "date">;

/** Every row of every table with its sources, in words, table by table. */
export function linesOf(archive: Archive, speaker: Speaker): readonly Line[] {
  return [
    ...people(archive, speaker),
    ...doings(archive, speaker),
    ...lands(archive, speaker),
    ...archive.claims.map(({ id, source, quote, asOf, note }) => ({
      key: `claims ${id}`,
      table: "claims",
      text: `“${quote}”`,
      date: asOf,
      confidence: null,
      sources: [source],
      note,
    })),
  ];
}

/** Relations, partnerships and whatever else lies between two countries. */
function people(archive: Archive, speaker: Speaker): readonly Line[] {
  const { words, messages, formats } = speaker;
  const name = namer(speaker);
  return [
    ...table("relations", archive.relations, ({ code, date }) => ({
      text: `${name(code, date)}: ${date ? `${words.relations}, ${formats.date(date)}` : words.noRelations}`,
      date,
    })),
    ...table("partnerships", archive.partnerships, ({ code, date, official }) => ({
      text: `${name(code, date)}: ${official}, ${formats.date(date)}`,
      date,
    })),
    ...table(
      "interruptions",
      archive.interruptions.map((row) => ({ ...row, note: null })),
      (row) => ({
        text: sentence(
          name(row.code, row.from),
          `${messages.record.event[row.kind]}, ${row.what}`,
          row,
          speaker,
        ),
        date: row.from ?? row.to,
      }),
    ),
    ...table("missions", archive.missions, (row) => ({
      text: sentence(
        name(row.code, row.from),
        `${words.missionKinds[row.kind]}, ${row.city} (${row.direction === "abroad" ? words.abroad : words.inVietNam})`,
        row,
        speaker,
      ),
      date: row.from ?? row.to,
    })),
  ];
}

/** What was signed, held, sent and done. */
function doings(archive: Archive, speaker: Speaker): readonly Line[] {
  const { formats } = speaker;
  return [
    ...table("agreements", archive.agreements, ({ name, signed }) => ({
      text: signed ? `${name}, ${formats.date(signed)}` : name,
      date: signed,
    })),
    ...table("roles", archive.roles, (row) => ({
      text: sentence(row.body, row.role, row, speaker),
      date: row.from,
    })),
    ...table("deployments", archive.deployments, (row) => ({
      text: row.mission === null ? row.what : `${row.mission}: ${row.what}`,
      date: row.from,
    })),
    ...table("milestones", archive.milestones, ({ title, date }) => ({
      text: `${title}, ${formats.date(date)}`,
      date,
    })),
  ];
}

/** States, their names, their groups and their land. */
function lands(archive: Archive, speaker: Speaker): readonly Line[] {
  const { words, formats } = speaker;
  const name = namer(speaker);
  const groups = new Map(archive.groups.map(({ id, short }) => [id, short]));
  return [
    ...table("memberships", archive.memberships, (row) => ({
      text: sentence(groups.get(row.group) ?? row.group, name(row.code, row.from), row, speaker),
      date: row.from,
    })),
    ...table("countries", archive.countries, (row) => ({
      text: sentence(speaker.names.get(row.code)?.name ?? row.code, "", row, speaker),
      date: row.from,
    })),
    ...table("names", archive.names, (row) => ({
      text: sentence(row.code, row.name, row, speaker),
      date: row.from,
    })),
    ...table("territory", archive.territory, (row) => {
      const date = { day: row.from, precision: "day" } as const;
      return {
        text: `${name(row.holder, date)}: ${words.statuses[row.status]}, ${formats.date(date)}`,
        date,
      };
    }),
  ];
}

function table<R extends Witness>(name: string, rows: readonly R[], tell: (row: R) => Told): readonly Line[] {
  return rows.map((row, i) => ({
    key: `${name} ${i}`,
    table: name,
    ...tell(row),
    confidence: row.confidence,
    sources: row.sources,
    note: row.note,
  }));
}

/** What a country was called on a date, or is called if none is known. */
function namer({ names }: Speaker) {
  return (code: Line["key"] & Parameters<typeof nameOn>[1], date: FuzzyDay | null) =>
    date === null ? (names.get(code)?.name ?? code) : nameOn(names, code, date.day);
}

function sentence(head: string, body: string, { from, to }: FuzzySpan, { words, formats }: Speaker): string {
  const span = words.span(from && formats.date(from), to && formats.date(to));
  const rest = [body, span].filter(Boolean).join(", ");
  return rest === "" ? head : `${head}: ${rest}`;
}

/** How many rows of each table rest on each source. */
export function supportOf(lines: readonly Line[]): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const support = new Map<string, Map<string, number>>();
  for (const { table, sources } of lines) {
    for (const id of sources) {
      const own = support.get(id) ?? new Map<string, number>();
      support.set(id, own.set(table, (own.get(table) ?? 0) + 1));
    }
  }
  return support;
}

/** Whether a text holds every word that is looked for, marks and case apart. */
export function holds(text: string, query: string): boolean {
  const plain = (value: string) =>
    value.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase();
  const body = plain(text);
  return plain(query)
    .split(/\s+/)
    .every((word) => body.includes(word));
}
