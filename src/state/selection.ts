import type { StateCreator } from "zustand";
import type { Code } from "../domain/country.ts";
import type { TallyClass } from "../domain/tally.ts";
import type { View } from "./view.ts";

export interface SelectionSlice {
  readonly selection: readonly Code[];
  /** The country under the pointer or the keyboard's focus. */
  readonly hovered: Code | null;
  /** The class whose legend entry is pointed at. */
  readonly hoveredClass: TallyClass | null;
  /** Classes that stand out; none means all do. */
  readonly tiers: readonly TallyClass[];
  /** Groups whose members of the day stand out; none means all do. */
  readonly groups: readonly string[];
  readonly select: (code: Code | null) => void;
  readonly hover: (code: Code | null) => void;
  readonly hoverClass: (name: TallyClass | null) => void;
  readonly toggleTier: (name: TallyClass) => void;
  readonly toggleGroup: (group: string) => void;
  readonly clearFilters: () => void;
}

const toggle = <T>(list: readonly T[], item: T): readonly T[] =>
  list.includes(item) ? list.filter((other) => other !== item) : [...list, item];

type Start = Pick<View, "selection" | "tiers" | "groups">;

export function selectionSlice<S extends SelectionSlice>(
  start: Start,
): StateCreator<S, [], [], SelectionSlice> {
  return (set, get) => ({
    selection: start.selection,
    tiers: start.tiers,
    groups: start.groups,
    hovered: null,
    hoveredClass: null,
    select: (code) => set({ selection: code === null ? [] : [code] } as unknown as Partial<S>),
    hover: (hovered) => hovered !== get().hovered && set({ hovered } as Partial<S>),
    hoverClass: (hoveredClass) => set({ hoveredClass } as Partial<S>),
    toggleTier: (name) => set({ tiers: toggle(get().tiers, name) } as Partial<S>),
    toggleGroup: (group) => set({ groups: toggle(get().groups, group) } as Partial<S>),
    clearFilters: () => set({ tiers: [], groups: [] } as unknown as Partial<S>),
  });
}
