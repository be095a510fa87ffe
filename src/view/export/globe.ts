import type { Topology } from "topojson-specification";
import { MAP_HEIGHT, MAP_WIDTH } from "../map/frame.ts";
import { CENTRAL_MERIDIAN, invert } from "../map/projection.ts";

type Point = [number, number];

/** How finely places are written, in degrees: finer than the outlines are drawn. */
const STEP = 0.001;
/** The meridian at which the map begins: all longitudes are counted eastwards from it, so that no shape jumps. */
export const WEST = CENTRAL_MERIDIAN - 180;
/** How far inside the sphere's edge a point is looked for that rounding has put outside, in map units. */
const INWARD = 0.02;

/** The arcs of a planar topology as places on the globe, in steps from `WEST` and the South Pole. */
export function globeArcs({ arcs, transform }: Topology): Point[][] {
  const { scale, translate } = transform ?? { scale: [1, 1], translate: [0, 0] };
  return arcs.map((arc) => {
    const sum: Point = [0, 0];
    return arc.map(([x = 0, y = 0]) => {
      sum[0] += x;
      sum[1] += y;
      return toSteps(placeAt(sum[0] * scale[0] + translate[0], sum[1] * scale[1] + translate[1]));
    });
  });
}

/** What turns steps into degrees, in the words of TopoJSON. */
export const GLOBE_TRANSFORM = { scale: [STEP, STEP] as Point, translate: [WEST, -90] as Point };

/** Points as TopoJSON writes them: the first, and from each to the next. */
export function deltas(points: readonly Point[]): Point[] {
  return points.map(([x, y], i) => {
    const [px, py] = i === 0 ? [0, 0] : (points[i - 1] as Point);
    return [x - px, y - py];
  });
}

/** The place of a map point, its longitude from `WEST` to 360° more; at the edges what rounding pushed out is taken in. */
export function placeAt(x: number, y: number): Point {
  const row = Math.min(MAP_HEIGHT - 1e-3, Math.max(1e-3, y));
  for (let i = 0; i < 500; i++) {
    const column = x + Math.sign(MAP_WIDTH / 2 - x) * i * INWARD;
    const place = invert([column, row]);
    if (place) return [place[0] < WEST ? place[0] + 360 : place[0], place[1]];
  }
  throw new RangeError(`not on the map: ${x}, ${y}`);
}

const toSteps = ([lon, lat]: Point): Point => [
  Math.round((lon - WEST) / STEP),
  Math.round((Math.min(90, Math.max(-90, lat)) + 90) / STEP),
];
