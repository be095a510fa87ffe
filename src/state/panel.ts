import type { Panel } from "./view.ts";

/** How much room a panel beside the map takes: its usual width, or more than half. */
export type PanelRoom = "usual" | "wide";

/** Panels in which there is much to read. */
const WIDE: readonly Panel[] = ["ledger", "sources", "share", "data"];

/** What decides which panel is open. */
interface Opening {
  readonly panel: Panel | null;
  readonly selection: readonly unknown[];
  readonly compareDay: number | null;
}

/** The room of the panel that is open, several profiles being as much to read; null where none is open. */
export function panelRoom({ panel, selection, compareDay }: Opening): PanelRoom | null {
  const isProfile = panel === null || panel === "profile" || panel === "notes";
  if (!isProfile) return WIDE.includes(panel) ? "wide" : "usual";
  if (selection.length === 0 && compareDay === null) return null;
  // Whoever compares days sees who moved, unless a profile is asked for.
  return selection.length > 1 && (compareDay === null || panel === "profile") ? "wide" : "usual";
}
