import type { AppState } from "../state/store.ts";

/** Whether there is a panel to make room for. */
export function isPanelOpen({ panel, selection, compareDay }: AppState): boolean {
  return (
    (panel !== null && panel !== "profile" && panel !== "notes") ||
    selection.length > 0 ||
    compareDay !== null
  );
}
