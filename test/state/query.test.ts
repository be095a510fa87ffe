import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encodedValue } from "../../src/state/query.ts";

describe("a value in an address", () => {
  it.each([
    ["USA~FRA", "USA~FRA"],
    ["106,16,3", "106,16,3"],
    ["a&b=c", "a%26b%3Dc"],
    ["Việt", "Vi%E1%BB%87t"],
    ["\ud83d", "%EF%BF%BD"],
    ["x\udc00y", "x%EF%BF%BDy"],
    ["\u{1f1fb}", "%F0%9F%87%BB"],
  ])("%j is written %s", (value, written) => {
    expect(encodedValue(value)).toBe(written);
  });

  it("is read back as it was, but for halves of letters", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (value) => {
        const query = new URLSearchParams(`q=${encodedValue(value)}`);
        expect(query.get("q")).toBe(value);
      }),
    );
  });
});
