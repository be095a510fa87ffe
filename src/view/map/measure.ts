import type { Measure } from "./labels.ts";

/** The width of an average letter as a share of the size, where nothing can be measured. */
const AVERAGE = 0.58;

/** Sizes may follow the magnification without end. */
const MOST_KNOWN = 4_000;

let canvas: CanvasRenderingContext2D | null | undefined;

/** Measures text in the family of an element; where there is no canvas, by the number of letters. */
export function measureIn(element: Element): Measure {
  const family = getComputedStyle(element).fontFamily || "sans-serif";
  // The same names are laid out again and again, at few sizes: with every rest of the date and of the camera.
  const known = new Map<string, number>();
  return (text, size) => {
    const context = sharedCanvas();
    if (context === null) return text.length * size * AVERAGE;
    const key = `${size} ${text}`;
    const width = known.get(key) ?? measured(context, text, `600 ${size}px ${family}`);
    if (known.size > MOST_KNOWN) known.clear();
    known.set(key, width);
    return width;
  };
}

function sharedCanvas(): CanvasRenderingContext2D | null {
  if (canvas === undefined) {
    const isDrawn = typeof CanvasRenderingContext2D !== "undefined";
    canvas = isDrawn ? document.createElement("canvas").getContext("2d") : null;
  }
  return canvas;
}

function measured(context: CanvasRenderingContext2D, text: string, font: string): number {
  context.font = font;
  return context.measureText(text).width;
}
