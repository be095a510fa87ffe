import { equalEarth, equalEarthInverse } from "./equalEarth.ts";
import { MAP_WIDTH } from "./frame.ts";

/** The meridian in the middle of the map: its opposite, 32° W, cuts only Greenland and Antarctica. */
export const CENTRAL_MERIDIAN = 148;

/** A place in map units: x to the right, y downwards from the top of the sphere. */
export type MapPoint = readonly [x: number, y: number];

/** A place on the globe in degrees. */
export type LonLat = readonly [lon: number, lat: number];

/** Map units for one unit of the raw projection, whose numbers are those of a globe with radius 1. */
export const MAP_RADIUS = MAP_WIDTH / 2 / equalEarth(Math.PI, 0)[0];

/** The height of the equator. */
const MAP_MIDDLE = MAP_RADIUS * equalEarth(0, Math.PI / 2)[1];

const RADIANS = Math.PI / 180;

/**
 * The map point of a place on the globe: Equal Earth (Šavrič, Patterson and Jenny 2018), fitted to `MAP_WIDTH`.
 *
 * @throws RangeError if the coordinates are not finite numbers.
 */
export function project([lon, lat]: LonLat): MapPoint {
  if (!Number.isFinite(lon) || !Number.isFinite(lat)) throw new RangeError(`not a place: ${lon}, ${lat}`);
  const [x, y] = equalEarth(around(lon - CENTRAL_MERIDIAN) * RADIANS, lat * RADIANS);
  return [MAP_WIDTH / 2 + x * MAP_RADIUS, MAP_MIDDLE - y * MAP_RADIUS];
}

/** The place on the globe of a map point; null outside the sphere. */
export function invert([x, y]: MapPoint): LonLat | null {
  const raw = equalEarthInverse((x - MAP_WIDTH / 2) / MAP_RADIUS, (MAP_MIDDLE - y) / MAP_RADIUS);
  if (!raw.every(Number.isFinite)) return null;
  const [east, lat] = [raw[0] / RADIANS, raw[1] / RADIANS];
  if (Math.abs(lat) > 90 || Math.abs(east) > 180) return null;
  const place: LonLat = [around(east + CENTRAL_MERIDIAN), lat];
  const [backX, backY] = project(place);
  return Math.hypot(backX - x, backY - y) < 1e-3 ? place : null;
}

/** Degrees of longitude within half a turn to each side. */
function around(lon: number): number {
  return Math.abs(lon) <= 180 ? lon : lon - Math.round(lon / 360) * 360;
}
