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

/** What plays, at which pace, and whether without motion. */
interface Playing {
  readonly store: AppStore;
  readonly pacing: Pacing;
  readonly still: () => boolean;
}

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
  let stop = () => {};
  const follow = (playing: boolean) => {
    stop();
    stop = playing ? play({ store, pacing, still }, frames) : () => {};
  };
  // It may be playing already where the timeline comes back.
  follow(store.getState().playing);
  const unsubscribe = store.subscribe(({ playing }, before) => {
    if (playing !== before.playing) follow(playing);
  });
  return () => {
    stop();
    unsubscribe();
  };
}

/** Plays on from the day shown, until the end is reached or the returned function is called. */
function play(playing: Playing, frames: Frames): () => void {
  const { day, setDay, setPlaying, atlas } = playing.store.getState();
  let isOver = false;
  let at: Progress | undefined;
  const tick = (now: number) => {
    if (isOver) return;
    at = advanced(playing, at ?? { last: now, share: 0, shown: undefined }, now);
    if (at.share >= 1 || at.shown >= atlas.dataset.end) setPlaying(false);
    else if (!isOver) handle = frames.request(tick);
  };
  if (day >= atlas.dataset.end) setDay(atlas.dataset.start, "play");
  let handle = frames.request(tick);
  return () => {
    isOver = true;
    frames.cancel(handle);
  };
}

/** How far playing has come: its share of all of history, the day shown for it, and when that was shown. */
interface Progress {
  readonly last: number;
  readonly share: number;
  readonly shown: Day;
}

/** Shows the day that is due at a time, and says how far that is. */
function advanced(
  { store, pacing, still }: Playing,
  { last, share, shown }: Omit<Progress, "shown"> & { readonly shown: Day | undefined },
  now: number,
): Progress {
  const { speed, day, setDay, atlas } = store.getState();
  // The reader may have moved the date meanwhile: go on from there.
  const from = day === shown ? share : pacing.shareAt(day);
  const [isStill, elapsed] = [still(), now - last];
  if (isStill && elapsed < STILL_MS) return { last, share: from, shown: day };
  // A tab that slept must not leap over history when it wakes.
  const to = from + Math.min(elapsed, isStill ? STILL_MS : 100) / (speed * 1_000);
  const reached = pacing.dayAt(Math.min(1, to));
  setDay(isStill ? lastChange(atlas, day, reached) : reached, "play");
  return { last: now, share: to, shown: store.getState().day };
}
