import { useEffect, useState } from "react";
import { type AppState, type AppStore, createAppStore, useAppStore, viewOf } from "../../state/store.ts";

/** A store for the map of the other day, which follows the page's in everything but the day. */
export function useOtherStore(): AppStore {
  const store = useAppStore();
  const [other] = useState(() => createAppStore(store.getState().atlas, viewOf(store.getState())));
  useEffect(() => {
    const follow = () => {
      const state = store.getState();
      other.setState(shared(state));
      other.getState().setDay(state.compareDay ?? state.day, state.mover);
    };
    follow();
    return store.subscribe(follow);
  }, [store, other]);
  return other;
}

/** What both maps have in common; each is the other's day to compare with. */
function shared(state: AppState): Partial<AppState> {
  const { selection, tiers, groups, match, layer, hovered, hoveredClass, camera, day } = state;
  return { selection, tiers, groups, match, layer, hovered, hoveredClass, camera, compareDay: day };
}
