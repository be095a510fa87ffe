import type { StateCreator } from "zustand";
import type { Language } from "../domain/language.ts";
import type { Fault } from "./url.ts";
import type { Camera, Panel, Theme, View } from "./view.ts";

/** Something the reader is told: parts of the address that could not be taken, or a part that did not load. */
export type Notice = { readonly id: number } & (
  | { readonly kind: "address"; readonly faults: readonly Fault[] }
  | {
      readonly kind: "load";
      readonly what: "map" | "gaps" | "records" | "detail" | "language" | "milestones" | "version";
      readonly retry: () => void;
    }
  /** A newer version is at hand; every open page loads anew when it is taken. */
  | { readonly kind: "update"; readonly changeOver: () => void }
);

type LoadNotice = Extract<Notice, { readonly kind: "load" }>;

type Unnumbered<T> = T extends Notice ? Omit<T, "id"> : never;

/** How the page presents itself, and what it has to say about itself. */
export interface DisplaySlice {
  readonly language: Language;
  readonly theme: Theme;
  readonly camera: Camera | null;
  /** Whether the map is at its camera at once, as in a story's cut, instead of travelling there. */
  readonly isCut: boolean;
  readonly panel: Panel | null;
  /** Where a story goes back to that the page opened on, or that history led to; null: to the view that it was entered from. */
  readonly beforeStory: View | null;
  /** Whether the page opened on the first scene of a story, which the map then shows before the story is there. */
  readonly isSceneShown?: boolean;
  readonly notices: readonly Notice[];
  /** Whether single-letter shortcuts are on (WCAG 2.1.4 asks that they can be switched off). */
  readonly letterKeys: boolean;
  /** Whether something is being looked for: the search has the focus, on a phone it is open. */
  readonly searching: boolean;
  readonly setSearching: (on: boolean) => void;
  /** What is looked for, as far as it is typed. */
  readonly sought: string;
  readonly setSought: (text: string) => void;
  readonly setLanguage: (language: Language) => void;
  readonly setTheme: (theme: Theme) => void;
  /** Sends the map to a place; it travels there. */
  readonly setCamera: (camera: Camera | null) => void;
  readonly setPanel: (panel: Panel | null) => void;
  readonly setLetterKeys: (on: boolean) => void;
  readonly notify: (notice: Unnumbered<Notice>) => void;
  /** Takes back that something did not load, once it has. */
  readonly settle: (what: LoadNotice["what"]) => void;
  readonly dismiss: (id: number) => void;
}

/** Whether a notice says again what another one says already. */
function isSame(one: Notice, other: Unnumbered<Notice>): boolean {
  if (one.kind === "load") return other.kind === "load" && one.what === other.what;
  return one.kind === other.kind;
}

type Start = Pick<View, "language" | "theme" | "camera" | "panel">;

/** Tells of the faults of an address from the beginning; notices that say the same replace each other. */
export function displaySlice<S extends DisplaySlice>(
  start: Start,
  faults: readonly Fault[],
): StateCreator<S, [], [], DisplaySlice> {
  let next = 1;
  return (set, get) => ({
    ...start,
    isCut: false,
    beforeStory: null,
    letterKeys: true,
    searching: false,
    setSearching: (searching) => set({ searching } as Partial<S>),
    sought: "",
    setSought: (sought) => set({ sought } as Partial<S>),
    notices: faults.length > 0 ? [{ id: 0, kind: "address", faults }] : [],
    setLanguage: (language) => set({ language } as Partial<S>),
    setTheme: (theme) => set({ theme } as Partial<S>),
    setCamera: (camera) => set({ camera, isCut: false } as Partial<S>),
    setPanel: (panel) => set({ panel } as Partial<S>),
    setLetterKeys: (letterKeys) => set({ letterKeys } as Partial<S>),
    notify: (notice) =>
      set({
        notices: [...get().notices.filter((other) => !isSame(other, notice)), { ...notice, id: next++ }],
      } as unknown as Partial<S>),
    settle: (what) =>
      set({
        notices: get().notices.filter((notice) => notice.kind !== "load" || notice.what !== what),
      } as unknown as Partial<S>),
    dismiss: (id) =>
      set({ notices: get().notices.filter((notice) => notice.id !== id) } as unknown as Partial<S>),
  });
}
