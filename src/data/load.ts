import { faultsIn } from "./checks.ts";
import { DataError, throwFaults } from "./decode.ts";
import { decodeTable, fileOf } from "./rows.ts";
import { TABLE_NAMES, type TableName, type Tables } from "./tables.ts";

/** The text of each table's file; a file that is not there has none. */
export type Texts = Readonly<Partial<Record<TableName, string>>>;

/**
 * The published tables, decoded and checked.
 *
 * @throws AggregateError holding every fault of every file. Checks between tables run only on
 * tables that decode as a whole: a row that cannot be read would be missed all over the others.
 */
export function loadTables(texts: Texts): Tables {
  const faults: DataError[] = [];
  const tables = decodeTables(texts, faults);
  throwFaults(faults);
  throwFaults(faultsIn(tables));
  return tables;
}

/** Every row that has no fault of its own; the faults of the others are added to `faults`. */
export function decodeTables(texts: Texts, faults: DataError[]): Tables {
  const entries = TABLE_NAMES.map((name) => {
    const text = texts[name];
    if (text !== undefined) return [name, decodeTable(name, text, faults)];
    faults.push(new DataError({ file: fileOf(name), line: 1, column: "(all)" }, "the file is missing"));
    return [name, []];
  });
  return Object.fromEntries(entries) as Tables;
}
