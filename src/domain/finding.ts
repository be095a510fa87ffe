import type { Claim, Figure, Verdict } from "./claim.ts";
import { type Day, type FuzzyDay, lastDayOf, yearOf } from "./day.ts";
import { nearMisses, type Variant } from "./finding-variants.ts";
import type { Measure } from "./measure.ts";
import type { Count, Evidence, Item } from "./measure-count.ts";
import { evaluate, type Point, seriesOf } from "./measure-evaluate.ts";
import type { Witness } from "./record.ts";

/** One figure of a claim beside what the records give. */
export interface PartFinding {
  readonly measure: Measure;
  readonly figure: Figure | null;
  /** The day that was counted on. */
  readonly day: Day;
  readonly count: Count;
  /** Null where there is nothing to compare. */
  readonly agrees: boolean | null;
  /** What would give the printed figure; empty for one that agrees, or that nothing tried would give. */
  readonly variants: readonly Variant[];
  /** For a figure that no day gives: the points of the series just below and above it. */
  readonly between: readonly [below: Point, above: Point] | null;
}

export interface Finding {
  readonly verdict: Verdict;
  readonly parts: readonly PartFinding[];
  /** Whether what bears the claim out rests on the very source that printed it, and on nothing else. */
  readonly onOwnWord: boolean;
}

/** Checks a claim against the records of the day it speaks of. */
export function findingOf(evidence: Evidence, claim: Claim): Finding {
  const parts = claim.measure.map((measure, i) =>
    findPart(evidence, measure, claim.figure[i] ?? null, claim.asOf.day),
  );
  const isTestable = parts.length > 0 && parts.every(({ agrees }) => agrees !== null);
  const verdict = !isTestable ? "untestable" : parts.every(({ agrees }) => agrees) ? "agrees" : "differs";
  const witnesses = parts.flatMap(({ count }) => count.counted.flatMap(witnessOf));
  const isOwn = ({ sources }: Witness) => sources.length > 0 && sources.every((id) => id === claim.source);
  return { verdict, parts, onOwnWord: witnesses.length > 0 && witnesses.every(isOwn) };
}

function findPart(evidence: Evidence, measure: Measure, figure: Figure | null, asOf: Day): PartFinding {
  const day = ("on" in measure ? measure.on : null) ?? asOf;
  const count = evaluate(evidence, measure, day);
  const agrees = figure === null || measure.kind === "scalar" ? null : matches(figure, count, day);
  const base = { measure, figure, day, count, agrees };
  if (agrees !== false || figure === null) return { ...base, variants: [], between: null };
  const variants = nearMisses(evidence, measure, day, (point, then) => matches(figure, point, then));
  return { ...base, variants, between: variants.length > 0 ? null : bracket(evidence, measure, figure) };
}

/** Whether a figure says what was counted on a day. A share of a group that is not asked about counts alone. */
export function matches(
  figure: Figure,
  { number, base, counted = [] }: Pick<Count, "number" | "base"> & Partial<Pick<Count, "counted">>,
  day: Day,
): boolean {
  switch (figure.kind) {
    case "count":
      return number === figure.number;
    case "share":
      return number === figure.number && (base === null || base === figure.of);
    case "over":
      return number > figure.number && number < figure.number + roundness(figure.number);
    case "hundreds":
      return number >= 100 && number < 1000;
    case "most":
      return base !== null && number * 2 > base;
    case "date":
      return counted.some((item) => isWithin(dateOf(item), figure.date));
    case "term":
      return counted.some((item) => hasTerm(item, figure.first, figure.last));
    case "years":
      return counted.some((item) => yearOf(day) - yearOf(dateOf(item)?.day ?? day) === figure.number);
  }
}

/** By how much a round number may be exceeded and still be the one that a writer would choose: 10 for 60, 100 for 1,100. */
function roundness(number: number): number {
  const zeros = /0*$/.exec(String(number))?.[0].length ?? 0;
  return 10 ** zeros;
}

function dateOf(item: Item): FuzzyDay | null {
  if (item.kind === "step") return item.date;
  if (item.kind === "milestone") return item.row.date;
  return item.kind === "role" ? item.row.from : null;
}

function isWithin(date: FuzzyDay | null, printed: FuzzyDay): boolean {
  return date !== null && date.day >= printed.day && date.day <= lastDayOf(printed);
}

/** Whether a role runs from one year to another. A `to` known to the day is the first day after the term. */
function hasTerm(item: Item, first: number, last: number): boolean {
  if (item.kind !== "role" || item.row.from === null || item.row.to === null) return false;
  const { from, to } = item.row;
  const end = to.precision === "day" ? ((to.day - 1) as Day) : to.day;
  return yearOf(from.day) === first && yearOf(end) === last;
}

function witnessOf(item: Item): readonly Witness[] {
  return "row" in item ? [item.row] : [];
}

function bracket(evidence: Evidence, measure: Measure, figure: Figure): PartFinding["between"] {
  if (figure.kind !== "over" && figure.kind !== "count") return null;
  const series = seriesOf(evidence, measure);
  const above = series.findIndex(({ number }) => number > figure.number);
  const [low, high] = [series[above - 1], series[above]];
  return low && high && low.number > 0 ? [low, high] : null;
}
