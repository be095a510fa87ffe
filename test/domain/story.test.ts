import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clampStep, isSafeLink, keysOf, type Scene, wordsIn } from "../../src/domain/story.ts";

describe("the words of a caption", () => {
  it.each([
    ["", 0],
    ["Viet Nam", 2],
    ["193, 194 hay 195", 4],
    ["ASEAN – Canada", 2],
    ["  two\u00a0 words ", 2],
  ])("“%s” has %i", (text, words) => {
    expect(wordsIn(text)).toBe(words);
  });
});

describe("a step", () => {
  const of = (count: number) => ({ scenes: Array<Scene>(count) });

  it("is one that the story has", () => {
    fc.assert(
      fc.property(fc.integer({ min: -5, max: 200 }), fc.integer({ min: 1, max: 60 }), (step, count) => {
        const clamped = clampStep(step, of(count));
        expect(clamped).toBeGreaterThanOrEqual(1);
        expect(clamped).toBeLessThanOrEqual(count);
        if (step >= 1 && step <= count) expect(clamped).toBe(step);
      }),
    );
  });
});

describe("a step and a word", () => {
  const scenes = Array<Scene>(5);
  it.each([
    [0, 1],
    [1, 1],
    [2.4, 2],
    [2.6, 3],
    [5, 5],
    [6, 5],
  ])("step %d is %i", (step, expected) => expect(clampStep(step, { scenes })).toBe(expected));

  it.each(["a  b", "a\n\tb", "– a – b –", "1 2", "ệ đ"])("%j is two words", (text) => {
    expect(wordsIn(text)).toBe(2);
  });
});

describe("an address that a story leads to", () => {
  const ofLength = (length: number) => `https://a.example/${"a".repeat(length - 18)}`;
  it.each([ofLength(300), "HTTPS://a.example", "https://a.example/", "https://a.example:8443/x"])(
    "%s may be followed",
    (address) => expect(isSafeLink(address)).toBe(true),
  );
  it.each([
    ofLength(301),
    "xhttps://a.example",
    "https://a.example/x y",
    "https://a.example/x\\y",
    "https://a b.example",
    "https://a\\b.example",
    "https://a@b.example",
    "https:/a.example",
    "https://a.example:port",
    "https://a.example:99999/",
    "https://a.example\n",
    "https://a.example/\u202Egpj.exe",
    "https://a.\u200Bexample/",
    "https://a.example/\u0000",
    "https://a.example/\uD800",
  ])("%j may not", (address) => expect(isSafeLink(address)).toBe(false));
});

describe("names of scenes", () => {
  const heading = (en: string) => ({ heading: { en, vi: "" } }) as Scene;

  it("count from the second of a name", () => {
    expect(keysOf({ scenes: ["a", "a", "b", "a"].map(heading) })).toEqual(["a", "a (2)", "b", "a (3)"]);
  });

  it("are of one scene each, whatever its heading looks like", () => {
    const headings = fc.array(fc.constantFrom("a", "a (2)", "a (3)", "a (2) (2)"), { maxLength: 12 });
    fc.assert(
      fc.property(headings, (texts) => {
        expect(new Set(keysOf({ scenes: texts.map(heading) })).size).toBe(texts.length);
      }),
    );
    expect(keysOf({ scenes: ["a", "a", "a (2)"].map(heading) })).toEqual(["a", "a (2)", "a (2) (2)"]);
  });
});
