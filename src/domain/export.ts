import { type Atlas, partiesOn } from "./atlas.ts";
import { type Code, EU } from "./country.ts";
import { type Day, type FuzzyDay, formatDay, formatFuzzyDay, type Precision } from "./day.ts";
import { membersUnder, type Scope } from "./filter.ts";
import { groupsOf } from "./group.ts";
import { type Standing, standingOn } from "./history.ts";
import type { TallyClass } from "./tally.ts";
import type { Tier } from "./tier.ts";

/** One state on one day, in the columns of every export of a view; what is not known is empty. */
export interface ExportRow {
  readonly date: string;
  readonly code: string;
  readonly name: string;
  /** `organisation` is the European Union, which is counted apart from states. */
  readonly kind: "state" | "organisation";
  readonly tier: Tier;
  readonly suspended: "true" | "false";
  readonly since: string;
  readonly since_precision: Precision | "";
  readonly relations: string;
  readonly relations_precision: Precision | "";
  /** Ids of groups.csv, separated by one space. */
  readonly groups: string;
}

/** The columns in the order in which they are written. */
export const EXPORT_COLUMNS = [
  ...["date", "code", "name", "kind", "tier", "suspended"],
  ...["since", "since_precision", "relations", "relations_precision", "groups"],
] as const as readonly (keyof ExportRow)[];

/** What of a view decides which states are exported. */
export interface ExportView extends Scope {
  readonly day: Day;
  readonly compareDay: Day | null;
  readonly tiers: readonly TallyClass[];
}

/**
 * The states that a view shows, by code: those of the chosen groups and classes, or all; with the European
 * Union once it is a partner. Where two days are compared, the rows of both, the day shown first.
 */
export function exportRows(
  atlas: Atlas,
  view: ExportView,
  nameOn: (code: Code, day: Day) => string,
): readonly ExportRow[] {
  const { day, compareDay } = view;
  const days = compareDay === null || compareDay === day ? [day] : [day, compareDay];
  return days.flatMap((own) => rowsOn(atlas, view, own, nameOn));
}

function rowsOn(
  atlas: Atlas,
  { groups, match, tiers }: ExportView,
  day: Day,
  nameOn: (code: Code, day: Day) => string,
): readonly ExportRow[] {
  const members = groups.length > 0 ? membersUnder(atlas.dataset, { groups, match }, day) : null;
  return placesOn(atlas, day)
    .filter(({ code }) => members?.has(code) ?? true)
    .filter(({ standing: { suspended, tier } }) =>
      tiers.length === 0 ? true : tiers.includes(suspended ? "suspended" : tier),
    )
    .map(({ code, standing }) => rowOf(atlas, code, standing, day, nameOn(code, day)))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

function placesOn(atlas: Atlas, day: Day): readonly { readonly code: Code; readonly standing: Standing }[] {
  const union = standingOn(atlas.history, EU, day);
  const states = partiesOn(atlas, day).map(({ code, standing }) => ({ code, standing }));
  return union.tier === "none" ? states : [...states, { code: EU, standing: union }];
}

function rowOf(
  { dataset }: Atlas,
  code: Code,
  { tier, suspended, since }: Standing,
  day: Day,
  name: string,
): ExportRow {
  const established = tier === "none" ? undefined : dataset.establishments.find((row) => row.code === code);
  return {
    date: formatDay(day),
    code,
    name,
    kind: code === EU ? "organisation" : "state",
    tier,
    suspended: suspended ? "true" : "false",
    ...fuzzy("since", since),
    ...fuzzy("relations", established ?? null),
    groups: groupsOf(dataset, code, day).join(" "),
  };
}

/** A date as far as it is known, and its precision beside it. */
function fuzzy<K extends "since" | "relations">(column: K, date: FuzzyDay | null) {
  return {
    [column]: date === null ? "" : formatFuzzyDay(date),
    [`${column}_precision`]: date?.precision ?? "",
  } as Pick<ExportRow, K | `${K}_precision`>;
}
