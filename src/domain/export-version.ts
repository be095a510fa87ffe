/** A version of the published dataset: what it brought, and how much it holds. */
export interface DatasetVersion {
  readonly version: string;
  /** The day on which it came out, `YYYY-MM-DD`. */
  readonly date: string;
  /** How many rows each table has. */
  readonly rows: Readonly<Record<string, number>>;
  readonly changes: { readonly en: readonly string[]; readonly vi: readonly string[] };
}

/** A table with the number of its rows in two versions. */
export interface RowChange {
  readonly table: string;
  readonly before: number;
  readonly after: number;
}

/** The tables that have more or fewer rows in the later of two versions; one that is missing has none. */
export function rowChanges(before: DatasetVersion, after: DatasetVersion): readonly RowChange[] {
  const tables = [...new Set([...Object.keys(before.rows), ...Object.keys(after.rows)])];
  return tables
    .map((table) => ({ table, before: before.rows[table] ?? 0, after: after.rows[table] ?? 0 }))
    .filter((row) => row.before !== row.after);
}

/** What the versions after `before` brought, up to `after`, newest first as the list has them. */
export function versionsBetween(
  versions: readonly DatasetVersion[],
  before: string,
  after: string,
): readonly DatasetVersion[] {
  const [newest, oldest] = [after, before].map((name) =>
    versions.findIndex(({ version }) => version === name),
  );
  return versions.slice(newest, oldest);
}
