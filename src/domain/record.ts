import type { Claim } from "./claim.ts";
import type { AtomId, Code, CountryKind } from "./country.ts";
import type { PartnershipStep, TerritoryStatus } from "./dataset.ts";
import type { Day, FuzzyDay } from "./day.ts";

/**
 * How sure a row is: two or more publishers, one, one of the five founding articles only, or
 * widely known with no page found. A `recalled` row names no source and is shown as such.
 */
export type Confidence = "confirmed" | "single" | "seed" | "recalled";

/** Who says it, and what remains in doubt. */
export interface Witness {
  readonly confidence: Confidence;
  /** Ids of sources; none for what is recalled. */
  readonly sources: readonly string[];
  readonly note: string | null;
}

/** A span `[from, to)` whose ends may be known by the month or the year only, or not at all. */
export interface FuzzySpan {
  readonly from: FuzzyDay | null;
  readonly to: FuzzyDay | null;
}

export interface CountryRecord extends Witness, FuzzySpan {
  readonly code: Code;
  /** The id of the atom that is the country's own; null where the map has none. */
  readonly isoNumeric: string | null;
  readonly kind: CountryKind;
  readonly unFrom: Day | null;
  readonly unTo: Day | null;
  /** The capital of the present day. */
  readonly capital: string | null;
}

export interface NameRecord extends Witness, FuzzySpan {
  readonly code: Code;
  readonly name: string;
}

export interface TerritoryRecord extends Witness {
  readonly atom: AtomId;
  readonly holder: Code;
  readonly status: TerritoryStatus;
  readonly from: Day;
  /** Null: still so. */
  readonly to: Day | null;
  readonly rulers: readonly Code[];
}

/** When diplomatic relations were established; a null date says that there are none. */
export interface RelationRecord extends Witness {
  readonly code: Code;
  readonly date: FuzzyDay | null;
  /** The day that the partner's own list gives. */
  readonly partnerDate: FuzzyDay | null;
  /** Whether the partner's list agrees, and whether one was found at all. */
  readonly agreement: "same" | "differs" | "missing" | null;
}

export type InterruptionKind =
  | "severance"
  | "hostility"
  | "normalisation"
  | "level"
  | "presence"
  | "recognition"
  | "recognition-of-saigon"
  | "prg"
  | "embassy-closed"
  | "succession";

/** Breaks, resumptions, levels and recognitions: what a tier alone does not tell. */
export interface InterruptionRecord extends Omit<Witness, "note">, FuzzySpan {
  readonly code: Code;
  readonly kind: InterruptionKind;
  readonly what: string;
}

export interface PartnershipRecord extends Witness {
  readonly code: Code;
  readonly date: FuzzyDay;
  readonly tier: PartnershipStep["tier"];
  /** The name that the two sides gave it. */
  readonly official: string;
  readonly occasion: string | null;
}

export interface GroupRecord {
  readonly id: string;
  readonly short: string;
  readonly name: string;
  readonly note: string | null;
}

export interface MembershipRecord extends Witness, FuzzySpan {
  readonly group: string;
  readonly code: Code;
  readonly status: "member" | "former" | "partner" | "observer" | "participant" | "invited" | "organisation";
}

export interface MissionRecord extends Witness, FuzzySpan {
  readonly code: Code;
  readonly city: string;
  readonly kind: "embassy" | "consulate-general" | "permanent-mission" | "office";
  /** In Viet Nam, or Viet Nam's own abroad. */
  readonly direction: "in-viet-nam" | "abroad";
}

/** A treaty on trade or investment, or talks about one; a negotiation was never signed. */
export interface AgreementRecord extends Witness {
  readonly id: string;
  /** `fta-negotiation` is talks on free trade, `negotiation` talks on another agreement; neither has dates. */
  readonly kind: "fta" | "fta-negotiation" | "negotiation" | "preferential" | "trade" | "investment";
  readonly name: string;
  readonly signed: FuzzyDay | null;
  readonly inForce: FuzzyDay | null;
  /** Its parties of the present day, Viet Nam among them. */
  readonly parties: readonly Code[];
}

/** People sent abroad in uniform; without a mission it is a total that was given out on a day. */
export interface DeploymentRecord extends Witness, FuzzySpan {
  readonly id: string;
  /** The mission's abbreviation (UNMISS …), or `relief`. */
  readonly mission: string | null;
  /** The state it works in; null where that is disputed, as in Abyei. */
  readonly code: Code | null;
  /** In a total, how many were sent so far: the lower bound where the text says "more than". */
  readonly people: number | null;
  readonly what: string;
}

/** A seat or chair of Viet Nam in an international body. */
export interface RoleRecord extends Witness, FuzzySpan {
  readonly id: string;
  readonly body: string;
  readonly role: string;
}

export interface SourceRecord {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly date: FuzzyDay | null;
  readonly url: string | null;
  /** A `mirror` is a weak copy: named, never linked. */
  readonly kind: "official" | "press" | "reference" | "mirror" | "recalled-none";
}

/** What a profile needs of the published tables, in one language. */
export interface Records {
  readonly countries: readonly CountryRecord[];
  readonly names: readonly NameRecord[];
  readonly territory: readonly TerritoryRecord[];
  readonly relations: readonly RelationRecord[];
  readonly interruptions: readonly InterruptionRecord[];
  readonly partnerships: readonly PartnershipRecord[];
  readonly groups: readonly GroupRecord[];
  readonly memberships: readonly MembershipRecord[];
  readonly missions: readonly MissionRecord[];
  readonly agreements: readonly AgreementRecord[];
  readonly deployments: readonly DeploymentRecord[];
  readonly roles: readonly RoleRecord[];
  readonly claims: readonly Claim[];
  readonly sources: readonly SourceRecord[];
}

/** Whether a day lies in a span, an unknown beginning or end being taken as none. */
export function covers({ from, to }: FuzzySpan, day: Day): boolean {
  return (from === null || from.day <= day) && (to === null || day < to.day);
}
