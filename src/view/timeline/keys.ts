import { addMonths, clampDay, type Day } from "../../domain/day.ts";

/** The part of a key event that decides. */
export interface Press {
  readonly key: string;
  readonly code: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** Whether a key is meant for the browser or the system, not for the page. */
export function isChord({ ctrlKey, metaKey, altKey }: Press): boolean {
  return ctrlKey || metaKey || altKey;
}

/** How far a key on the slider goes, in days, or in months with Shift. */
const STEPS: ReadonlyMap<string, 1 | -1> = new Map([
  ["ArrowLeft", -1],
  ["ArrowDown", -1],
  ["ArrowRight", 1],
  ["ArrowUp", 1],
]);

/** The day that a key on the slider goes to; null if the key is none of its own. */
export function dayForKey(press: Press, day: Day, first: Day, last: Day): Day | null {
  if (isChord(press)) return null;
  const step = STEPS.get(press.key);
  if (step !== undefined) return clampDay(press.shiftKey ? addMonths(day, step) : day + step, first, last);
  if (press.key === "PageUp" || press.key === "PageDown") {
    return clampDay(addMonths(day, press.key === "PageUp" ? 12 : -12), first, last);
  }
  if (press.key === "Home") return first;
  return press.key === "End" ? last : null;
}

/**
 * Which way a key steps through the changes; null for any other key. Goes by the place of the key, since
 * Vietnamese typing (Telex) turns the brackets into letters.
 */
export function changeDirection(press: Press): -1 | 1 | null {
  if (isChord(press)) return null;
  if (press.code === "BracketLeft") return -1;
  return press.code === "BracketRight" ? 1 : null;
}
