import { geoInterpolate } from "d3-geo";
import { type Camera, MAX_ZOOM } from "../../state/view.ts";
import { degreesOf, type Vector } from "./sphere.ts";

/** What the globe shows when nothing else is asked for: Viet Nam near the middle, all of it in sight. */
export const HOME: Camera = { lon: 106, lat: 14, zoom: 1 };

/** North stays up: the poles never come to the middle. */
const NORTHMOST = 80;

/** A camera that the globe can have: within its latitudes and magnifications, the longitude from -180 to 180. */
export function held({ lon, lat, zoom }: Camera): Camera {
  return {
    lon: ((((lon + 180) % 360) + 360) % 360) - 180,
    lat: Math.min(NORTHMOST, Math.max(-NORTHMOST, lat)),
    zoom: Math.min(MAX_ZOOM, Math.max(1, zoom)),
  };
}

/** The camera after the globe was pulled by some pixels, when its disc has this radius. */
export function pulled({ lon, lat, zoom }: Camera, dx: number, dy: number, radius: number): Camera {
  const degrees = 180 / Math.PI / Math.max(1, radius);
  // Close to a pole the same pull goes further round.
  const stretch = 1 / Math.max(0.35, Math.cos((lat * Math.PI) / 180));
  return held({ lon: lon - dx * degrees * stretch, lat: lat + dy * degrees, zoom });
}

/** The camera after the globe was turned by a share of what is seen, eastwards and northwards. */
export function turned({ lon, lat, zoom }: Camera, east: number, north: number): Camera {
  return held({ lon: lon + (east * 100) / zoom, lat: lat + (north * 100) / zoom, zoom });
}

/** The camera brought closer. */
export function magnified(camera: Camera, factor: number): Camera {
  return held({ ...camera, zoom: camera.zoom * factor });
}

/** The camera over a place, as close as before. */
export function centredOn(place: Vector, { zoom }: Camera): Camera {
  const [lon, lat] = degreesOf(place);
  return held({ lon, lat, zoom });
}

/** The way from one camera to another: along a great circle, magnifying evenly. */
export function journey(from: Camera, to: Camera): (share: number) => Camera {
  const along = geoInterpolate([from.lon, from.lat], [to.lon, to.lat]);
  return (share) => {
    if (share >= 1) return to;
    const [lon, lat] = along(share);
    return held({ lon, lat, zoom: from.zoom * (to.zoom / from.zoom) ** share });
  };
}

/** Whether two cameras show the same. */
export function isSame(a: Camera, b: Camera): boolean {
  return a.lon === b.lon && a.lat === b.lat && a.zoom === b.zoom;
}
