import { MISSION_CLASSES } from "../../domain/layer-missions.ts";
import { RANKED_CLASSES } from "../../domain/tally.ts";
import type { TableRow } from "./rows.ts";

/** The columns, in their order. */
export const COLUMNS = [
  "name",
  "tier",
  "since",
  "official",
  "established",
  "groups",
  "missions",
  "sources",
] as const;

export type Column = (typeof COLUMNS)[number];

/** By which column the rows are ordered, and whether the lowest comes first. */
export interface Sorting {
  readonly column: Column;
  readonly isUp: boolean;
}

/** The closest ties first. */
export const FIRST_SORTING: Sorting = { column: "tier", isUp: false };

type Compare = (a: string, b: string) => number;

/** From none to the closest tie. */
const RANKS: readonly string[] = RANKED_CLASSES.toReversed();

/** What a column orders by; null stands last whichever way. */
const KEYS: Readonly<Record<Column, (row: TableRow) => string | number | null>> = {
  name: (row) => row.name,
  tier: (row) => RANKS.indexOf(row.standing),
  since: (row) => row.sinceDay,
  official: (row) => row.official,
  established: (row) => row.establishedDay,
  groups: (row) => row.groupCount,
  missions: (row) => (row.missions === null ? null : MISSION_CLASSES.indexOf(row.missions)),
  sources: (row) => row.sources,
};

/** The rows in order; equals by name, what is counted apart and what is unknown always last. */
export function sorted(
  rows: readonly TableRow[],
  { column, isUp }: Sorting,
  compare: Compare,
): readonly TableRow[] {
  const key = KEYS[column];
  return rows.toSorted((a, b) => {
    if (a.isApart !== b.isApart) return a.isApart ? 1 : -1;
    const [x, y] = [key(a), key(b)];
    if (x === null || y === null) return Number(x === null) - Number(y === null) || compare(a.name, b.name);
    const order = typeof x === "string" ? compare(x, String(y)) : x - Number(y);
    return (isUp ? order : -order) || compare(a.name, b.name);
  });
}

/** The next sorting when a column's header is pressed: the other way, or that column in its natural way. */
export function pressed(before: Sorting, column: Column): Sorting {
  if (before.column === column) return { column, isUp: !before.isUp };
  return { column, isUp: column !== "tier" && column !== "groups" && column !== "sources" };
}
