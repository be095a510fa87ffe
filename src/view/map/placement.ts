import type { MapPoint } from "./projection.ts";

/**
 * Where the map stands in its frame: scaled by `k`, then moved by `x` and `y`. The same numbers as a transform
 * of d3-zoom, whose code comes later than the first picture.
 */
export interface Placement {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

/** The map as it is drawn without being moved. */
export const AT_REST: Placement = { k: 1, x: 0, y: 0 };

/** Where a point of the map comes to lie. */
export const applied = ({ k, x, y }: Placement, [px, py]: MapPoint): MapPoint => [px * k + x, py * k + y];

/** The point of the map that lies there; the inverse of `applied`. */
export const inverted = ({ k, x, y }: Placement, [px, py]: MapPoint): MapPoint => [
  (px - x) / k,
  (py - y) / k,
];

/** Whether two placements show the same. */
export const isSamePlacement = (a: Placement, b: Placement): boolean =>
  a.k === b.k && a.x === b.x && a.y === b.y;

/** The placement as an SVG transform. */
export const transformText = ({ k, x, y }: Placement): string => `translate(${x},${y}) scale(${k})`;

/** The placement of the map whose element this is: D3 keeps it there. */
export const placementIn = (svg: SVGSVGElement & { readonly __zoom?: Placement }): Placement =>
  svg.__zoom ?? AT_REST;
