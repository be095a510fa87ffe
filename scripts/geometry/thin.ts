import { type ArcRing, indexOf, type Net, ringPoints, type WeightedPoint } from "./net.ts";
import { type Point, signedArea } from "./ring.ts";

/** How much of the detail stays. Area in square map units, length in map units. */
export interface Coarseness {
  /** Vertices whose removal changes an outline by less than this area go. */
  readonly simplify: number;
  /** The vertices left become whole multiples of this. */
  readonly grid: number;
}

/**
 * The net with fewer vertices on a grid of whole numbers. An outer ring keeps an area if it can: further
 * vertices stay, weightiest first, until it has one. Rings left without area, outer or inner, are dropped.
 */
export function thinned(net: Net<WeightedPoint[]>, coarseness: Coarseness): Net<Point[]> {
  for (const [ring = []] of net.shapes.flatMap((shape) => shape.polygons))
    keepAlive(net.arcs, ring, coarseness);
  const arcs = net.arcs.map((arc) => thinnedArc(arc, coarseness));
  const shapes = net.shapes.map(({ id, polygons }) => ({
    id,
    polygons: polygons
      .filter(([ring]) => ring !== undefined && signedArea(ringPoints(arcs, ring)) > 0)
      .map((rings) => rings.filter((ring, i) => i === 0 || signedArea(ringPoints(arcs, ring)) < 0)),
  }));
  return pruned({ arcs, shapes: shapes.filter((shape) => shape.polygons.length > 0) });
}

function thinnedArc(arc: readonly WeightedPoint[], { simplify, grid }: Coarseness): Point[] {
  const points: Point[] = [];
  for (const [x, y, weight] of arc) {
    const point: Point = [Math.round(x / grid), Math.round(y / grid)];
    const last = points.at(-1);
    if (weight >= simplify && (last === undefined || last[0] !== point[0] || last[1] !== point[1]))
      points.push(point);
  }
  if (points.length === 1) points.push(...points); // an arc has two ends
  return points;
}

/** Raises the weight of a collapsed ring's vertices, weightiest first, until it has an area on the grid. */
function keepAlive(arcs: readonly WeightedPoint[][], ring: ArcRing, coarseness: Coarseness): void {
  const own = ring.map((ref) => arcs[indexOf(ref)] ?? []);
  const dropped = own.flat().filter(([, , weight]) => weight < coarseness.simplify);
  const order = dropped.sort((a, b) => a[2] - b[2]);
  const isCollapsed = () =>
    signedArea(
      ringPoints(
        own.map((arc) => thinnedArc(arc, coarseness)),
        renumbered(ring),
      ),
    ) <= 0;
  while (order.length > 0 && isCollapsed()) {
    const next = order.pop();
    if (next !== undefined) next[2] = Infinity;
  }
}

/** The ring when its own arcs are numbered from 0 in the order of the ring. */
const renumbered = (ring: ArcRing): ArcRing => ring.map((ref, i) => (ref < 0 ? ~i : i));

/** The net without the arcs that no ring uses. */
function pruned(net: Net<Point[]>): Net<Point[]> {
  const used = [...new Set(net.shapes.flatMap((shape) => shape.polygons.flat(2).map(indexOf)))].sort(
    (a, b) => a - b,
  );
  const place = new Map(used.map((old, i) => [old, i]));
  const moved = (ref: number) => (ref < 0 ? ~(place.get(~ref) ?? 0) : (place.get(ref) ?? 0));
  return {
    arcs: used.map((i) => net.arcs[i] ?? []),
    shapes: net.shapes.map(({ id, polygons }) => ({
      id,
      polygons: polygons.map((rings) => rings.map((ring) => ring.map(moved))),
    })),
  };
}
