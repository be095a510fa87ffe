import { ascending, group } from "d3";
import type { Country, Dataset, Membership, PartnershipStep, Severance } from "../domain/dataset.ts";
import { FOREVER, type FuzzyDay } from "../domain/day.ts";
import type { Language } from "../domain/language.ts";
import type { DatedName, Names } from "../domain/names.ts";
import { COVERAGE, VERSION } from "./coverage.ts";
import type { Row, Tables } from "./tables.ts";

/** The ways of being in a group that count as belonging to it; guests and observers do not. */
const BELONGS: ReadonlySet<Row<"memberships">["status"]> = new Set([
  "member",
  "former",
  "partner",
  "organisation",
]);

/** The part of the tables that the first map needs, in an order of its own. */
export function datasetOf(tables: Tables): Dataset {
  return {
    version: VERSION,
    ...COVERAGE,
    countries: tables.countries.map(countryOf).sort((a, b) => ascending(a.code, b.code)),
    territory: tables.territory
      .map(({ atom, holder, status, from, to, rulers }) => ({
        atom,
        holder,
        status,
        from,
        to: to ?? FOREVER,
        rulers,
      }))
      .sort((a, b) => ascending(a.atom, b.atom) || a.from - b.from),
    establishments: tables.relations
      .flatMap(({ code, date }) => (date === null ? [] : [{ code, ...date }]))
      .sort((a, b) => a.day - b.day || ascending(a.code, b.code)),
    severances: tables.interruptions.flatMap(severanceOf),
    steps: tables.partnerships.map(stepOf).sort((a, b) => a.day - b.day || ascending(a.code, b.code)),
    memberships: tables.memberships.filter(({ status }) => BELONGS.has(status)).map(membershipOf),
  };
}

/** What every country was called when, in one language. */
export function namesOf(tables: Pick<Tables, "countries" | "names">, language: Language): Names {
  const dated = group(tables.names, (row) => row.code);
  const column = `name_${language}` as const;
  const sorted = tables.countries.toSorted((a, b) => ascending(a.code, b.code));
  return new Map(
    sorted.map((row) => [
      row.code,
      { name: row[column], dated: datedNames(dated.get(row.code) ?? [], row, column) },
    ]),
  );
}

function datedNames(
  names: readonly Row<"names">[],
  country: Row<"countries">,
  column: `name_${Language}`,
): readonly DatedName[] {
  return names
    .filter((row) => row[column] !== country[column])
    .map((row) => ({ name: row[column], ...spanOf(row) }))
    .sort((a, b) => a.from - b.from);
}

function countryOf({ code, kind, from, to, un_from, successors }: Row<"countries">): Country {
  const birth = from !== null && from.day >= COVERAGE.start ? from.day : null;
  return { code, kind, from: birth, to: to?.day ?? null, un: un_from, successors };
}

function severanceOf({ code, kind, from, to }: Row<"interruptions">): readonly Severance[] {
  if (kind !== "severance" || from === null) return [];
  const end: FuzzyDay = to ?? { day: FOREVER, precision: "day" };
  return [{ code, from: from.day, fromPrecision: from.precision, to: end.day, toPrecision: end.precision }];
}

function membershipOf({ group, code, ...span }: Row<"memberships">): Membership {
  return { group, code, ...spanOf(span) };
}

function stepOf({ code, date, tier }: Row<"partnerships">): PartnershipStep {
  return { code, ...date, tier };
}

function spanOf({
  from,
  to,
}: {
  from: FuzzyDay | null;
  to: FuzzyDay | null;
}): Pick<Membership, "from" | "to"> {
  return { from: from?.day ?? COVERAGE.start, to: to?.day ?? FOREVER };
}
