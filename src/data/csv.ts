import { csvParseRows } from "d3";
import { legible } from "../domain/legible.ts";
import { DataError } from "./decode.ts";

/** The cells of one line, by column. */
export interface RawRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** Far more than any sentence of the tables takes. */
const LONGEST_CELL = 5_000;

/**
 * Reads a CSV file whose header must name exactly `columns`, in that order. A byte-order mark is
 * tolerated. A cell may not hold line breaks or other control characters, so that one line of the
 * file is one row and faults can name it. Rows with a fault are left out of what is returned.
 */
export function readCsv(
  file: string,
  text: string,
  columns: readonly string[],
  faults: DataError[],
): readonly RawRow[] {
  const [header = [], ...lines] = csvParseRows(text.replace(/^\uFEFF/, ""));
  const inHeader = headerFaults(file, header, columns);
  faults.push(...inHeader);
  if (inHeader.length > 0) return [];
  return lines.flatMap((cells, i) => {
    const inRow = rowFaults(file, i + 2, header, cells);
    faults.push(...inRow);
    if (inRow.length > 0) return [];
    return [{ line: i + 2, cells: Object.fromEntries(header.map((column, j) => [column, cells[j] ?? ""])) }];
  });
}

function headerFaults(
  file: string,
  header: readonly string[],
  columns: readonly string[],
): readonly DataError[] {
  const at = (column: string, reason: string) => new DataError({ file, line: 1, column }, reason);
  const missing = columns.filter((column) => !header.includes(column));
  const unknown = header.filter((column) => !columns.includes(column));
  const doubled = header.filter((column, i) => header.indexOf(column) !== i);
  const faults = [
    ...missing.map((column) => at(column, "column is missing")),
    ...unknown.map((column) => at(legible(column, 40), "column is unknown")),
    ...doubled.map((column) => at(legible(column, 40), "column stands twice")),
  ];
  const moved = columns.find((column, i) => header[i] !== column);
  if (faults.length === 0 && moved !== undefined)
    faults.push(at(moved, `columns must be ${columns.join(",")}`));
  return faults;
}

/** What no cell may be, whatever its column. */
function faultInCell(cell: string): string | null {
  if (cell.length > LONGEST_CELL) return `${cell.length} characters; at most ${LONGEST_CELL}`;
  return /\p{Cc}/u.test(cell) ? "line break or control character in the cell" : null;
}

function rowFaults(
  file: string,
  line: number,
  header: readonly string[],
  cells: readonly string[],
): readonly DataError[] {
  if (cells.length !== header.length) {
    const reason = `${cells.length} cells where the header has ${header.length}`;
    return [new DataError({ file, line, column: header[cells.length] ?? "(beyond the last)" }, reason)];
  }
  return header.flatMap((column, i) => {
    const reason = faultInCell(cells[i] ?? "");
    return reason === null ? [] : [new DataError({ file, line, column }, reason)];
  });
}
