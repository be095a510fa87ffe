import { group } from "d3";
import type { Code } from "../../domain/country.ts";
import { type Day, FOREVER, formatDay, parseDay } from "../../domain/day.ts";
import { COVERAGE } from "../coverage.ts";
import type { DataError } from "../decode.ts";
import type { Row, Tables } from "../tables.ts";
import { existenceOf } from "./existence.ts";
import { fault } from "./fault.ts";

type Span = Row<"territory">;
type Interval = readonly [from: Day, to: Day];

const RULED: ReadonlySet<string> = new Set(["dependency", "mandate", "trust-territory", "occupied"]);

/** Seats in the United Nations without a state of their own: before it was one, or after it had ended. */
const SEATS_WITHOUT_STATE: readonly (readonly [code: string, from: string, to: string])[] = [
  ["UKR", "1945-10-24", "1991-12-26"],
  ["BLR", "1945-10-24", "1991-12-26"],
  ["IND", "1945-10-30", "1947-08-15"],
  ["PHL", "1945-10-24", "1946-07-04"],
  ["SYR", "1945-10-24", "1946-04-17"],
  ["YUG", "1992-04-27", "2000-11-01"],
];

/** Each atom is held from the first day of the map on, without gap or overlap. */
export function* atomsAreAlwaysHeld({ territory }: Tables): Iterable<DataError> {
  for (const spans of group(territory, (span) => span.atom).values()) {
    let next: Day = COVERAGE.start;
    for (const span of spans.toSorted((a, b) => a.from - b.from)) {
      if (span.from > next)
        yield fault("territory", span, "from", `nobody holds ${span.atom} from ${say(next)}`);
      if (span.from < next) yield fault("territory", span, "from", `${span.atom} is held until ${say(next)}`);
      next = endOf(span);
    }
    const last = spans.find((span) => endOf(span) === next);
    if (next !== FOREVER && last)
      yield fault("territory", last, "to", `nobody holds ${last.atom} from ${say(next)}`);
  }
}

/**
 * A state has exactly one core atom on each day of its existence, and none on other days. Instead of
 * a core it may hold its land as contested (Indonesia until 1949), or be a part of a younger state
 * that it outlived (Egypt in the United Arab Republic).
 */
export function* statesHaveOneCore({ territory, countries }: Tables): Iterable<DataError> {
  const cores = group(territory.filter(isCore), (span) => span.holder);
  const contested = group(territory.filter(isContested), (span) => span.holder);
  for (const spans of cores.values()) yield* coresOverlap(spans);
  for (const row of countries) {
    const exists = existenceOn(row);
    const held = (cores.get(row.code) ?? []).map(intervalOf);
    const younger = countries.filter((other) => other.successors.includes(row.code) && isYounger(other, row));
    const known = union([
      ...held,
      ...(contested.get(row.code) ?? []).map(intervalOf),
      ...younger.flatMap(existenceOn),
    ]);
    if (covers(known, exists) && covers(exists, held)) continue;
    const reason = `a state ${sayAll(exists)}, but territory.csv has its core ${sayAll(union(held))}`;
    yield fault("countries", row, "from", reason);
  }
}

function* coresOverlap(spans: readonly Span[]): Iterable<DataError> {
  const sorted = spans.toSorted((a, b) => a.from - b.from);
  for (const [i, span] of sorted.entries()) {
    const before = sorted[i - 1];
    if (before === undefined || endOf(before) <= span.from) continue;
    yield fault("territory", span, "status", `${span.holder} has another core on line ${before.line}`);
  }
}

/** Land that is a part of a state is so only while that state has its core. */
export function* partsBelongToStates({ territory }: Tables): Iterable<DataError> {
  const cores = group(territory.filter(isCore), (span) => span.holder);
  for (const span of territory) {
    if (span.status !== "part-of") continue;
    const held = union((cores.get(span.holder) ?? []).map(intervalOf));
    if (covers(held, [intervalOf(span)])) continue;
    yield fault("territory", span, "status", `part of ${span.holder}, whose core is held ${sayAll(held)}`);
  }
}

/** An organisation holds no land. */
export function* holdersHoldLand({ territory, countries }: Tables): Iterable<DataError> {
  const organisations = new Set<Code>(
    countries.filter((row) => row.kind === "organisation").map((row) => row.code),
  );
  for (const span of territory) {
    if (organisations.has(span.holder))
      yield fault("territory", span, "holder", `${span.holder} is an organisation`);
  }
}

/** Who is ruled by another has a ruler; states and their parts have none. */
export function* rulersFitStatus({ territory }: Tables): Iterable<DataError> {
  for (const span of territory) {
    if (RULED.has(span.status) && span.rulers.length === 0) {
      yield fault("territory", span, "rulers", `must not be empty for ${span.status}`);
    }
    if (span.status === "state" && span.rulers.length > 0) {
      yield fault("territory", span, "rulers", "must be empty for state");
    }
  }
}

/** A member of the United Nations, or the state it continues, is a state from its admission on. */
export function* membersAreStates(tables: Tables): Iterable<DataError> {
  const { hasForerunner } = existenceOf(tables);
  for (const row of tables.countries) {
    if (row.un_from === null) continue;
    const last = ((row.un_to ?? COVERAGE.end + 1) - 1) as Day;
    for (const day of [row.un_from, last]) {
      if (hasForerunner(row.code, day) || isSeatWithoutState(row.code, day)) continue;
      yield fault("countries", row, "un_from", `a member but no state on ${say(day)}`);
    }
  }
}

function isSeatWithoutState(code: Code, day: Day): boolean {
  return SEATS_WITHOUT_STATE.some(
    ([seat, from, to]) => seat === code && parseDay(from) <= day && day < parseDay(to),
  );
}

function existenceOn(row: Row<"countries">): readonly Interval[] {
  if (row.kind !== "state" && row.kind !== "former-state") return [];
  const from = Math.max(row.from?.day ?? COVERAGE.start, COVERAGE.start) as Day;
  return [[from, row.to?.day ?? FOREVER]];
}

const isCore = (span: Span): boolean => span.status === "state";
const isContested = (span: Span): boolean => span.status === "contested";
const endOf = (span: Span): Day => span.to ?? FOREVER;
const intervalOf = (span: Span): Interval => [span.from, endOf(span)];
const covers = (whole: readonly Interval[], parts: readonly Interval[]): boolean =>
  parts.every(([from, to]) => whole.some(([start, end]) => start <= from && to <= end));
const isYounger = (a: Row<"countries">, b: Row<"countries">): boolean =>
  (a.from?.day ?? -FOREVER) > (b.from?.day ?? -FOREVER);
const say = (day: Day): string => (day === FOREVER ? "…" : formatDay(day));
const sayAll = (spans: readonly Interval[]): string =>
  spans.length === 0 ? "never" : spans.map(([from, to]) => `${say(from)} to ${say(to)}`).join(" and ");

function union(spans: readonly Interval[]): readonly Interval[] {
  const joined: [Day, Day][] = [];
  for (const [from, to] of spans.toSorted((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to) as Day;
    else joined.push([from, to]);
  }
  return joined;
}
