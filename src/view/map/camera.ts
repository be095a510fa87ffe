import { type Camera, MAX_ZOOM } from "../../state/view.ts";
import { type Frame, fittedZoom, keptWithin, MAP_HEIGHT, MAP_WIDTH } from "./frame.ts";
import { applied, inverted, type Placement } from "./placement.ts";
import { CENTRAL_MERIDIAN, invert, type LonLat, type MapPoint, project } from "./projection.ts";

/** A box on the globe in degrees; east may be beyond 180. */
export type Box = readonly [west: number, south: number, east: number, north: number];

/** What the first view looks at: a little south of Hanoi, so that both hemispheres are in it. */
export const FITTED: LonLat = [109, 12];

/** The transform that puts a camera's place in the middle of the frame, as far as the map reaches. */
export function transformOf(camera: Camera, frame: Frame): Placement {
  return centred(project([camera.lon, camera.lat]), camera.zoom, frame);
}

/** The inverse of `transformOf`: what is in the middle of the frame, and how large. */
export function cameraOf(transform: Placement, frame: Frame): Camera {
  const [lon, lat] = invert(ontoSphere(centreOf(transform, frame))) ?? [CENTRAL_MERIDIAN, 0];
  return { lon, lat, zoom: transform.k };
}

/**
 * Keeps the map in the frame: no gap opens at an edge where there is map left to fill it, and the middle of
 * the frame stays on the globe, so that every view can be written as a camera.
 */
export function constrained(transform: Placement, frame: Frame): Placement {
  const { k } = transform;
  return place(keptWithin(ontoSphere(centreOf(transform, frame)), k, frame), k, frame);
}

/** The view that opens when none is asked for: Viet Nam near the middle, Asia filling a tall frame. */
export function fittedCamera(frame: Frame): Camera {
  return { lon: FITTED[0], lat: FITTED[1], zoom: fittedZoom(frame) };
}

/** The view in force in a frame: the one asked for, or the first one; on paper all that either shows on the screen. */
export function cameraIn(camera: Camera | null, frame: Frame): Camera {
  const { onScreen } = frame;
  if (onScreen === undefined) return camera ?? fittedCamera(frame);
  if (camera === null || !(onScreen.scale > 0)) return { lon: CENTRAL_MERIDIAN, lat: 0, zoom: 1 };
  const seen = cameraOf(transformOf(camera, onScreen), onScreen);
  const share = Math.min(frame.width / onScreen.width, frame.height / onScreen.height);
  return { ...seen, zoom: clampZoom(seen.zoom * share) };
}

/** The view that shows a whole box, as large as the frame allows. */
export function boxCamera(box: Box, frame: Frame): Camera {
  return placesCamera(outline(box).map(project), frame, 1, MAX_ZOOM);
}

/** The view that shows all of some places within a share of the frame, magnified by no more than `most`. */
export function placesCamera(places: readonly MapPoint[], frame: Frame, share: number, most: number): Camera {
  const [xs, ys] = [places.map(([x]) => x), places.map(([, y]) => y)];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const fit = share * Math.min(frame.width / (right - left), frame.height / (bottom - top));
  const [lon, lat] = invert(ontoSphere([(left + right) / 2, (top + bottom) / 2])) ?? [CENTRAL_MERIDIAN, 0];
  return { lon, lat, zoom: clampZoom(Math.min(most, fit)) };
}

/** The view moved by a share of the frame, to the right and down. */
export function panned(camera: Camera, frame: Frame, dx: number, dy: number): Camera {
  const [x, y] = centreOf(transformOf(camera, frame), frame);
  const middle: MapPoint = [x + (dx * frame.width) / camera.zoom, y + (dy * frame.height) / camera.zoom];
  return cameraOf(centred(middle, camera.zoom, frame), frame);
}

/** The view magnified, its middle held. */
export function magnified(camera: Camera, frame: Frame, factor: number): Camera {
  const zoom = clampZoom(camera.zoom * factor);
  return cameraOf(centred(centreOf(transformOf(camera, frame), frame), zoom, frame), frame);
}

/** The part of the map that is seen, in map units. */
export function visibleBox(transform: Placement, frame: Frame): readonly [MapPoint, MapPoint] {
  const [right, bottom] = [frame.left + frame.width, frame.top + frame.height];
  return [inverted(transform, [frame.left, frame.top]), inverted(transform, [right, bottom])];
}

/** Where a map point is seen, in CSS pixels from the frame's corner. */
export function toScreen([x, y]: MapPoint, transform: Placement, frame: Frame): MapPoint {
  const [px, py] = applied(transform, [x, y]);
  return [(px - frame.left) * frame.scale, (py - frame.top) * frame.scale];
}

/** The map point under a place on the screen; the inverse of `toScreen`. */
export function fromScreen([x, y]: MapPoint, transform: Placement, frame: Frame): MapPoint {
  return inverted(transform, [x / frame.scale + frame.left, y / frame.scale + frame.top]);
}

const clampZoom = (zoom: number) => Math.min(MAX_ZOOM, Math.max(1, zoom));

function centred(middle: MapPoint, zoom: number, frame: Frame): Placement {
  return constrained(place(middle, zoom, frame), frame);
}

function place([x, y]: MapPoint, k: number, { left, top, width, height }: Frame): Placement {
  return { k, x: left + width / 2 - k * x, y: top + height / 2 - k * y };
}

function centreOf({ k, x, y }: Placement, { left, top, width, height }: Frame): MapPoint {
  return [(left + width / 2 - x) / k, (top + height / 2 - y) / k];
}

/** The nearest point of the globe's picture on the same height. */
function ontoSphere([x, y]: MapPoint): MapPoint {
  const height = Math.min(MAP_HEIGHT - 1e-3, Math.max(1e-3, y));
  const lat = invert([MAP_WIDTH / 2, height])?.[1] ?? 0;
  const edge = project([CENTRAL_MERIDIAN - 179.999, lat])[0];
  return [Math.min(MAP_WIDTH - edge, Math.max(edge, x)), height];
}

/** Places along the edges of a box. */
function outline([west, south, east, north]: Box): LonLat[] {
  const steps = [0, 0.25, 0.5, 0.75, 1];
  const lons = steps.map((share) => west + share * (east - west));
  const lats = steps.map((share) => south + share * (north - south));
  return [
    ...lons.flatMap((lon): LonLat[] => [
      [lon, south],
      [lon, north],
    ]),
    ...lats.flatMap((lat): LonLat[] => [
      [west, lat],
      [east, lat],
    ]),
  ];
}
