import { type Day, FOREVER } from "../domain/day.ts";
import { legible } from "../domain/legible.ts";

/** A packed value that is not what was packed: cut off, edited, or of another version. */
export class PackError extends Error {
  override readonly name = "PackError";
}

/** Turns one field of many rows into a short JSON value and back. */
export interface Codec<T> {
  readonly pack: (values: readonly T[]) => unknown;
  /** @throws PackError unless the value could have been packed from `count` rows. */
  readonly unpack: (packed: unknown, count: number) => readonly T[];
}

/** One codec for each field of a row. */
export type Codecs<T> = { readonly [K in keyof T]-?: Codec<T[K]> };

const FAR = 200_000; // days: no date of the tables lies further from 1970 than the year 2517

/** More rows than any table will have: a count beyond it would only fill the memory. */
const MOST_ROWS = 1_000_000;

/** The rows field by field, each as its codec has it, with their number as `count`. */
export function packRows<T extends object>(
  codecs: Codecs<T>,
  rows: readonly T[],
): Readonly<Record<string, unknown>> {
  const packed: Record<string, unknown> = { count: rows.length };
  for (const field in codecs) packed[field] = codecs[field].pack(rows.map((row) => row[field]));
  return packed;
}

/**
 * The inverse of `packRows`.
 *
 * @throws PackError naming the field that is not as it was packed.
 */
export function unpackRows<T extends object>(codecs: Codecs<T>, packed: unknown): readonly T[] {
  const { count, ...fields } = asRecord(packed);
  if (!Number.isInteger(count) || (count as number) < 0 || (count as number) > MOST_ROWS)
    throw new PackError("count: not a number of rows");
  const rows = Array.from({ length: count as number }, () => ({}) as T);
  for (const field in codecs) {
    const values = codecs[field].unpack(fields[field], rows.length);
    if (values.length !== rows.length)
      throw new PackError(`${field}: ${values.length} values for ${rows.length} rows`);
    rows.forEach((row, i) => {
      row[field] = values[i] as T[typeof field];
    });
  }
  return rows;
}

/** @throws PackError unless the value is a JSON object. */
export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new PackError("not an object");
  return value as Readonly<Record<string, unknown>>;
}

/** @throws PackError unless the value is a JSON array. */
export function asList(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new PackError("not a list");
  return value;
}

/** @throws PackError unless the value is a string. */
export function asText(value: unknown): string {
  if (typeof value !== "string") throw new PackError(`not a text: ${typeof value}`);
  return value;
}

/** @throws PackError unless the value is a day that the tables could hold. */
export function asDay(value: unknown): Day {
  if (!Number.isInteger(value) || Math.abs(value as number) > FAR)
    throw new PackError(`not a day: ${typeof value === "number" ? value : typeof value}`);
  return value as Day;
}

/** Days all but in order, as steps from the one before. */
export const days: Codec<Day> = {
  pack: (values) => values.map((day, i) => digits(day - (values[i - 1] ?? 0))).join(" "),
  unpack: (packed, count) => {
    let sum = 0;
    return parts(packed, count).map((part) => {
      sum += numberOf(part);
      return asDay(sum);
    });
  },
};

/** Days in any order. Each of `signs` stands for something that is no day of the tables. */
export function daysOr<T extends null | Day>(signs: readonly (readonly [sign: string, T])[]): Codec<Day | T> {
  return {
    pack: (values) =>
      values.map((day) => signs.find(([, other]) => other === day)?.[0] ?? digits(day as Day)).join(" "),
    unpack: (packed, count) =>
      parts(packed, count).map((part) => {
        const known = signs.find(([sign]) => sign === part);
        return known ? known[1] : asDay(numberOf(part));
      }),
  };
}

/** Days, or null where none is known. */
export const optionalDays: Codec<Day | null> = daysOr([["", null]]);

/** Days on which spans end, or FOREVER. */
export const ends: Codec<Day> = daysOr([["", FOREVER]]);

/** One of a few words, as one character each. */
export function oneOf<T extends string>(words: readonly T[]): Codec<T> {
  return {
    pack: (values) => values.map((value) => words.indexOf(value).toString(36)).join(""),
    unpack: (packed) =>
      [...asText(packed)].map((digit) => {
        const word = words[Number.parseInt(digit, 36)];
        if (word === undefined) throw new PackError(`${digit} is none of ${words.length} words`);
        return word;
      }),
  };
}

/** Words of a form that has no space. */
export function words<T extends string>(form: RegExp): Codec<T> {
  return {
    pack: (values) => values.join(" "),
    unpack: (packed, count) => parts(packed, count).map((word) => checked<T>(form, word)),
  };
}

/** Lists of words of a form that has neither space nor comma. */
export function wordLists<T extends string>(form: RegExp): Codec<readonly T[]> {
  return {
    pack: (values) => values.map((list) => list.join(",")).join(" "),
    unpack: (packed, count) =>
      parts(packed, count).map((list) =>
        list === "" ? [] : list.split(",").map((word) => checked<T>(form, word)),
      ),
  };
}

function checked<T extends string>(form: RegExp, word: string): T {
  if (!form.test(word))
    throw new PackError(`${JSON.stringify(legible(word, 40))} is not of the form ${form.source}`);
  return word as T;
}

/** What stands between the spaces of a text; of no rows there is none. */
function parts(packed: unknown, count: number): readonly string[] {
  return count === 0 ? [] : asText(packed).split(" ");
}

/** As short as a number can be written. */
const digits = (value: number) => value.toString(36);

function numberOf(part: string): number {
  if (!/^-?[0-9a-z]{1,4}$/.test(part)) throw new PackError(`not a number: ${legible(part, 40)}`);
  return Number.parseInt(part, 36);
}
