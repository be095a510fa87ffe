import { type GeoPath, geoOrthographic, geoPath } from "d3-geo";
import type { Camera } from "../../state/view.ts";
import { MAP_RADIUS } from "../map/projection.ts";
import type { Cap, Vector } from "./sphere.ts";

/** The room that the globe has, in CSS pixels. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/** From where the globe is looked at, and everything that follows for drawing it. */
export interface Eye extends Room {
  readonly camera: Camera;
  /** Of the globe's disc, in CSS pixels; its middle is the middle of the room. */
  readonly radius: number;
  /** To the right, upwards and towards the eye. */
  readonly east: Vector;
  readonly north: Vector;
  readonly ahead: Vector;
  /** While the globe turns it is drawn from the coarsest outlines. */
  readonly isTurning: boolean;
  /** Draws what the horizon cuts. */
  readonly clipped: GeoPath;
}

/** A margin around the whole globe, as a share of the room. */
const MARGIN = 0.05;

/** The eye over a camera's place. */
export function eyeOf(camera: Camera, room: Room, isTurning = false): Eye {
  const { lon, lat, zoom } = camera;
  const [l, p] = [(lon * Math.PI) / 180, (lat * Math.PI) / 180];
  const radius = (Math.min(room.width, room.height) / 2) * (1 - 2 * MARGIN) * zoom;
  const orthographic = geoOrthographic()
    .rotate([-lon, -lat])
    .scale(radius)
    .translate([room.width / 2, room.height / 2])
    .clipAngle(90)
    .precision(0);
  return {
    ...room,
    camera,
    radius,
    east: [-Math.sin(l), Math.cos(l), 0],
    north: [-Math.sin(p) * Math.cos(l), -Math.sin(p) * Math.sin(l), Math.cos(p)],
    ahead: [Math.cos(p) * Math.cos(l), Math.cos(p) * Math.sin(l), Math.sin(p)],
    isTurning,
    clipped: geoPath(orthographic).digits(1),
  };
}

/** CSS pixels for a map unit where the globe faces the eye: what the plane calls its scale. */
export const scaleOf = ({ radius }: Eye): number => radius / MAP_RADIUS;

/** How far a place is turned towards the eye: 1 in the middle, 0 on the rim, less than 0 behind it. */
export function depthOf({ ahead }: Eye, place: Vector): number {
  return dot(ahead, place);
}

/** Where a place is seen, also if it is behind. */
export function screenOf({ east, north, radius, width, height }: Eye, place: Vector): [x: number, y: number] {
  return [width / 2 + radius * dot(east, place), height / 2 - radius * dot(north, place)];
}

/** `whole`: all on this side; `cut`: the horizon may run through it; `none`: behind, or outside the room. */
export type Sight = "whole" | "cut" | "none";

/** How much of a cap can be seen. */
export function sightOf(eye: Eye, { middle, reach }: Cap): Sight {
  const angle = Math.acos(Math.min(1, Math.max(-1, depthOf(eye, middle))));
  if (angle - reach > Math.PI / 2) return "none";
  const [x, y] = screenOf(eye, middle);
  const extent = eye.radius * reach + 4;
  const isOutside = x + extent < 0 || y + extent < 0 || x - extent > eye.width || y - extent > eye.height;
  if (isOutside) return "none";
  return angle + reach < Math.PI / 2 ? "whole" : "cut";
}

function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}
