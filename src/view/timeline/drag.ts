/** A drag under way: the time it has reached, and where the pointer was then. */
export interface Drag {
  readonly time: number;
  readonly x: number;
}

/** How many times finer a drag goes, by how far the pointer has left the track, in pixels. */
const REFINEMENTS = [
  { beyond: 120, factor: 16 },
  { beyond: 44, factor: 4 },
] as const;

/** How many times finer a drag goes at a distance from the track: 1, 4 or 16. */
export function refinementAt(distance: number): number {
  return REFINEMENTS.find(({ beyond }) => distance >= beyond)?.factor ?? 1;
}

/** How far a height lies outside of the track, above or below it; 0 within. */
export function distanceFrom(top: number, bottom: number, y: number): number {
  return Math.max(0, top - y, y - bottom);
}

/**
 * The drag after the pointer went to `x`, at some distance from the track. Goes by what was moved, not by
 * where the pointer is, so that coming nearer or going farther never jumps. The time is not held
 * within the timeline: a pointer that runs past the end and returns meets the handle where it left it.
 */
export function dragged(drag: Drag, x: number, distance: number, daysPerPixel: number): Drag {
  return { time: drag.time + ((x - drag.x) * daysPerPixel) / refinementAt(distance), x };
}
