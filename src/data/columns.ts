import { type AtomId, type Code, parseCode } from "../domain/country.ts";
import { type Day, type FuzzyDay, type Precision, parseDay, parseFuzzyDay } from "../domain/day.ts";
import { hasHidden, legible } from "../domain/legible.ts";
import type { Decoder } from "./decode.ts";

/** The id of a row of sources.csv. */
export type SourceId = string & { readonly brand: "SourceId" };

/** The tables that other tables point to. */
export type Target = "countries" | "sources" | "groups";

/** What a Table Schema says of a field, its name apart. */
export interface Field {
  readonly type: "string" | "number" | "integer" | "date";
  readonly constraints?: {
    readonly required?: true;
    readonly pattern?: string;
    readonly enum?: readonly string[];
    readonly minimum?: number;
    readonly maximum?: number;
  };
}

/** A column of a published table: how a cell is read, and how the data package describes it. */
export interface Column<T> {
  readonly decode: Decoder<T>;
  readonly field: Field;
  /** The table whose rows the values name. */
  readonly refersTo?: Target;
  /** The date column whose precision this one states. */
  readonly precisionOf?: string;
}

const quote = (cell: string): string => JSON.stringify(legible(cell, 80));

/** A string field with a required value that matches the pattern as a whole. */
function matching<T extends string>(pattern: string, wanted: string): Column<T> {
  const form = new RegExp(`^(?:${pattern})$`);
  return {
    decode: (cell) => {
      if (!form.test(cell)) throw new RangeError(`${quote(cell)} is not ${wanted}`);
      return cell as T;
    },
    field: { type: "string", constraints: { required: true, pattern } },
  };
}

/** The same column where an empty cell stands for null: unknown, or not applicable. */
export function optional<T>(column: Column<T>): Column<T | null> {
  const { required: _, ...constraints } = column.field.constraints ?? {};
  return {
    ...column,
    decode: (cell) => (cell === "" ? null : column.decode(cell)),
    field: { type: column.field.type, ...(Object.keys(constraints).length > 0 && { constraints }) },
  };
}

/**
 * A sentence or a name. Trimmed, in composed Unicode (NFC) so that Vietnamese can be searched, and
 * never starting with what a spreadsheet would take for a formula.
 */
export const text: Column<string> = {
  decode: (cell) => {
    if (cell.trim() === "") throw new RangeError("must not be empty");
    if (cell !== cell.trim()) throw new RangeError(`${quote(cell)} has space at an end`);
    if (cell !== cell.normalize("NFC")) throw new RangeError("is not in composed Unicode (NFC)");
    if (hasHidden(cell)) throw new RangeError(`${quote(cell)} holds letters that nobody sees`);
    if (/^[=+\-@]/.test(cell)) throw new RangeError(`${quote(cell)} would be a formula in a spreadsheet`);
    return cell;
  },
  field: { type: "string", constraints: { required: true } },
};

/** Texts separated by `;`; an empty cell is no text. */
export const texts: Column<readonly string[]> = {
  decode: (cell) => {
    const list = cell === "" ? [] : cell.split(";").map((part) => text.decode(part.trim()));
    if (new Set(list).size < list.length) throw new RangeError(`${quote(cell)} names one thing twice`);
    return list;
  },
  field: { type: "string" },
};

export const day: Column<Day> = {
  decode: parseDay,
  field: { type: "date", constraints: { required: true } },
};

/** A date as far as it is known: the length of the text says how far. */
export const fuzzyDay: Column<FuzzyDay> = {
  decode: parseFuzzyDay,
  field: { type: "string", constraints: { required: true, pattern: "\\d{4}(-\\d{2}(-\\d{2})?)?" } },
};

/** One of a few words. */
export function oneOf<const T extends readonly string[]>(...allowed: T): Column<T[number]> {
  return {
    decode: (cell) => {
      if (!allowed.includes(cell)) throw new RangeError(`${quote(cell)} is none of ${allowed.join(", ")}`);
      return cell;
    },
    field: { type: "string", constraints: { required: true, enum: allowed } },
  };
}

/** States the precision of the date in `column`; empty when the date is. */
export function precisionOf(column: string): Column<Precision | null> {
  return { ...optional(oneOf("day", "month", "year")), precisionOf: column };
}

const CODE = "[A-Z]{3}|EU|AU";

const upperCode: Column<Code> = matching(CODE, "a country code");

/** The code of a row of countries.csv. */
export const code: Column<Code> = { ...upperCode, refersTo: "countries" };

/** Codes separated by one space, none twice; an empty cell is no code. */
export const codes: Column<readonly Code[]> = listOf(code, CODE);

/** Who rules or occupies a territory: codes, or `UN` for the United Nations. */
export const rulers: Column<readonly Code[]> = listOf(
  { ...code, decode: (cell) => (cell === "UN" ? parseCode(cell) : code.decode(cell)) },
  `${CODE}|UN`,
);

/** A short name in lower-case words joined by hyphens. */
export const slug: Column<string> = matching("[a-z0-9]+(-[a-z0-9]+)*", "lower-case words joined by hyphens");

/** The id of a source in the table of sources itself. */
export const sourceId = slug as Column<SourceId>;

/** The id of a row of sources.csv. */
export const source: Column<SourceId> = { ...sourceId, refersTo: "sources" };

/** Ids of sources separated by one space, none twice. */
export const sources: Column<readonly SourceId[]> = listOf(source, "[a-z0-9]+(-[a-z0-9]+)*");

export const atom: Column<AtomId> = matching(
  "-?\\d{1,3}(-[A-Z])?|hoangsa|truongsa|x(-[a-z]+)+-?",
  "an atom's id",
);

export const isoNumeric: Column<string> = matching("\\d{3}", "three digits");

export const url: Column<string> = matching('https?://[^\\s"<>]+', "an address on the web");

/** Degrees within `[-limit, limit]`. */
export function degrees(limit: 90 | 180): Column<number> {
  return {
    decode: (cell) => {
      const value = Number(cell);
      if (!/^-?\d+(\.\d+)?$/.test(cell)) throw new RangeError(`${quote(cell)} is not a decimal number`);
      if (Math.abs(value) > limit) throw new RangeError(`${cell} is beyond ${limit} degrees`);
      return value;
    },
    field: { type: "number", constraints: { required: true, minimum: -limit, maximum: limit } },
  };
}

/** A count of something, from 0 on. */
export const wholeNumber: Column<number> = {
  decode: (cell) => {
    if (!/^(0|[1-9]\d{0,14})$/.test(cell)) throw new RangeError(`${quote(cell)} is not a whole number`);
    return Number(cell);
  },
  field: { type: "integer", constraints: { required: true, minimum: 0 } },
};

function listOf<T extends string>(item: Column<T>, pattern: string): Column<readonly T[]> {
  return {
    ...item,
    decode: (cell) => {
      const list = cell === "" ? [] : cell.split(" ").map(item.decode);
      if (new Set(list).size < list.length) throw new RangeError(`${quote(cell)} names one thing twice`);
      return list;
    },
    field: { type: "string", constraints: { pattern: `(${pattern})( (${pattern}))*` } },
  };
}
