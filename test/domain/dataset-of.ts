import { FOCAL, parseCode } from "../../src/domain/country.ts";
import type {
  Country,
  Dataset,
  PartnershipStep,
  Severance,
  TerritorySpan,
} from "../../src/domain/dataset.ts";
import { FOREVER, parseDay, parseFuzzyDay } from "../../src/domain/day.ts";

/** A dataset of a few rows, from 1945-09-02 to 2026-06-08; what is not given is empty. */
export function datasetOf(rows: Partial<Dataset>): Dataset {
  return {
    version: "0",
    start: parseDay("1945-09-02"),
    completeTo: parseDay("2025-12-31"),
    end: parseDay("2026-06-08"),
    ...{ countries: [state(FOCAL)], territory: [], establishments: [], severances: [], steps: [] },
    memberships: [],
    ...rows,
  };
}

/** A state that was there before the map, or since a day. */
export function state(code: string, more: Partial<Country> = {}): Country {
  return { code: parseCode(code), kind: "state", from: null, to: null, un: null, successors: [], ...more };
}

/** Land that a holder has as its own from the first day of the map on; `more` says what is otherwise. */
export function land(atom: string, holder: string, more: Partial<TerritorySpan> = {}): TerritorySpan {
  return {
    atom: atom as TerritorySpan["atom"],
    holder: parseCode(holder),
    status: "state",
    from: parseDay("1945-09-02"),
    to: FOREVER,
    rulers: [],
    ...more,
  };
}

/** Relations, begun on a date as far as it is known. */
export function establishment(code: string, date: string) {
  return { code: parseCode(code), ...parseFuzzyDay(date) };
}

/** A row of the partnership history. */
export function step(code: string, date: string, tier: PartnershipStep["tier"]): PartnershipStep {
  return { code: parseCode(code), ...parseFuzzyDay(date), tier };
}

/** Relations that were broken off from one day to another. */
export function severance(code: string, from: string, to: string): Severance {
  const [first, end] = [parseFuzzyDay(from), parseFuzzyDay(to)];
  return {
    code: parseCode(code),
    ...{ from: first.day, fromPrecision: first.precision },
    ...{ to: end.day, toPrecision: end.precision },
  };
}
