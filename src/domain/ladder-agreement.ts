import { type Code, EU, FOCAL } from "./country.ts";
import type { Day, FuzzyDay } from "./day.ts";
import type { AgreementRecord, MembershipRecord, Records } from "./record.ts";

/** How far an agreement between Viet Nam and one country has come on a day; `unrecorded` is signed, without an entry into force in the records. */
export type AgreementPhase =
  | "talks"
  | "undated"
  | "not-yet"
  | "signed"
  | "unrecorded"
  | "elsewhere"
  | "in-force";

/** An agreement of one country with Viet Nam. */
export interface OwnAgreement {
  readonly row: AgreementRecord;
  /** The day from which it is in force with both; null where it is in force with nobody yet. */
  readonly inForce: FuzzyDay | null;
  /** Whether the country came in later than its first parties. */
  readonly isLate: boolean;
}

/** Agreements whose parties come and go with a group of another name. */
const CARRIED_BY: Readonly<Record<string, string>> = { afta: "asean", "vn-eaeu": "eaeu", evfta: "eu" };

/**
 * The agreements of a country, the earliest first and talks last. Where the records say since when it has
 * been a party, that day counts, and Viet Nam's own. The European Union has those that all its members are listed under.
 */
export function agreementsOf(
  { agreements, memberships }: Pick<Records, "agreements" | "memberships">,
  code: Code,
): readonly OwnAgreement[] {
  const members = memberships.filter((row) => row.group === "eu" && row.status === "member" && !row.to);
  const isParty = ({ parties }: AgreementRecord) =>
    code === EU ? members.every((row) => parties.includes(row.code)) : parties.includes(code);
  return agreements
    .filter(isParty)
    .map((row) => ownAgreement(row, memberships, code))
    .sort((a, b) => firstDay(a) - firstDay(b));
}

function ownAgreement(
  row: AgreementRecord,
  memberships: readonly MembershipRecord[],
  code: Code,
): OwnAgreement {
  if (row.inForce === null) return { row, inForce: null, isLate: false };
  const { inForce } = row;
  const group = CARRIED_BY[row.id] ?? row.id;
  const joined = memberships
    .filter((own) => own.group === group && (own.code === code || own.code === FOCAL))
    .flatMap(({ from }) => from ?? []);
  const last = joined.reduce((a, b) => (b.day > a.day ? b : a), inForce);
  return { row, inForce: last, isLate: last.day > inForce.day };
}

/** What is to be said of an agreement on a day. */
export function agreementPhaseOn({ row, inForce }: OwnAgreement, day: Day): AgreementPhase {
  if (row.kind === "negotiation" || row.kind === "fta-negotiation") return "talks";
  if (row.signed === null && inForce === null) return "undated";
  if (inForce !== null && inForce.day <= day) return "in-force";
  if (row.inForce !== null && row.inForce.day <= day) return "elsewhere";
  if (row.signed === null || row.signed.day > day) return "not-yet";
  return row.inForce === null ? "unrecorded" : "signed";
}

function firstDay({ row: { signed, inForce } }: OwnAgreement): number {
  return signed?.day ?? inForce?.day ?? Number.POSITIVE_INFINITY;
}
