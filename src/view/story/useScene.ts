import { useLayoutEffect, useMemo, useRef } from "react";
import { buildPacing } from "../../domain/pacing.ts";
import type { Move, Story } from "../../domain/story.ts";
import type { Frames } from "../../state/playback.ts";
import { type AppStore, useApp, useAppStore } from "../../state/store.ts";
import { isStill } from "../map/motion.ts";
import { viewOfScene } from "./scene-view.ts";
import { scrubTo } from "./scrub.ts";

const FRAMES: Frames = {
  request: (callback) => requestAnimationFrame(callback),
  cancel: (handle) => cancelAnimationFrame(handle),
};

/**
 * Shows the scene of a step on the map, through the store that every view reads. One step onwards moves as
 * the scene asks; any other way (back, a jump, the browser's own Back, a deep link) is a cut.
 * A way through time takes `longest` milliseconds at most.
 */
export function useScene(story: Story, step: number, longest?: number): void {
  const store = useAppStore();
  const atlas = useApp((s) => s.atlas);
  const pacing = useMemo(() => buildPacing(atlas.events, atlas.dataset.start, atlas.dataset.end), [atlas]);
  const arrived = useRef<{ readonly story: Story; readonly step: number } | null>(null);
  useLayoutEffect(() => {
    const scene = story.scenes[step - 1];
    if (scene === undefined) return undefined;
    const isOnwards = arrived.current?.story === story && arrived.current.step === step - 1;
    const move: Move = isOnwards ? scene.move : "cut";
    arrived.current = { story, step };
    const { day, ...rest } = viewOfScene(scene, store.getState());
    enter(store, rest, move);
    const isMoving = move === "scrub" && !isStill() && !document.hidden;
    if (isMoving) return scrubTo(store, day, pacing, FRAMES, longest);
    store.getState().setDay(day);
    return undefined;
  }, [store, story, step, pacing, longest]);
}

/** Sets everything but the day at once, so that the map draws it once; the story goes on. */
function enter(store: AppStore, view: Omit<ReturnType<typeof viewOfScene>, "day">, move: Move) {
  const { story: _story, step: _step, ...rest } = view;
  store.setState({
    ...rest,
    isCut: move === "cut",
    playing: false,
    swiping: false,
    hovered: null,
    hoveredClass: null,
  });
}
