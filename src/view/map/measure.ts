import type { Measure } from "./labels.ts";

/** The width of an average letter as a share of the size, where nothing can be measured. */
const AVERAGE = 0.58;

let canvas: CanvasRenderingContext2D | null | undefined;

/** Measures text in the family of an element; where there is no canvas, by the number of letters. */
export function measureIn(element: Element): Measure {
  const family = getComputedStyle(element).fontFamily || "sans-serif";
  return (text, size) => {
    const context = sharedCanvas();
    if (context === null) return text.length * size * AVERAGE;
    context.font = `600 ${size}px ${family}`;
    return context.measureText(text).width;
  };
}

function sharedCanvas(): CanvasRenderingContext2D | null {
  if (canvas === undefined) {
    const isDrawn = typeof CanvasRenderingContext2D !== "undefined";
    canvas = isDrawn ? document.createElement("canvas").getContext("2d") : null;
  }
  return canvas;
}
