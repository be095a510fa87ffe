import { type Code, parseCode } from "../domain/country.ts";
import type { Dataset } from "../domain/dataset.ts";
import { type Day, type FuzzyDay, formatDay, lastDayOf, parseFuzzyDay } from "../domain/day.ts";
import { LANGUAGES } from "../domain/language.ts";
import { legible } from "../domain/legible.ts";
import { TALLY_CLASSES } from "../domain/tally.ts";
import { encodedValue } from "./query.ts";
import { type Camera, FORMS, LAYERS, MATCHES, MAX_ZOOM, PANELS, THEMES, type View } from "./view.ts";

/** What the address may name: the range of days, and the codes and groups that exist. */
export interface Known {
  readonly start: Day;
  readonly end: Day;
  readonly codes: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
}

/** What an address may name, as far as a dataset goes. */
export function knownTo(dataset: Dataset): Known {
  return {
    start: dataset.start,
    end: dataset.end,
    codes: new Set(dataset.countries.map(({ code }) => code)),
    groups: new Set(dataset.memberships.map(({ group }) => group)),
  };
}

/** A parameter that could not be taken as it was written, and what was done instead. */
export interface Fault {
  readonly param: string;
  readonly value: string;
  /** `refused`: of a map that stands already, where what the parameter stands for was left as it was. */
  readonly reason:
    | "not-a-date"
    | "before-start"
    | "after-end"
    | "unknown-country"
    | "unknown-value"
    | "refused";
}

/** The most letters of a value that a fault repeats, and the most faults of one address that are told. */
const [LONGEST_VALUE, MOST_FAULTS] = [40, 20];

/** Adds a fault that is not told yet. */
export function addFault(faults: Fault[], fault: Fault): void {
  const isTold = faults.some(
    ({ param, value, reason }) => param === fault.param && value === fault.value && reason === fault.reason,
  );
  if (!isTold && faults.length < MOST_FAULTS) faults.push(fault);
}

/** Reads one parameter; calls `report` for what it cannot take, and returns undefined to fall back on the default. */
type Read<T> = (
  text: string,
  known: Known,
  report: (reason: Fault["reason"], value?: string) => void,
) => T | undefined;

interface Param<T> {
  readonly key: string;
  readonly write: (value: T, known: Known) => string;
  readonly read: Read<T>;
  /** What is meant by the parameter without a value, where a page's own default is to be taken away. */
  readonly none?: T;
}

/** Every field of a view has its parameter: a new field without one does not compile. */
const PARAMS: { readonly [K in keyof View]: Param<View[K]> } = {
  day: { key: "date", write: formatDay, read: readDate },
  compareDay: orNone({ key: "compare", write: formatDay, read: readOtherDate }),
  selection: { key: "country", write: (codes) => codes.join("~"), read: readCodes, none: [] },
  tiers: list("tier", () => TALLY_CLASSES),
  groups: list("group", (known) => [...known.groups]),
  match: literal("match", MATCHES),
  layer: literal("layer", LAYERS),
  form: literal("view", FORMS),
  language: literal("lang", LANGUAGES),
  theme: literal("theme", THEMES),
  camera: orNone({ key: "at", write: writeCamera, read: readCamera }),
  panel: orNone(literal("panel", PANELS)),
  story: orNone(matching("story", /^[a-z0-9]+(-[a-z0-9]+)*$/, 60)),
  step: orNone({ key: "step", write: String, read: readStep }),
  ask: orNone(matching("ask", /^[\w~.:-]+$/, 120)),
};

/** The order in which parameters stand in an address. */
const FIELDS = Object.keys(PARAMS) as readonly (keyof View)[];

/** Parameters that were once called otherwise: old links keep working. */
const RENAMED: Readonly<Record<string, string>> = {};

/** The query string of a view, without `?`; whatever equals the default is left out. */
export function encodeView(view: View, defaults: View, known: Known): string {
  const parts: string[] = [];
  const write = <K extends keyof View>(field: K) => {
    const { key, write } = PARAMS[field];
    const [text, usual] = [write(view[field], known), write(defaults[field], known)];
    if (text !== usual) parts.push(`${key}=${encodedValue(text)}`);
  };
  for (const field of FIELDS) write(field);
  return parts.join("&");
}

/** The view that a query string asks for, and everything in it that could not be taken as written. */
export function decodeView(search: string, defaults: View, known: Known) {
  const query = underNewNames(new URLSearchParams(search), RENAMED);
  const faults: Fault[] = [];
  const read = <K extends keyof View>(field: K): View[K] => {
    const { key, read, none } = PARAMS[field];
    const text = query.get(key);
    if (text === null) return defaults[field];
    if (text === "") return none === undefined ? defaults[field] : none;
    const report = (reason: Fault["reason"], value = text) => {
      addFault(faults, { param: key, value: legible(value, LONGEST_VALUE), reason });
    };
    return read(text.trim(), known, report) ?? defaults[field];
  };
  const view = Object.fromEntries(FIELDS.map((field) => [field, read(field)])) as unknown as View;
  const panel = opened(view);
  if (panel !== view.panel && view.panel)
    addFault(faults, { param: "panel", value: view.panel, reason: "unknown-value" });
  return { view: { ...view, panel }, faults };
}

