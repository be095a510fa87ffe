import { useEffect, useState } from "react";
import { type AppState, type AppStore, createAppStore, useAppStore, viewOf } from "../../state/store.ts";

/** A store for the map of the other day, which follows the page's in everything but the day. */
export function useOtherStore(): AppStore {
  const store = useAppStore();
  const [other] = useState(() => {
    const state = store.getState();
    return createAppStore(state.atlas, { ...viewOf(state), day: otherDay(state), compareDay: state.day });
  });
  useEffect(() => {
    const follow = () => {
      const state = store.getState();
      other.setState(shared(state));
      other.getState().setDay(otherDay(state), state.mover);
    };
    follow();
    return store.subscribe(follow);
  }, [store, other]);
  return other;
}

const otherDay = ({ compareDay, day }: AppState) => compareDay ?? day;

/** What both maps have in common; each is the other's day to compare with. */
function shared(state: AppState): Partial<AppState> {
  const { selection, tiers, groups, match, layer, hovered, hoveredClass, camera, day } = state;
  return { selection, tiers, groups, match, layer, hovered, hoveredClass, camera, compareDay: day };
}
