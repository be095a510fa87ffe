import { type GeoProjection, geoEqualEarth } from "d3-geo";
import { MAP_WIDTH } from "../../src/view/map/frame.ts";
import { CENTRAL_MERIDIAN, type LonLat, type MapPoint } from "../../src/view/map/projection.ts";

/** Equal Earth as d3-geo projects whole geometries, fitted to `MAP_WIDTH`. A new object each time: callers may change its precision. */
export function projection(): GeoProjection {
  return geoEqualEarth().rotate([-CENTRAL_MERIDIAN, 0]).fitWidth(MAP_WIDTH, { type: "Sphere" });
}

const shared = projection();

/** The map point of a place on the globe, as d3-geo has it to the last bit: the published files are held to that. */
export function project([lon, lat]: LonLat): MapPoint {
  const point = shared([lon, lat]);
  if (point === null || !point.every(Number.isFinite)) throw new RangeError(`not a place: ${lon}, ${lat}`);
  return point;
}
