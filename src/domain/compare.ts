import { ascending } from "d3";
import type { Atlas } from "./atlas.ts";
import { type Code, EU } from "./country.ts";
import { addMonths, type Day, type FuzzyDay, parseDay } from "./day.ts";
import { standingOn } from "./history.ts";
import type { PartySpan } from "./party.ts";
import { classOf, RANKED_CLASSES, type TallyClass, TOLD_CLASSES } from "./tally.ts";

/** Where a country stands on one of two days; `absent` where it is no state that day. */
export type ComparedClass = TallyClass | "absent";

/**
 * Which way a country moved. A special relationship stands beside the ladder, so between it and a rung
 * there is no up or down: `other`.
 */
export type Direction = "up" | "down" | "other" | "appeared" | "ended";

/** A country that does not stand on the later day where it stood on the earlier one. */
export interface Mover {
  readonly code: Code;
  readonly from: ComparedClass;
  readonly to: ComparedClass;
  /** When it came to stand where it stands on the later day. */
  readonly when: FuzzyDay;
  readonly direction: Direction;
  /** Not counted among the countries: the European Union. */
  readonly isApart: boolean;
}

/** All countries that went from one class to the same other one. */
export interface Transition {
  readonly from: ComparedClass;
  readonly to: ComparedClass;
  readonly movers: readonly Mover[];
}

/** The order in which classes are told: the closest tie first, then none, broken off, and no state. */
const ORDER: readonly ComparedClass[] = [...TOLD_CLASSES, "absent"];

/** Rungs that compare with each other; what is broken off stands below relations, above none. */
const RUNGS: readonly ComparedClass[] = RANKED_CLASSES.filter((name) => name !== "special").toReversed();

/**
 * Who moved between two days, told from the earlier to the later whichever way they are given; by where
 * they went, the closest tie first. What happened and was undone in between is no move.
 */
export function compareBetween(atlas: Atlas, a: Day, b: Day): readonly Mover[] {
  const [first, last] = a <= b ? [a, b] : [b, a];
  const movers = [...atlas.parties].flatMap(
    ([code, spans]) => moverOf(atlas, code, spans, first, last) ?? [],
  );
  return [...movers, ...euMover(atlas, first, last)].sort(
    (x, y) =>
      ORDER.indexOf(x.to) - ORDER.indexOf(y.to) ||
      ORDER.indexOf(x.from) - ORDER.indexOf(y.from) ||
      x.when.day - y.when.day ||
      ascending(x.code, y.code),
  );
}

/** The movers by transition, in the same order; those counted apart are left out. */
export function transitionsOf(movers: readonly Mover[]): readonly Transition[] {
  const transitions = new Map<string, { from: ComparedClass; to: ComparedClass; movers: Mover[] }>();
  for (const mover of movers) {
    if (mover.isApart) continue;
    const { from, to } = mover;
    const known = transitions.get(`${from} ${to}`);
    if (known) known.movers.push(mover);
    else transitions.set(`${from} ${to}`, { from, to, movers: [mover] });
  }
  return [...transitions.values()];
}

/** Which way a class lies from another. */
export function directionOf(from: ComparedClass, to: ComparedClass): Direction {
  if (from === "absent") return "appeared";
  if (to === "absent") return "ended";
  const isSpecial = from === "special" || to === "special";
  const other = from === "special" ? to : from;
  if (isSpecial && other !== "none" && other !== "suspended") return "other";
  if (isSpecial) return to === "special" ? "up" : "down";
  return RUNGS.indexOf(to) > RUNGS.indexOf(from) ? "up" : "down";
}

function moverOf(atlas: Atlas, code: Code, spans: readonly PartySpan[], a: Day, b: Day): Mover | null {
  const [from, to] = [classAmong(spans, a), classAmong(spans, b)];
  if (from === to) return null;
  const day = to === "absent" ? lastEnd(spans, b) : startOfRun(spans, b);
  const precision = atlas.history.get(code)?.find((step) => step.day === day)?.precision ?? "day";
  return { code, from, to, when: { day, precision }, direction: directionOf(from, to), isApart: false };
}

function euMover({ history }: Atlas, a: Day, b: Day): readonly Mover[] {
  const [before, after] = [standingOn(history, EU, a), standingOn(history, EU, b)];
  if (before.tier === after.tier || after.since === null) return [];
  const [from, to] = [before.tier, after.tier];
  return [{ code: EU, from, to, when: after.since, direction: directionOf(from, to), isApart: true }];
}

function classAmong(spans: readonly PartySpan[], day: Day): ComparedClass {
  const span = spans.find(({ from, to }) => from <= day && day < to);
  return span === undefined ? "absent" : classOf(span);
}

/** Since when a state has been standing, without a break, where it stands on a day on which it exists. */
function startOfRun(spans: readonly PartySpan[], day: Day): Day {
  let i = spans.findIndex(({ from, to }) => from <= day && day < to);
  const runsOn = (now: PartySpan | undefined, before: PartySpan | undefined) =>
    now && before && before.to === now.from && classOf(before) === classOf(now);
  while (runsOn(spans[i], spans[i - 1])) i -= 1;
  return spans[i]?.from ?? day;
}

function lastEnd(spans: readonly PartySpan[], day: Day): Day {
  return spans.findLast(({ to }) => to <= day)?.to ?? day;
}

/** The spans of time that the product offers to compare; an open end is the day shown. */
const PRESETS = [
  { id: "year", from: null, to: null },
  { id: "doi-moi", from: parseDay("1986-12-15"), to: null },
  { id: "asean", from: parseDay("1995-07-28"), to: null },
  // From the close of the Thirteenth National Congress to that of the Fourteenth.
  { id: "term", from: parseDay("2021-02-01"), to: parseDay("2026-01-23") },
] as const;

export type PresetId = (typeof PRESETS)[number]["id"];

/** Two days to compare, under a name. */
export interface Preset {
  readonly id: PresetId;
  readonly from: Day;
  readonly to: Day;
}

/** What is offered on a day; a span that would begin after it runs to the end of the records instead. */
export function presetsOn(day: Day, start: Day, end: Day): readonly Preset[] {
  return PRESETS.map(({ id, from, to }) => {
    const first = from ?? (Math.max(start, addMonths(day, -12)) as Day);
    return { id, from: first, to: to ?? (first < day ? day : end) };
  });
}
