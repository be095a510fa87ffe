/**
 * Viet Nam's relationship tiers in the legend's order, lowest first. The first five
 * are a ladder; `special` (Laos, Cambodia, Cuba) stands beside it.
 */
export const TIERS = [
  "none",
  "relations",
  "comprehensive",
  "strategic",
  "comprehensive-strategic",
  "special",
] as const;

export type Tier = (typeof TIERS)[number];

/** The rungs that compare with each other; `special` is not one of them. */
export const LADDER = TIERS.slice(0, -1) as readonly Exclude<Tier, "special">[];

/**
 * Whether `tier` stands on the ladder at `floor` or above it. A special relationship is
 * never counted as "comprehensive partnership or higher" (published tallies leave it apart),
 * but it does include diplomatic relations.
 */
export function isAtLeast(tier: Tier, floor: Exclude<Tier, "special">): boolean {
  if (tier === "special") return floor === "none" || floor === "relations";
  return LADDER.indexOf(tier) >= LADDER.indexOf(floor);
}
