/*
 * What an embed and the page around it say to each other, by `postMessage`. Documented in docs/embedding.md.
 * Whatever comes in is untrusted: it is read by its shape here, and its view by the decoders of the address.
 * This module imports next to nothing, so that the script of the host page stays small.
 */

import { MESSAGE_VERSION, NAME } from "./envelope.ts";

/** The parameters of a view as they stand in an address, in its order. */
export const VIEW_PARAMS = [
  "date",
  "compare",
  "country",
  "tier",
  "group",
  "match",
  "layer",
  "view",
  "lang",
  "theme",
  "at",
  "story",
  "step",
] as const;
export type ViewParam = (typeof VIEW_PARAMS)[number];

/** Parameters and their values as written in an address; an empty value means the usual one. */
export type ViewValues = Readonly<Partial<Record<ViewParam, string>>>;

/** Who brought a change about: the reader, the page around, or playing. */
export const MOVERS = ["reader", "host", "play"] as const;
export type By = (typeof MOVERS)[number];

/** What the page may say to an embed. */
export type Command =
  | { readonly type: "set"; readonly view: ViewValues }
  | { readonly type: "play" }
  | { readonly type: "pause" };

/** What an embed says of itself. */
export interface StateReport {
  readonly by: By;
  /** Every parameter of the view shown; the date always as `YYYY-MM-DD`. */
  readonly view: Readonly<Record<ViewParam, string>>;
  readonly playing: boolean;
}

/** A value that was not taken. */
export interface FaultReport {
  readonly param: string;
  readonly value: string;
  readonly reason: string;
}

/** What an embed may say to the page. */
export type Report =
  | { readonly type: "height"; readonly height: number }
  | ({ readonly type: "ready" } & StateReport)
  | ({ readonly type: "state" } & StateReport)
  | ({ readonly type: "fault" } & FaultReport);

/** The heights that an embed may ask for and a page should grant, in CSS pixels. */
export const HEIGHTS = [120, 4_000] as const;

/** The longest value of a parameter: room for every country there has been, and hundreds more. */
export const LONGEST = 2_000;

/** The command in the data of a message; null for anything else. */
export function decodeCommand(data: unknown): Command | null {
  const message = opened(data);
  if (message === null) return null;
  if (message.type === "play" || message.type === "pause") return { type: message.type };
  if (message.type !== "set") return null;
  const view = readView(message["view"]);
  return view && { type: "set", view };
}

/** What an embed reported in the data of a message; null for anything else. */
export function decodeReport(data: unknown): Report | null {
  const message = opened(data);
  if (message === null) return null;
  const { type } = message;
  if (type === "height") return readHeight(message["height"]);
  if (type === "fault") return readFault(message);
  if (type !== "ready" && type !== "state") return null;
  const view = readView(message["view"]);
  const by = MOVERS.find((name) => name === message["by"]);
  const playing = message["playing"];
  if (!view || by === undefined || typeof playing !== "boolean") return null;
  return { type, by, view: complete(view), playing };
}

/**
 * The view that a page names: a query string, or an object of parameters whose values are strings, lists of
 * strings, numbers, or null for the usual value. Unknown names are left out; null if it is neither.
 */
export function readView(view: unknown): ViewValues | null {
  if (typeof view === "string")
    return view.length > VIEW_PARAMS.length * LONGEST ? null : pick(fromQuery(view));
  return isRecord(view) ? pick((name) => (Object.hasOwn(view, name) ? textOf(view[name]) : undefined)) : null;
}

function fromQuery(text: string): (name: ViewParam) => string | undefined {
  const query = new URLSearchParams(text);
  return (name) => query.get(name) ?? undefined;
}

function pick(read: (name: ViewParam) => string | undefined): ViewValues {
  const values: Partial<Record<ViewParam, string>> = {};
  for (const name of VIEW_PARAMS) {
    const value = read(name);
    if (value !== undefined) values[name] = within(value);
  }
  return values;
}

/** A value as it stands; of one that is too long the beginning, with a sign that has every decoder refuse it and say so. */
function within(value: string): string {
  return value.length <= LONGEST ? value : `${value.slice(0, 40)}…`;
}

function textOf(value: unknown): string | undefined {
  if (value === null) return "";
  if (typeof value === "string") return value;
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  if (!Array.isArray(value)) return undefined;
  if (value.length > LONGEST) return "…";
  return value.every((item) => typeof item === "string") ? value.map(within).join("~") : undefined;
}

function complete(view: ViewValues): Readonly<Record<ViewParam, string>> {
  return Object.fromEntries(VIEW_PARAMS.map((name) => [name, view[name] ?? ""])) as Record<ViewParam, string>;
}

function readHeight(height: unknown): Report | null {
  if (typeof height !== "number" || !Number.isFinite(height)) return null;
  const [least, most] = HEIGHTS;
  return { type: "height", height: Math.min(most, Math.max(least, Math.round(height))) };
}

function readFault({ param, value, reason }: Readonly<Record<string, unknown>>): Report | null {
  if (typeof param !== "string" || typeof value !== "string" || typeof reason !== "string") return null;
  return { type: "fault", param, value, reason };
}

/** A message of ours of this version, its type without the prefix. */
function opened(data: unknown): (Readonly<Record<string, unknown>> & { readonly type: string }) | null {
  if (!isRecord(data)) return null;
  const { type, version } = data;
  if (typeof type !== "string" || !type.startsWith(NAME) || version !== MESSAGE_VERSION) return null;
  return { ...data, type: type.slice(NAME.length) };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
