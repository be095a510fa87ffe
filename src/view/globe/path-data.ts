import type { Lines } from "../../domain/shape.ts";

/** The lines that path data of `M` and `L` alone draws. */
export function linesIn(d: string): Lines {
  const coordinates = d
    .split("M")
    .filter(Boolean)
    .map((line) => line.split("L").map((point) => point.replace("Z", "").split(",").map(Number)));
  return { type: "MultiLineString", coordinates };
}
