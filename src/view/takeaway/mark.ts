import { element } from "./emphasise.ts";

/** Where the mark stands in a picture: in the upper left corner of its map. */
const PLACE = { x: "24", y: "112" } as const;

/** Writes into a picture that a reader made what it belongs to. */
export function mark(picture: SVGSVGElement, words: string): void {
  const style = {
    ...{ fill: "var(--alert)", stroke: "var(--halo)", "stroke-width": "5px", "stroke-linejoin": "round" },
    ...{ "paint-order": "stroke", "font-size": "17px", "font-weight": "600" },
  };
  const text = element("text", PLACE, style);
  text.textContent = words;
  picture.append(text);
}
