import { bisectRight } from "d3";
import type { Atlas } from "../../domain/atlas.ts";
import type { Code } from "../../domain/country.ts";
import type { Day, FuzzyDay } from "../../domain/day.ts";
import { FOREVER } from "../../domain/day.ts";
import { lineageOf } from "../../domain/event.ts";
import { standingOn } from "../../domain/history.ts";
import type {
  InterruptionKind,
  InterruptionRecord,
  PartnershipRecord,
  Records,
  RelationRecord,
  Witness,
} from "../../domain/record.ts";
import type { TallyClass } from "../../domain/tally.ts";

/** What happened; the order is that in which the entries of one day are told. */
export const ENTRY_KINDS = [
  "ended",
  "appeared",
  "established",
  "continued",
  "none",
  "tier",
  "restated",
  "sectoral",
  "precursor",
  "severance",
  "resumed",
  "recognition",
  "recognition-of-saigon",
  "prg",
  "presence",
  "level",
  "normalisation",
  "hostility",
  "embassy-closed",
  "succession",
] as const satisfies readonly (InterruptionKind | string)[];

export type EntryKind = (typeof ENTRY_KINDS)[number];

/** One line of a country's history. */
export interface Entry {
  readonly key: string;
  /** The country it happened to: the one shown, or a former state that it continues. */
  readonly code: Code;
  readonly kind: EntryKind;
  readonly date: FuzzyDay | null;
  /** The end of what lasted. */
  readonly until: FuzzyDay | null;
  /** The standing it brought about; null where it left the standing as it was. */
  readonly look: TallyClass | null;
  /** The name that the two sides gave it. */
  readonly official: string | null;
  readonly text: string | null;
  /** For what is continued: since when the relations themselves date. */
  readonly origin: FuzzyDay | null;
  readonly partner: Pick<RelationRecord, "agreement" | "partnerDate"> | null;
  readonly witness: Witness | null;
}

type Draft = Pick<Entry, "code" | "kind"> & Partial<Entry>;

const entry = (draft: Draft): Entry => ({
  key: `${draft.code} ${draft.kind} ${draft.date?.day ?? ""} ${draft.until?.day ?? ""} ${draft.official ?? ""}`,
  date: null,
  until: null,
  look: null,
  official: null,
  text: null,
  origin: null,
  partner: null,
  witness: null,
  ...draft,
});

/** The history of a country and of the former states that it continues, oldest first; what has no date comes last. */
export function entriesOf(atlas: Atlas, records: Records, code: Code): readonly Entry[] {
  const entries = lineageOf(atlas.dataset, code).flatMap((own) => [
    ...existenceEntries(atlas, own),
    ...records.relations.filter((row) => row.code === own).map((row) => relationEntry(atlas, row)),
    ...records.partnerships.filter((row) => row.code === own).map((row) => stepEntry(atlas, row)),
    ...records.interruptions
      .filter((row) => row.code === own)
      .flatMap((row) => interruptionEntries(atlas, row)),
  ]);
  const continued = new Set(entries.filter(({ kind }) => kind === "continued").map((own) => own.code));
  const told = entries.filter((own) => own.kind !== "appeared" || !continued.has(own.code));
  return told.sort(
    (a, b) => orderDay(a) - orderDay(b) || ENTRY_KINDS.indexOf(a.kind) - ENTRY_KINDS.indexOf(b.kind),
  );
}

/** Where an entry stands in the order of time: at its beginning, or at its end if the beginning is unknown. */
export const orderDay = ({ date, until }: Pick<Entry, "date" | "until">): Day =>
  date?.day ?? until?.day ?? FOREVER;

/**
 * The entry whose standing is in force on a day; null where there is none. It is the country's own
 * as long as it exists, and before that the former state's: Russia in 1960 shows the Soviet Union.
 */
export function entryInForce(atlas: Atlas, entries: readonly Entry[], code: Code, day: Day): string | null {
  const exists = (own: Code) =>
    atlas.kinds.get(own) === "organisation" ||
    (atlas.parties.get(own)?.some(({ from, to }) => from <= day && day < to) ?? false);
  const bearer = lineageOf(atlas.dataset, code).find(exists);
  return (
    entries.findLast((own) => own.code === bearer && own.look !== null && orderDay(own) <= day)?.key ?? null
  );
}

/** How many entries lie on a day or before it. */
export function entriesBy(entries: readonly Entry[], day: Day): number {
  return bisectRight(entries.map(orderDay), day);
}

function existenceEntries(atlas: Atlas, code: Code): readonly Entry[] {
  const spans = atlas.parties.get(code) ?? [];
  const isStart = (day: Day) => day > atlas.dataset.start && !spans.some(({ to }) => to === day);
  const isEnd = (day: Day) => day <= atlas.dataset.end && !spans.some(({ from }) => from === day);
  return [
    ...spans
      .filter(({ from }) => isStart(from))
      .map(({ from }) => entry({ code, kind: "appeared", date: exact(from) })),
    ...spans.filter(({ to }) => isEnd(to)).map(({ to }) => entry({ code, kind: "ended", date: exact(to) })),
  ];
}

function relationEntry(atlas: Atlas, row: RelationRecord): Entry {
  const { code, date } = row;
  const own = { code, witness: row, partner: row };
  if (date === null) return entry({ ...own, kind: "none" });
  const birth = atlas.parties.get(code)?.[0]?.from ?? date.day;
  if (birth <= date.day) return entry({ ...own, kind: "established", date, look: "relations" });
  return entry({ ...own, kind: "continued", date: exact(birth), origin: date, look: "relations" });
}

function stepEntry({ history }: Atlas, row: PartnershipRecord): Entry {
  const { code, date, tier, official, occasion } = row;
  const own = { code, date, official, text: occasion, witness: row };
  if (tier === "sectoral" || tier === "precursor") return entry({ ...own, kind: tier });
  const before = standingOn(history, code, (date.day - 1) as Day).tier;
  return entry({ ...own, kind: before === tier ? "restated" : "tier", look: tier });
}

function interruptionEntries({ history, dataset }: Atlas, row: InterruptionRecord): readonly Entry[] {
  const { code, kind, from, to, what } = row;
  const witness = { ...row, note: null };
  if (kind !== "severance") return [entry({ code, kind, date: from, until: to, text: what, witness })];
  const broken = entry({ code, kind, date: from, text: what, look: "suspended", witness });
  if (to === null || to.day > dataset.end) return [broken];
  const { tier } = standingOn(history, code, to.day);
  return [broken, entry({ code, kind: "resumed", date: to, look: tier, witness })];
}

const exact = (day: Day): FuzzyDay => ({ day, precision: "day" });
