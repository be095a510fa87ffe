import { partiesOn } from "./atlas.ts";
import { type Code, EU, FOCAL } from "./country.ts";
import type { Day, FuzzyDay } from "./day.ts";
import { membersOn } from "./group.ts";
import { NO_RELATIONS, type Standing, standingOn } from "./history.ts";
import { type CountriesMeasure, UN_GROUP } from "./measure.ts";
import { type Count, countOf, type Evidence, type Item, type Outside, type Reason } from "./measure-count.ts";
import { isAtLeast } from "./tier.ts";

/** Someone who might be counted. */
interface Candidate {
  readonly code: Code;
  readonly sort: "state" | "organisation" | "viet-nam" | "not-a-state";
  readonly standing: Standing;
}

/** How many of those who come later are named as standing just outside. */
const NEXT = 12;

/** The countries that stand at the tier on the day, with those just outside and why. */
export function countCountries(evidence: Evidence, measure: CountriesMeasure, day: Day): Count {
  const candidates = candidatesOn(evidence, measure.group, day);
  const judged = candidates.map((candidate) => ({ candidate, reason: judge(candidate, measure) }));
  const counted = judged.filter(({ reason }) => reason === null).map(({ candidate }) => itemOf(candidate));
  const outside = judged.flatMap(({ candidate, reason }) => {
    if (reason === null) return [];
    return { item: itemOf(candidate), reason, later: laterDay(evidence, candidate, measure, day) };
  });
  const base = measure.group === null ? null : candidates.filter((c) => isEligible(c, measure)).length;
  return countOf(counted, measure.group === null ? nearest(outside, measure) : outside, base);
}

/** How many would be counted, without naming anybody: for a chart over all days. */
export function numberOfCountries(evidence: Evidence, measure: CountriesMeasure, day: Day) {
  const candidates = candidatesOn(evidence, measure.group, day);
  return {
    number: candidates.filter((candidate) => judge(candidate, measure) === null).length,
    base: measure.group === null ? null : candidates.filter((c) => isEligible(c, measure)).length,
  };
}

function candidatesOn({ atlas }: Evidence, group: string | null, day: Day): readonly Candidate[] {
  const states = new Map(
    partiesOn(atlas, day).map(({ code, standing }) => [code, { code, sort: "state" as const, standing }]),
  );
  const outsider = (code: Code): Candidate => {
    if (code === FOCAL) return { code, sort: "viet-nam", standing: NO_RELATIONS };
    const isOrganisation = atlas.kinds.get(code) === "organisation";
    const standing = standingOn(atlas.history, code, day);
    return { code, sort: isOrganisation ? "organisation" : "not-a-state", standing };
  };
  if (group === null) return [...states.values(), outsider(EU)];
  const members =
    group === UN_GROUP
      ? atlas.dataset.countries.flatMap(({ code, un }) => {
          const isThere = un !== null && un <= day && (states.has(code) || code === FOCAL);
          return isThere ? [code] : [];
        })
      : membersOn(atlas.dataset, group, day);
  return [...members].map((code) => states.get(code) ?? outsider(code));
}

/** Why a candidate is not counted; null if it is. */
function judge({ code, sort, standing }: Candidate, measure: CountriesMeasure): Reason | null {
  const { reach, tier: floor, with: extras } = measure;
  const { tier, suspended } = standing;
  if (sort === "viet-nam") return extras.includes("vietnam") ? null : "viet-nam";
  if (sort === "not-a-state") return "not-a-state";
  if (sort === "organisation" && !extras.includes(code === EU ? "eu" : "au")) return "organisation";
  if (reach === "at" && floor === "none") return tier === "none" ? null : "higher";
  if (tier === "none") return "no-relations";
  if (suspended && !extras.includes("suspended")) return "suspended";
  if (reach === "at") return tier === floor ? null : compare(tier, floor);
  if (tier === "special" && floor !== "relations") return extras.includes("special") ? null : "special";
  return floor === "special" || isAtLeast(tier, floor) ? null : "lower";
}

function compare(tier: Standing["tier"], floor: CountriesMeasure["tier"]): Reason {
  if (tier === "special") return "special";
  return floor !== "special" && isAtLeast(tier, floor) ? "higher" : "lower";
}

/** Whether a member of the group belongs to the base: states, and whoever the measure takes besides. */
function isEligible({ code, sort }: Candidate, { with: extras }: CountriesMeasure): boolean {
  if (sort === "organisation") return extras.includes(code === EU ? "eu" : "au");
  return sort === "state" || (sort === "viet-nam" && extras.includes("vietnam"));
}

const itemOf = ({ code, standing: { tier, since } }: Candidate): Item => ({
  kind: "country",
  code,
  tier,
  since,
});

/** The first later step by which a candidate comes to be counted. */
function laterDay(
  { atlas }: Evidence,
  candidate: Candidate,
  measure: CountriesMeasure,
  day: Day,
): FuzzyDay | null {
  const steps = atlas.history.get(candidate.code) ?? [];
  const step = steps.find(
    ({ day: then, standing }) =>
      then > day && then <= atlas.dataset.end && judge({ ...candidate, standing }, measure) === null,
  );
  return step ? { day: step.day, precision: step.precision } : null;
}

/** Outside of no group is the whole world: only those kept apart, those who come next, and the last few without. */
function nearest(outside: readonly Outside[], { tier, reach }: CountriesMeasure): readonly Outside[] {
  const isApart = ({ reason }: Outside) => ["special", "organisation", "suspended"].includes(reason);
  const rest = outside.filter((entry) => !isApart(entry));
  const next = rest
    .filter(({ later }) => later !== null)
    .sort((a, b) => (a.later?.day ?? 0) - (b.later?.day ?? 0));
  const never = rest.filter(({ later, reason }) => later === null && reason === "no-relations");
  const isLast = tier === "relations" && reach === "from" && never.length <= NEXT;
  return [...outside.filter(isApart), ...next.slice(0, NEXT), ...(isLast ? never : [])];
}
