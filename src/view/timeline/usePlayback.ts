import { useEffect } from "react";
import { buildPacing } from "../../domain/pacing.ts";
import { runPlayback } from "../../state/playback.ts";
import { useAppStore } from "../../state/store.ts";

const FRAMES = {
  request: (callback: (ms: number) => void) => requestAnimationFrame(callback),
  cancel: (handle: number) => cancelAnimationFrame(handle),
};

/** Plays the timeline while the store says so, in steps for readers who want no motion; pauses in a hidden tab. */
export function usePlayback(): void {
  const store = useAppStore();
  useEffect(() => {
    const { events, dataset } = store.getState().atlas;
    const pacing = buildPacing(events, dataset.start, dataset.end);
    const still = () => globalThis.matchMedia?.("(prefers-reduced-motion: reduce)").matches ?? false;
    const stop = runPlayback(store, pacing, FRAMES, still);
    const onVisibility = () => {
      if (document.hidden) store.getState().setPlaying(false);
    };
    document.addEventListener("visibilitychange", onVisibility);
    return () => {
      document.removeEventListener("visibilitychange", onVisibility);
      stop();
    };
  }, [store]);
}
