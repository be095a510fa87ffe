import { bisectRight } from "d3";
import type { Code } from "./country.ts";
import type { Day } from "./day.ts";
import type { PartySpan } from "./party.ts";
import { TIERS, type Tier } from "./tier.ts";

/** The classes that states are counted in: the tiers, and relations broken off. */
export const TALLY_CLASSES = [...TIERS, "suspended"] as const;

export type TallyClass = Tier | "suspended";

/** The classes as they are told: the closest tie first, relations broken off last. */
export const TOLD_CLASSES: readonly TallyClass[] = [...TIERS.toReversed(), "suspended"];

/** The classes from the closest tie to none: relations broken off are less than relations, but more than none. */
export const RANKED_CLASSES: readonly TallyClass[] = [...TIERS.slice(1).toReversed(), "suspended", "none"];

/** How many states stand in each class on a day. Viet Nam, dependencies and the EU are not counted. */
export type Tally = Readonly<Record<TallyClass, number>>;

/** The tally of every day: `tallies[i]` holds from `days[i]` until the next. */
export interface Tallies {
  readonly days: readonly Day[];
  readonly tallies: readonly Tally[];
}

const EMPTY = Object.fromEntries(TALLY_CLASSES.map((name) => [name, 0])) as Record<TallyClass, number>;

/** The class a party is counted in. */
export function classOf({ standing }: PartySpan): TallyClass {
  return standing.suspended ? "suspended" : standing.tier;
}

/** Counts once for all of history, so that reading a day's tally is a binary search. */
export function buildTallies(parties: ReadonlyMap<Code, readonly PartySpan[]>): Tallies {
  const deltas = [...parties.values()]
    .flat()
    .flatMap((span) => [
      { day: span.from, name: classOf(span), by: 1 },
      { day: span.to, name: classOf(span), by: -1 },
    ])
    .filter(({ day }) => Number.isFinite(day))
    .sort((a, b) => a.day - b.day);
  const [days, tallies]: [Day[], Tally[]] = [[], []];
  const running = { ...EMPTY };
  deltas.forEach(({ day, name, by }, i) => {
    running[name] += by;
    if (deltas[i + 1]?.day === day) return;
    days.push(day);
    tallies.push({ ...running });
  });
  return { days, tallies };
}

/** The tally of a day; all zero before the first. */
export function tallyOn({ days, tallies }: Tallies, day: Day): Tally {
  return tallies[bisectRight(days, day) - 1] ?? EMPTY;
}

/** How many states stand at comprehensive partnership or higher, special relationships and the EU apart. */
export function partnersIn(tally: Tally): number {
  return tally.comprehensive + tally.strategic + tally["comprehensive-strategic"];
}
