import type { Code } from "./country.ts";
import type { Day } from "./day.ts";
import type { Tier } from "./tier.ts";

/** Who is counted beside the countries that any count of partners takes. */
export const EXTRAS = ["eu", "au", "special", "suspended", "vietnam"] as const;
export type Extra = (typeof EXTRAS)[number];

/** What is counted beside free-trade agreements; `all-talks` includes the talks on free trade. */
export const AGREEMENT_EXTRAS = ["free-trade-talks", "all-talks", "other-agreements"] as const;
export type AgreementExtra = (typeof AGREEMENT_EXTRAS)[number];

/** The members of the United Nations, as a group of the vocabulary. */
export const UN_GROUP = "un";

/** Countries at a tier or higher (`from`), or at that tier alone (`at`); within a group, or everywhere. */
export interface CountriesMeasure {
  readonly kind: "countries";
  readonly reach: "from" | "at";
  readonly tier: Tier;
  readonly group: string | null;
  readonly with: readonly Extra[];
  readonly on: Day | null;
}

/** Free-trade agreements, or the economies that Viet Nam reaches by them. */
export interface AgreementsMeasure {
  readonly kind: "agreements" | "economies";
  readonly status: "signed" | "in-force";
  readonly with: readonly AgreementExtra[];
  readonly on: Day | null;
}

/**
 * What can be asked of the records. A measure without a day takes that of the claim or the question it
 * stands in. `established` counts every country with which relations were ever established, later breaks
 * not subtracted and a successor standing for its predecessor; `countries` counts the states of the day.
 */
export type Measure =
  | CountriesMeasure
  | AgreementsMeasure
  | { readonly kind: "established"; readonly on: Day | null }
  | { readonly kind: "date"; readonly of: Code; readonly tier: Tier }
  | { readonly kind: "milestone"; readonly id: string }
  | { readonly kind: "roles"; readonly of: string | null; readonly on: Day | null }
  | { readonly kind: "peacekeepers"; readonly on: Day | null }
  /** A printed figure for which no table holds the detail. */
  | { readonly kind: "scalar"; readonly name: string };

export type MeasureKind = Measure["kind"];

/** The same measure on a day of its own; one that knows no day stays as it is. */
export function onDay<M extends Measure>(measure: M, on: Day | null): M {
  return "on" in measure ? { ...measure, on } : measure;
}
