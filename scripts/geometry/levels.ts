import type {
  GeometryCollection,
  MultiPolygon,
  Topology,
  Polygon as TopoPolygon,
} from "topojson-specification";
import { type Shape, weighedNet } from "./net.ts";
import {
  type Atom,
  keyOf,
  largest,
  outer,
  type Point,
  type Polygon,
  planeArea,
  signedArea,
  vertex,
} from "./ring.ts";
import type { Scale } from "./sources.ts";
import { type Coarseness, thinned } from "./thin.ts";

/** A level of detail: what it is made from and how coarse it is. */
export interface Level extends Coarseness {
  readonly name: "a" | "b" | "c";
  readonly scale: Scale;
  /** Islands below this area (square map units) are dropped, but for Viet Nam's and an atom's largest. */
  readonly island: number;
}

/** A for the first view, B from zoom 2.5, C from zoom 6. */
export const LEVELS: readonly Level[] = [
  { name: "a", scale: "50m", simplify: 0.1, island: 0.1, grid: 0.1 },
  { name: "b", scale: "50m", simplify: 0.02, island: 0.02, grid: 0.04 },
  { name: "c", scale: "10m", simplify: 0.004, island: 0.01, grid: 0.02 },
];

export type AtomTopology = Topology<{ atoms: GeometryCollection }>;

/**
 * The atoms (in map units) as planar TopoJSON at a level: geometries in the order of the atoms, shared borders
 * stored once. Atoms that keep no area on the level's grid are absent.
 */
export function atLevel(atoms: readonly Atom[], level: Level): AtomTopology {
  const { shapes, arcs } = thinned(weighedNet(withoutSpecks(atoms, level.island)), level);
  return {
    type: "Topology",
    transform: { scale: [level.grid, level.grid], translate: [0, 0] },
    objects: { atoms: { type: "GeometryCollection", geometries: shapes.map(asGeometry) } },
    arcs: arcs.map(asSteps),
  };
}

/** An atom below this area (about 0.65 km²: the Vatican, two reefs) has no polygon at any level. */
const LEAST_ATOM = 0.0005;

/** Viet Nam keeps every island that the source has. */
const IS_KEPT_WHOLE = /^704-/;

/** Drops specks and small islands and, in the land around them, the holes that these leave behind. */
function withoutSpecks(atoms: readonly Atom[], least: number): readonly Atom[] {
  const kept = atoms.flatMap(({ id, polygons }) => {
    const main = largest(polygons, planeArea);
    if (planeArea(main) < LEAST_ATOM) return [];
    return {
      id,
      polygons: polygons.filter((p) => p === main || planeArea(p) >= least || IS_KEPT_WHOLE.test(id)),
    };
  });
  const enclaves = kept.flatMap(({ polygons }) => polygons.filter((polygon) => planeArea(polygon) < least));
  const filled = new Set(enclaves.flatMap((polygon) => outer(polygon).map(keyOf)));
  const isHole = (polygon: Polygon) => (ring: readonly Point[]) =>
    ring === polygon[0] || Math.abs(signedArea(ring)) >= least || filled.has(keyOf(vertex(ring, 0)));
  return kept.map(({ id, polygons }) => ({ id, polygons: polygons.map((p) => p.filter(isHole(p))) }));
}

function asGeometry({ id, polygons }: Shape): TopoPolygon | MultiPolygon {
  const arcs = polygons.map((rings) => rings.map((ring) => [...ring]));
  const [only] = arcs;
  return arcs.length === 1 && only !== undefined
    ? { type: "Polygon", id, arcs: only }
    : { type: "MultiPolygon", id, arcs };
}

/** The first vertex, then the step from each vertex to the next, as TopoJSON stores them. */
function asSteps(arc: readonly Point[]): [number, number][] {
  return arc.map(([x, y], i) => {
    const [fromX, fromY] = i === 0 ? [0, 0] : vertex(arc, i - 1);
    return [x - fromX, y - fromY];
  });
}
