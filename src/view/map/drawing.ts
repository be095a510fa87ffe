import { geoPath } from "d3-geo";
import type { AtomId } from "../../domain/country.ts";
import type { Land, Lines, Shapes } from "../../domain/shape.ts";

/** One atom as it is drawn. */
export interface AtomDrawing {
  readonly d: string;
  /** In map units squared. */
  readonly area: number;
  readonly bounds: Bounds;
}

/** A box in map units. */
export type Bounds = readonly [left: number, top: number, right: number, bottom: number];

/** The shapes of one level of detail as path data. */
export interface Drawing {
  readonly shapes: Shapes;
  readonly atoms: ReadonlyMap<AtomId, AtomDrawing>;
  readonly coast: string;
}

const path = geoPath(null).digits(2);
const cache = new WeakMap<Shapes, Drawing>();

/** Draws all shapes, once for each level: the finest takes a tenth of a second. */
export function drawingOf(shapes: Shapes): Drawing {
  const known = cache.get(shapes);
  if (known) return known;
  const drawing: Drawing = {
    shapes,
    atoms: new Map([...shapes.atoms].map(([id, land]) => [id, drawAtom(land)])),
    coast: lineData(shapes.coast),
  };
  cache.set(shapes, drawing);
  return drawing;
}

/** Lines as path data. */
export function lineData(lines: Lines): string {
  return path(lines) ?? "";
}

/** Several lines as the path data of one. */
export function joinedData(lines: readonly Lines[]): string {
  return lineData({ type: "MultiLineString", coordinates: lines.flatMap(({ coordinates }) => coordinates) });
}

function drawAtom(land: Land): AtomDrawing {
  const [[left, top], [right, bottom]] = path.bounds(land);
  return { d: path(land) ?? "", area: path.area(land), bounds: [left, top, right, bottom] };
}
