import { formatDay } from "../domain/day.ts";
import { VIEW_PARAMS, type ViewParam, type ViewValues } from "./message.ts";
import { decodeView, encodeView, type Fault, type Known, withParamsOf } from "./url.ts";
import type { View } from "./view.ts";

/** Faults that still name a value to take: a date beyond the range goes to its end. */
const CLAMPED: ReadonlySet<Fault["reason"]> = new Set(["before-start", "after-end"]);

/**
 * Every parameter of a view as messages carry it: what is usual is empty, but for the date and the language. A step is
 * of a story.
 */
export function valuesOf(view: View, defaults: View, known: Known): Readonly<Record<ViewParam, string>> {
  const step = view.story === null ? null : view.step;
  const query = new URLSearchParams(encodeView({ ...view, step }, defaults, known));
  const values = VIEW_PARAMS.map((name) => [name, query.get(name) ?? ""] as const);
  return { ...Object.fromEntries(values), date: formatDay(view.day), lang: view.language } as Record<
    ViewParam,
    string
  >;
}

/**
 * The view after a page asked for some values: what it does not name stays, what it names empty becomes usual
 * again, and a parameter that cannot be taken as it is written leaves everything it stands for as it was.
 */
export function changedView(view: View, values: ViewValues, defaults: View, known: Known) {
  const named = VIEW_PARAMS.filter((name) => values[name] !== undefined);
  const base = withParamsOf(
    view,
    defaults,
    named.filter((name) => values[name] === ""),
  );
  const read = (names: readonly ViewParam[]) => {
    const query = new URLSearchParams(names.map((name) => [name, values[name] ?? ""]));
    return decodeView(query.toString(), base, known);
  };
  // Each is judged alone: of one address no more than some faults are told.
  const isTaken = (name: ViewParam) => read([name]).faults.every(({ reason }) => CLAMPED.has(reason));
  const { view: taken } = read(named.filter(isTaken));
  const { faults } = read(named);
  // A step ends with its story. One that is named before its story waits for it.
  const isOver = view.story !== null && taken.story !== view.story && values.step === undefined;
  // The panel has no place in an embed; it is not among the parameters, and stays what it was.
  return { view: { ...taken, step: isOver ? null : taken.step, panel: view.panel }, faults };
}
