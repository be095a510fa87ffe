import { describe, expect, it } from "vitest";
import { MATCHES, matchIn } from "../../src/domain/find-match.ts";
import { fold, hasMarks, joined } from "../../src/domain/fold.ts";

describe("fold, sign by sign", () => {
  it.each([
    ["Đông Đức", "dong duc"],
    ["Straße", "strasse"],
    ["Ærø, Œuvre, Łódź, Ísland", "aero oeuvre lodz island"],
    ["ıI", "ii"],
    ["Côte d'Ivoire", "cote divoire"],
    ["d’I dʻI dʼI d`I d‘I U.S.", "di di di di di us"],
    ["  a -- b  ", "a b"],
    ["a/b", "a b"],
    ["No. 7", "no 7"],
    ["\u0301a", "a"],
    ["…", ""],
  ])("%j is “%s”", (text, letters) => expect(fold(text).letters).toBe(letters));

  it("keeps what each letter carried at its place", () => {
    expect(fold("Đá ổ").marks).toEqual(["đ", "\u0301", "", "\u0302\u0309"]);
    expect(fold("ß").marks).toEqual(["ß", "ß"]);
    expect(fold("a ").marks).toEqual([""]);
    expect(joined(fold("à b̂"))).toEqual({ letters: "ab", marks: ["\u0300", "\u0302"] });
    expect([hasMarks(fold("ab")), hasMarks(fold("ab́"))]).toEqual([false, true]);
  });
});

describe("how a text stands in a term", () => {
  const match = (term: string, typed: string) => {
    const own = matchIn(fold(term), fold(typed));
    return own && `${MATCHES[own.rank]} ${own.agrees}`;
  };
  it.each([
    ["Beta", "beta", "exact true"],
    ["Beta", "be", "prefix true"],
    ["Alpha Beta", "beta", "word true"],
    ["Alpha Beta", "bet", "word true"],
    ["Alphabeta", "bet", "inside true"],
    ["Alphabeta", "be", null],
    ["Alphabeta xbe bex", "be", "word true"],
    ["Alpha Beta", "beta al", "words true"],
    ["Alpha Beta", "beta gamma", null],
    ["Alpha Beta", "alphab", "joined true"],
    ["Al Be", "alb", "joined true"],
    ["A Be", "ab", null],
    ["Alpha Beta", "habeta", null],
    ["Hàn", "hán", "exact false"],
    ["Hàn", "han", "exact true"],
    ["Thánh hàn", "hàn", "word true"],
    ["Thánh", "hán", "inside false"],
    ["Thanh", "han", "inside true"],
    ["Hán Hàn", "hàn", "word true"],
    ["Hàn Quốc", "quốc hán", "words false"],
    ["Hàn Quốc", "quốc hàn", "words true"],
    ["Hàn Quốc", "hánqu", "joined false"],
    ["Hàn Quốc", "hànqu", "joined true"],
    ["Beta", "", null],
  ])("“%s” by “%s”: %s", (term, typed, wanted) => expect(match(term, typed)).toBe(wanted));
});
