import { group } from "d3";
import { type Code, EU, FOCAL } from "../../domain/country.ts";
import { type Day, FOREVER, type FuzzyDay, formatFuzzyDay, lastDayOf } from "../../domain/day.ts";
import { COVERAGE } from "../coverage.ts";
import type { DataError } from "../decode.ts";
import type { Row, TableName, Tables } from "../tables.ts";
import { existenceOf } from "./existence.ts";
import { type AnyRow, fault, rowsOf } from "./fault.ts";

/** Relations begin when both sides exist: the state itself, or one whose successor it is. */
export function* relationsNeedStates(tables: Tables): Iterable<DataError> {
  const { hasForerunner, isKindOfState } = existenceOf(tables);
  for (const row of tables.relations) {
    if (row.code === FOCAL) yield fault("relations", row, "code", "Viet Nam has no relations with itself");
    if (row.date === null) continue;
    const last = lastDayOf(row.date);
    if (last < COVERAGE.start)
      yield fault("relations", row, "date", `before ${formatFuzzyDay(dayOf(COVERAGE.start))}`);
    else if (isKindOfState(row.code) && !hasForerunner(row.code, last)) {
      yield fault("relations", row, "date", `${row.code} did not exist on ${formatFuzzyDay(row.date)}`);
    }
  }
}

/** A partner has relations on the day of each of its tiers; the EU is apart. */
export function* tiersNeedRelations({ partnerships, relations }: Tables): Iterable<DataError> {
  const since = new Map(relations.map((row) => [row.code, row.date]));
  for (const row of partnerships) {
    if (!setsTier(row) || row.code === EU) continue;
    const established = since.get(row.code) ?? null;
    if (established !== null && established.day <= lastDayOf(row.date)) continue;
    const reason =
      established === null ? "no relations" : `relations only from ${formatFuzzyDay(established)}`;
    yield fault("partnerships", row, "date", `${row.code} has ${reason}`);
  }
}

/** The tiers of one country ascend strictly by day, so that each day has one. */
export function* tiersAscend({ partnerships }: Tables): Iterable<DataError> {
  for (const steps of group(partnerships.filter(setsTier), (row) => row.code).values()) {
    const seen = new Map<Day, number>();
    for (const row of steps) {
      const line = seen.get(row.date.day);
      if (line !== undefined) yield fault("partnerships", row, "date", `the same day as line ${line}`);
      seen.set(row.date.day, row.line);
    }
  }
}

/** Relations are severed only where there are some, until a known day, once at a time. */
export function* severancesNeedRelations({ interruptions, relations }: Tables): Iterable<DataError> {
  const since = new Map(relations.map((row) => [row.code, row.date?.day ?? FOREVER]));
  const ends = new Map<Code, Day>();
  const severances = interruptions.filter((row) => row.kind === "severance");
  for (const row of severances.toSorted((a, b) => (a.from?.day ?? 0) - (b.from?.day ?? 0))) {
    if (row.from === null) yield fault("interruptions", row, "from", "a severance needs a date");
    else {
      if (row.from.day < (since.get(row.code) ?? FOREVER)) {
        yield fault("interruptions", row, "from", `${row.code} had no relations to sever`);
      }
      if (row.from.day < (ends.get(row.code) ?? -FOREVER)) {
        yield fault("interruptions", row, "from", `${row.code} had broken off already`);
      }
    }
    ends.set(row.code, row.to?.day ?? FOREVER);
  }
}

const DATES: readonly (readonly [table: TableName, column: string])[] = [
  ["relations", "date"],
  ["interruptions", "from"],
  ["partnerships", "date"],
  ["memberships", "from"],
  ["territory", "from"],
  ["milestones", "date"],
];

/** Nothing that the map or the timeline shows happens after the end of coverage. */
export function* nothingAfterTheEnd(tables: Tables): Iterable<DataError> {
  for (const [name, column] of DATES) {
    for (const row of rowsOf(tables, name)) {
      const day = dayIn(row, column);
      if (day !== null && day > COVERAGE.end) yield fault(name, row, column, "after the end of coverage");
    }
  }
}

function setsTier(row: Row<"partnerships">): boolean {
  return row.tier !== "sectoral" && row.tier !== "precursor";
}

function dayIn(row: AnyRow, column: string): Day | null {
  const value = row[column] as Day | FuzzyDay | null;
  return value !== null && typeof value === "object" ? value.day : value;
}

const dayOf = (day: Day): FuzzyDay => ({ day, precision: "day" });
