import { topology } from "topojson-server";
import { presimplify } from "topojson-simplify";
import type { GeometryCollection, MultiPolygon, Topology } from "topojson-specification";
import { type Atom, asGeoJson, type Point, vertex } from "./ring.ts";

/** Whether an arc is walked forwards (its index) or backwards (the complement, `~index`). */
export type ArcRef = number;

/** A ring as the arcs it is made of. */
export type ArcRing = readonly ArcRef[];

/** An atom whose rings are made of arcs; each polygon is its outer ring, then its holes. */
export interface Shape {
  readonly id: string;
  readonly polygons: readonly (readonly ArcRing[])[];
}

/** Shapes over arcs that neighbours share: each border is stored once. */
export interface Net<A> {
  readonly shapes: readonly Shape[];
  readonly arcs: readonly A[];
}

/** A vertex with the area that its removal would change (Visvalingam); the ends of an arc weigh infinitely much. */
export type WeightedPoint = [x: number, y: number, weight: number];

/** The atoms as a net whose vertices are weighed for simplification. */
export function weighedNet(atoms: readonly Atom[]): Net<WeightedPoint[]> {
  const features = atoms.map(({ id, polygons }) => ({
    type: "Feature" as const,
    id,
    properties: null,
    geometry: { type: "MultiPolygon" as const, coordinates: polygons.map((p) => asGeoJson(p).coordinates) },
  }));
  const collection = { type: "FeatureCollection" as const, features };
  const whole = presimplify(topology({ atoms: collection }) as Topology<{ atoms: GeometryCollection }>);
  const shapes = (whole.objects.atoms.geometries as MultiPolygon[]).map(({ id, arcs }) => ({
    id: String(id),
    polygons: arcs,
  }));
  return { shapes, arcs: whole.arcs as WeightedPoint[][] };
}

/** The vertices of a ring, the first repeated at the end. */
export function ringPoints(arcs: readonly (readonly Point[])[], ring: ArcRing): Point[] {
  const points: Point[] = [];
  for (const ref of ring) {
    const arc = arcs[indexOf(ref)];
    if (arc === undefined) throw new RangeError(`no arc ${ref}`);
    const forward = ref < 0 ? [...arc].reverse() : arc;
    for (let i = points.length === 0 ? 0 : 1; i < forward.length; i++) points.push(vertex(forward, i));
  }
  return points;
}

/** The place of an arc among the net's arcs, whichever way it is walked. */
export const indexOf = (ref: ArcRef): number => (ref < 0 ? ~ref : ref);
