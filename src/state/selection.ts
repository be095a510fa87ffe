import type { StateCreator } from "zustand";
import type { Code } from "../domain/country.ts";
import type { Day } from "../domain/day.ts";
import type { TallyClass } from "../domain/tally.ts";
import type { View } from "./view.ts";

/** How many countries can be looked at side by side. */
export const MOST_SELECTED = 4;

/** Countries that something tells of, with the land they had on the day it tells of. */
export interface Spotlight {
  readonly codes: readonly Code[];
  readonly day: Day;
}

/** What is chosen, pointed at and filtered. */
export interface SelectionSlice {
  readonly selection: readonly Code[];
  /** The country under the pointer or the keyboard's focus. */
  readonly hovered: Code | null;
  /** The class whose legend entry is pointed at. */
  readonly hoveredClass: TallyClass | null;
  /** What the milestone that is pointed at or open is about; the map outlines it. No link carries it. */
  readonly spotlight: Spotlight | null;
  /** Classes that stand out; none means all do. */
  readonly tiers: readonly TallyClass[];
  /** Groups whose members of the day stand out; none means all do. */
  readonly groups: readonly string[];
  readonly select: (code: Code | null) => void;
  /** Chooses a country to read about: whatever other panel is open makes room for its profile. */
  readonly choose: (code: Code | null) => void;
  /** Puts a country beside those that are chosen; nothing happens beyond `MOST_SELECTED`. */
  readonly addToSelection: (code: Code) => void;
  readonly removeFromSelection: (code: Code) => void;
  readonly hover: (code: Code | null) => void;
  readonly hoverClass: (name: TallyClass | null) => void;
  readonly setSpotlight: (spotlight: Spotlight | null) => void;
  readonly toggleTier: (name: TallyClass) => void;
  readonly toggleGroup: (group: string) => void;
  readonly clearFilters: () => void;
}

const toggle = <T>(list: readonly T[], item: T): readonly T[] =>
  list.includes(item) ? list.filter((other) => other !== item) : [...list, item];

type Start = Pick<View, "selection" | "tiers" | "groups">;

/** Begins with what the address chose, beyond `MOST_SELECTED` too: nobody loses what a link holds. */
export function selectionSlice<S extends SelectionSlice & Pick<View, "panel">>(
  start: Start,
): StateCreator<S, [], [], SelectionSlice> {
  return (set, get) => ({
    selection: start.selection,
    tiers: start.tiers,
    groups: start.groups,
    hovered: null,
    hoveredClass: null,
    spotlight: null,
    select: (code) => set({ selection: code === null ? [] : [code] } as unknown as Partial<S>),
    choose: (code) => {
      const panel = code === null || get().panel === "profile" ? get().panel : null;
      set({ selection: code === null ? [] : [code], panel } as unknown as Partial<S>);
    },
    addToSelection: (code) => {
      const { selection } = get();
      if (selection.includes(code) || selection.length >= MOST_SELECTED) return;
      set({ selection: [...selection, code] } as unknown as Partial<S>);
    },
    removeFromSelection: (code) =>
      set({ selection: get().selection.filter((own) => own !== code) } as unknown as Partial<S>),
    hover: (hovered) => hovered !== get().hovered && set({ hovered } as Partial<S>),
    hoverClass: (hoveredClass) => set({ hoveredClass } as Partial<S>),
    setSpotlight: (spotlight) => set({ spotlight } as Partial<S>),
    toggleTier: (name) => set({ tiers: toggle(get().tiers, name) } as Partial<S>),
    toggleGroup: (group) => set({ groups: toggle(get().groups, group) } as Partial<S>),
    clearFilters: () => set({ tiers: [], groups: [] } as unknown as Partial<S>),
  });
}
