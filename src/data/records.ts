import type { Language } from "../domain/language.ts";
import { legible } from "../domain/legible.ts";
import { asList, asRecord, asText, PackError } from "./codec.ts";
import { readCsv } from "./csv.ts";
import { type DataError, throwFaults } from "./decode.ts";
import type { Texts } from "./load.ts";
import { fileOf } from "./rows.ts";
import { columnsOf, type Row, type TableName } from "./tables.ts";

/** `in_force` as `inForce`. */
type Camel<S extends string> = S extends `${infer A}_${infer B}` ? `${A}${Capitalize<Camel<B>>}` : S;

/** What a column is called once a language is chosen; a date carries its own precision. */
type LocalName<K extends string> = K extends "line" | `${string}precision` | `aliases_${Language}`
  ? never
  : K extends `${infer S}_${Language}`
    ? Camel<S>
    : Camel<K>;

/** A row of a table in one language: `note_en` and `note_vi` are one `note`, `in_force` is `inForce`. */
export type Local<N extends TableName> = {
  readonly [K in keyof Row<N> & string as LocalName<K>]: Row<N>[K];
};

/** The tables that load when a profile, the sources or the ledger are first opened. */
export const RECORD_TABLES = [
  "countries",
  "names",
  "territory",
  "relations",
  "interruptions",
  "partnerships",
  "groups",
  "memberships",
  "missions",
  "agreements",
  "roles",
  "deployments",
  "claims",
  "sources",
] as const satisfies readonly TableName[];

/** Every row of those tables in one language. */
export type Records = { readonly [N in (typeof RECORD_TABLES)[number]]: readonly Local<N>[] };

/** A dated event for the timeline, in one language. */
export type Milestone = Local<"milestones">;

/** A table as lists of cells by column. */
type PackedTable = Readonly<Record<string, readonly string[]>>;

/** The records of one language as a JSON value; the texts must have been checked. */
export function packRecords(texts: Texts, language: Language): Readonly<Record<string, PackedTable>> {
  return Object.fromEntries(RECORD_TABLES.map((name) => [name, packTable(texts, name, language)]));
}

/**
 * The inverse of `packRecords`.
 *
 * @throws PackError naming the table that could not have been packed.
 */
export function unpackRecords(packed: unknown): Records {
  const tables = asRecord(packed);
  return Object.fromEntries(RECORD_TABLES.map((name) => [name, unpackTable(name, tables[name])])) as Records;
}

/** The milestones of one language as a JSON value; the texts must have been checked. */
export function packMilestones(texts: Texts, language: Language): PackedTable {
  return packTable(texts, "milestones", language);
}

/**
 * The inverse of `packMilestones`.
 *
 * @throws PackError if they could not have been packed.
 */
export function unpackMilestones(packed: unknown): readonly Milestone[] {
  return unpackTable("milestones", packed) as readonly Milestone[];
}

/** Viet Nam's roles in international bodies in one language as a JSON value; the texts must have been checked. */
export function packRoles(texts: Texts, language: Language): PackedTable {
  return packTable(texts, "roles", language);
}

/**
 * The inverse of `packRoles`.
 *
 * @throws PackError if they could not have been packed.
 */
export function unpackRoles(packed: unknown): Records["roles"] {
  return unpackTable("roles", packed) as Records["roles"];
}

function packTable(texts: Texts, name: TableName, language: Language): PackedTable {
  const faults: DataError[] = [];
  const rows = readCsv(fileOf(name), texts[name] ?? "", Object.keys(columnsOf(name)), faults);
  throwFaults(faults);
  const columns = localColumns(name, language);
  return Object.fromEntries(
    columns.map(([key, column]) => [key, rows.map(({ cells }) => cells[column] ?? "")]),
  );
}

function unpackTable(name: TableName, packed: unknown): readonly object[] {
  try {
    const lists = asRecord(packed);
    const columns = localColumns(name, "en").map(
      ([key, column]) => [key, asList(lists[key]), columnsOf(name)[column]?.decode] as const,
    );
    const count = Math.max(...columns.map(([, cells]) => cells.length));
    return Array.from({ length: count }, (_, i) =>
      Object.fromEntries(columns.map(([key, cells, decode]) => [key, decode?.(asText(cells[i]))])),
    );
  } catch (cause) {
    throw new PackError(`${name}: ${legible((cause as Error).message, 300)}`, { cause });
  }
}

/** The columns that ship in a language, each with the name it then has. */
function localColumns(
  name: TableName,
  language: Language,
): readonly (readonly [key: string, column: string])[] {
  return Object.keys(columnsOf(name))
    .filter(
      (column) =>
        !/precision$|^aliases_/.test(column) && (!/_(en|vi)$/.test(column) || column.endsWith(language)),
    )
    .map((column) => [camel(column.replace(/_(en|vi)$/, "")), column]);
}

const camel = (column: string): string =>
  column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
