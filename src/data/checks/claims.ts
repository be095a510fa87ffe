import { buildAtlas } from "../../domain/atlas.ts";
import { findingOf } from "../../domain/finding.ts";
import { type Measure, UN_GROUP } from "../../domain/measure.ts";
import type { Evidence } from "../../domain/measure-count.ts";
import { datasetOf } from "../core.ts";
import type { DataError } from "../decode.ts";
import type { Row, Tables } from "../tables.ts";
import { fault } from "./fault.ts";

/** What a claim measures is there to be measured: groups, countries, milestones and roles that have rows. */
export function* measuresResolve(tables: Tables): Iterable<DataError> {
  const known = {
    group: new Set([UN_GROUP, ...tables.groups.map(({ id }) => id)]),
    code: new Set<string>(tables.countries.map(({ code }) => code)),
    milestone: new Set(tables.milestones.map(({ id }) => id)),
    role: new Set(tables.roles.map(({ id }) => id.replace(/-\d{4}$/, ""))),
  };
  for (const row of tables.claims) {
    if (row.figure.length > 0 && row.figure.length !== row.measure.length) {
      yield fault("claims", row, "figure", `${row.figure.length} figures for ${row.measure.length} measures`);
    }
    for (const measure of row.measure) {
      const [sort, name] = namedBy(measure);
      if (sort === null || known[sort].has(name)) continue;
      yield fault("claims", row, "measure", `there is no ${sort} ${name}`);
    }
  }
}

function namedBy(
  measure: Measure,
): readonly ["group" | "code" | "milestone" | "role", string] | readonly [null, null] {
  if (measure.kind === "countries" && measure.group !== null) return ["group", measure.group];
  if (measure.kind === "date") return ["code", measure.of];
  if (measure.kind === "milestone") return ["milestone", measure.id];
  return measure.kind === "roles" && measure.of !== null ? ["role", measure.of] : [null, null];
}

/** The tables give every claim the verdict that is on record for it: an edit that flips one is named here. */
export function* verdictsHold(tables: Tables): Iterable<DataError> {
  if (tables.claims.length === 0) return;
  const evidence = evidenceOf(tables);
  for (const row of tables.claims) {
    const { verdict, parts } = findingOf(evidence, { ...row, asOf: row.as_of, note: null });
    if (verdict === row.verdict) continue;
    const given = parts.map(({ count: { number, base } }) =>
      base === null ? number : `${number} of ${base}`,
    );
    yield fault(
      "claims",
      row,
      "verdict",
      `is ${row.verdict}, but the tables give ${given.join(", ")}: ${verdict}`,
    );
  }
}

/** What the measures are evaluated on, with the texts in English. */
export function evidenceOf(tables: Tables): Evidence {
  const note = ({ note_en }: { readonly note_en: string | null }) => note_en;
  return {
    atlas: buildAtlas(datasetOf(tables)),
    agreements: tables.agreements.map((row) => ({
      ...row,
      name: row.name_en,
      inForce: row.in_force,
      note: note(row),
    })),
    deployments: tables.deployments.map((row) => ({ ...row, what: row.what_en, note: note(row) })),
    roles: tables.roles.map((row) => ({ ...row, body: row.body_en, role: row.role_en, note: note(row) })),
    milestones: tables.milestones.map((row) => milestoneOf(row)),
  };
}

function milestoneOf(row: Row<"milestones">): Evidence["milestones"][number] {
  return {
    ...row,
    title: row.title_en,
    summary: row.summary_en,
    place: row.place_en,
    note: row.note_en,
  };
}
