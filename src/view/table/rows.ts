import { type Atlas, partiesOn } from "../../domain/atlas.ts";
import { type Code, EU } from "../../domain/country.ts";
import type { Day, FuzzyDay } from "../../domain/day.ts";
import { groupsOf } from "../../domain/group.ts";
import { type Standing, standingOn } from "../../domain/history.ts";
import { type MissionClass, missionClassOn } from "../../domain/layer-missions.ts";
import { type Names, nameOn } from "../../domain/names.ts";
import type { Confidence, PartnershipRecord, Records } from "../../domain/record.ts";
import type { TallyClass } from "../../domain/tally.ts";

/** One country on one day, as far as the tables tell. Made of plain values, so that two rows compare by value. */
export interface TableRow {
  readonly code: Code;
  readonly name: string;
  readonly standing: TallyClass;
  /** The tier that a suspended relationship had; else the tier itself. */
  readonly tier: Standing["tier"];
  readonly sinceDay: Day | null;
  readonly sincePrecision: FuzzyDay["precision"];
  readonly establishedDay: Day | null;
  readonly establishedPrecision: FuzzyDay["precision"];
  /** The names of its groups, separated by a comma. */
  readonly groups: string;
  readonly groupCount: number;
  /** Not counted among the countries: the European Union. */
  readonly isApart: boolean;
  /** What the records add; null until they are there. */
  readonly official: string | null;
  readonly missions: MissionClass | null;
  readonly sources: number | null;
  readonly confidence: Confidence | null;
}

/** What the rows are made of. */
export interface RowContext {
  readonly atlas: Atlas;
  readonly names: Names;
  /** Null until they are there. */
  readonly records: Records | null;
  readonly groupName: (id: string) => string;
}

/** Every state of a day with its standing, and the European Union once it is a partner; in no particular order. */
export function rowsOn(context: RowContext, day: Day): readonly TableRow[] {
  const { atlas } = context;
  const states = partiesOn(atlas, day).map(({ code, standing }) => rowOf(context, code, standing, day));
  const eu = standingOn(atlas.history, EU, day);
  return eu.tier === "none" ? states : [...states, rowOf(context, EU, eu, day)];
}

function rowOf(context: RowContext, code: Code, { tier, suspended, since }: Standing, day: Day): TableRow {
  const { atlas, names, records, groupName } = context;
  const established = establishmentOf(atlas, code, day);
  const groups = groupsOf(atlas.dataset, code, day).filter((id) => id.toUpperCase() !== code);
  return {
    code,
    name: nameOn(names, code, day),
    standing: suspended ? "suspended" : tier,
    tier,
    sinceDay: since?.day ?? null,
    sincePrecision: since?.precision ?? "day",
    establishedDay: established?.day ?? null,
    establishedPrecision: established?.precision ?? "day",
    groups: groups.map(groupName).toSorted().join(", "),
    groupCount: groups.length,
    isApart: code === EU,
    ...recordsOf(atlas, records, code, day),
  };
}

function establishmentOf({ dataset, history }: Atlas, code: Code, day: Day): FuzzyDay | undefined {
  const isThere = standingOn(history, code, day).tier !== "none";
  return isThere ? dataset.establishments.find((row) => row.code === code && row.day <= day) : undefined;
}

type Recorded = Pick<TableRow, "official" | "missions" | "sources" | "confidence">;

const UNRECORDED: Recorded = { official: null, missions: null, sources: null, confidence: null };

/** What the records say of the relationship in force: its name, who says so, and how sure it is. */
function recordsOf(atlas: Atlas, records: Records | null, code: Code, day: Day): Recorded {
  if (records === null) return UNRECORDED;
  const partnership = partnershipOn(records.partnerships, code, day);
  const relation = records.relations.find((row) => row.code === code);
  const witness = partnership ?? relation;
  return {
    official: partnership?.official ?? null,
    missions: missionClassOn(atlas, records.missions, code, day),
    sources: witness?.sources.length ?? 0,
    confidence: witness?.confidence ?? null,
  };
}

/** The partnership in force, under the newest of its names. */
function partnershipOn(
  rows: readonly PartnershipRecord[],
  code: Code,
  day: Day,
): PartnershipRecord | undefined {
  return rows
    .filter((row) => row.code === code && row.tier !== "sectoral" && row.tier !== "precursor")
    .filter((row) => row.date.day <= day)
    .sort((a, b) => a.date.day - b.date.day)
    .at(-1);
}
