import type { StateCreator } from "zustand";
import type { Day } from "../domain/day.ts";
import type { Form, Layer, Match, View } from "./view.ts";

/** Through what the world is looked at: a layer, a second day, a form, a story, a question. */
export interface LensSlice {
  readonly compareDay: Day | null;
  readonly match: Match;
  readonly layer: Layer;
  readonly form: Form;
  readonly story: string | null;
  readonly step: number;
  readonly ask: string | null;
  readonly setCompareDay: (day: Day | null) => void;
  readonly setMatch: (match: Match) => void;
  readonly setLayer: (layer: Layer) => void;
  readonly setForm: (form: Form) => void;
  /** Opens a story at a scene, or leaves it. */
  readonly setStory: (story: string | null, step?: number) => void;
  readonly setAsk: (ask: string | null) => void;
}

type Start = Pick<View, "compareDay" | "match" | "layer" | "form" | "story" | "step" | "ask">;

export function lensSlice<S extends LensSlice>(start: Start): StateCreator<S, [], [], LensSlice> {
  const { compareDay, match, layer, form, story, step, ask } = start;
  return (set) => ({
    ...{ compareDay, match, layer, form, story, step, ask },
    setCompareDay: (compareDay) => set({ compareDay } as Partial<S>),
    setMatch: (match) => set({ match } as Partial<S>),
    setLayer: (layer) => set({ layer } as Partial<S>),
    setForm: (form) => set({ form } as Partial<S>),
    setStory: (story, step = 1) => set({ story, step } as Partial<S>),
    setAsk: (ask) => set({ ask } as Partial<S>),
  });
}
