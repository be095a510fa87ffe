import type { Day } from "./day.ts";
import type { Measure } from "./measure.ts";
import { agreementDays, countAgreements } from "./measure-agreements.ts";
import { type Count, countOf, type Evidence } from "./measure-count.ts";
import { countCountries, numberOfCountries } from "./measure-countries.ts";
import {
  countDate,
  countEstablished,
  countMilestone,
  countPeacekeepers,
  countRoles,
} from "./measure-dated.ts";

/** What a measure gives; `day` holds where the measure names none. */
export function evaluate(evidence: Evidence, measure: Measure, day: Day): Count {
  const on = ("on" in measure ? measure.on : null) ?? day;
  switch (measure.kind) {
    case "countries":
      return countCountries(evidence, measure, on);
    case "established":
      return countEstablished(evidence, on);
    case "agreements":
    case "economies":
      return countAgreements(evidence, measure, on);
    case "date":
      return countDate(evidence, measure);
    case "milestone":
      return countMilestone(evidence, measure);
    case "roles":
      return countRoles(evidence, measure);
    case "peacekeepers":
      return countPeacekeepers(evidence, on);
    case "scalar":
      return countOf([]);
  }
}

/** From this day on a measure gives this number, until the next point. */
export interface Point {
  readonly day: Day;
  readonly number: number;
  readonly base: number | null;
}

/** What a measure gives on every day of the timeline, whatever day it names; empty for one that knows no days. */
export function seriesOf(evidence: Evidence, measure: Measure): readonly Point[] {
  const { start, end } = evidence.atlas.dataset;
  const days = daysOf(evidence, measure).filter((day) => day > start && day <= end);
  if (days.length === 0) return [];
  const points: Point[] = [];
  for (const day of [start, ...new Set(days.toSorted((a, b) => a - b))]) {
    const { number, base } = pointOn(evidence, measure, day);
    const last = points.at(-1);
    if (last?.number !== number || last.base !== base) points.push({ day, number, base });
  }
  return points;
}

function pointOn(evidence: Evidence, measure: Measure, day: Day) {
  if (measure.kind === "countries") return numberOfCountries(evidence, measure, day);
  return evaluate(evidence, "on" in measure ? { ...measure, on: day } : measure, day);
}

/** The days on which what a measure gives can change. */
function daysOf(evidence: Evidence, measure: Measure): readonly Day[] {
  const { atlas, deployments } = evidence;
  const { establishments, memberships, steps, countries } = atlas.dataset;
  switch (measure.kind) {
    case "countries":
      return [
        ...[...atlas.parties.values()].flat().flatMap(({ from, to }) => [from, to]),
        ...memberships.filter(({ group }) => group === measure.group).flatMap(({ from, to }) => [from, to]),
        ...steps.map(({ day }) => day),
        ...(measure.group === "un" ? countries.flatMap(({ un }) => un ?? []) : []),
      ];
    case "established":
      return establishments.map(({ day }) => day);
    case "agreements":
    case "economies":
      return agreementDays(evidence);
    case "peacekeepers":
      return deployments.flatMap(({ mission, from }) => (mission === null && from ? from.day : []));
    default:
      return [];
  }
}
