import { dayAfter, type FuzzyDay, formatFuzzyDay } from "../../domain/day.ts";
import type { DataError } from "../decode.ts";
import { columnsOf, TABLE_NAMES, TABLES, type TableName, type Tables } from "../tables.ts";
import { type AnyRow, fault, hasColumn, rowsOf } from "./fault.ts";

/** No two rows of a table have the same key. */
export function* keysAreUnique(tables: Tables): Iterable<DataError> {
  for (const name of TABLE_NAMES) {
    const key = TABLES[name].key as readonly string[];
    const seen = new Map<string, number>();
    for (const row of rowsOf(tables, name)) {
      const text = JSON.stringify(key.map((column) => row[column]));
      const first = seen.get(text);
      if (first === undefined) seen.set(text, row.line);
      else yield fault(name, row, key[0] ?? "", `the same ${key.join(", ")} as line ${first}`);
    }
  }
}

/** A column in one language is filled when its twin in the other is; lists of aliases are free. */
export function* languagesGoTogether(tables: Tables): Iterable<DataError> {
  for (const name of TABLE_NAMES) {
    const pairs = Object.keys(columnsOf(name)).filter((column) => /^(?!aliases).*_en$/.test(column));
    for (const row of rowsOf(tables, name)) {
      for (const english of pairs) {
        const vietnamese = english.replace(/_en$/, "_vi");
        if ((row[english] === null) === (row[vietnamese] === null)) continue;
        const [empty, filled] = row[english] === null ? [english, vietnamese] : [vietnamese, english];
        yield fault(name, row, empty, `is empty where ${filled} is not`);
      }
    }
  }
}

/** A row marked as recalled names no source; every other row names at least one. */
export function* confidenceHasSources(tables: Tables): Iterable<DataError> {
  for (const name of TABLE_NAMES) {
    if (!hasColumn(name, "confidence")) continue;
    for (const row of rowsOf(tables, name)) {
      const count = (row.sources as readonly string[]).length;
      if (row.confidence === "recalled" && count > 0) {
        yield fault(name, row, "sources", "a recalled row cannot name a source");
      }
      if (row.confidence !== "recalled" && count === 0) {
        yield fault(name, row, "sources", `a row that is ${String(row.confidence)} must name a source`);
      }
    }
  }
}

/** Tables whose spans are computed with, so that their first days must ascend, however imprecise. */
const COMPUTED: readonly TableName[] = ["countries", "names", "memberships"];

/** A span begins before it ends. */
export function* spansAscend(tables: Tables): Iterable<DataError> {
  for (const name of TABLE_NAMES) {
    if (!hasColumn(name, "to")) continue;
    for (const row of rowsOf(tables, name)) {
      const [from, to] = [asFuzzy(row.from), asFuzzy(row.to)];
      if (from === null || to === null) continue;
      const strict = COMPUTED.includes(name) || to.precision === "day" || row.kind === "severance";
      if (from.day >= (strict ? to.day : dayAfter(to))) {
        yield fault(name, row, "to", `${formatFuzzyDay(to)} is not after ${formatFuzzyDay(from)}`);
      }
    }
  }
}

/** Values that name rows of another table (codes, sources, groups) name rows that are there. */
export function* referencesResolve(tables: Tables): Iterable<DataError> {
  const known = {
    countries: new Set<unknown>(tables.countries.map(({ code }) => code)),
    sources: new Set<unknown>(tables.sources.map(({ id }) => id)),
    groups: new Set<unknown>(tables.groups.map(({ id }) => id)),
  };
  for (const name of TABLE_NAMES) {
    for (const [column, { refersTo }] of Object.entries(columnsOf(name))) {
      if (refersTo === undefined) continue;
      for (const row of rowsOf(tables, name)) {
        for (const value of valuesOf(row, column)) {
          if (known[refersTo].has(value) || (column === "rulers" && value === "UN")) continue;
          yield fault(name, row, column, `${String(value)} is not in ${refersTo}.csv`);
        }
      }
    }
  }
}

/** Nobody is among those that continue them, at any remove. */
export function* successorsDiffer({ countries }: Tables): Iterable<DataError> {
  const heirs = new Map(countries.map((row) => [row.code, row.successors]));
  for (const row of countries) {
    // A set grows while it is walked through, and holds each code once: circles end.
    const later = new Set(row.successors);
    for (const code of later) for (const heir of heirs.get(code) ?? []) later.add(heir);
    if (later.has(row.code)) yield fault("countries", row, "successors", `${row.code} continues itself`);
  }
}

function asFuzzy(value: unknown): FuzzyDay | null {
  return typeof value === "number"
    ? ({ day: value, precision: "day" } as FuzzyDay)
    : ((value ?? null) as FuzzyDay | null);
}

function valuesOf(row: AnyRow, column: string): readonly unknown[] {
  const value = row[column];
  if (value === null) return [];
  return Array.isArray(value) ? value : [value];
}
