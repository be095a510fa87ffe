import { createContext } from "react";
import { type Patience, whenIdle } from "./whenIdle.ts";

/** How long anything is waited for, in ms: a file that hangs holds nothing back for good. */
const LONGEST_MS = 10_000;

/** How often whoever stands back looks whether the line is free. */
const LOOK_MS = 100;

/**
 * Who goes first on a slow line. What the reader waits for has it to itself; what is fetched only to be there when it is
 * needed (the typeface, finer outlines, the app for visits without a network) stands back until that has come.
 */
export interface Line {
  /** Counts something that the reader waits for, until it has come or failed. */
  readonly hold: (coming: Promise<unknown>) => void;
  /**
   * Calls back when nothing that the reader waits for is on its way and the browser has nothing better to do
   * (`whenIdle`); the returned function cancels.
   */
  readonly whenFree: (callback: () => void, patience?: Patience) => () => void;
}

export function createLine(): Line {
  const held = new Set<Promise<unknown>>();
  return {
    hold(coming) {
      const settle = () => held.delete(coming);
      held.add(coming);
      coming.then(settle, settle);
      setTimeout(settle, LONGEST_MS);
    },
    whenFree(callback, patience) {
      let cancel = () => {};
      const wait = () => {
        cancel = whenIdle(look, patience);
      };
      const look = () => {
        if (held.size === 0) return callback();
        const timer = setTimeout(wait, LOOK_MS);
        cancel = () => clearTimeout(timer);
      };
      wait();
      return () => cancel();
    },
  };
}

/** The line of the app around; without one nobody is held back: what is wanted comes as soon as nothing else is to do. */
export const LineContext = createContext<Line>({ hold: () => {}, whenFree: whenIdle });
