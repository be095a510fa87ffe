import { ascending, max, min } from "d3";
import type { Atlas } from "./atlas.ts";
import type { Code } from "./country.ts";
import { type Day, dayAfter, FOREVER, type FuzzyDay, type Precision } from "./day.ts";
import { lineageOf } from "./event.ts";
import { isAtLeast, TIERS, type Tier } from "./tier.ts";

/** A stretch of time that a country, or a former state that it continues, spent at one tier. */
export interface Rung {
  /** Who stood there. */
  readonly code: Code;
  readonly tier: Tier;
  readonly suspended: boolean;
  readonly from: FuzzyDay;
  /** The first day on which it no longer stood there. */
  readonly to: Day;
}

/** A country's tiers through time, its predecessors' first. Two states of one line may overlap, as the two Yemens do. */
export type Ladder = readonly Rung[];

/** What there is to reach, lowest first; `special` stands beside the others. */
export const HEIGHTS = TIERS.slice(1) as readonly Height[];

export type Height = Exclude<Tier, "none">;

/** When a height was reached, by whom, and the tier that it was reached with: it may be a higher one. */
export interface Arrival {
  readonly date: FuzzyDay;
  readonly code: Code;
  readonly tier: Tier;
}

/** The ladder of a country; without rungs for what never was a state on the map nor a partner. */
export function ladderOf(atlas: Atlas, code: Code): Ladder {
  return lineageOf(atlas.dataset, code)
    .flatMap((own) => rungsOf(atlas, own))
    .sort((a, b) => ascending(a.from.day, b.from.day));
}

function rungsOf({ parties, history, kinds }: Atlas, code: Code): Ladder {
  const steps = history.get(code) ?? [];
  if (kinds.get(code) === "organisation") {
    return steps.map(({ day, precision, standing: { tier, suspended } }, i) => {
      return { code, tier, suspended, from: { day, precision }, to: steps[i + 1]?.day ?? FOREVER };
    });
  }
  const precisionOf = (day: Day): Precision => steps.find((step) => step.day === day)?.precision ?? "day";
  return (parties.get(code) ?? []).map(({ from, to, standing: { tier, suspended } }) => {
    return { code, tier, suspended, from: { day: from, precision: precisionOf(from) }, to };
  });
}

/**
 * When a country first stood at a height or above it; null if it never did. What a predecessor reached
 * counts if it was gone by the time the country began: the Soviet Union's years are Russia's, those of
 * East Germany are not the Federal Republic's.
 */
export function arrivalAt(ladder: Ladder, code: Code, height: Height): Arrival | null {
  const begin = min(ladder, (rung) => (rung.code === code ? rung.from.day : undefined)) ?? FOREVER;
  const isFollowed = (own: Code) =>
    own === code || (max(ladder, (rung) => (rung.code === own ? rung.to : undefined)) ?? FOREVER) <= begin;
  const isThere = (tier: Tier) => (height === "special" ? tier === "special" : isAtLeast(tier, height));
  const first = ladder.find((rung) => isThere(rung.tier) && isFollowed(rung.code));
  return first === undefined ? null : { date: first.from, code: first.code, tier: first.tier };
}

/**
 * Which of several dates may be the first, by index: more than one on the same day, or where what is known
 * of the dates leaves their order open.
 */
export function firstAmong(dates: readonly (FuzzyDay | null)[]): readonly number[] {
  const known = dates.filter((date) => date !== null);
  const bound = min(known.map(dayAfter)) ?? FOREVER;
  return dates.flatMap((date, i) => (date !== null && date.day < bound ? [i] : []));
}

/** When a country reached each height. When an organisation began relations is not in the records. */
export function arrivalsOf(atlas: Atlas, code: Code): Readonly<Record<Height, Arrival | null>> {
  const ladder = ladderOf(atlas, code);
  const isOrganisation = atlas.kinds.get(code) === "organisation";
  return Object.fromEntries(
    HEIGHTS.map((height) => [
      height,
      isOrganisation && height === "relations" ? null : arrivalAt(ladder, code, height),
    ]),
  ) as Record<Height, Arrival | null>;
}
