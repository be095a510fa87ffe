import type { Dataset } from "./dataset.ts";
import { type Day, yearOf } from "./day.ts";
import { type Layering, stepsOf } from "./layer.ts";

/** The first years of the classes; each runs to the year before the next, the last to the end. */
export const SINCE_YEARS = [1950, 1955, 1965, 1973, 1980, 1992, 2001] as const;

/** A class of years, both ends included; null is an open end. */
export interface YearClass {
  readonly name: string;
  readonly first: number;
  readonly last: number | null;
}

/** The classes, earliest first. */
export const SINCE_CLASSES: readonly YearClass[] = SINCE_YEARS.map((first, i) => {
  const next = SINCE_YEARS[i + 1];
  return { name: `since-${first}`, first, last: next === undefined ? null : next - 1 };
});

/**
 * By the year in which diplomatic relations were established. A state that continues another has the
 * year of the relations that it took over, from the day on which it is a state itself.
 */
export function sinceLayer({ establishments, countries }: Dataset): Layering {
  const births = new Map(countries.map(({ code, from }) => [code, from]));
  const steps = establishments.map(({ code, day }) => {
    const birth = births.get(code) ?? day;
    const mark = { day: Math.max(birth, day) as Day, name: classOfYear(yearOf(day)) };
    return [code, stepsOf([mark], "none")] as const;
  });
  const classes = [...SINCE_CLASSES.map(({ name }) => name), "none"];
  return { classes, rest: "none", steps: new Map(steps) };
}

function classOfYear(year: number): string {
  const found = SINCE_CLASSES.findLast(({ first }) => first <= year) ?? SINCE_CLASSES[0];
  return found?.name ?? "none";
}
