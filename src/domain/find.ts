import type { Code } from "./country.ts";
import { clampDay, type Day, type FuzzyDay, lastDayOf } from "./day.ts";
import { readDate } from "./find-date.ts";
import type { Entry, FindIndex } from "./find-index.ts";
import { INSIDE, isBetter, type Match, matchIn } from "./find-match.ts";
import { type Folded, fold } from "./fold.ts";
import type { Milestone } from "./milestone.ts";

/**
 * Something that a text led to. `matched` is the other name it was found by, where it was not the plain one;
 * `capital` that of its capital, where it was found by that.
 */
export type Finding =
  | {
      readonly kind: "day";
      readonly date: FuzzyDay;
      readonly day: Day;
      readonly beyond: "before" | "after" | null;
    }
  | {
      readonly kind: "country";
      readonly code: Code;
      readonly matched: string | null;
      readonly capital?: string;
      readonly match: Match;
    }
  | { readonly kind: "group"; readonly id: string; readonly matched: string | null; readonly match: Match }
  | { readonly kind: "milestone"; readonly milestone: Milestone };

/** How many of each kind are told; a text that leads to more says too little. */
const MOST = { country: 8, group: 3, milestone: 4 } as const;

/** How many terms of a country or a group are its own name and code. */
const PLAIN = 2;

/** The place of an event's summary among its terms. */
const SUMMARY = 2;

/** What a text leads to: a date if it is one, then countries, groups and events, each kind best first. */
export function find(index: FindIndex, text: string): readonly Finding[] {
  const date = readDate(text);
  if (date !== null) return [dayFinding(date, index), ...milestonesIn(date, index)];
  const typed = fold(text);
  const countries = search(index.countries, typed).map(
    ({ thing, matched, capital, match }): Finding => ({
      ...{ kind: "country", code: thing, matched, match },
      ...(capital !== undefined && { capital }),
    }),
  );
  const groups = search(index.groups, typed)
    .filter(({ match }) => match.rank < INSIDE)
    .map(({ thing, matched, match }): Finding => ({ kind: "group", id: thing, matched, match }));
  const events = search(index.events, typed).filter(
    ({ match, term }) => match.rank < INSIDE && typed.letters.length >= (term === SUMMARY ? 4 : 2),
  );
  return [
    ...leadingFirst(countries.slice(0, MOST.country), groups.slice(0, MOST.group)),
    ...events.slice(0, MOST.milestone).map(({ thing }): Finding => ({ kind: "milestone", milestone: thing })),
  ];
}

/** Countries before groups, but for a group that was called by its very name: "asean", "g7". */
function leadingFirst(countries: readonly Finding[], groups: readonly Finding[]): readonly Finding[] {
  const [country, group] = [countries[0], groups[0]];
  if (country?.kind !== "country" || group?.kind !== "group") return [...countries, ...groups];
  return isBetter(group.match, country.match) && group.match.rank === 0
    ? [group, ...countries, ...groups.slice(1)]
    : [...countries, ...groups];
}

interface Hit<T> {
  readonly thing: T;
  readonly match: Match;
  /** The place of the term that was found among the entry's. */
  readonly term: number;
  readonly matched: string | null;
  readonly capital: string | undefined;
  readonly order: number;
  readonly length: number;
}

/** Hits, best first. Once something bears the very name, what merely contains it is left out. */
function search<T>(entries: readonly Entry<T>[], typed: Folded): readonly Hit<T>[] {
  const hits = entries.flatMap((entry) => bestHit(entry, typed) ?? []).sort(compareHits);
  return hits[0]?.match.rank === 0 ? hits.filter(({ match }) => match.rank < INSIDE) : hits;
}

function bestHit<T>({ thing, terms, order }: Entry<T>, typed: Folded): Hit<T> | null {
  let best: Hit<T> | null = null;
  for (const [term, { text, folded, isCapital }] of terms.entries()) {
    const match = matchIn(folded, typed);
    if (match === null || (best !== null && !isBetter(match, best.match))) continue;
    const matched = term < PLAIN || isCapital ? null : text;
    const capital = isCapital ? text : undefined;
    best = { thing, match, term, matched, capital, order, length: folded.letters.length };
  }
  return best;
}

function compareHits(a: Hit<unknown>, b: Hit<unknown>): number {
  if (isBetter(a.match, b.match)) return -1;
  if (isBetter(b.match, a.match)) return 1;
  const [ofA, ofB] = [a, b].map(({ term }) => Math.min(term, PLAIN)) as [number, number];
  return ofA - ofB || a.order - b.order || a.length - b.length;
}

function dayFinding(date: FuzzyDay, { start, end }: FindIndex): Finding {
  const last = lastDayOf(date);
  const beyond = last < start ? "before" : date.day > end ? "after" : null;
  return { kind: "day", date, day: clampDay(last, start, end), beyond };
}

/** The events of a day, a month or a year; one of which only the year is known belongs to the year alone. */
function milestonesIn(date: FuzzyDay, { milestones }: FindIndex): readonly Finding[] {
  const last = lastDayOf(date);
  return milestones
    .filter((own) => own.date.day >= date.day && lastDayOf(own.date) <= last)
    .slice(0, MOST.milestone)
    .map((milestone) => ({ kind: "milestone", milestone }));
}
