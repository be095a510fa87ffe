import { ascending } from "d3";
import type { Atlas } from "./atlas.ts";
import type { Code } from "./country.ts";
import { addMonths, type Day, type FuzzyDay, lastDayOf, yearOf, yearStart } from "./day.ts";
import { setsTier, standingOn } from "./history.ts";
import type { Tier } from "./tier.ts";

/** What is remembered: relations established with a country, or a partnership of a tier. */
export interface Occasion {
  readonly code: Code;
  readonly tier: Exclude<Tier, "none">;
  readonly date: FuzzyDay;
}

/** The return of an occasion after whole years. Its date is no more exact than the occasion's. */
export interface Anniversary {
  readonly occasion: Occasion;
  readonly years: number;
  readonly date: FuzzyDay;
}

/** How round a number of years is. */
export type Roundness = "ten" | "five" | "plain";

/**
 * What there is to remember, ascending: every establishment of relations with a state of the present day, and
 * every step to another partnership. The states that are gone have no anniversaries; those that
 * follow them have their own rows.
 */
export function occasionsOf({ dataset, events, kinds, history }: Atlas): readonly Occasion[] {
  const isPresent = (code: Code) => ["state", "organisation"].includes(kinds.get(code) ?? "");
  const relations = dataset.establishments.map(
    ({ code, day, precision }): Occasion => ({ code, tier: "relations", date: { day, precision } }),
  );
  const rises = new Set(events.flatMap((e) => (e.kind === "tier" ? [`${e.code} ${e.day} ${e.to}`] : [])));
  const partnerships = dataset.steps
    .filter(setsTier)
    .flatMap(({ code, day, precision, tier }): Occasion[] => {
      if (!rises.has(`${code} ${day} ${tier}`)) return [];
      return [{ code, tier, date: { day, precision } }];
    });
  return [...relations, ...partnerships]
    .filter(({ code }) => isPresent(code) && history.has(code))
    .sort((a, b) => a.date.day - b.date.day || ascending(a.code, b.code));
}

/**
 * The anniversaries of a year, ascending; of 29 February they fall on 28 February in other years. A
 * partnership that has become another one by then is no longer counted. After the end of the
 * records everything is taken to stay as it is there.
 */
export function anniversariesIn(
  { history, dataset }: Atlas,
  occasions: readonly Occasion[],
  year: number,
): readonly Anniversary[] {
  return occasions
    .flatMap((occasion): Anniversary[] => {
      const years = year - yearOf(occasion.date.day);
      if (years < 1) return [];
      const day = addMonths(occasion.date.day, 12 * years);
      const standing = standingOn(history, occasion.code, Math.min(day, dataset.end) as Day);
      if (occasion.tier !== "relations" && standing.tier !== occasion.tier) return [];
      return [{ occasion, years, date: { day, precision: occasion.date.precision } }];
    })
    .sort((a, b) => a.date.day - b.date.day || b.years - a.years);
}

/** Whether an anniversary falls into a month (1 to 12), as far as its date is known; a year's falls into none. */
export function fallsInMonth({ date }: Anniversary, month: number): boolean {
  if (date.precision === "year") return false;
  const first = addMonths(yearStart(yearOf(date.day)), month - 1);
  return date.day >= first && date.day <= lastDayOf({ day: first, precision: "month" });
}

/** Tens are rounder than fives. */
export function roundnessOf(years: number): Roundness {
  if (years % 10 === 0) return "ten";
  return years % 5 === 0 ? "five" : "plain";
}

/**
 * The next round anniversary of everything that is remembered of a country, after a day and soonest first. A
 * partnership that has become another by then has none.
 */
export function roundAhead(atlas: Atlas, code: Code, day: Day): readonly Anniversary[] {
  const own = occasionsOf(atlas).filter((occasion) => occasion.code === code && occasion.date.day <= day);
  const years = Array.from({ length: 6 }, (_, i) => yearOf(day) + i);
  const ahead = years.flatMap((year) => anniversariesIn(atlas, own, year));
  const isNext = (a: Anniversary) => a.date.day > day && roundnessOf(a.years) !== "plain";
  return own
    .flatMap((occasion) => ahead.find((a) => a.occasion === occasion && isNext(a)) ?? [])
    .sort((a, b) => a.date.day - b.date.day);
}
