import type { StateCreator } from "zustand";
import type { Fault } from "./url.ts";
import type { Camera, Language, Panel, Theme, View } from "./view.ts";

/** Something the reader is told: a part of the address that could not be taken, or a part that did not load. */
export type Notice = { readonly id: number } & (
  | { readonly kind: "address"; readonly fault: Fault }
  | {
      readonly kind: "load";
      readonly what: "map" | "records" | "detail" | "language" | "milestones" | "version";
      readonly retry: () => void;
    }
);

type Unnumbered<T> = T extends Notice ? Omit<T, "id"> : never;

export interface DisplaySlice {
  readonly language: Language;
  readonly theme: Theme;
  readonly camera: Camera | null;
  readonly panel: Panel | null;
  readonly notices: readonly Notice[];
  /** Whether single-letter shortcuts are on (WCAG 2.1.4 asks that they can be switched off). */
  readonly letterKeys: boolean;
  readonly setLanguage: (language: Language) => void;
  readonly setTheme: (theme: Theme) => void;
  readonly setCamera: (camera: Camera | null) => void;
  readonly setPanel: (panel: Panel | null) => void;
  readonly setLetterKeys: (on: boolean) => void;
  readonly notify: (notice: Unnumbered<Notice>) => void;
  readonly dismiss: (id: number) => void;
}

type Start = Pick<View, "language" | "theme" | "camera" | "panel">;

export function displaySlice<S extends DisplaySlice>(
  start: Start,
  faults: readonly Fault[],
): StateCreator<S, [], [], DisplaySlice> {
  let next = faults.length;
  return (set, get) => ({
    ...start,
    letterKeys: true,
    notices: faults.map((fault, id) => ({ id, kind: "address", fault })),
    setLanguage: (language) => set({ language } as Partial<S>),
    setTheme: (theme) => set({ theme } as Partial<S>),
    setCamera: (camera) => set({ camera } as Partial<S>),
    setPanel: (panel) => set({ panel } as Partial<S>),
    setLetterKeys: (letterKeys) => set({ letterKeys } as Partial<S>),
    notify: (notice) =>
      set({ notices: [...get().notices, { ...notice, id: next++ } as Notice] } as unknown as Partial<S>),
    dismiss: (id) =>
      set({ notices: get().notices.filter((notice) => notice.id !== id) } as unknown as Partial<S>),
  });
}
