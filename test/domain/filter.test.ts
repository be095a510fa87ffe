import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Code } from "../../src/domain/country.ts";
import { parseDay } from "../../src/domain/day.ts";
import { membersUnder, partiesWithin, type Scope, scopeSpans, summaryOf } from "../../src/domain/filter.ts";
import { membersOn } from "../../src/domain/group.ts";
import { buildTallies, partnersIn, tallyOn } from "../../src/domain/tally.ts";
import { dayArbitrary } from "../arbitrary.ts";
import { ATLAS, DATASET } from "../real.ts";

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
