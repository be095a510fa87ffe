import type { AtomId, Code, CountryKind } from "./country.ts";
import type { Day, Precision } from "./day.ts";
import type { Tier } from "./tier.ts";

/** What the first map needs of the published tables. Spans are half-open, `[from, to)`. */
export interface Dataset {
  readonly version: string;
  /** The first day of the map: 1945-09-02. */
  readonly start: Day;
  /** The last day on which the records are complete. */
  readonly completeTo: Day;
  /** The last day that the records speak of at all; the timeline ends here. */
  readonly end: Day;
  readonly countries: readonly Country[];
  readonly territory: readonly TerritorySpan[];
  readonly establishments: readonly Establishment[];
  readonly severances: readonly Severance[];
  readonly steps: readonly PartnershipStep[];
  readonly memberships: readonly Membership[];
}

export interface Country {
  readonly code: Code;
  readonly kind: CountryKind;
  /** Existence as a state; null where it began before the map does, or never was one. */
  readonly from: Day | null;
  readonly to: Day | null;
  /** Admission to the United Nations. */
  readonly un: Day | null;
  readonly successors: readonly Code[];
}

export const TERRITORY_STATUSES = [
  "state",
  "part-of",
  "dependency",
  "mandate",
  "trust-territory",
  "occupied",
  "contested",
] as const;

/** How a holder holds an atom. `state` marks the core atom, of which each state has exactly one a day. */
export type TerritoryStatus = (typeof TERRITORY_STATUSES)[number];

export interface TerritorySpan {
  readonly atom: AtomId;
  readonly holder: Code;
  readonly status: TerritoryStatus;
  readonly from: Day;
  readonly to: Day;
  /** Who rules a dependency, occupies a land, or is in control of contested ground; `UN` among them. */
  readonly rulers: readonly Code[];
}

/** The day on which diplomatic relations were established. */
export interface Establishment {
  readonly code: Code;
  readonly day: Day;
  readonly precision: Precision;
}

/** A span in which relations were broken off. */
export interface Severance {
  readonly code: Code;
  readonly from: Day;
  readonly fromPrecision: Precision;
  readonly to: Day;
  readonly toPrecision: Precision;
}

/** What a row of the partnership history may say: a tier, or one of the two that never change one. */
export const STEP_TIERS = [
  "comprehensive",
  "strategic",
  "comprehensive-strategic",
  "special",
  "sectoral",
  "precursor",
] as const satisfies readonly (Tier | "sectoral" | "precursor")[];

/** A row of the partnership history. `sectoral` and `precursor` rows never change a tier. */
export interface PartnershipStep {
  readonly code: Code;
  readonly day: Day;
  readonly precision: Precision;
  readonly tier: (typeof STEP_TIERS)[number];
}

export interface Membership {
  readonly group: string;
  readonly code: Code;
  readonly from: Day;
  readonly to: Day;
}
