import { csvFormatRows } from "d3";
import { type DataError, throwFaults } from "../../src/data/decode.ts";
import { decodeTables, type Texts } from "../../src/data/load.ts";
import { columnsOf, TABLE_NAMES, type TableName, type Tables } from "../../src/data/tables.ts";
import { FORM_DEFAULTS } from "./small-world-defaults.ts";

/** The cells of one line, by column; what is left out is filled in. */
export type Cells = Readonly<Record<string, string>>;

/** The lines of some tables. */
export type Lines = Readonly<Partial<Record<TableName, readonly Cells[]>>>;

/** A world of six countries that has no fault; each test of a check breaks one cell of it. */
export const SMALL_WORLD: Lines = {
  countries: [
    { code: "VNM", name_en: "Viet Nam", name_vi: "Việt Nam", from: "1945-09-02", un_from: "1977-09-20" },
    { code: "LAO", name_en: "Laos", name_vi: "Lào", from: "1953-10-22", un_from: "1955-12-14" },
    { code: "FRA", name_en: "France", name_vi: "Pháp", from: "0843", un_from: "1945-10-24" },
    { code: "CHL", name_en: "Chile", name_vi: "Chile", from: "1818-02-12", un_from: "1945-10-24" },
    { code: "RUS", name_en: "Russia", name_vi: "Nga", from: "1991-12-26", un_from: "1945-10-24" },
    {
      code: "SUN",
      kind: "former-state",
      name_en: "Soviet Union",
      name_vi: "Liên Xô",
      from: "1922-12-30",
      to: "1991-12-26",
      successors: "RUS",
    },
    {
      code: "EU",
      kind: "organisation",
      name_en: "European Union",
      name_vi: "Liên minh châu Âu",
      from: "1993-11-01",
    },
  ],
  names: [
    {
      code: "LAO",
      name_en: "Kingdom of Laos",
      name_vi: "Vương quốc Lào",
      from: "1953-10-22",
      to: "1975-12-02",
    },
    { code: "LAO", name_en: "Laos", name_vi: "Lào", from: "1975-12-02" },
  ],
  territory: [
    { atom: "704", holder: "VNM" },
    { atom: "418", holder: "LAO", status: "dependency", to: "1953-10-22", rulers: "FRA" },
    { atom: "418", holder: "LAO", from: "1953-10-22" },
    { atom: "250", holder: "FRA" },
    { atom: "152", holder: "CHL" },
    { atom: "643", holder: "SUN", to: "1991-12-26" },
    { atom: "643", holder: "RUS", from: "1991-12-26" },
    { atom: "804-C", holder: "SUN", status: "part-of", to: "1991-12-26" },
    { atom: "804-C", holder: "RUS", status: "part-of", from: "1991-12-26" },
  ],
  relations: [
    { code: "LAO", date: "1962-09-05" },
    { code: "FRA", date: "1973-04-12" },
    { code: "CHL", date: "1971-03-25" },
    { code: "RUS", date: "1950-01-30" },
    { code: "SUN", date: "1950-01-30" },
  ],
  interruptions: [
    {
      code: "CHL",
      kind: "severance",
      from: "1973-09-11",
      to: "1990-09",
      what_en: "Broken off",
      what_vi: "Gián đoạn",
    },
  ],
  partnerships: [
    { code: "LAO", date: "1977-07-18", tier: "special" },
    { code: "RUS", date: "2001-03", tier: "strategic" },
    { code: "RUS", date: "2012-07-27", tier: "comprehensive-strategic" },
    { code: "EU", date: "2026-01-29", tier: "comprehensive-strategic" },
  ],
  groups: [
    { id: "asean", short_en: "ASEAN", short_vi: "ASEAN", name_en: "Association", name_vi: "Hiệp hội" },
  ],
  memberships: [
    { group: "asean", code: "VNM", from: "1995-07-28" },
    { group: "asean", code: "LAO", from: "1997-07-23" },
  ],
  milestones: [{ id: "m001", date: "1945-09-02", theme: "founding", codes: "VNM" }],
  claims: [{ id: "c001", source: "s0", as_of: "2026-01" }],
  sources: [
    { id: "s0", title: "A page", kind: "press" },
    { id: "s1", title: "Another page", date: "2026-01", url: "https://example.org/page", kind: "official" },
  ],
};

/** The small world with some cells of one line changed; the line counts from 0, the header apart. */
export function altered(table: TableName, line: number, cells: Cells): Lines {
  const lines = SMALL_WORLD[table] ?? [];
  return { ...SMALL_WORLD, [table]: lines.map((old, i) => (i === line ? { ...old, ...cells } : old)) };
}

/** The small world with one more line at the end of a table. */
export function extended(table: TableName, cells: Cells): Lines {
  return { ...SMALL_WORLD, [table]: [...(SMALL_WORLD[table] ?? []), cells] };
}

/** The small world without one line. */
export function lacking(table: TableName, line: number): Lines {
  return { ...SMALL_WORLD, [table]: (SMALL_WORLD[table] ?? []).filter((_, i) => i !== line) };
}

/** The files that hold the lines. */
export function textsOf(lines: Lines): Texts {
  return Object.fromEntries(TABLE_NAMES.map((name) => [name, csvOf(name, lines[name] ?? [])]));
}

/** The tables that the lines decode to; throws if a cell cannot be decoded. */
export function tablesOf(lines: Lines): Tables {
  const faults: DataError[] = [];
  const tables = decodeTables(textsOf(lines), faults);
  throwFaults(faults);
  return tables;
}

function csvOf(name: TableName, lines: readonly Cells[]): string {
  const columns = Object.keys(columnsOf(name));
  const rows = lines.map((cells) => columns.map((column) => cellOf(name, column, cells)));
  return `${csvFormatRows([columns, ...rows])}\n`;
}

function cellOf(name: TableName, column: string, cells: Cells): string {
  const given = cells[column] ?? FORM_DEFAULTS[name]?.[column];
  if (given !== undefined) return given;
  const of = columnsOf(name)[column]?.precisionOf;
  if (of !== undefined) return { 4: "year", 7: "month", 10: "day" }[(cells[of] ?? "").length] ?? "";
  return { confidence: "single", sources: cells.confidence === "recalled" ? "" : "s0" }[column] ?? "";
}
