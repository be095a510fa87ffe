import { bisector } from "d3";
import type { Code } from "./country.ts";
import type { Dataset, PartnershipStep } from "./dataset.ts";
import type { Day, FuzzyDay, Precision } from "./day.ts";
import type { Tier } from "./tier.ts";

/** Where a country stands with Viet Nam, and since when it has stood there. */
export interface Standing {
  readonly tier: Tier;
  /** Relations are broken off, though the tier they had is kept in mind. */
  readonly suspended: boolean;
  /** The day the tier was reached; null where there never were relations. */
  readonly since: FuzzyDay | null;
}

/** From this day on the standing holds, until the country's next step. */
export interface Step {
  readonly day: Day;
  readonly precision: Precision;
  readonly standing: Standing;
}

/** Each country's standing as a step function of time: steps ascend strictly by day. */
export type History = ReadonlyMap<Code, readonly Step[]>;

/** The standing of a country that has no relations with Viet Nam yet. */
export const NO_RELATIONS: Standing = { tier: "none", suspended: false, since: null };

const byDay = bisector((step: Step) => step.day);

/**
 * The standing in force on a day. A change counts from its own day: on 2025-10-29, the
 * day of signing, the United Kingdom already stands at the new tier.
 *
 * Takes O(log k) for a country with k steps; no relations before the first, or for a code
 * that the history does not know.
 */
export function standingOn(history: History, code: Code, day: Day): Standing {
  const steps = history.get(code) ?? [];
  return steps[byDay.right(steps, day) - 1]?.standing ?? NO_RELATIONS;
}

/** Whether a partnership row sets a tier; `sectoral` and `precursor` rows never do. */
export function setsTier(step: PartnershipStep): step is PartnershipStep & { tier: Tier } {
  return step.tier !== "sectoral" && step.tier !== "precursor";
}

interface Mark {
  readonly day: Day;
  readonly precision: Precision;
  readonly apply: (before: Standing) => Standing;
}

/**
 * Every country's standing through time. Relations begin on the day they were established,
 * but never before the state itself (the Soviet Union has those of 1950, not Russia); a tier
 * holds until the next step; a severance suspends and gives back what was there before.
 */
export function buildHistory(dataset: Dataset): History {
  const marks = new Map<Code, Mark[]>();
  const add = (code: Code, mark: Mark) => {
    const list = marks.get(code);
    if (list) list.push(mark);
    else marks.set(code, [mark]);
  };
  const births = new Map(dataset.countries.map(({ code, from }) => [code, from]));
  for (const { code, day, precision } of dataset.establishments) {
    const birth = births.get(code) ?? day;
    const since = { day, precision };
    const shown = birth > day ? { day: birth, precision: "day" as const } : since;
    add(code, { ...shown, apply: (before) => ({ ...before, tier: "relations", since }) });
  }
  for (const step of dataset.steps) if (setsTier(step)) add(step.code, tierMark(step, step.tier));
  for (const { code, from, fromPrecision, to, toPrecision } of dataset.severances) {
    add(code, { day: from, precision: fromPrecision, apply: (s) => ({ ...s, suspended: true }) });
    add(code, { day: to, precision: toPrecision, apply: (s) => ({ ...s, suspended: false }) });
  }
  return new Map([...marks].map(([code, list]) => [code, fold(list)]));
}

function tierMark({ day, precision }: PartnershipStep, tier: Tier): Mark {
  const since = { day, precision };
  return { ...since, apply: (before) => (before.tier === tier ? before : { ...before, tier, since }) };
}

function fold(marks: readonly Mark[]): readonly Step[] {
  const steps: Step[] = [];
  let standing = NO_RELATIONS;
  for (const { day, precision, apply } of marks.toSorted((a, b) => a.day - b.day)) {
    const after = apply(standing);
    if (after === standing) continue; // the same tier under a new name moves nothing on the map
    standing = after;
    if (steps.at(-1)?.day === day) steps.pop();
    steps.push({ day, precision, standing });
  }
  return steps;
}
