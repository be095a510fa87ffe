import { DataError } from "../decode.ts";
import { fileOf } from "../rows.ts";
import { columnsOf, type TableName, type Tables } from "../tables.ts";

/** Looks at decoded tables for what a single cell cannot show, and names every fault it finds. */
export type Check = (tables: Tables) => Iterable<DataError>;

/** A row of any table, for checks that treat all tables alike. */
export type AnyRow = Readonly<Record<string, unknown>> & { readonly line: number };

/** A fault in a cell of a decoded row. */
export function fault(
  table: TableName,
  row: { readonly line: number },
  column: string,
  reason: string,
): DataError {
  return new DataError({ file: fileOf(table), line: row.line, column }, reason);
}

/** The rows of any table, for checks that treat all tables alike. */
export function rowsOf(tables: Tables, name: TableName): readonly AnyRow[] {
  return tables[name] as readonly AnyRow[];
}

/** Whether a table has a column of that name. */
export function hasColumn(name: TableName, column: string): boolean {
  return Object.hasOwn(columnsOf(name), column);
}
