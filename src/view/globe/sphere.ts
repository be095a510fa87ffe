import { geoArea } from "d3-geo";
import { once } from "../../domain/once.ts";
import type { Land, Lines } from "../../domain/shape.ts";
import { MAP_HEIGHT, MAP_WIDTH } from "../map/frame.ts";
import { CENTRAL_MERIDIAN, invert, type MapPoint, project } from "../map/projection.ts";

/** A place on the unit sphere: x towards 0° N 0° E, y towards 0° N 90° E, z towards the north pole. */
export type Vector = readonly [x: number, y: number, z: number];

/** Everything of a piece lies within `reach` (radians) of `middle`. */
export interface Cap {
  readonly middle: Vector;
  readonly reach: number;
}

/** One polygon of land, or one line, on the sphere. */
export interface Piece {
  /** Three numbers a point. */
  readonly lines: readonly Float64Array[];
  readonly cap: Cap;
  /** In degrees, wound as d3-geo wants it; null for lines. Worked out when first asked for. */
  readonly polygon: () => GeoJSON.Polygon | null;
}

/** On the plane straight edges are straight; those longer than this (map units) are cut before they are bent. */
const LONGEST = 6;

/** Points this close to the plane's rim (map units) lie on the cut through the globe. */
const RIM = 0.16;

const RADIANS = Math.PI / 180;

/** At a height on the plane: the latitude, and half the width of the world. */
interface Row {
  readonly lat: number;
  readonly half: number;
}

const rows = new Map<number, Row>();

/** Equal Earth is straight along each parallel: one inversion for each height is enough. */
function rowAt(y: number): Row {
  const known = rows.get(y);
  if (known) return known;
  const height = Math.min(MAP_HEIGHT - 1e-3, Math.max(1e-3, y));
  const lat = invert([MAP_WIDTH / 2, height])?.[1] ?? 0;
  const half = MAP_WIDTH / 2 - project([CENTRAL_MERIDIAN - 179.9999, lat])[0];
  const row = { lat: y <= 0.05 ? 90 : y >= MAP_HEIGHT - 0.05 ? -90 : lat, half };
  rows.set(y, row);
  return row;
}

/** The place of a map point on the sphere; what lies outside the world's picture goes to its rim. */
export function toSphere([x, y]: MapPoint): Vector {
  const { lat, half } = rowAt(y);
  const share = Math.min(1, Math.max(-1, (x - MAP_WIDTH / 2) / half));
  return vectorOf(CENTRAL_MERIDIAN + share * 180, lat);
}

/** The place on the sphere of a longitude and a latitude in degrees. */
export function vectorOf(lon: number, lat: number): Vector {
  const [l, p] = [lon * RADIANS, lat * RADIANS];
  return [Math.cos(p) * Math.cos(l), Math.cos(p) * Math.sin(l), Math.sin(p)];
}

/** Longitude (-180 to 180) and latitude of a place on the sphere, in degrees. */
export function degreesOf([x, y, z]: Vector): [lon: number, lat: number] {
  return [Math.atan2(y, x) / RADIANS, Math.asin(Math.min(1, Math.max(-1, z))) / RADIANS];
}

const landCache = new WeakMap<Land, readonly Piece[]>();
const lineCache = new WeakMap<Lines, readonly Piece[]>();

/** The polygons of some land on the sphere; worked out once. */
export function landPieces(land: Land): readonly Piece[] {
  const known = landCache.get(land);
  if (known) return known;
  const polygons = land.type === "Polygon" ? [land.coordinates] : land.coordinates;
  const pieces = polygons.map((rings) => {
    const lines = rings.map((ring) => pointsOf(cutLong(ring)));
    return { lines, cap: capOf(lines[0] ?? new Float64Array()), polygon: once(() => polygonOf(lines)) };
  });
  landCache.set(land, pieces);
  return pieces;
}

/** Lines on the sphere, without what only runs along the cut through the globe; worked out once. */
export function linePieces(lines: Lines): readonly Piece[] {
  const known = lineCache.get(lines);
  if (known) return known;
  const pieces = lines.coordinates.flatMap(offTheRim).map((line) => {
    const points = pointsOf(cutLong(line));
    return { lines: [points], cap: capOf(points), polygon: () => null };
  });
  lineCache.set(lines, pieces);
  return pieces;
}

/** The stretches of a line that do not run along the rim of the plane. */
function offTheRim(line: readonly GeoJSON.Position[]): readonly GeoJSON.Position[][] {
  const parts: GeoJSON.Position[][] = [];
  let part: GeoJSON.Position[] = [];
  line.forEach((point, i) => {
    const last = line[i - 1];
    if (last && isOnRim(point) && isOnRim(last)) {
      parts.push(part);
      part = [];
    }
    part.push(point);
  });
  return [...parts, part].filter(({ length }) => length > 1);
}

function isOnRim([x = 0, y = 0]: GeoJSON.Position): boolean {
  if (y < RIM || y > MAP_HEIGHT - RIM) return true;
  return Math.abs(x - MAP_WIDTH / 2) > rowAt(y).half - RIM;
}

function cutLong(line: readonly GeoJSON.Position[]): MapPoint[] {
  return line.flatMap(([x = 0, y = 0], i): MapPoint[] => {
    const [fromX = x, fromY = y] = line[i - 1] ?? [];
    const parts = Math.max(1, Math.ceil(Math.hypot(x - fromX, y - fromY) / LONGEST));
    return Array.from({ length: parts }, (_, part) => {
      const share = (part + 1) / parts;
      return [fromX + (x - fromX) * share, fromY + (y - fromY) * share];
    });
  });
}

function pointsOf(line: readonly MapPoint[]): Float64Array {
  return Float64Array.from(line.flatMap(toSphere));
}

function capOf(points: Float64Array): Cap {
  let [x, y, z] = [0, 0, 0];
  for (let i = 0; i < points.length; i += 3) {
    x += points[i] ?? 0;
    y += points[i + 1] ?? 0;
    z += points[i + 2] ?? 0;
  }
  const length = Math.hypot(x, y, z) || 1;
  const middle: Vector = [x / length, y / length, z / length];
  let nearest = 1;
  for (let i = 0; i < points.length; i += 3) {
    const [a, b, c] = [points[i] ?? 0, points[i + 1] ?? 0, points[i + 2] ?? 0];
    nearest = Math.min(nearest, a * middle[0] + b * middle[1] + c * middle[2]);
  }
  return { middle, reach: Math.acos(Math.min(1, Math.max(-1, nearest))) };
}

/** d3-geo takes what lies to the right of a ring for land: outer rings enclose less than half the globe, holes leave it out. */
function polygonOf(lines: readonly Float64Array[]): GeoJSON.Polygon {
  const coordinates = lines.map((points, i) => {
    const ring = Array.from({ length: points.length / 3 }, (_, at) => {
      const [x = 0, y = 0, z = 0] = points.subarray(at * 3, at * 3 + 3);
      return degreesOf([x, y, z]);
    });
    const isSmall = geoArea({ type: "Polygon", coordinates: [ring] }) < 2 * Math.PI;
    return isSmall === (i === 0) ? ring : ring.toReversed();
  });
  return { type: "Polygon", coordinates };
}
