import { least } from "d3";
import type { AtomId } from "../../domain/country.ts";
import type { MapPoint } from "./projection.ts";

/** Land this large on the screen keeps its ground: a marker on or beside it wins only from close by. */
const LARGE_PX2 = 400;
const CLOSE_PX = 5;

/** How far from a marker a pointer still means it. */
export const REACH_PX = { fine: 12, coarse: 22 } as const;

/** A point that can be hit, in map units. */
export interface Target {
  readonly atom: AtomId;
  readonly x: number;
  readonly y: number;
}

/** The land under a pointer, and how large it is. */
export interface Ground {
  readonly atom: AtomId;
  /** In map units squared. */
  readonly area: number;
}

/** Markers to search among. */
export interface Targets {
  readonly nearest: (point: MapPoint) => { readonly target: Target; readonly distance: number } | null;
  /** All within a distance, nearest first. */
  readonly within: (point: MapPoint, distance: number) => readonly Target[];
}

/** Markers to search among by looking at each: there are some eighty, and a triangulation costs 6 kB to fetch. */
export function indexTargets(targets: readonly Target[]): Targets {
  const distanceTo = ([x, y]: MapPoint, target: Target) => Math.hypot(target.x - x, target.y - y);
  return {
    nearest: (point) => {
      const target = least(targets, (one) => distanceTo(point, one));
      return target ? { target, distance: distanceTo(point, target) } : null;
    },
    within: (point, distance) =>
      targets
        .filter((target) => distanceTo(point, target) <= distance)
        .sort((a, b) => distanceTo(point, a) - distanceTo(point, b)),
  };
}

/**
 * The atom that a pointer means: the nearest marker within reach, unless the pointer is well inside land
 * that is large enough to be meant itself.
 *
 * `scale` is CSS pixels for a map unit, `reach` CSS pixels.
 */
export function hitAt(
  point: MapPoint,
  ground: Ground | null,
  targets: Targets,
  scale: number,
  reach: number,
): AtomId | null {
  const found = targets.nearest(point);
  if (found === null) return ground?.atom ?? null;
  const distance = found.distance * scale;
  const isLarge = ground !== null && ground.area * scale * scale > LARGE_PX2;
  const isMarker = distance <= (isLarge ? CLOSE_PX : reach);
  return isMarker ? found.target.atom : (ground?.atom ?? null);
}
