import { describe, expect, it } from "vitest";
import { colourIn, contrast, distance, luminance, themeOf, VISION } from "./colour.ts";

const LADDER = ["none", "relations", "comprehensive", "strategic", "comprehensive-strategic"];

describe.each(["light", "dark"] as const)("the %s palette", (name) => {
  const theme = themeOf(name);
  const colour = (variable: string) => colourIn(theme, variable);

  it.each(Object.entries(VISION))("tells neighbours on the ladder apart in %s", (_, see) => {
    LADDER.slice(1).forEach((tier, i) => {
      const apart = distance(see(colour(`look-${tier}`)), see(colour(`look-${LADDER[i]}`)));
      expect(apart, `${LADDER[i]} and ${tier}`).toBeGreaterThanOrEqual(9.9);
    });
  });

  it("gets steadily darker, or in the dark lighter, up the ladder", () => {
    const tones = LADDER.map((tier) => luminance(colour(`look-${tier}`)));
    const sorted = [...tones].sort((a, b) => (name === "light" ? b - a : a - b));
    expect(tones).toEqual(sorted);
  });

  it.each([
    ["ink", "paper", 4.5],
    ["ink", "paper-raised", 4.5],
    ["ink-soft", "paper", 4.5],
    ["ink-soft", "paper-raised", 4.5],
    ["ink-soft", "ocean", 4.5],
    ["accent", "paper", 4.5],
    ["accent-ink", "accent", 4.5],
    ["alert", "paper", 4.5],
    ["focus", "paper", 3],
    ["focus", "ocean", 3],
    ["line-strong", "paper", 3],
    ["line-strong", "paper-raised", 3],
    ["look-focal", "ocean", 3],
    ["coast", "look-none", 3],
  ] as const)("holds %s on %s at %s:1", (front, back, ratio) => {
    expect(contrast(colour(front), colour(back))).toBeGreaterThanOrEqual(ratio);
  });

  it("outlines a selection in two tones, one of which stands out on every look at 3:1", () => {
    for (const [variable, fill] of theme) {
      if (!variable.startsWith("look-") && variable !== "ocean") continue;
      const best = Math.max(contrast(fill, colour("ink")), contrast(fill, colour("halo")));
      expect(best, variable).toBeGreaterThanOrEqual(3);
    }
  });
});
