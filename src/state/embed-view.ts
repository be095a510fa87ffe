import { formatDay } from "../domain/day.ts";
import { VIEW_PARAMS, type ViewParam, type ViewValues } from "./message.ts";
import { decodeView, encodeView, type Fault, type Known } from "./url.ts";
import type { View } from "./view.ts";

/** Faults that still name a value to take: a date beyond the range goes to its end. */
const CLAMPED: ReadonlySet<Fault["reason"]> = new Set(["before-start", "after-end"]);

/** Every parameter of a view as messages carry it: what is usual is empty, but for the date and the language. */
export function valuesOf(view: View, defaults: View, known: Known): Readonly<Record<ViewParam, string>> {
  const query = new URLSearchParams(encodeView(view, defaults, known));
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
  const base = usualAgain(
    view,
    named.filter((name) => values[name] === ""),
    defaults,
    known,
  );
  const asked = new URLSearchParams(named.map((name) => [name, values[name] ?? ""]));
  const { view: wanted, faults } = decodeView(asked.toString(), base, known);
  const refused = faults.filter(({ reason }) => !CLAMPED.has(reason));
  for (const { param } of refused) asked.delete(param);
  const taken = refused.length === 0 ? wanted : decodeView(asked.toString(), base, known).view;
  // The panel has no place in an embed; it is not among the parameters, and stays what it was.
  return { view: { ...taken, panel: view.panel }, faults };
}

/** A view with what some parameters stand for as it usually is; the same view where there are none. */
function usualAgain(view: View, emptied: readonly ViewParam[], defaults: View, known: Known): View {
  if (emptied.length === 0) return view;
  const query = new URLSearchParams(encodeView(view, defaults, known));
  for (const name of emptied) query.delete(name);
  return decodeView(query.toString(), defaults, known).view;
}
