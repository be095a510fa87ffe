/** Colours as any program for drawings reads them: `#rrggbb`, and how opaque. */
export interface PlainColour {
  readonly hex: string;
  readonly opacity: number;
}

/**
 * What a browser computes for a colour, in plain words: `rgb()`, `color(srgb …)` and `oklab()` (what mixtures come
 * out as). Null for whatever is none of them: `none`, a pattern.
 */
export function plainColour(computed: string): PlainColour | null {
  const [, name = "", inside = ""] = /^([a-z]+)\((.*)\)$/.exec(computed.trim()) ?? [];
  const [channels = "", after = ""] = inside.split("/");
  const numbers = channels
    .replace(/^srgb\s+/, "")
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(number);
  const [a = 0, b = 0, c = 0, fourth = 1] = numbers;
  const opacity = after.trim() === "" ? fourth : number(after.trim());
  if (name === "rgb" || name === "rgba") return { hex: hexOf([a / 255, b / 255, c / 255]), opacity };
  if (name === "color" && channels.startsWith("srgb ")) return { hex: hexOf([a, b, c]), opacity };
  return name === "oklab" ? { hex: hexOf(fromOklab(a, b, c)), opacity } : null;
}

function number(text: string): number {
  return text.endsWith("%") ? Number.parseFloat(text) / 100 : text === "none" ? 0 : Number(text);
}

function hexOf(channels: readonly number[]): string {
  const bytes = channels.map((channel) => Math.round(Math.min(1, Math.max(0, channel)) * 255));
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}

/** OKLab to gamma-encoded sRGB, after Björn Ottosson’s definition. */
function fromOklab(l: number, a: number, b: number): readonly number[] {
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ].map((linear) => (linear <= 0.0031308 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055));
}
