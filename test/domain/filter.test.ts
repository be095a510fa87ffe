import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildAtlas } from "../../src/domain/atlas.ts";
import type { Code } from "../../src/domain/country.ts";
import { type Day, FOREVER, formatDay, parseDay } from "../../src/domain/day.ts";
import { membersUnder, partiesWithin, type Scope, scopeSpans, summaryOf } from "../../src/domain/filter.ts";
import { membersOn } from "../../src/domain/group.ts";
import { buildTallies, partnersIn, tallyOn } from "../../src/domain/tally.ts";
import { dayArbitrary } from "../arbitrary.ts";
import { ATLAS, DATASET } from "../real.ts";
import { datasetOf, establishment, land, severance, state, step } from "./dataset-of.ts";

const ids = [...new Set(DATASET.memberships.map(({ group }) => group))];
const scopeArbitrary: fc.Arbitrary<Scope> = fc.record({
  groups: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 3 }),
  match: fc.constantFrom("any", "all"),
});
const sum = (groups: readonly string[], day: string, match: Scope["match"] = "any") =>
  summaryOf(ATLAS, { groups, match }, parseDay(day));

describe("the members of several groups", () => {
  it("are the union or the intersection of the groups' own", () => {
    fc.assert(
      fc.property(scopeArbitrary, dayArbitrary, (scope, day) => {
        const each = scope.groups.map((group) => membersOn(DATASET, group, day));
        const all = new Set(each.flatMap((own) => [...own]));
        const test = (code: Code) =>
          scope.match === "any" ? each.some((own) => own.has(code)) : each.every((own) => own.has(code));
        const expected = [...all].filter(test).sort();
        expect([...membersUnder(DATASET, scope, day)].sort()).toEqual(expected);
        const spans = scopeSpans(DATASET, scope);
        const during = [...spans].filter(([, own]) => own.some(([from, to]) => from <= day && day < to));
        expect(during.map(([code]) => code).sort()).toEqual(expected);
      }),
    );
  });

  it("follow the day: the EU grows, and the United Kingdom leaves it", () => {
    const eu = (day: string) => membersUnder(DATASET, { groups: ["eu"], match: "any" }, parseDay(day));
    expect([eu("2003-12-31").size, eu("2004-05-01").size]).toEqual([15, 25]);
    expect([eu("2020-01-31").has("GBR" as Code), eu("2020-02-01").has("GBR" as Code)]).toEqual([true, false]);
  });
});

describe("counts within groups", () => {
  it("find 16 of the 19 countries of the G20, the EU apart", () => {
    const { countries, partners, apart } = sum(["g20"], "2025-12-31");
    expect(countries).toHaveLength(19);
    expect(partners).toHaveLength(16);
    expect(countries.filter((code) => !partners.includes(code)).sort()).toEqual(["MEX", "SAU", "TUR"]);
    expect([...apart].sort()).toEqual(["AU", "EU"]);
  });

  it("find all five permanent members, also in the days of the Soviet Union", () => {
    expect(sum(["p5"], "2025-10-29").partners).toHaveLength(5);
    expect(sum(["p5"], "1980-01-01").countries).toContain("SUN");
    expect(sum(["p5"], "1980-01-01").countries).toHaveLength(5);
  });

  it("leave Viet Nam and the special relationships out of the partners of ASEAN", () => {
    const { countries, special, hasFocal, apart } = sum(["asean"], "2025-12-31");
    expect(countries).toHaveLength(10);
    expect([...special].sort()).toEqual(["KHM", "LAO"]);
    expect(hasFocal).toBe(true);
    expect(apart).toEqual([]);
  });

  it("agree with the tallies of the same scope on every day", () => {
    fc.assert(
      fc.property(scopeArbitrary, dayArbitrary, (scope, day) => {
        const tally = tallyOn(buildTallies(partiesWithin(ATLAS, scope)), day);
        const { countries, partners, special } = summaryOf(ATLAS, scope, day);
        expect(partnersIn(tally)).toBe(partners.length);
        expect(tally.special).toBe(special.length);
        expect(Object.values(tally).reduce((a, b) => a + b, 0)).toBe(countries.length);
      }),
    );
  });
});

