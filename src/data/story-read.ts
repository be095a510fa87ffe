import { hasHidden, legible } from "../domain/legible.ts";

/** A part of a story file that breaks its schema: the file, the path within it, and what was wanted. */
export class StoryFault extends Error {
  override readonly name = "StoryFault";
  readonly path: string;
  readonly reason: string;

  constructor(file: string, path: string, reason: string) {
    const [where, why] = [legible(path, 120), legible(reason, 300)];
    super(`${legible(file, 80)}: ${where === "" ? "(all)" : where}: ${why}`);
    this.path = where;
    this.reason = why;
  }
}

/** Tells what is wrong at a path. */
export type Report = (path: string, reason: string) => void;

/** Takes a value of parsed JSON apart. What it rejects it reports, and gives something of the right type instead. */
export type Read<T> = (value: unknown, path: string, report: Report) => T;

/** A text of at most `longest` characters that says something and has no control characters. */
export function text(longest: number): Read<string> {
  return (value, path, report) => {
    const fault = faultInText(value, longest);
    if (fault !== null) report(path, fault);
    return typeof value === "string" ? value : "";
  };
}

function faultInText(value: unknown, longest: number): string | null {
  if (typeof value !== "string") return "must be a text";
  if (value.trim() === "") return "must not be empty";
  if (value !== value.trim()) return "must not begin or end with a space";
  if (value.length > longest) return `has ${value.length} characters; at most ${longest}`;
  if (/\p{Cc}/u.test(value)) return "must be one line";
  return hasHidden(value) ? "must not hold letters that nobody sees" : null;
}

/** A value of any kind as a sentence can quote it. What is nested is named only: it may be deeper than can be written. */
export function quoted(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(legible(value, 60));
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" && value !== null ? "an object" : String(value);
}

/** A text that a test accepts; `wanted` says what it wants. */
export function matching<T extends string>(test: (text: string) => boolean, wanted: string): Read<T> {
  return (value, path, report) => {
    if (typeof value !== "string" || !test(value)) report(path, `${quoted(value)} is not ${wanted}`);
    return (typeof value === "string" ? value : "") as T;
  };
}

export function oneOf<const T extends readonly string[]>(...words: T): Read<T[number]> {
  return matching((text) => words.includes(text), `one of ${words.join(", ")}`);
}

export function wholeNumber(least: number, most: number): Read<number> {
  return (value, path, report) => {
    if (Number.isInteger(value) && Number(value) >= least && Number(value) <= most) return Number(value);
    report(path, `must be a whole number from ${least} to ${most}`);
    return least;
  };
}

export function list<T>(read: Read<T>, least: number, most: number): Read<readonly T[]> {
  return (value, path, report) => {
    if (!Array.isArray(value)) {
      report(path, "must be a list");
      return [];
    }
    if (value.length < least || value.length > most)
      report(path, `has ${value.length} entries; must have ${least} to ${most}`);
    // What is beyond the most is told of as a whole.
    return value.slice(0, most).map((item, i) => read(item, `${path}[${i}]`, report));
  };
}

/** A value that may be left out or null. */
export function optional<T, F>(read: Read<T>, fallback: F): Read<T | F> {
  return (value, path, report) =>
    value === undefined || value === null ? fallback : read(value, path, report);
}

/** An object with exactly these fields; one that is not known is a fault, as it is most likely mistyped. */
export function object<T extends object>(fields: { readonly [K in keyof T]: Read<T[K]> }): Read<T> {
  return (value, path, report) => {
    const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
    if (!isObject) report(path, "must be an object");
    const entries = (isObject ? value : {}) as Readonly<Record<string, unknown>>;
    const at = (key: string) => (path === "" ? key : `${path}.${key}`);
    for (const key of Object.keys(entries))
      if (!Object.hasOwn(fields, key)) report(at(key), "is not a known field");
    const out: Partial<T> = {};
    for (const key in fields) {
      // Where there is no object at all, one fault says it.
      out[key] = fields[key](entries[key], at(key), isObject ? report : () => undefined);
    }
    return out as T;
  };
}
