import { expect, it } from "vitest";
import { isAtLeast, LADDER, TIERS } from "../../src/domain/tier.ts";

it("the ladder is every tier but the special relationship, lowest first", () => {
  expect(LADDER).toEqual(["none", "relations", "comprehensive", "strategic", "comprehensive-strategic"]);
  expect(TIERS).toEqual([...LADDER, "special"]);
});

it.each(LADDER.flatMap((tier, i) => LADDER.map((floor, j) => [tier, floor, i >= j] as const)))(
  "%s is at least %s: %s",
  (tier, floor, expected) => {
    expect(isAtLeast(tier, floor)).toBe(expected);
  },
);

it("a special relationship includes relations, and no rung above them", () => {
  expect(LADDER.filter((floor) => isAtLeast("special", floor))).toEqual(["none", "relations"]);
});