/** The panel that an address opens: a question alone opens where it is answered, and notes are of a story. */
function opened({ panel, ask, story }: View): View["panel"] {
  if (story !== null || (panel !== null && panel !== "notes")) return panel;
  return ask === null ? null : "ledger";
}

/** The view with what some parameters stand for as another view has it, and all the rest the very same. */
export function withParamsOf(view: View, other: View, params: readonly string[]): View {
  const fields = FIELDS.filter((field) => params.includes(PARAMS[field].key));
  return { ...view, ...Object.fromEntries(fields.map((field) => [field, other[field]])) };
}

/** A query with each parameter under the name it has now, unless that stands there too. */
export function underNewNames(query: URLSearchParams, renamed: Readonly<Record<string, string>>) {
  for (const [old, key] of Object.entries(renamed)) {
    const value = query.get(old);
    if (value !== null && !query.has(key)) query.set(key, value);
  }
  return query;
}

function readDate(...[text, { start, end }, report]: Parameters<Read<Day>>): Day | undefined {
  const word = text.toLowerCase();
  if (word === "latest") return end;
  if (word === "earliest") return start;
  const date = fuzzy(text);
  if (date === undefined) return void report("not-a-date");
  // A month or a year means its last day, as far as the timeline reaches into it.
  const [first, last] = [date.day, lastDayOf(date)];
  if (first > end) report("after-end");
  if (last < start) report("before-start");
  return Math.min(end, Math.max(start, last)) as Day;
}

/** A day to compare with: what is no date leaves nothing to compare, rather than the newest day. */
function readOtherDate(...[text, known, report]: Parameters<Read<Day>>): Day | undefined {
  return readDate(text, known, (reason) => report(reason === "not-a-date" ? "unknown-value" : reason));
}

function fuzzy(text: string): FuzzyDay | undefined {
  try {
    return parseFuzzyDay(text);
  } catch {
    return undefined;
  }
}

/** Where none of them is known, whatever is usual is shown. */
function readCodes(...[text, known, report]: Parameters<Read<readonly Code[]>>): readonly Code[] | undefined {
  const codes: Code[] = [];
  for (const part of text.split("~").filter(Boolean)) {
    if (!/^[A-Za-z]{2,3}$/.test(part) || !known.codes.has(part.toUpperCase()))
      report("unknown-country", part);
    else if (!codes.includes(parseCode(part))) codes.push(parseCode(part));
  }
  return codes.length > 0 || /^~*$/.test(text) ? codes : undefined;
}

function list<T extends string>(key: string, allowed: (known: Known) => readonly T[]): Param<readonly T[]> {
  const read: Read<readonly T[]> = (text, known, report) => {
    const values: T[] = [];
    for (const part of text.split("~").filter(Boolean)) {
      const value = allowed(known).find((name) => name === part.toLowerCase());
      if (value === undefined) report("unknown-value", part);
      else if (!values.includes(value)) values.push(value);
    }
    return values;
  };
  return { key, write: (values) => values.join("~"), read, none: [] };
}

function literal<T extends string>(key: string, allowed: readonly T[]): Param<T> {
  const read: Read<T> = (text, _known, report) => {
    const value = allowed.find((name) => name === text.toLowerCase());
    if (value === undefined) report("unknown-value");
    return value;
  };
  return { key, write: (value) => value, read };
}

/** A text of a known form and length; whether it means anything is for whoever takes it to say. */
function matching(key: string, form: RegExp, longest: number): Param<string> {
  const read: Read<string> = (text, _known, report) => {
    if (text.length <= longest && form.test(text)) return text;
    return void report("unknown-value");
  };
  return { key, write: (value) => value, read };
}

/** The same parameter where it may also be absent. */
function orNone<T>({ key, write, read }: Param<T>): Param<T | null> {
  return { key, write: (value, known) => (value === null ? "" : write(value, known)), read, none: null };
}

function readStep(...[text, , report]: Parameters<Read<number>>): number | undefined {
  if (/^[1-9]\d{0,2}$/.test(text)) return Number(text);
  return void report("unknown-value");
}

function writeCamera({ lon, lat, zoom }: Camera): string {
  return [lon.toFixed(1), lat.toFixed(1), zoom.toFixed(2)].map(Number).join(",");
}

function readCamera(...[text, , report]: Parameters<Read<Camera | null>>): Camera | undefined {
  const numbers = text.split(",").map((part) => (part.trim() === "" ? Number.NaN : Number(part)));
  const [lon = Number.NaN, lat = Number.NaN, zoom = 1] = numbers;
  const isOnEarth = Math.abs(lon) <= 180 && Math.abs(lat) <= 90;
  if (numbers.length > 3 || !isOnEarth || !(zoom >= 1 && zoom <= MAX_ZOOM)) {
    return void report("unknown-value");
  }
  return { lon, lat, zoom };
}
