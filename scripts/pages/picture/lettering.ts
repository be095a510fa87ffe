import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import opentype, { type Font, type Path } from "opentype.js";

/** The weights that pictures are lettered in. */
export type Weight = 400 | 600;

/** Sets text as outlines, so that a picture needs no font when it is made or looked at. */
export interface Lettering {
  readonly width: (text: string, weight: Weight, size: number) => number;
  /** The outlines of a line as SVG path data; x and y are where its baseline begins. */
  readonly path: (text: string, weight: Weight, size: number, x: number, y: number) => string;
}

/** The typeface comes in parts by script; what one part lacks, the next may have. */
const PARTS = ["latin", "latin-ext", "vietnamese"] as const;

interface Run {
  readonly font: Font;
  readonly text: string;
}

/** The lettering of the product's own typeface, read from its package. */
export function readLettering(): Lettering {
  const fonts: Readonly<Record<Weight, readonly Font[]>> = { 400: partsOf(400), 600: partsOf(600) };
  const width = (text: string, weight: Weight, size: number) =>
    runsOf(text, fonts[weight]).reduce((sum, run) => sum + run.font.getAdvanceWidth(run.text, size), 0);
  return {
    width,
    path: (text, weight, size, x, y) => {
      let at = x;
      return runsOf(text, fonts[weight])
        .map(({ font, text }) => {
          const start = at;
          at += font.getAdvanceWidth(text, size);
          return pathData(font.getPath(text, start, y, size));
        })
        .join("");
    },
  };
}

/** Path data to a tenth of a pixel. The library's own writer turns some numbers close to whole ones into NaN. */
function pathData({ commands }: Path): string {
  return commands
    .map(({ type, ...own }) => {
      const { x1, y1, x2, y2, x, y } = own as Readonly<
        Partial<Record<"x1" | "y1" | "x2" | "y2" | "x" | "y", number>>
      >;
      const numbers = [x1, y1, x2, y2, x, y].filter((value) => value !== undefined);
      return type + numbers.map((value) => Math.round(value * 10) / 10).join(" ");
    })
    .join("");
}

function partsOf(weight: Weight): readonly Font[] {
  const { resolve } = createRequire(import.meta.url);
  return PARTS.map((part) => {
    const file = `@fontsource/be-vietnam-pro/files/be-vietnam-pro-${part}-${weight}-normal.woff`;
    const { buffer, byteOffset, byteLength } = readFileSync(resolve(file));
    return opentype.parse(buffer.slice(byteOffset, byteOffset + byteLength));
  });
}

/** A text cut where the part of the typeface changes; letters that no part has are drawn by the first. */
function runsOf(text: string, parts: readonly Font[]): readonly Run[] {
  const runs: { font: Font; text: string }[] = [];
  for (const letter of text.normalize("NFC")) {
    const font = parts.find((part) => part.charToGlyphIndex(letter) > 0) ?? parts[0];
    if (font === undefined) continue;
    const last = runs.at(-1);
    if (last?.font === font) last.text += letter;
    else runs.push({ font, text: letter });
  }
  return runs;
}

/**
 * A text broken into lines that are at most `most` wide. Breaks at spaces only; where that takes more than
 * `lines` lines, the last one ends with an ellipsis.
 */
export function wrapped(
  lettering: Lettering,
  text: string,
  [weight, size]: readonly [Weight, number],
  [most, lines]: readonly [width: number, lines: number],
): readonly string[] {
  const fits = (line: string) => lettering.width(line, weight, size) <= most;
  const out: string[] = [];
  let rest = text.split(" ");
  while (rest.length > 0) {
    let count = rest.length;
    while (count > 1 && !fits(rest.slice(0, count).join(" "))) count--;
    if (out.length + 1 === lines && count < rest.length) {
      while (count > 1 && !fits(`${rest.slice(0, count).join(" ")} …`)) count--;
      return [...out, `${rest.slice(0, count).join(" ")} …`];
    }
    out.push(rest.slice(0, count).join(" "));
    rest = rest.slice(count);
  }
  return out;
}
