import { type GeoProjection, geoEqualEarth } from "d3-geo";

/** Width of the map plane, in map units: the unit of every coordinate in `public/topology`. */
export const MAP_WIDTH = 960;

/** Height of the map plane: what the whole sphere takes at `MAP_WIDTH` (a test holds it to the projection). */
export const MAP_HEIGHT = 467.25;

/** The meridian in the middle of the map: its opposite, 32° W, cuts only Greenland and Antarctica. */
export const CENTRAL_MERIDIAN = 148;

/** A place in map units: x to the right, y downwards from the top of the sphere. */
export type MapPoint = readonly [x: number, y: number];

/** A place on the globe in degrees. */
export type LonLat = readonly [lon: number, lat: number];

/** Equal Earth, fitted to `MAP_WIDTH`. A new object each time: callers may change its precision. */
export function projection(): GeoProjection {
  return geoEqualEarth().rotate([-CENTRAL_MERIDIAN, 0]).fitWidth(MAP_WIDTH, { type: "Sphere" });
}

const shared = projection();

/**
 * The map point of a place on the globe.
 *
 * @throws RangeError if the coordinates are not finite numbers.
 */
export function project([lon, lat]: LonLat): MapPoint {
  const point = shared([lon, lat]);
  if (point === null || !point.every(Number.isFinite)) throw new RangeError(`not a place: ${lon}, ${lat}`);
  return point;
}

/** The place on the globe of a map point; null outside the sphere. */
export function invert([x, y]: MapPoint): LonLat | null {
  const place = shared.invert?.([x, y]) ?? null;
  if (place === null || !place.every(Number.isFinite) || Math.abs(place[1]) > 90) return null;
  const [backX, backY] = project(place);
  return Math.hypot(backX - x, backY - y) < 1e-3 ? place : null;
}
