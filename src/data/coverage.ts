import { parseDay } from "../domain/day.ts";

/** The version of the published tables (see public/data/CHANGELOG.md). */
export const VERSION = "1.0.0";

/** What stretch of time the tables speak of. */
export const COVERAGE = {
  /** The first day of the map. */
  start: parseDay("1945-09-02"),
  /** The last day on which the records are complete. */
  completeTo: parseDay("2025-12-31"),
  /** The last day that the records speak of at all. */
  end: parseDay("2026-06-08"),
} as const;
