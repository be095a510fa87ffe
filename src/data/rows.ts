import type { FuzzyDay } from "../domain/day.ts";
import { type RawRow, readCsv } from "./csv.ts";
import { DataError, decodeCell } from "./decode.ts";
import { type Columns, columnsOf, type Row, type TableName } from "./tables.ts";

/** The file of a table. */
export const fileOf = (name: TableName): string => `${name}.csv`;

/** The rows of a table's file that have no fault; the faults of the others are added to `faults`. */
export function decodeTable<N extends TableName>(
  name: N,
  csv: string,
  faults: DataError[],
): readonly Row<N>[] {
  const columns = columnsOf(name);
  const raw = readCsv(fileOf(name), csv, Object.keys(columns), faults);
  return raw.flatMap((row) => {
    const inRow: DataError[] = [];
    const decoded = decodeRow(fileOf(name), columns, row, inRow);
    faults.push(...inRow);
    return inRow.length > 0 ? [] : [decoded as Row<N>];
  });
}

function decodeRow(file: string, columns: Columns, { line, cells }: RawRow, faults: DataError[]): object {
  const row: Record<string, unknown> = { line };
  for (const [column, { decode }] of Object.entries(columns)) {
    row[column] = decodeCell(decode, cells[column] ?? "", { file, line, column }, faults);
  }
  for (const [column, { precisionOf }] of Object.entries(columns)) {
    if (precisionOf === undefined || row[precisionOf] === undefined || row[column] === undefined) continue;
    const known = (row[precisionOf] as FuzzyDay | null)?.precision ?? null;
    if (row[column] === known) continue;
    const reason = `must be ${known ?? "empty"}, as ${precisionOf} is ${JSON.stringify(cells[precisionOf])}`;
    faults.push(new DataError({ file, line, column }, reason));
  }
  return row;
}
