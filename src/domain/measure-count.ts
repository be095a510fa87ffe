import type { Atlas } from "./atlas.ts";
import type { Code } from "./country.ts";
import type { FuzzyDay } from "./day.ts";
import type { Milestone } from "./milestone.ts";
import type { AgreementRecord, DeploymentRecord, RoleRecord } from "./record.ts";
import type { Tier } from "./tier.ts";

/** Everything that measures are evaluated on. */
export interface Evidence {
  readonly atlas: Atlas;
  readonly agreements: readonly AgreementRecord[];
  readonly deployments: readonly DeploymentRecord[];
  readonly roles: readonly RoleRecord[];
  readonly milestones: readonly Milestone[];
}

/** One thing that was counted, or might have been. */
export type Item =
  | { readonly kind: "country"; readonly code: Code; readonly tier: Tier; readonly since: FuzzyDay | null }
  | { readonly kind: "economy"; readonly code: Code }
  | { readonly kind: "agreement"; readonly row: AgreementRecord }
  | { readonly kind: "step"; readonly code: Code; readonly tier: Tier; readonly date: FuzzyDay }
  | { readonly kind: "milestone"; readonly row: Milestone }
  | { readonly kind: "role"; readonly row: RoleRecord }
  | { readonly kind: "total"; readonly row: DeploymentRecord };

/** Why something is not counted. */
export type Reason =
  | "viet-nam"
  | "organisation"
  | "special"
  | "suspended"
  | "not-a-state"
  | "lower"
  | "higher"
  | "no-relations"
  | "talks"
  | "other-agreement"
  | "not-yet"
  | "not-in-force"
  | "earlier-total"
  | "lower-total";

export interface Outside {
  readonly item: Item;
  readonly reason: Reason;
  /** The day after the one asked about from which it does count, if there is one. */
  readonly later: FuzzyDay | null;
}

/** What a measure gives: always the things counted, from which the number follows. */
export interface Count {
  /** How many: the size of the set, or the figure of the one total in it. */
  readonly number: number;
  readonly counted: readonly Item[];
  /** How many there are in the group that was asked about; null where no group was. */
  readonly base: number | null;
  /** What is just outside, and why. */
  readonly outside: readonly Outside[];
}

/** A count of things, one each. */
export function countOf(
  counted: readonly Item[],
  outside: readonly Outside[] = [],
  base: number | null = null,
): Count {
  return { number: counted.length, counted, base, outside };
}
