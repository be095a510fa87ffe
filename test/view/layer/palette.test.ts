import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { AGREEMENT_CLASSES } from "../../../src/domain/layer-agreements.ts";
import { DEPLOYMENT_CLASSES } from "../../../src/domain/layer-deployments.ts";
import { MISSION_CLASSES } from "../../../src/domain/layer-missions.ts";
import { SINCE_CLASSES } from "../../../src/domain/layer-since.ts";
import { colourIn, contrast, distance, themeOf, VISION } from "../colour.ts";

const classes = readFileSync(resolve(import.meta.dirname, "../../../src/view/layer/classes.css"), "utf8");

describe.each(["light", "dark"] as const)("the classes of the layers in %s", (name) => {
  const theme = themeOf(name);
  const colour = (variable: string) => colourIn(theme, variable);

  it.each(Object.entries(VISION))("tell neighbours apart in %s", (_, see) => {
    // Seven steps and none share the lightness that the five of the tiers have to themselves.
    const ramp = ["look-none", ...[1, 2, 3, 4, 5, 6, 7].map((n) => `class-${n}`)];
    ramp.slice(1).forEach((name, i) => {
      expect(distance(see(colour(name)), see(colour(ramp[i] ?? ""))), name).toBeGreaterThanOrEqual(8.7);
    });
  });

  // On the land itself; around the type it is darkened by day and lightened by night, which gives more.
  it.each(["class-7", "class-6", "class-5", "class-4"])(
    "bear their names in the colour of halos on %s",
    (land) => {
      expect(contrast(colour(land), colour("halo"))).toBeGreaterThanOrEqual(4);
    },
  );

  it.each(Object.entries(VISION))("tell one direction of missions from the other in %s", (_, see) => {
    const names = ["look-none", "class-7", "class-ours", "class-theirs"];
    for (const a of names)
      for (const b of names)
        if (a !== b) expect(distance(see(colour(a)), see(colour(b))), `${a} ${b}`).toBeGreaterThanOrEqual(12);
  });
});

it("paints every class", () => {
  const all = [
    ...SINCE_CLASSES.map(({ name }) => name),
    ...AGREEMENT_CLASSES,
    ...MISSION_CLASSES,
    ...DEPLOYMENT_CLASSES,
  ];
  for (const name of all) expect(classes, name).toContain(`[data-class="${name}"]`);
});
