import { type Anniversary, fallsInMonth, roundnessOf } from "../../domain/anniversary.ts";
import type { Code } from "../../domain/country.ts";
import { type Day, formatDay, yearOf } from "../../domain/day.ts";

/** A month of a year, 1 to 12; or the whole of it. */
export interface Period {
  readonly year: number;
  readonly month: number | null;
}

/** What narrows the list down. */
export interface Narrowing {
  readonly roundOnly: boolean;
  readonly only: Code | null;
}

/** Anniversaries as they are listed: those with a day, then those known by the month, then by the year. */
export interface Listing {
  readonly days: readonly Anniversary[];
  readonly months: readonly Anniversary[];
  readonly years: readonly Anniversary[];
}

/** The month a day lies in. */
export function periodOf(day: Day): Period {
  return { year: yearOf(day), month: Number(formatDay(day).slice(5, 7)) };
}

/** The period before or after, as long as it is. */
export function neighbour({ year, month }: Period, by: -1 | 1): Period {
  if (month === null) return { year: year + by, month };
  const months = year * 12 + month - 1 + by;
  return { year: Math.floor(months / 12), month: (months % 12) + 1 };
}

/** The anniversaries of a year that are listed for a period of it. */
export function listingOf(
  year: readonly Anniversary[],
  { month }: Period,
  { roundOnly, only }: Narrowing,
): Listing {
  const own = year.filter(
    (anniversary) =>
      (only === null || anniversary.occasion.code === only) &&
      (!roundOnly || roundnessOf(anniversary.years) !== "plain") &&
      (month === null || fallsInMonth(anniversary, month)),
  );
  const known = (precision: string) => own.filter(({ date }) => date.precision === precision);
  return { days: known("day"), months: known("month"), years: known("year") };
}
