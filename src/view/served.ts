import type { AtomId } from "../domain/country.ts";
import type { Day } from "../domain/day.ts";
import type { WrittenBorders } from "../domain/shape.ts";

/*
 * The picture of the map that a page brings with it, before any script: where the scripts that follow find it,
 * and what they read from it. `scripts/pages/served.tsx` writes it.
 */

/** The class of the box that a served picture of the map stands in; the live map has none of that class. */
export const SERVED = "map--served";

/** The land of the served picture as path data; null if the page came without one. */
export function readServedLand(page: ParentNode): ReadonlyMap<AtomId, string> | null {
  const paths = [...page.querySelectorAll<SVGPathElement>(`.${SERVED} .map-atom`)];
  if (paths.length === 0) return null;
  return new Map(paths.map((path) => [path.dataset["atom"] as AtomId, dataOf(path)]));
}

/** The borders of the served picture, which are those of its day; undefined if it does not tell the day. */
export function readServedBorders(page: ParentNode): WrittenBorders | undefined {
  const day = page.querySelector<SVGElement>(`.${SERVED} .map-svg`)?.dataset["day"];
  if (day === undefined) return undefined;
  const paths = [...page.querySelectorAll(`.${SERVED} .map-border`)];
  return { day: Number(day) as Day, paths: paths.map(dataOf) };
}

const dataOf = (path: Element) => path.getAttribute("d") ?? "";
