import type { Camera } from "../../state/view.ts";
import { type Box, boxCamera } from "./camera.ts";
import type { Frame } from "./frame.ts";

/** The parts of the world that the map goes to at one choice. */
export const PRESETS = [
  "world",
  "viet-nam",
  "asean",
  "europe",
  "africa",
  "middle-east",
  "americas",
  "pacific",
] as const;

export type Preset = (typeof PRESETS)[number];

const BOXES: Readonly<Record<Exclude<Preset, "world">, Box>> = {
  "viet-nam": [99, 5.5, 118, 24.5],
  asean: [91, -11.5, 142, 29],
  europe: [-11, 35, 41, 66],
  africa: [-19, -36, 53, 38],
  "middle-east": [25, 11, 64, 43],
  americas: [-128, -56, -34, 62],
  pacific: [128, -48, 220, 24],
};

/** The view of a preset in a frame. */
export function presetCamera(preset: Preset, frame: Frame): Camera {
  return preset === "world" ? { lon: 148, lat: 0, zoom: 1 } : boxCamera(BOXES[preset], frame);
}

/** The preset that a view is, if it is one. */
export function presetOf(camera: Camera | null, frame: Frame): Preset | null {
  if (camera === null) return null;
  return PRESETS.find((preset) => isSame(presetCamera(preset, frame), camera)) ?? null;
}

function isSame(a: Camera, b: Camera): boolean {
  return Math.abs(a.lon - b.lon) < 0.06 && Math.abs(a.lat - b.lat) < 0.06 && Math.abs(a.zoom - b.zoom) < 0.01;
}
