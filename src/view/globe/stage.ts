import { createContext, useContext, useLayoutEffect } from "react";
import type { Eye } from "./eye.ts";

/** Draws one element as the eye sees it. */
export type Draw = (eye: Eye) => void;

/** What is drawn anew with every turn of the globe. */
export interface Stage {
  /** The last eye; null before the first picture. */
  readonly eye: () => Eye | null;
  readonly show: (eye: Eye) => void;
  /** Takes part from now on; the returned function leaves. */
  readonly add: (draw: Draw) => () => void;
}

/** A stage for one mounted globe. */
export function createStage(): Stage {
  const draws = new Set<Draw>();
  let last: Eye | null = null;
  return {
    eye: () => last,
    show: (eye) => {
      last = eye;
      for (const draw of draws) draw(eye);
    },
    add: (draw) => {
      draws.add(draw);
      if (last) draw(last);
      return () => draws.delete(draw);
    },
  };
}

export const StageContext = createContext<Stage | null>(null);

/** The stage of the globe that this component belongs to. */
export function useStage(): Stage {
  const stage = useContext(StageContext);
  if (stage === null) throw new Error("useStage needs a StageContext above it");
  return stage;
}

/**
 * Draws now and with every turn of the globe. `draw` writes attributes that React never sets, and must stay the
 * same function as long as it draws the same.
 */
export function useDraw(draw: Draw): void {
  const stage = useStage();
  useLayoutEffect(() => stage.add(draw), [stage, draw]);
}
