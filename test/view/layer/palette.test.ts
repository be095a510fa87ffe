import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { AGREEMENT_CLASSES } from "../../../src/domain/layer-agreements.ts";
import { DEPLOYMENT_CLASSES } from "../../../src/domain/layer-deployments.ts";
import { MISSION_CLASSES } from "../../../src/domain/layer-missions.ts";
import { SINCE_CLASSES } from "../../../src/domain/layer-since.ts";

type Rgb = readonly [number, number, number];

const read = (file: string) => readFileSync(resolve(import.meta.dirname, "../../../src/view", file), "utf8");
const [palette, classes] = [read("palette.css"), read("layer/classes.css")];

const toLinear = (c: number) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
const linear = (hex: string) =>
  [1, 3, 5].map((i) => toLinear(Number.parseInt(hex.slice(i, i + 2), 16) / 255)) as unknown as Rgb;

/** OKLab (Ottosson 2020) from linear sRGB. */
function oklab([r, g, b]: Rgb): Rgb {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

const turned =
  (rows: readonly Rgb[]) =>
  (c: Rgb): Rgb =>
    rows.map((row) =>
      Math.min(1, Math.max(0, row[0] * c[0] + row[1] * c[1] + row[2] * c[2])),
    ) as unknown as Rgb;

/** Machado, Oliveira and Fernandes (2009), severity 1; and grey by luminance. */
const VISIONS: Readonly<Record<string, (c: Rgb) => Rgb>> = {
  normal: (c) => c,
  protanopia: turned([
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ]),
  deuteranopia: turned([
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ]),
  tritanopia: turned([
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ]),
  greyscale: ([r, g, b]) => {
    const y = 0.2126 * r + 0.7152 * g + 0.0722 * b;
    return [y, y, y];
  },
};

function apart(a: Rgb, b: Rgb): number {
  const [x, y] = [oklab(a), oklab(b)];
  return 100 * Math.hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2]);
}

describe.each(["light", "dark"] as const)("the classes of the layers in %s", (theme) => {
  const colour = (name: string): Rgb => {
    const found = new RegExp(`--${name}:\\s*light-dark\\((#[0-9a-f]{6}),\\s*(#[0-9a-f]{6})\\)`).exec(palette);
    return linear(found?.[theme === "light" ? 1 : 2] ?? "");
  };

  it.each(Object.entries(VISIONS))("tell neighbours apart in %s", (_, see) => {
    // Seven steps and none share the lightness that the five of the tiers have to themselves.
    const ramp = ["look-none", ...[1, 2, 3, 4, 5, 6, 7].map((n) => `class-${n}`)];
    ramp.slice(1).forEach((name, i) => {
      expect(apart(see(colour(name)), see(colour(ramp[i] ?? ""))), name).toBeGreaterThanOrEqual(8.7);
    });
  });

  // On the land itself; around the type it is darkened by day and lightened by night, which gives more.
  it.each(["class-7", "class-6", "class-5", "class-4"])(
    "bear their names in the colour of halos on %s",
    (name) => {
      const light = ([r, g, b]: Rgb) => 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
      const [land, type] = [light(colour(name)), light(colour("halo"))];
      expect(Math.max(land, type) / Math.min(land, type)).toBeGreaterThanOrEqual(4);
    },
  );

  it.each(Object.entries(VISIONS))("tell one direction of missions from the other in %s", (_, see) => {
    const names = ["look-none", "class-7", "class-ours", "class-theirs"];
    for (const a of names)
      for (const b of names)
        if (a !== b) expect(apart(see(colour(a)), see(colour(b))), `${a} ${b}`).toBeGreaterThanOrEqual(12);
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
