import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hasHidden, legible, withoutHidden } from "../../src/domain/legible.ts";

const RIGHT_TO_LEFT = "\u202e";

describe("what nobody sees", () => {
  it.each([
    ["plain", false],
    ["Việt Nam", false],
    ["tab\there", true],
    [`turned${RIGHT_TO_LEFT}round`, true],
    ["half \ud800 a letter", true],
    ["a whole letter \u{1f1fb}", false],
  ])("in %j: %s", (text, isThere) => {
    expect(hasHidden(text)).toBe(isThere);
  });

  it("becomes one space a run, and is gone then", () => {
    expect(withoutHidden(`a\t\n${RIGHT_TO_LEFT}b\u0000c`)).toBe("a b c");
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(hasHidden(withoutHidden(text))).toBe(false);
      }),
    );
  });
});

describe("a text that a sentence quotes", () => {
  it.each([
    ["abcd", 4, "abcd"],
    ["abcde", 4, "abc…"],
    ["\u{1f1fb}\u{1f1f3}\u{1f1fb}\u{1f1f3}", 4, "\u{1f1fb}\u{1f1f3}\u{1f1fb}\u{1f1f3}"],
    ["\u{1f1fb}\u{1f1f3}\u{1f1fb}\u{1f1f3}\u{1f1fb}", 4, "\u{1f1fb}\u{1f1f3}\u{1f1fb}…"],
    ["", 4, ""],
    [`${RIGHT_TO_LEFT}x`, 4, " x"],
  ])("%j in %i letters: %j", (text, longest, said) => {
    expect(legible(text, longest)).toBe(said);
  });

  it("is never longer than it may be, and has nothing hidden", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.integer({ min: 1, max: 40 }), (text, longest) => {
        const said = legible(text, longest);
        expect([...said].length).toBeLessThanOrEqual(longest);
        expect(hasHidden(said)).toBe(false);
      }),
    );
  });
});
