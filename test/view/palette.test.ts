import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";

type Rgb = readonly [r: number, g: number, b: number];

const css = readFileSync(resolve(import.meta.dirname, "../../src/view/palette.css"), "utf8");

/** The colours of one theme, by variable name, as linear light 0 to 1. */
function themeOf(theme: "light" | "dark"): ReadonlyMap<string, Rgb> {
  const pairs = [...css.matchAll(/--([\w-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/g)];
  return new Map(
    pairs.map(([, name = "", light = "", dark = ""]) => [name, linear(theme === "light" ? light : dark)]),
  );
}

const toLinear = (c: number) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
const linear = (hex: string): Rgb =>
  [1, 3, 5].map((i) => toLinear(Number.parseInt(hex.slice(i, i + 2), 16) / 255)) as unknown as Rgb;

/** WCAG 2 relative luminance and contrast. */
const luminance = ([r, g, b]: Rgb) => 0.2126 * r + 0.7152 * g + 0.0722 * b;
const contrast = (a: Rgb, b: Rgb) => {
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
};

/** Björn Ottosson's OKLab (2020), from linear sRGB. */
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

const distance = (a: Rgb, b: Rgb) => {
  const [x, y] = [oklab(a), oklab(b)];
  return 100 * Math.hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2]);
};

/** Machado, Oliveira and Fernandes (2009), severity 1, on linear light; and grey by luminance. */
const matrix = (rows: readonly Rgb[]) => (c: Rgb) =>
  rows.map((row) =>
    Math.min(1, Math.max(0, row[0] * c[0] + row[1] * c[1] + row[2] * c[2])),
  ) as unknown as Rgb;
const VISION: Readonly<Record<string, (c: Rgb) => Rgb>> = {
  normal: (c) => c,
  protanopia: matrix([
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ]),
  deuteranopia: matrix([
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ]),
  tritanopia: matrix([
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ]),
  greyscale: (c) => [luminance(c), luminance(c), luminance(c)],
};

const LADDER = ["none", "relations", "comprehensive", "strategic", "comprehensive-strategic"];

describe.each(["light", "dark"] as const)("the %s palette", (name) => {
  const theme = themeOf(name);
  const colour = (variable: string): Rgb => {
    const found = theme.get(variable);
    if (found === undefined) throw new Error(`the palette has no --${variable}`);
    return found;
  };

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
