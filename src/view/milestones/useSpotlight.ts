import { useCallback, useEffect, useState } from "react";
import type { Milestone } from "../../domain/milestone.ts";
import { useAppStore } from "../../state/store.ts";

/** Outlines the countries of the event that is pointed at, else of the open one, as they were then; nothing once the list is gone. */
export function useSpotlight(open: Milestone | null): (milestone: Milestone | null) => void {
  const store = useAppStore();
  const [pointed, setPointed] = useState<Milestone | null>(null);
  const shown = pointed ?? open;
  useEffect(() => {
    store.getState().setSpotlight(shown && { codes: shown.codes, day: shown.date.day });
  }, [store, shown]);
  useEffect(() => () => store.getState().setSpotlight(null), [store]);
  return useCallback((milestone) => setPointed(milestone), []);
}
