import { easeCubicInOut } from "d3";
import type { Day } from "../../domain/day.ts";
import type { Pacing } from "../../domain/pacing.ts";
import type { Frames } from "../../state/playback.ts";
import type { AppStore } from "../../state/store.ts";

/** The longest that a way through time takes, on the stage. */
export const LONGEST_MS = 2_500;
const SHORTEST_MS = 600;

/** How long it takes to go through a share (0 to 1) of all of history, at most `longest`. */
export function scrubTime(share: number, longest = LONGEST_MS): number {
  return Math.min(longest, SHORTEST_MS + Math.abs(share) * 9_000);
}

/**
 * Goes through all the days from the one shown to `day`, a picture at a time, and stands there at the end
 * whatever the frames did. The returned function stops it where it is; so does whoever else moves the day meanwhile.
 */
export function scrubTo(
  store: AppStore,
  day: Day,
  pacing: Pacing,
  frames: Frames,
  longest = LONGEST_MS,
): () => void {
  let shown = store.getState().day;
  const [from, to] = [pacing.shareAt(shown), pacing.shareAt(day)];
  const time = scrubTime(to - from, longest);
  let start: number | undefined;
  let handle = frames.request(step);

  function step(now: number) {
    if (store.getState().day !== shown) return;
    start ??= now;
    const passed = (now - start) / time;
    const reached = passed >= 1 ? day : pacing.dayAt(from + (to - from) * easeCubicInOut(passed));
    store.getState().setDay(reached, "play");
    shown = store.getState().day;
    if (passed < 1) handle = frames.request(step);
  }

  return () => frames.cancel(handle);
}
