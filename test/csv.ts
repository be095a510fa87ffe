import { csvParseRows } from "d3";

/** Whether a spreadsheet that opens this cell would compute it: these letters begin a formula, a plain number is none. */
export function isFormula(cell: string): boolean {
  return /^[=+\-@\t\r]/.test(cell) && !/^[+-]?\d+(\.\d+)?$/.test(cell);
}

/** The inverse of `formatCsv`: each row as the texts of its cells, by column, without the apostrophe of an escape. */
export function parseCsv(text: string): readonly Readonly<Record<string, string>>[] {
  const [header = [], ...lines] = csvParseRows(text);
  return lines.map((cells) =>
    Object.fromEntries(header.map((column, i) => [column, unescaped(cells[i] ?? "")])),
  );
}

const unescaped = (cell: string) => (/^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);
