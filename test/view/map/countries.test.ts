import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Code } from "../../../src/domain/country.ts";
import { fold } from "../../../src/domain/fold.ts";
import { NO_RELATIONS } from "../../../src/domain/history.ts";
import { findTyped, type ListedCountry } from "../../../src/view/map/countries.ts";

const listed = (name: string): ListedCountry => ({
  code: name as Code,
  name,
  folded: fold(name).letters,
  party: { code: name as Code, from: 0 as never, to: 1 as never, standing: NO_RELATIONS },
});
const LIST = ["Laos", "Đức", "Đan Mạch", "Nga", "Ấn Độ", "Áo", "Nam Phi", "Ả Rập Xê Út", "Côte d'Ivoire"].map(
  listed,
);
const at = (name: string) => LIST.findIndex((country) => country.name === name);

describe("finding a name by its letters", () => {
  it.each([
    ["d", 0, "Đức"],
    ["dd", at("Đức"), "Đan Mạch"],
    ["da", 0, "Đan Mạch"],
    ["an", 0, "Ấn Độ"],
    ["ấ", 0, "Ấn Độ"],
    ["n", at("Nga"), "Nam Phi"],
    ["nn", at("Nam Phi"), "Nga"],
    ["na", at("Nga"), "Nam Phi"],
    ["l", at("Laos"), "Laos"],
    ["a ", at("Laos"), "Ả Rập Xê Út"],
    ["cote di", 0, "Côte d'Ivoire"],
  ])("%s, standing at %i, leads to %s", (typed, from, name) => {
    expect(findTyped(LIST, typed, from)).toBe(at(name));
  });

  it("leads nowhere if nothing begins so", () => {
    expect(findTyped(LIST, "x", 0)).toBeNull();
    expect(findTyped([], "a", 0)).toBeNull();
  });

  it("finds every name by its own letters, accents or not", () => {
    fc.assert(
      fc.property(fc.constantFrom(...LIST), fc.nat(LIST.length - 1), ({ name }, from) => {
        expect(findTyped(LIST, name, from)).toBe(at(name));
        expect(findTyped(LIST, fold(name).letters, from)).toBe(at(name));
      }),
    );
  });
});
