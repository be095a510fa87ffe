import { csvParseRows } from "d3";
import { bibtex, type Citation, csl } from "../../domain/cite.ts";
import { EXPORT_COLUMNS, type ExportRow } from "../../domain/export.ts";
import { formatCsv } from "../../domain/export-csv.ts";
import type { Published } from "../loaders.ts";
import type { Sheet } from "./workbook.ts";

/** A file that is ready to be saved. */
export interface Saved {
  readonly name: string;
  readonly content: Blob;
}

export const TYPES = {
  csv: "text/csv;charset=utf-8",
  json: "application/json",
  geojson: "application/geo+json",
  topojson: "application/json",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  zip: "application/zip",
  bib: "application/x-bibtex;charset=utf-8",
  svg: "image/svg+xml",
} as const;

/** What every file says of itself, where its format has room for it. */
export interface Origin {
  readonly title: string;
  readonly version: string;
  readonly licence: string;
  readonly attribution: string;
  readonly url: string;
  readonly accessed: string;
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The rows of a view as a table of text. */
export const viewCsv = (rows: readonly ExportRow[]): string => formatCsv(EXPORT_COLUMNS, rows);

/** The rows of a view with where they come from. */
export const viewJson = (rows: readonly ExportRow[], origin: Origin): string => json({ ...origin, rows });

/** The rows of a view as the sheets of a workbook: the rows, and where they come from. */
export function viewSheets(rows: readonly ExportRow[], origin: Origin): readonly Sheet[] {
  const cells = rows.map((row) => EXPORT_COLUMNS.map((column) => row[column]));
  return [
    { name: "states", rows: [[...EXPORT_COLUMNS], ...cells] },
    { name: "origin", rows: [["what", "value"], ...Object.entries(origin)] },
  ];
}

/** A workbook as an .xlsx file. Zipped at once in this thread: a worker made of text is not allowed here. */
export async function xlsxBytes(sheets: readonly Sheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const { workbookFiles } = await import("./workbook.ts");
  return zipped(workbookFiles(sheets));
}

/** Texts by path as one archive. */
export async function zipped(files: Readonly<Record<string, string>>): Promise<Uint8Array<ArrayBuffer>> {
  const { strToU8, zipSync } = await import("fflate");
  const entries = Object.entries(files).map(([path, text]) => [path, strToU8(text)] as const);
  return new Uint8Array(zipSync(Object.fromEntries(entries), { level: 6 }));
}

/** What of datapackage.json is needed to find the tables. */
export interface Descriptor {
  readonly name: string;
  readonly title: string;
  readonly version: string;
  readonly resources: readonly { readonly name: string; readonly path: string }[];
}

/** A published table as it stands in its file. */
export interface Table {
  readonly name: string;
  readonly path: string;
  readonly text: string;
}

/** Every published table, with the description of them all. */
export async function fetchTables({ text }: Published) {
  const described = await text("datapackage.json");
  const descriptor = JSON.parse(described) as Descriptor;
  const tables = await Promise.all(
    descriptor.resources.map(
      async ({ name, path }): Promise<Table> => ({ name, path, text: await text(path) }),
    ),
  );
  return { descriptor, described, tables };
}

/** Files that go with the tables. */
const COMPANIONS = ["README.md", "LICENSE", "CHANGELOG.md", "versions.json"] as const;

/** The whole dataset as it is published, with a citation, by path. */
export async function datasetFiles(
  published: Published,
  citation: Citation,
  sentence: string,
): Promise<Readonly<Record<string, string>>> {
  const { described, tables } = await fetchTables(published);
  const companions = await Promise.all(
    COMPANIONS.map(async (path) => [path, await published.text(path)] as const),
  );
  return {
    "datapackage.json": described,
    ...Object.fromEntries(companions),
    ...Object.fromEntries(tables.map(({ path, text }) => [path, text])),
    "CITATION.txt": `${sentence}\n`,
    "CITATION.bib": bibtex(citation),
    "CITATION.json": json(csl(citation)),
  };
}

/** The whole dataset as one JSON document: each table a list of rows. */
export async function datasetJson(published: Published, origin: Origin): Promise<string> {
  const { descriptor, tables } = await fetchTables(published);
  const rows = tables.map(({ name, text }) => [name, rowsOf(text)] as const);
  return json({ name: descriptor.name, ...origin, tables: Object.fromEntries(rows) });
}

/** The rows of a table, each by its columns. `csvParse` of D3 does so with code that it makes up, which hosts forbid. */
function rowsOf(text: string): readonly Readonly<Record<string, string>>[] {
  const [columns = [], ...rows] = csvParseRows(text);
  return rows.map((cells) => Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? ""])));
}

/** The whole dataset as the sheets of a workbook. */
export async function datasetSheets(published: Published, origin: Origin): Promise<readonly Sheet[]> {
  const { tables } = await fetchTables(published);
  return [
    ...tables.map(({ name, text }) => ({ name, rows: csvParseRows(text) })),
    { name: "origin", rows: [["what", "value"], ...Object.entries(origin)] },
  ];
}

/** Hands a file to the reader’s downloads. */
export function save({ name, content }: Saved): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The download has taken the address by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
