import { geoArea, geoCentroid } from "d3-geo";
import type { MultiPolygon, Polygon as PolygonGeometry, Position } from "geojson";

/** A vertex: longitude and latitude before the projection, map units after it. */
export type Point = readonly [x: number, y: number];

/** A closed ring: the last point repeats the first. */
export type Ring = Point[];

/** An outer ring, then its holes. */
export type Polygon = Ring[];

/** A piece of land that never changes hands in part, with the id the territory table gives it. */
export interface Atom {
  readonly id: string;
  readonly polygons: Polygon[];
}

/** The vertex at an index, counted from the end if negative. @throws RangeError beyond the ends. */
export function vertex(points: readonly Point[], index: number): Point {
  const point = points.at(index);
  if (point === undefined) throw new RangeError(`no vertex ${index} among ${points.length}`);
  return point;
}

/** The outer ring of a polygon. */
export function outer(polygon: Polygon): Ring {
  const ring = polygon[0];
  if (ring === undefined) throw new RangeError("a polygon without rings");
  return ring;
}

/** A text that two vertices share only if they are the very same place. */
export const keyOf = (point: Point): string => `${point[0]},${point[1]}`;

/** Area on the plane, positive when the ring runs clockwise on a screen (y downwards). */
export function signedArea(ring: readonly Point[]): number {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    const [x0, y0] = vertex(ring, i - 1);
    const [x1, y1] = vertex(ring, i);
    sum += x0 * y1 - x1 * y0;
  }
  return sum / 2;
}

/** Area on the plane of the outer ring, without regard to its direction or holes. */
export const planeArea = (polygon: Polygon): number => Math.abs(signedArea(outer(polygon)));

/** Area on the globe in steradians. */
export const globeArea = (polygon: Polygon): number => geoArea(asGeoJson(polygon));

/** Centroid on the globe in degrees. */
export const globeCentroid = (polygon: Polygon): Point => geoCentroid(asGeoJson(polygon));

/** The polygon with the greatest area by the given measure; the first of equals. */
export function largest(polygons: readonly Polygon[], area: (polygon: Polygon) => number): Polygon {
  const areas = polygons.map(area);
  const found = polygons[areas.indexOf(Math.max(...areas))];
  if (found === undefined) throw new RangeError("no polygons");
  return found;
}

/** Width and height of the box around a ring. */
export function extent(ring: readonly Point[]): Point {
  const [xs, ys] = [ring.map((p) => p[0]), ring.map((p) => p[1])];
  const span = (values: readonly number[]) =>
    values.reduce((a, b) => Math.max(a, b), -Infinity) - values.reduce((a, b) => Math.min(a, b), Infinity);
  return [span(xs), span(ys)];
}

/** The polygon as d3-geo reads it. */
export function asGeoJson(polygon: Polygon): { type: "Polygon"; coordinates: [number, number][][] } {
  return { type: "Polygon", coordinates: polygon.map((ring) => ring.map(([x, y]) => [x, y])) };
}

/** The polygons of a geometry; a copy, which may be changed. */
export function polygonsOf(geometry: PolygonGeometry | MultiPolygon): Polygon[] {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  return polygons.map((polygon) => polygon.map((ring) => ring.map(asPoint)));
}

/** The first two numbers of a position. */
export const asPoint = ([x = Number.NaN, y = Number.NaN]: Position): Point => [x, y];
