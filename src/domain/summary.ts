import { type Atlas, partiesOn } from "./atlas.ts";
import { compareBetween, type Mover } from "./compare.ts";
import { type Code, FOCAL } from "./country.ts";
import type { Day, FuzzyDay } from "./day.ts";
import { type AtlasEvent, eventsBetween } from "./event.ts";
import { membersUnder, type Scope, type ScopeSummary, summaryOf } from "./filter.ts";
import { type Standing, standingOn } from "./history.ts";
import type { PartySpan } from "./party.ts";
import { classOf, partnersIn, type Tally, type TallyClass, tallyOn } from "./tally.ts";

/** What of a view a summary speaks of. */
export interface Summarised extends Scope {
  readonly day: Day;
  readonly compareDay: Day | null;
  readonly selection: readonly Code[];
  readonly tiers: readonly TallyClass[];
}

/** Where a chosen country stands: as a state, as the partner without a territory, or as no state that day. */
export interface Place {
  readonly code: Code;
  readonly kind: "state" | "organisation" | "absent";
  readonly standing: Standing;
  /** When the standing came about; for relations broken off, the break. */
  readonly from: FuzzyDay | null;
}

/** The counts of a day. */
export interface Counts {
  readonly day: Day;
  readonly tally: Tally;
  /** States that Viet Nam has relations with, those broken off left out. */
  readonly related: number;
  /** Those at comprehensive partnership or higher. */
  readonly partners: number;
}

type Codes = readonly Code[];

/** What a summary tells, before it is put into words. */
export interface Facts {
  readonly counts: Counts;
  /** The counts of the last day on which the records are complete, where the day shown is later. */
  readonly complete: Counts | null;
  /** What happened between Viet Nam and others, or to states, on that very day. */
  readonly events: readonly AtlasEvent[];
  readonly selected: readonly Place[];
  /** Those in a special relationship, beside the ladder. */
  readonly special: Codes;
  readonly scope: ScopeSummary | null;
  /** The chosen classes with the states in them, within the chosen groups. */
  readonly classes: readonly { readonly name: TallyClass; readonly codes: Codes }[];
  readonly moves: { readonly from: Day; readonly to: Day; readonly movers: readonly Mover[] } | null;
}

/** The facts of a view that are worth a sentence. */
export function factsOf(atlas: Atlas, view: Summarised): Facts {
  const { day, compareDay, selection, groups } = view;
  const { completeTo } = atlas.dataset;
  const counts = countsOn(atlas, day);
  return {
    counts,
    complete: day > completeTo ? countsOn(atlas, completeTo) : null,
    events: eventsBetween(atlas.events, (day - 1) as Day, day).filter(
      ({ kind, precision }) => kind !== "passed" && precision === "day",
    ),
    selected: selection.filter((code) => code !== FOCAL).map((code) => placeOn(atlas, code, day)),
    special: codesIn(partiesOn(atlas, day), "special"),
    scope: groups.length > 0 ? summaryOf(atlas, view, day) : null,
    classes: classesOn(atlas, view),
    moves: compareDay === null || compareDay === day ? null : movesBetween(atlas, day, compareDay),
  };
}

function countsOn({ tallies }: Atlas, day: Day): Counts {
  const tally = tallyOn(tallies, day);
  const partners = partnersIn(tally);
  return { day, tally, related: tally.relations + tally.special + partners, partners };
}

function placeOn(atlas: Atlas, code: Code, day: Day): Place {
  const standing = standingOn(atlas.history, code, day);
  const step = atlas.history.get(code)?.findLast((own) => own.day <= day);
  const from = standing.suspended && step ? { day: step.day, precision: step.precision } : standing.since;
  if (atlas.kinds.get(code) === "organisation") return { code, kind: "organisation", standing, from };
  const isState = atlas.parties.get(code)?.some((span) => span.from <= day && day < span.to) ?? false;
  return { code, kind: isState ? "state" : "absent", standing, from };
}

function classesOn(atlas: Atlas, { day, tiers, groups, match }: Summarised): Facts["classes"] {
  if (tiers.length === 0) return [];
  const members = groups.length > 0 ? membersUnder(atlas.dataset, { groups, match }, day) : null;
  const parties = partiesOn(atlas, day).filter(({ code }) => members?.has(code) ?? true);
  return tiers.map((name) => ({ name, codes: codesIn(parties, name) }));
}

function codesIn(parties: readonly PartySpan[], name: TallyClass): Codes {
  return parties.filter((party) => classOf(party) === name).map(({ code }) => code);
}

function movesBetween(atlas: Atlas, a: Day, b: Day): Facts["moves"] {
  const [from, to] = a <= b ? [a, b] : [b, a];
  return { from, to, movers: compareBetween(atlas, from, to) };
}
