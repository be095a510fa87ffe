import { geoProject } from "d3-geo-projection";
import { project, projection } from "./projection.ts";
import { type Atom, asGeoJson, type Polygon, polygonsOf } from "./ring.ts";

/** The only atoms that the map's edge at 32° W cuts: Antarctica and Greenland. Neither has a land neighbour. */
const CUT_BY_EDGE: ReadonlySet<string> = new Set(["010", "304"]);

/** How far (map units) a straight piece may stray from the curve of the map's edge. */
export const EDGE_PRECISION = 0.1;

/**
 * The atoms in map units. Vertex by vertex, without resampling, so that a border is the same on both sides;
 * only what the map's edge cuts is clipped, and resampled to follow the curve of that edge.
 */
export function projected(atoms: readonly Atom[]): readonly Atom[] {
  return atoms.map(({ id, polygons }) => ({
    id,
    polygons: CUT_BY_EDGE.has(id)
      ? clipped(polygons)
      : polygons.map((p) => p.map((ring) => ring.map(project))),
  }));
}

function clipped(polygons: readonly Polygon[]): Polygon[] {
  const coordinates = polygons.map((polygon) => asGeoJson(polygon).coordinates);
  const plane = geoProject({ type: "MultiPolygon", coordinates }, projection().precision(EDGE_PRECISION));
  if (plane === null) throw new Error("an atom lies outside the map");
  return polygonsOf(plane);
}