describe("a scope of two small groups", () => {
  const stay = (group: string, code: string, from: string, to?: string) => ({
    ...{ group, code: code as Code, from: parseDay(from) },
    to: to === undefined ? FOREVER : parseDay(to),
  });
  const dataset = datasetOf({
    countries: ["USA", "JPN", "KHM"].map((code) => state(code)),
    territory: [land("USA", "USA"), land("JPN", "JPN", { from: parseDay("1952-04-28") }), land("KHM", "KHM")],
    establishments: [establishment("USA", "1995-07-12"), establishment("KHM", "1967-06-24")],
    severances: [severance("KHM", "1977-12-31", "1979-01-07")],
    steps: [step("USA", "2013-07-25", "comprehensive")],
    memberships: [
      stay("a", "USA", "1950-01-01", "1960-01-01"),
      stay("a", "USA", "1960-01-01", "1970-01-01"),
      stay("a", "USA", "1980-01-01"),
      stay("b", "USA", "1965-01-01", "1990-01-01"),
      stay("b", "JPN", "1950-01-01"),
      stay("a", "KHM", "1955-01-01"),
      stay("c", "KHM", "1955-01-01"),
      stay("a", "EU", "1993-01-01"),
      stay("a", "VNM", "1995-01-01"),
    ],
  });
  const atlas = buildAtlas(dataset);
  const written = (day: Day) => (day === FOREVER ? "…" : formatDay(day));
  const told = (scope: Scope) =>
    [...scopeSpans(dataset, scope)].map(([code, stays]) => [
      code,
      ...stays.map(([from, to]) => `${written(from)} ${written(to)}`),
    ]);

  it("is as few and as long spans as possible", () => {
    expect(told({ groups: ["a", "b"], match: "any" })).toEqual([
      ["USA", "1950-01-01 …"],
      ["JPN", "1950-01-01 …"],
      ["KHM", "1955-01-01 …"],
      ["EU", "1993-01-01 …"],
      ["VNM", "1995-01-01 …"],
    ]);
    expect(told({ groups: ["a", "b"], match: "all" })).toEqual([
      ["USA", "1965-01-01 1970-01-01", "1980-01-01 1990-01-01"],
    ]);
    expect(told({ groups: ["a"], match: "all" })[0]).toEqual([
      "USA",
      "1950-01-01 1970-01-01",
      "1980-01-01 …",
    ]);
    expect(told({ groups: [], match: "all" })).toEqual([]);
    expect(told({ groups: [], match: "any" })).toEqual([]);
  });

  it("has its members from their first day to the eve of their last, a group named twice being one", () => {
    const on = (day: string, groups: readonly string[], match: Scope["match"]) =>
      [...membersUnder(dataset, { groups, match }, parseDay(day))].join(" ");
    expect(on("1949-12-31", ["a", "b"], "any")).toBe("");
    expect(on("1950-01-01", ["a", "b"], "any")).toBe("USA JPN");
    expect(on("1969-12-31", ["a", "b"], "all")).toBe("USA");
    expect(on("1970-01-01", ["a", "b"], "all")).toBe("");
    expect(on("1970-01-01", ["b", "b"], "all")).toBe("USA JPN");
    expect(on("1970-01-01", [], "all")).toBe("");
  });

  it("cuts the states of the map to their stays", () => {
    const cut = [...partiesWithin(atlas, { groups: ["b"], match: "any" })].map(([code, spans]) => [
      code,
      ...spans.map(({ from, to, standing }) => `${written(from)} ${written(to)} ${standing.tier}`),
    ]);
    expect(cut).toEqual([
      ["USA", "1965-01-01 1990-01-01 none"],
      ["JPN", "1952-04-28 … none"],
    ]);
    const all = partiesWithin(atlas, { groups: ["a"], match: "any" }).get("USA" as Code);
    expect(all?.map(({ from, to }) => `${written(from)} ${written(to)}`)).toEqual([
      "1950-01-01 1970-01-01",
      "1980-01-01 1995-07-12",
      "1995-07-12 2013-07-25",
      "2013-07-25 …",
    ]);
  });

  it("is summed up by name", () => {
    const scope = { groups: ["a", "b"], match: "any" } as const;
    expect(summaryOf(atlas, scope, parseDay("2013-07-25"))).toEqual({
      ...{ countries: ["USA", "JPN", "KHM"], partners: ["USA"], special: [], apart: ["EU"], hasFocal: true },
    });
    expect(summaryOf(atlas, scope, parseDay("1978-01-01"))).toEqual({
      ...{ countries: ["USA", "JPN", "KHM"], partners: [], special: [], apart: [], hasFocal: false },
    });
    expect(summaryOf(atlas, scope, parseDay("1952-04-27"))).toMatchObject({
      countries: ["USA"],
      apart: ["JPN"],
    });
  });
});
