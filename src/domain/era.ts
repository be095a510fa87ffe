import { type Day, parseDay } from "./day.ts";

/** The named stretches of the timeline; each runs to the start of the next. */
export const ERAS = [
  { id: "resistance", from: parseDay("1945-09-02") },
  { id: "two-zones", from: parseDay("1954-07-21") },
  { id: "after-unification", from: parseDay("1975-04-30") },
  { id: "doi-moi", from: parseDay("1986-12-15") },
  { id: "integration", from: parseDay("1995-07-28") },
] as const;

export type EraId = (typeof ERAS)[number]["id"];

/** The era a day lies in. */
export function eraOf(day: Day): EraId {
  return (ERAS.findLast(({ from }) => from <= day) ?? ERAS[0]).id;
}
