import { csvParseRows } from "d3";

/** What a spreadsheet would take for a formula: these letters begin one. A plain number is none. */
const FORMULA = /^[=+\-@\t\r]/;
const NUMBER = /^[+-]?\d+(\.\d+)?$/;
/** The same behind any number of apostrophes: what the escape must be told apart from. */
const ESCAPABLE = /^'*[=+\-@\t\r]/;

/** Whether a spreadsheet that opens this cell would compute it. */
export function isFormula(cell: string): boolean {
  return FORMULA.test(cell) && !NUMBER.test(cell);
}

/** The cell with an apostrophe before it where a spreadsheet would compute it, and where one must not be lost. */
export function escapeCell(cell: string): string {
  return ESCAPABLE.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell;
}

/** The inverse of `escapeCell`. */
export function unescapeCell(cell: string): string {
  return cell.startsWith("'") && ESCAPABLE.test(cell) ? cell.slice(1) : cell;
}

/** Rows as CSV (RFC 4180, LF) under a header; formula-looking cells are escaped. */
export function formatCsv<R extends object>(
  columns: readonly (keyof R & string)[],
  rows: readonly R[],
): string {
  const cells = rows.map((row) => columns.map((column) => escapeCell(String(row[column]))));
  return `${formatRows([[...columns], ...cells])}\n`;
}

/** The inverse of `formatCsv`: each row as the texts of its cells, by column. */
export function parseCsv(text: string): readonly Readonly<Record<string, string>>[] {
  const [header = [], ...lines] = csvParseRows(text);
  return lines.map((cells) =>
    Object.fromEntries(header.map((column, i) => [column, unescapeCell(cells[i] ?? "")])),
  );
}

/** A carriage return is quoted too: many readers take it for the end of a row. */
function formatRows(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map(quoted).join(",")).join("\n");
}

function quoted(cell: string): string {
  return /[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
