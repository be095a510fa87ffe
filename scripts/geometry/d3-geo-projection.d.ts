/** The one function in use of a package that ships no types. */
declare module "d3-geo-projection" {
  import type { GeoProjection } from "d3-geo";
  import type { MultiPolygon, Polygon } from "geojson";

  /** Projects a geometry to the plane, cut where the map ends and resampled by the projection's precision. */
  export function geoProject(
    geometry: MultiPolygon,
    projection: GeoProjection,
  ): MultiPolygon | Polygon | null;
}
