import type { Atlas } from "../../domain/atlas.ts";
import type { Code } from "../../domain/country.ts";
import type { Marks } from "../../domain/shape.ts";
import type { Emphasis } from "../../domain/story.ts";
import { createAppStore } from "../../state/store.ts";
import type { View } from "../../state/view.ts";
import { coreOf } from "../map/holding.ts";
import { arrowBetween, type Place } from "../story/arrow.ts";

const SVG = "http://www.w3.org/2000/svg";

interface Scenery {
  readonly emphasis: Emphasis;
  readonly atlas: Atlas;
  readonly view: View;
  readonly marks: Marks;
}

/** Adds what a scene points at, its label and its arrow, to a picture that stands in the page. */
export function emphasise(picture: SVGSVGElement, { emphasis, atlas, view, marks }: Scenery): void {
  const state = createAppStore(atlas, view).getState();
  const plane = picture.querySelector<SVGGElement>(".map-svg .map-sphere")?.parentElement;
  const matrix = (plane as unknown as SVGGElement | null | undefined)?.getCTM?.();
  if (!matrix) return;
  const placeOf = (code: Code): Place | null => {
    const core = coreOf(state, code);
    const anchor = core === null ? null : marks.anchors.get(core);
    const marker = marks.markers.find(({ atom }) => atom === core);
    const [x, y] = anchor ?? (marker ? [marker.x, marker.y] : []);
    if (x === undefined || y === undefined) return null;
    const { a, b, c, d, e, f } = matrix;
    return [a * x + c * y + e, b * x + d * y + f];
  };
  const { arrow, label } = emphasis;
  const [from, to] = arrow ? [placeOf(arrow.from), placeOf(arrow.to)] : [null, null];
  const bow = from && to ? arrowBetween(from, to, 13) : null;
  if (bow) picture.append(...arrowOf(bow));
  const spot = label ? placeOf(label.at) : null;
  if (spot && label) picture.append(labelAt(spot, label.text[view.language]));
}

function arrowOf({ line, head }: { readonly line: string; readonly head: string }): SVGElement[] {
  const halo = element("path", { d: line }, { fill: "none", stroke: "var(--halo)", "stroke-width": "6px" });
  const shaft = element("path", { d: line }, { fill: "none", stroke: "var(--ink)", "stroke-width": "2.5px" });
  const tip = element("path", { d: `M${head}Z` }, { fill: "var(--ink)" });
  return [halo, shaft, tip];
}

function labelAt([x, y]: Place, text: string): SVGElement {
  const style = {
    ...{ fill: "var(--ink)", stroke: "var(--halo)", "stroke-width": "5px", "stroke-linejoin": "round" },
    ...{ "paint-order": "stroke", "font-size": "17px", "font-weight": "600", "text-anchor": "middle" },
  };
  const label = element("text", { x: String(x), y: String(y), dy: "-0.9em" }, style);
  label.textContent = text;
  return label;
}

/** An element of a picture with its attributes and style. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  style: Readonly<Record<string, string>>,
): SVGElement {
  const made = document.createElementNS(SVG, name) as SVGElement;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  for (const [key, value] of Object.entries(style)) made.style.setProperty(key, value);
  return made;
}
