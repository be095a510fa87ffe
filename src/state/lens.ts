import type { StateCreator } from "zustand";
import type { Day } from "../domain/day.ts";
import type { Form, Layer, Match, View } from "./view.ts";

/** Through what the world is looked at: a layer, a second day, a form, a story, a question. */
export interface LensSlice {
  readonly compareDay: Day | null;
  /** Whether the maps of both days that are compared lie over each other; no link carries it. */
  readonly swiping: boolean;
  readonly match: Match;
  readonly layer: Layer;
  readonly form: Form;
  readonly story: string | null;
  readonly step: number | null;
  readonly ask: string | null;
  readonly setCompareDay: (day: Day | null) => void;
  readonly setSwiping: (on: boolean) => void;
  readonly setMatch: (match: Match) => void;
  readonly setLayer: (layer: Layer) => void;
  readonly setForm: (form: Form) => void;
  /** Opens a story at a scene, or without one as a page to read; null leaves it. */
  readonly setStory: (story: string | null, step?: number | null) => void;
  readonly setAsk: (ask: string | null) => void;
}

type Start = Pick<View, "compareDay" | "match" | "layer" | "form" | "story" | "step" | "ask">;

/** To compare no more ends the swipe too: it is of both days. */
export function lensSlice<S extends LensSlice>(start: Start): StateCreator<S, [], [], LensSlice> {
  const { compareDay, match, layer, form, story, step, ask } = start;
  return (set) => ({
    ...{ compareDay, match, layer, form, story, step, ask },
    swiping: false,
    setCompareDay: (compareDay) =>
      set({ compareDay, ...(compareDay === null && { swiping: false }) } as Partial<S>),
    setSwiping: (swiping) => set({ swiping } as Partial<S>),
    setMatch: (match) => set({ match } as Partial<S>),
    setLayer: (layer) => set({ layer } as Partial<S>),
    setForm: (form) => set({ form } as Partial<S>),
    setStory: (story, step = null) => set({ story, step } as Partial<S>),
    setAsk: (ask) => set({ ask } as Partial<S>),
  });
}
