import type { Column, Target } from "../../src/data/columns.ts";
import { COVERAGE, VERSION } from "../../src/data/coverage.ts";
import { fileOf } from "../../src/data/rows.ts";
import { columnsOf, TABLE_NAMES, TABLES, type TableName } from "../../src/data/tables.ts";
import { formatDay } from "../../src/domain/day.ts";
import { COLUMN_TEXTS, TABLE_TEXTS } from "./wording.ts";

const TARGET_KEYS: Readonly<Record<Target, string>> = { countries: "code", sources: "id", groups: "id" };

/** The descriptor of the published tables: a Frictionless Data Package, derived from the schemas. */
export function dataPackage(): object {
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "bamboo-atlas",
    title: "Viet Nam's diplomatic relations through time",
    description:
      "Viet Nam's relations with every country since 1945-09-02, with who held which territory on each day. " +
      "An empty cell is unknown or does not apply. Every span is half-open: `from` is its first day, `to` the first day after it.",
    version: VERSION,
    keywords: ["Viet Nam", "diplomacy", "foreign relations", "history", "territory"],
    coverage: Object.fromEntries(Object.entries(COVERAGE).map(([name, day]) => [name, formatDay(day)])),
    licenses: [
      {
        name: "CC-BY-SA-4.0",
        path: "https://creativecommons.org/licenses/by-sa/4.0/",
        title: "Creative Commons Attribution-ShareAlike 4.0 International",
      },
    ],
    sources: [{ title: "Every row names its sources; sources.csv lists them", path: fileOf("sources") }],
    resources: TABLE_NAMES.map(resource),
  };
}

/** The descriptor as it is written to the file. */
export function dataPackageText(): string {
  return `${JSON.stringify(dataPackage(), null, 2)}\n`;
}

function resource(name: TableName): object {
  const columns = Object.entries(columnsOf(name));
  const foreignKeys = columns.flatMap(([column, { refersTo }]) => {
    if (refersTo === undefined || refersTo === name || isList(columnsOf(name)[column])) return [];
    return [{ fields: [column], reference: { resource: refersTo, fields: [TARGET_KEYS[refersTo]] } }];
  });
  return {
    name,
    title: TABLE_TEXTS[name].title,
    description: TABLE_TEXTS[name].description,
    type: "table",
    path: fileOf(name),
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    schema: {
      fields: columns.map(([column, { field }]) => ({ name: column, ...describe(name, column), ...field })),
      missingValues: [""],
      ...keyOf(name),
      ...(foreignKeys.length > 0 && { foreignKeys }),
    },
  };
}

/** A primary key may have no empty cell; a key with one that may be empty is merely unique. */
function keyOf(name: TableName): object {
  const key: readonly string[] = TABLES[name].key;
  const isFull = key.every((column) => columnsOf(name)[column]?.field.constraints?.required);
  return isFull ? { primaryKey: key } : { uniqueKeys: [key] };
}

/** A column of several values in one cell cannot be a foreign key; the checks of this project resolve it. */
function isList(column: Column<unknown> | undefined): boolean {
  return column?.field.constraints?.pattern?.includes(")( (") ?? false;
}

function describe(table: TableName, column: string): { readonly description?: string } {
  const description = COLUMN_TEXTS[`${table}.${column}`] ?? COLUMN_TEXTS[column];
  return description === undefined ? {} : { description };
}
