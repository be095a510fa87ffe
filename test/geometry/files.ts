import { readFileSync } from "node:fs";
import { csvParse } from "d3";
import type { MultiPolygon as MultiPolygonGeometry } from "geojson";
import { feature, merge } from "topojson-client";
import type {
  GeometryCollection,
  MultiPolygon,
  Topology,
  Polygon as TopoPolygon,
} from "topojson-specification";
import type { Marks } from "../../scripts/geometry/marks.ts";
import { type Polygon, polygonsOf } from "../../scripts/geometry/ring.ts";

export type AtomTopology = Topology<{ atoms: GeometryCollection }>;
type AtomGeometry = TopoPolygon | MultiPolygon;

/** The levels of detail, coarsest first. */
export const LEVELS = ["a", "b", "c"] as const;

/** A file of `public`, as it is served. */
export function published(path: string): Buffer {
  return readFileSync(new URL(`../../public/${path}`, import.meta.url));
}

export function level(name: string): AtomTopology {
  return JSON.parse(published(`topology/${name}.json`).toString());
}

export function marks(): Marks {
  return JSON.parse(published("topology/marks.json").toString());
}

/** The atoms that the territory table speaks of. */
export function territoryAtoms(): ReadonlySet<string> {
  return new Set(csvParse(published("data/territory.csv").toString()).map((row) => row.atom ?? ""));
}

/** The atoms that a level has a polygon of. */
export function idsOf(topology: AtomTopology): readonly string[] {
  return topology.objects.atoms.geometries.map((atom) => String(atom.id));
}

/** The polygons of every atom of a level, in map units. */
export function polygonsByAtom(topology: AtomTopology): ReadonlyMap<string, readonly Polygon[]> {
  const atoms = topology.objects.atoms.geometries as AtomGeometry[];
  return new Map(
    atoms.map((atom) => [String(atom.id), polygonsOf(feature(topology, atom as TopoPolygon).geometry)]),
  );
}

/** The atoms as one land, without the borders between them. */
export function merged(topology: AtomTopology, ids: readonly string[]): readonly Polygon[] {
  const atoms = (topology.objects.atoms.geometries as AtomGeometry[]).filter((g) =>
    ids.includes(String(g.id)),
  );
  return polygonsOf(merge(topology, atoms as TopoPolygon[]) as MultiPolygonGeometry);
}

/** The arcs that an atom's outline is made of, whichever way it walks them. */
export function arcsOf(topology: AtomTopology, id: string): ReadonlySet<number> {
  const atom = (topology.objects.atoms.geometries as AtomGeometry[]).find((g) => g.id === id);
  const refs = (atom?.arcs ?? []).flat(2) as number[];
  return new Set(refs.map((ref) => (ref < 0 ? ~ref : ref)));
}
