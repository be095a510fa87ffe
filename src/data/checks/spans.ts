import { group } from "d3";
import { type Day, dayAfter, FOREVER, type FuzzyDay, formatFuzzyDay } from "../../domain/day.ts";
import { COVERAGE } from "../coverage.ts";
import type { DataError } from "../decode.ts";
import type { TableName, Tables } from "../tables.ts";
import { existenceOf } from "./existence.ts";
import { fault } from "./fault.ts";

interface SpanRow {
  readonly line: number;
  readonly from: FuzzyDay | null;
  readonly to: FuzzyDay | null;
}

/** A country has one name on a day. */
export function* namesDoNotOverlap({ names }: Tables): Iterable<DataError> {
  for (const rows of group(names, (row) => row.code).values()) yield* overlaps("names", rows);
}

/** A country is in a group once at a time. */
export function* membershipsDoNotOverlap({ memberships }: Tables): Iterable<DataError> {
  const byPair = group(memberships, (row) => `${row.group} ${row.code}`);
  for (const rows of byPair.values()) yield* overlaps("memberships", rows);
}

/** Groups that took in liberation movements and governments to be, before their states existed. */
const OPEN_TO_MOVEMENTS: ReadonlySet<string> = new Set(["nam", "oif"]);

/** A state is in a group only while it exists itself, or one whose successor it is. */
export function* membersExist(tables: Tables): Iterable<DataError> {
  const { hasForerunner, isKindOfState, isState } = existenceOf(tables);
  for (const row of tables.memberships) {
    if (!isKindOfState(row.code)) continue;
    const early = row.from !== null && !hasForerunner(row.code, (dayAfter(row.from) - 1) as Day);
    if (row.from !== null && early && !OPEN_TO_MOVEMENTS.has(row.group)) {
      yield fault("memberships", row, "from", `${row.code} did not exist on ${formatFuzzyDay(row.from)}`);
    }
    if (row.to !== null && !isState(row.code, (row.to.day - 1) as Day)) {
      yield fault(
        "memberships",
        row,
        "to",
        `${row.code} did not exist just before ${formatFuzzyDay(row.to)}`,
      );
    }
    if (row.to === null && !isState(row.code, COVERAGE.end)) {
      yield fault("memberships", row, "to", `${row.code} no longer exists`);
    }
  }
}

function* overlaps(table: TableName, rows: readonly SpanRow[]): Iterable<DataError> {
  const sorted = rows.toSorted((a, b) => startOf(a) - startOf(b));
  for (const [i, row] of sorted.entries()) {
    const before = sorted[i - 1];
    if (before === undefined || (before.to?.day ?? FOREVER) <= startOf(row)) continue;
    yield fault(table, row, "from", `overlaps line ${before.line}`);
  }
}

const startOf = (row: SpanRow): Day => row.from?.day ?? (-FOREVER as Day);
