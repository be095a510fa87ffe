import { useMemo } from "react";
import { useSpeech } from "../../i18n/messages.ts";
import { useApp } from "../../state/store.ts";
import { useRestedDay } from "../map/useRestedDay.ts";
import { describe } from "./describe.ts";

/** The id by which the map names its description. */
export const MAP_SUMMARY_ID = "map-summary";

/**
 * What the map shows, in words, for those who do not see it. Follows the date once it has rested; read when it is
 * asked for, never announced: the timeline says what a step brought.
 */
export function MapSummary() {
  const speech = useSpeech();
  const atlas = useApp((s) => s.atlas);
  const compareDay = useApp((s) => s.compareDay);
  const selection = useApp((s) => s.selection);
  const tiers = useApp((s) => s.tiers);
  const groups = useApp((s) => s.groups);
  const match = useApp((s) => s.match);
  const day = useRestedDay();
  const text = useMemo(
    () => describe(atlas, { day, compareDay, selection, tiers, groups, match }, speech),
    [atlas, day, compareDay, selection, tiers, groups, match, speech],
  );
  return (
    <section className="visually-hidden" aria-label={speech.messages.summary.label}>
      <p id={MAP_SUMMARY_ID}>{text}</p>
    </section>
  );
}
