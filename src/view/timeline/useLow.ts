import { useSyncExternalStore } from "react";

/** Wide but low, as a laptop's browser or a projector: the timeline leaves room to the map. timeline-low.css has the same. */
const LOW = "(min-width: 1001px) and (max-height: 56.1875em)";

const query = () => globalThis.matchMedia?.(LOW);

function subscribe(listener: () => void): () => void {
  const media = query();
  media?.addEventListener("change", listener);
  return () => media?.removeEventListener("change", listener);
}

/** Whether the window is low, now and whenever it becomes so. */
export function useLow(): boolean {
  return useSyncExternalStore(subscribe, () => query()?.matches ?? false);
}
