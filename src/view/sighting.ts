import { useSyncExternalStore } from "react";
import { type AppStore, useAppStore } from "../state/store.ts";
import type { MapPoint } from "./map/projection.ts";

/** How the world is seen at a moment: what lies over it learns from this where to stand. */
export interface Sighting {
  /** The box of the map or the globe. */
  readonly box: HTMLElement;
  /** Where a point of the map plane is seen, in CSS pixels from the corner of the box; null while it is out of sight. */
  readonly placeOf: (point: MapPoint) => readonly [x: number, y: number] | null;
}

interface Line {
  seen: Sighting | null;
  readonly listeners: Set<() => void>;
}

/** Every store has one world that is drawn from it; those who draw and those who look need not know each other. */
const lines = new WeakMap<AppStore, Line>();

function lineOf(store: AppStore): Line {
  const line = lines.get(store) ?? { seen: null, listeners: new Set() };
  lines.set(store, line);
  return line;
}

/** Tells how the world of a store is seen from now on; null once it is drawn no more. */
export function sight(store: AppStore, seen: Sighting | null): void {
  const line = lineOf(store);
  line.seen = seen;
  for (const listener of line.listeners) listener();
}

/** How the world is seen; renders again with every picture of a movement. Null while none is drawn. */
export function useSighting(): Sighting | null {
  const line = lineOf(useAppStore());
  return useSyncExternalStore(
    (listener) => {
      line.listeners.add(listener);
      return () => line.listeners.delete(listener);
    },
    () => line.seen,
  );
}
