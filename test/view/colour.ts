import { readFileSync } from "node:fs";
import { resolve } from "node:path";

/** A colour as linear light, each part from 0 to 1. */
export type Rgb = readonly [r: number, g: number, b: number];

const palette = readFileSync(resolve(import.meta.dirname, "../../src/view/palette.css"), "utf8");

/** The colours of one theme by the names of their variables. */
export function themeOf(theme: "light" | "dark"): ReadonlyMap<string, Rgb> {
  const pairs = [...palette.matchAll(/--([\w-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/g)];
  return new Map(
    pairs.map(([, name = "", light = "", dark = ""]) => [name, linear(theme === "light" ? light : dark)]),
  );
}

/** One colour of a theme. */
export function colourIn(theme: ReadonlyMap<string, Rgb>, variable: string): Rgb {
  const found = theme.get(variable);
  if (found === undefined) throw new Error(`the palette has no --${variable}`);
  return found;
}

const toLinear = (c: number) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);

/** A colour written as `#c8102e`. */
export const linear = (hex: string): Rgb =>
  [1, 3, 5].map((i) => toLinear(Number.parseInt(hex.slice(i, i + 2), 16) / 255)) as unknown as Rgb;

/** WCAG 2 relative luminance. */
export const luminance = ([r, g, b]: Rgb) => 0.2126 * r + 0.7152 * g + 0.0722 * b;

/** WCAG 2 contrast. */
export const contrast = (a: Rgb, b: Rgb) => {
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
};

/** Björn Ottosson's OKLab (2020), from linear sRGB. */
export function oklab([r, g, b]: Rgb): Rgb {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

/** How far apart two colours look, in OKLab times 100. */
export const distance = (a: Rgb, b: Rgb) => {
  const [x, y] = [oklab(a), oklab(b)];
  return 100 * Math.hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2]);
};

/** Machado, Oliveira and Fernandes (2009), severity 1, on linear light. */
const matrix = (rows: readonly Rgb[]) => (c: Rgb) =>
  rows.map((row) =>
    Math.min(1, Math.max(0, row[0] * c[0] + row[1] * c[1] + row[2] * c[2])),
  ) as unknown as Rgb;

/** How colours are seen: with each of the common kinds of colour vision deficiency, and without colour. */
export const VISION: Readonly<Record<string, (c: Rgb) => Rgb>> = {
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
