/** A plain number is no formula. */
const NUMBER = /^[+-]?\d+(\.\d+)?$/;
/** These letters begin what a spreadsheet takes for a formula; apostrophes before them, what may be the escape of one. */
const ESCAPABLE = /^'*[=+\-@\t\r]/;

/** The cell with an apostrophe before it where a spreadsheet would compute it, and where one must not be lost. */
function escapeCell(cell: string): string {
  return ESCAPABLE.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell;
}

/** Rows as CSV (RFC 4180, LF) under a header; formula-looking cells are escaped. */
export function formatCsv<R extends object>(
  columns: readonly (keyof R & string)[],
  rows: readonly R[],
): string {
  const cells = rows.map((row) => columns.map((column) => escapeCell(String(row[column]))));
  return `${formatRows([[...columns], ...cells])}\n`;
}

/** A carriage return is quoted too: many readers take it for the end of a row. */
function formatRows(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map(quoted).join(",")).join("\n");
}

function quoted(cell: string): string {
  return /[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
