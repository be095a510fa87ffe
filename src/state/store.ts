import { createContext, useContext, useSyncExternalStore } from "react";
import { createStore, type StoreApi } from "zustand/vanilla";
import type { Atlas } from "../domain/atlas.ts";
import type { AtomState } from "../domain/territory.ts";
import { type DisplaySlice, displaySlice } from "./display.ts";
import { type LensSlice, lensSlice } from "./lens.ts";
import { type SelectionSlice, selectionSlice } from "./selection.ts";
import { type TimeSlice, timeSlice } from "./time.ts";
import type { Fault } from "./url.ts";
import type { View } from "./view.ts";

export type AppState = TimeSlice & SelectionSlice & LensSlice & DisplaySlice & { readonly atlas: Atlas };
export type AppStore = StoreApi<AppState>;

/** A store for one mounted map. A factory, so that two maps on one page share nothing. */
export function createAppStore(atlas: Atlas, view: View, faults: readonly Fault[] = []): AppStore {
  return createStore<AppState>()((...args) => ({
    atlas,
    ...timeSlice<AppState>(atlas, view.day)(...args),
    ...selectionSlice<AppState>(view)(...args),
    ...lensSlice<AppState>(view)(...args),
    ...displaySlice<AppState>(view, faults)(...args),
  }));
}

/** The view that a link to this state would carry: of a question only while the ledger answers it. */
export function viewOf(state: AppState): View {
  const { day, compareDay, selection, tiers, groups, match, layer, form } = state;
  const { language, theme, camera, panel, story, step } = state;
  return {
    ...{ day, compareDay, selection, tiers, groups, match, layer, form },
    ...{ language, theme, camera, panel, story, step, ask: panel === "ledger" ? state.ask : null },
  };
}

/** The store of the map that a component belongs to; null outside of every map. */
export const StoreContext = createContext<AppStore | null>(null);

/** The store of the map this component belongs to. */
export function useAppStore(): AppStore {
  const store = useContext(StoreContext);
  if (store === null) throw new Error("useAppStore needs a StoreContext above it");
  return store;
}

/** The selected part of a store's state: zustand's own hook asks for all of React. */
export function useStore<S, T>(store: StoreApi<S>, selector: (state: S) => T): T {
  const see = () => selector(store.getState());
  return useSyncExternalStore(store.subscribe, see, see);
}

/** The selected part of the state. Select single values: a new object re-renders every time. */
export function useApp<T>(selector: (state: AppState) => T): T {
  return useStore(useAppStore(), selector);
}

/**
 * What one atom shows; its component renders again only when that changes. The world lives as long as its store, so
 * that no atom has to ask the store for it on every change.
 */
export function useAtom(atom: number): AtomState {
  const { world } = useAppStore().getState();
  return useSyncExternalStore(
    (listener) => world.subscribe(atom, listener),
    () => world.at(atom),
    () => world.at(atom),
  );
}
