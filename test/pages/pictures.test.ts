import fc from "fast-check";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { CARD, type Card, drawGround, drawOverlay } from "../../scripts/pages/picture/card.ts";
import { landOn, type Workshop } from "../../scripts/pages/picture/land.ts";
import { readLettering, wrapped } from "../../scripts/pages/picture/lettering.ts";
import { readPalette } from "../../scripts/pages/picture/palette.ts";
import { paintCard } from "../../scripts/pages/picture/raster.ts";
import type { Code } from "../../src/domain/country.ts";
import { dayArbitrary } from "../arbitrary.ts";
import { CONTENTS, contentOf, WORLD } from "./site.ts";

const lettering = readLettering();
const palette = readPalette("src/view/palette.css");
const shop: Workshop = { world: WORLD, palette, lettering };

const cardOf = (code: string, language: "en" | "vi" = "en"): Card => ({
  ...contentOf("country", code, language).picture,
  language,
});

describe("pictures of pages", () => {
  it("mark and name Hoàng Sa and Trường Sa on every day", () => {
    fc.assert(
      fc.property(dayArbitrary, (day) => {
        const svg = drawGround(shop, day);
        for (const group of ["hoangsa", "truongsa"])
          expect(svg.includes(`<g data-archipelago="${group}">`)).toBe(true);
        expect(svg.includes(`fill="${palette("look-focal")}"`)).toBe(true);
      }),
      { numRuns: 8 },
    );
  });

  it("outline the land of the country on its own day", () => {
    const atoms = (code: string) => cardOf(code).land;
    // On its last day, without the Baltic states.
    expect(atoms("SUN").size).toBe(13);
    expect([...atoms("DDR")]).toEqual(["276-E"]);
    expect([...atoms("KOR")]).toEqual(["410"]);
    expect(atoms("EU").size).toBeGreaterThan(26);
    const held = CONTENTS.filter(({ page }) => page.kind === "country" && page.language === "en");
    const landless = held.filter(({ picture }) => picture.land.size === 0).map(({ page }) => page.id);
    // The African Union has no land here, and Kosovo none of its own.
    expect(landless).toEqual(["AU", "XKX"]);
  });

  it("ring what is too small to see", () => {
    const isRinged = (code: string) => drawOverlay(shop, cardOf(code)).includes('class="ring"');
    expect(isRinged("TUV")).toBe(true);
    expect(isRinged("RUS")).toBe(false);
    expect(landOn(WORLD, new Set(["TUV" as Code]), cardOf("TUV").day).size).toBe(1);
  });

  it("need no font and no other file: all letters are outlines", () => {
    const svg = drawOverlay(shop, cardOf("KOR", "vi")) + drawGround(shop, cardOf("KOR").day);
    for (const needed of ["<text", "font-family", "href=", "<script", "<style"])
      expect(svg.includes(needed)).toBe(false);
  });

  it("are PNG of the size that previews want, and light", async () => {
    for (const [code, language] of [
      ["KOR", "en"],
      ["SUN", "vi"],
    ] as const) {
      const png = await paintCard(shop, cardOf(code, language));
      const { format, width, height } = await sharp(png).metadata();
      expect({ format, width, height }).toEqual({ format: "png", ...CARD });
      expect(png.length).toBeLessThan(120_000);
    }
  });

  it("paint the country in the colour of its standing", async () => {
    // In the middle of Mongolia, a comprehensive partner or more on the newest day.
    const { look } = cardOf("MNG");
    const { data, info } = await sharp(await paintCard(shop, cardOf("MNG")))
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const anchor = WORLD.marks.anchors.get("496" as never) ?? [0, 0];
    const scale = 456 / 431;
    const [x, y] = [
      (1200 - 982 * scale) / 2 + 11 * scale + anchor[0] * scale,
      140 + (anchor[1] - 2) * scale,
    ].map(Math.round);
    const at = ((y ?? 0) * info.width + (x ?? 0)) * 3;
    const hex = `#${[...data.subarray(at, at + 3)].map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;
    expect(look?.look).toBe("comprehensive");
    expect(distance(hex, palette("look-comprehensive"))).toBeLessThan(8);
  });
});

describe("lettering", () => {
  it("has a glyph for every letter of every title in both languages", () => {
    for (const { picture } of CONTENTS)
      for (const text of [picture.title, picture.line])
        expect(lettering.width(text, 600, 40)).toBeGreaterThan(0);
    // Nothing but numbers, wherever a line begins.
    for (const { picture } of CONTENTS)
      for (const x of [0, 40, 82.3]) {
        const d =
          lettering.path(picture.title, 600, 46, x, 70) + lettering.path(picture.line, 400, 27, x, 117);
        expect(/[^MLQCZ\d. -]/.exec(d)?.[0]).toBeUndefined();
      }
    // The letter đ and the tone marks come from another part of the typeface than the rest.
    expect(lettering.path("Đệ", 400, 20, 0, 0).length).toBeGreaterThan(
      lettering.path("D", 400, 20, 0, 0).length,
    );
    expect(lettering.path("ế".normalize("NFD"), 400, 20, 0, 0)).toBe(lettering.path("ế", 400, 20, 0, 0));
  });

  it("breaks lines that fit, and says where it left something out", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("quan", "hệ", "ngoại", "giao", "Việt"), { minLength: 1, maxLength: 20 }),
        (words) => {
          const lines = wrapped(lettering, words.join(" "), [400, 20], [160, 3]);
          expect(lines.length).toBeLessThanOrEqual(3);
          for (const line of lines) expect(lettering.width(line, 400, 20)).toBeLessThanOrEqual(160);
          if (!lines.at(-1)?.endsWith("…")) expect(lines.join(" ")).toBe(words.join(" "));
        },
      ),
    );
  });
});

function distance(a: string, b: string): number {
  const parts = (hex: string) => [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16));
  const [x, y] = [parts(a), parts(b)];
  return Math.hypot(...x.map((value, i) => value - (y[i] ?? 0)));
}
