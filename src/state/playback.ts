import type { Atlas } from "../domain/atlas.ts";
import type { Day } from "../domain/day.ts";
import { neighbourDay } from "../domain/event.ts";
import type { Pacing } from "../domain/pacing.ts";
import type { AppStore } from "./store.ts";

/** What calls back before the next picture; `requestAnimationFrame` in a page. */
export interface Frames {
  readonly request: (callback: (ms: number) => void) => number;
  readonly cancel: (handle: number) => void;
}

/** In steps, playing shows days of change: the last one on the way to `reached`, if there is any. */
function lastChange({ events, dataset }: Atlas, day: Day, reached: Day): Day {
  if (reached >= dataset.end) return reached;
  const change = neighbourDay(events, (reached + 1) as Day, -1);
  return change !== null && change > day ? change : reached;
}

/** Under reduced motion playing goes in steps, this far apart. */
const STILL_MS = 1_000;

/**
 * Plays the timeline while the store says so: the whole of it in `speed` seconds, longer on days of
 * change. Stops at the end; starts over when asked to play from there. With `still`, it cuts from one
 * picture to the next, once a second, instead of gliding.
 */
export function runPlayback(
  store: AppStore,
  pacing: Pacing,
  frames: Frames,
  still: () => boolean,
): () => void {
  let handle: number | undefined;
  let [last, share] = [0, 0];
  let shown: Day | undefined;

  const tick = (now: number) => {
    const { playing, speed, day, setDay, setPlaying, atlas } = store.getState();
    if (!playing) return;
    // The reader may have moved the date meanwhile: go on from there.
    if (day !== shown) share = pacing.shareAt(day);
    const elapsed = now - last;
    if (!still() || elapsed >= STILL_MS) {
      // A tab that slept must not leap over history when it wakes.
      share += Math.min(elapsed, still() ? STILL_MS : 100) / (speed * 1_000);
      last = now;
      const reached = pacing.dayAt(Math.min(1, share));
      setDay(still() ? lastChange(atlas, day, reached) : reached, "play");
    }
    shown = store.getState().day;
    if (share >= 1 || shown >= atlas.dataset.end) return setPlaying(false);
    handle = frames.request(tick);
  };

  const start = () => {
    const { day, setDay, atlas } = store.getState();
    if (day >= atlas.dataset.end) setDay(atlas.dataset.start, "play");
    shown = undefined;
    handle = frames.request((now) => {
      last = now;
      tick(now);
    });
  };

  const stop = () => {
    if (handle !== undefined) frames.cancel(handle);
    handle = undefined;
  };

  const unsubscribe = store.subscribe((state, before) => {
    if (state.playing === before.playing) return;
    if (state.playing) start();
    else stop();
  });
  return () => {
    stop();
    unsubscribe();
  };
}
