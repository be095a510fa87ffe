import { addMonths, clampDay } from "../../domain/day.ts";
import type { AppState } from "../../state/store.ts";

/** Opens the comparison with a year before the day shown, or closes it. */
export function toggleComparison({ atlas, day, compareDay, setCompareDay }: AppState) {
  const { start, end } = atlas.dataset;
  setCompareDay(compareDay === null ? clampDay(addMonths(day, -12), start, end) : null);
}
