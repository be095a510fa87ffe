import { geoContains } from "d3-geo";
import { type Atom, asGeoJson, keyOf, outer, type Point, type Polygon, type Ring, vertex } from "./ring.ts";

/** Where a point falls on a ring: the edge's first vertex, how far along, and how far away (degrees). */
interface Foot {
  readonly edge: number;
  readonly along: number;
  readonly distance: number;
  readonly point: Point;
}

/** Ends of a line farther than this from the outline (degrees) mean that the line belongs elsewhere. */
const FARTHEST_END = 0.5;

/**
 * Cuts a polygon in two along a line that crosses it. The outline does not move: the line's ends are
 * brought to it, and a new vertex there goes into **every** ring of `atoms` that shares the edge, so
 * that shared borders stay shared and later merges leave neither slivers nor holes.
 *
 * @throws RangeError if the polygon has holes or an end of the line lies far from the outline.
 */
export function cut(atoms: readonly Atom[], polygon: Polygon, line: readonly Point[]): [Polygon, Polygon] {
  if (polygon.length > 1) throw new RangeError("cannot cut a polygon with holes");
  const ring = outer(polygon);
  const crossing = withinReach(polygon, line);
  const start = attach(atoms, ring, vertex(crossing, 0));
  const end = attach(atoms, ring, vertex(crossing, -1));
  const inner = crossing.slice(1, -1);
  return [
    [closed([...walk(ring, start, end), ...[...inner].reverse()])],
    [closed([...walk(ring, end, start), ...inner])],
  ];
}

/** The part of the line inside the polygon, with one point beyond at either end where there is one. */
function withinReach(polygon: Polygon, line: readonly Point[]): readonly Point[] {
  const shape = asGeoJson(polygon);
  const isInside = line.map(([x, y]) => geoContains(shape, [x, y]));
  const [first, last] = [isInside.indexOf(true), isInside.lastIndexOf(true)];
  return line.slice(Math.max(0, first - 1), last + 2);
}

function attach(atoms: readonly Atom[], ring: Ring, point: Point): Point {
  const foot = nearest(ring, point);
  if (foot.distance > FARTHEST_END) throw new RangeError(`the line ends ${foot.distance}° from the outline`);
  if (foot.along < 1e-6) return vertex(ring, foot.edge);
  if (foot.along > 1 - 1e-6) return vertex(ring, foot.edge + 1);
  insert(atoms, vertex(ring, foot.edge), vertex(ring, foot.edge + 1), foot.point);
  return foot.point;
}

function nearest(ring: Ring, point: Point): Foot {
  let best: Foot | undefined;
  for (let edge = 0; edge < ring.length - 1; edge++) {
    const foot = footOn(vertex(ring, edge), vertex(ring, edge + 1), point);
    if (best === undefined || foot.distance < best.distance) best = { edge, ...foot };
  }
  if (best === undefined) throw new RangeError("a ring without edges");
  return best;
}

function footOn(a: Point, b: Point, point: Point): Omit<Foot, "edge"> {
  const shrink = Math.cos((point[1] * Math.PI) / 180); // a degree of longitude against one of latitude
  const [dx, dy] = [(b[0] - a[0]) * shrink, b[1] - a[1]];
  const length = dx * dx + dy * dy;
  const raw = length === 0 ? 0 : ((point[0] - a[0]) * shrink * dx + (point[1] - a[1]) * dy) / length;
  const along = Math.max(0, Math.min(1, raw));
  const foot: Point = [a[0] + along * (b[0] - a[0]), a[1] + along * (b[1] - a[1])];
  return { along, point: foot, distance: Math.hypot((foot[0] - point[0]) * shrink, foot[1] - point[1]) };
}

function insert(atoms: readonly Atom[], a: Point, b: Point, point: Point): void {
  const edges = new Set([`${keyOf(a)} ${keyOf(b)}`, `${keyOf(b)} ${keyOf(a)}`]);
  for (const ring of atoms.flatMap((atom) => atom.polygons.flat())) {
    for (let i = ring.length - 1; i > 0; i--) {
      if (edges.has(`${keyOf(vertex(ring, i - 1))} ${keyOf(vertex(ring, i))}`)) ring.splice(i, 0, point);
    }
  }
}

/** The ring's vertices from one to another, both included, in the ring's own direction. */
function walk(ring: Ring, from: Point, to: Point): Point[] {
  const open = ring.slice(0, -1);
  const start = open.findIndex((p) => keyOf(p) === keyOf(from));
  const turned = [...open.slice(start), ...open.slice(0, start)];
  return turned.slice(0, turned.findIndex((p) => keyOf(p) === keyOf(to)) + 1);
}

const closed = (points: readonly Point[]): Ring => [...points, vertex(points, 0)];
