import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { type Day, parseDay } from "../../../src/domain/day.ts";
import { buildPacing } from "../../../src/domain/pacing.ts";
import type { Story } from "../../../src/domain/story.ts";
import { scrubOf } from "../../../src/view/takeaway/ClipMaker.tsx";
import { daysOf, FRAMES_A_SECOND } from "../../../src/view/takeaway/clip.ts";
import { CARGO_ID, EMPTY_CARGO, playerWith } from "../../../src/view/takeaway/single-file.ts";
import { presentationOf } from "../../../src/view/takeaway/slides.ts";
import { dayArbitrary } from "../../arbitrary.ts";
import { ATLAS, DATASET } from "../../real.ts";

describe("the days of a clip", () => {
  const pacing = buildPacing(ATLAS.events, DATASET.start, DATASET.end);

  it("run from the first to the last without turning back, as many as the seconds hold", () => {
    fc.assert(
      fc.property(dayArbitrary, dayArbitrary, fc.integer({ min: 1, max: 40 }), (from, to, seconds) => {
        const days = daysOf({ from, to, seconds }, pacing);
        expect(days).toHaveLength(Math.max(2, seconds * FRAMES_A_SECOND));
        expect([days[0], days.at(-1)]).toEqual([from, to]);
        const sorted = days.toSorted((a, b) => (from <= to ? a - b : b - a));
        expect(days).toEqual(sorted);
      }),
    );
  });
});

describe("what was asked for", () => {
  const [start, end] = [parseDay("1945-09-02"), parseDay("2026-06-08")];
  const ask = (from: string, to: string) => scrubOf({ from, to, seconds: 5 }, start, end);

  it("may go either way", () => {
    expect(ask("1950-01-18", "1995-07-28")).toEqual({ from: -7288 as Day, to: 9339 as Day, seconds: 5 });
    expect(ask(" 1995-07-28", "1950-01-18 ")?.from).toBe(9339);
  });

  it.each([
    ["1950-01-18", "1950-01-18"],
    ["1950-02-30", "1995-07-28"],
    ["", "1995-07-28"],
    ["1945-09-01", "1995-07-28"],
    ["1950-01-18", "2026-06-09"],
  ])("is nothing from “%s” to “%s”", (from, to) => {
    expect(ask(from, to)).toBeNull();
  });
});

describe("a presentation", () => {
  const DOT =
    "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
  const both = (en: string, vi: string) => ({ en, vi });
  const slide = {
    scene: {
      view: "date=1995-07-12",
      heading: both("Relations", "Quan hệ"),
      caption: both("The caption.", "Chú thích."),
      notes: both("A note.", "Ghi chú."),
      sources: [],
      emphasis: null,
      move: "cut",
      seconds: 5,
      figures: [],
    },
    picture: DOT,
    aspect: 1,
    description: "",
    sources: [{ text: "An article", url: "https://example.org/" }],
  } as const;

  it.each([
    ["en", "en-GB", "Of what."],
    ["vi", "vi-VN", "Về gì."],
  ] as const)("in %s says so of all its words, and what it is about", async (language, tag, subject) => {
    const story = { title: both("A story", "Một câu chuyện"), summary: both("Of what.", "Về gì.") };
    const words = { sources: "Sources", credit: "Bamboo Atlas", mark: null };
    const made = await presentationOf({ story, language, slides: [slide], words });
    const files = Object.entries(unzipSync(new Uint8Array(await made.arrayBuffer())));
    const tags = files.flatMap(([name, bytes]) =>
      name.endsWith(".xml") ? [...strFromU8(bytes).matchAll(/\blang="([^"]*)"/g)].map(([, own]) => own) : [],
    );
    expect(new Set(tags)).toEqual(new Set([tag]));
    const texts = new Map(files.map(([name, bytes]) => [name, strFromU8(bytes)]));
    expect(texts.get("docProps/core.xml")).toContain(`<dc:subject>${subject}</dc:subject>`);
    expect(texts.get("ppt/notesSlides/notesSlide1.xml")).toContain(slide.scene.notes[language]);
    expect(files.find(([name]) => name.endsWith(".png"))?.[1].slice(1, 4)).toEqual(
      Uint8Array.from([0x50, 0x4e, 0x47]),
    );
  });
});

describe("a story in a single file", () => {
  const template = `<!doctype html><html lang="en"><head><title>Bamboo Atlas</title></head><body>${EMPTY_CARGO}</body></html>`;
  const titled = (title: string): Story => ({
    slug: "own",
    title: { en: title, vi: title },
    summary: { en: title, vi: title },
    scenes: [],
  });

  it("comes out as it went in, whatever it says, and adds no markup", () => {
    const wild = fc.string({ unit: fc.constantFrom(..."<>/!-$&'`script\u2028\\\"") });
    fc.assert(
      fc.property(wild, (title) => {
        const page = playerWith(template, { story: titled(title), language: "vi" });
        const [, json = ""] = new RegExp(`id="${CARGO_ID}">(.*?)</script>`, "s").exec(page) ?? [];
        expect(JSON.parse(json)).toEqual({ story: titled(title), language: "vi" });
        expect(page.match(/<(?!\/)/g)).toHaveLength(template.match(/<(?!\/)/g)?.length ?? 0);
        expect(page).toContain('<html lang="vi"');
      }),
    );
  });

  it("needs a page that has a place for it", () => {
    expect(() => playerWith("<html>", { story: titled("x"), language: "en" })).toThrow("no place");
  });
});
