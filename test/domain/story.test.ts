import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clampStep, type Scene, wordsIn } from "../../src/domain/story.ts";

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
