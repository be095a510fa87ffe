import { useEffect, useState } from "react";
import type { Day } from "../../domain/day.ts";
import { type AppStore, useAppStore } from "../../state/store.ts";

/** How often, in ms, words follow a date that runs: often enough to be seen to follow, far from every frame. */
const PACE_MS = 200;

/**
 * Calls `show` whenever the day has changed: at once when the reader steps, and at most every `PACE_MS`, the last
 * day always, while the date runs (dragged, swept or played). For what costs more than to follow every frame is
 * worth. Returns what ends it.
 */
export function followAtPace(store: AppStore, show: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = Number.NEGATIVE_INFINITY;
  const tell = () => {
    clearTimeout(timer);
    timer = undefined;
    last = performance.now();
    show();
  };
  const unsubscribe = store.subscribe((state, before) => {
    if (state.day === before.day) return;
    const wait = last + PACE_MS - performance.now();
    if (state.mover === "reader" || wait <= 0) tell();
    else timer ??= setTimeout(tell, wait);
  });
  return () => {
    clearTimeout(timer);
    unsubscribe();
  };
}

/** The day shown, followed at a pace that can be read; see `followAtPace`. */
export function usePacedDay(): Day {
  const store = useAppStore();
  const [day, setDay] = useState(() => store.getState().day);
  useEffect(() => {
    const show = () => setDay(store.getState().day);
    show();
    return followAtPace(store, show);
  }, [store]);
  return day;
}
