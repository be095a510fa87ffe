import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { partiesOn } from "../../src/domain/atlas.ts";
import { parseCode } from "../../src/domain/country.ts";
import { parseDay } from "../../src/domain/day.ts";
import { similarOn } from "../../src/domain/similar.ts";
import { tallyOn } from "../../src/domain/tally.ts";
import { dayArbitrary } from "../arbitrary.ts";
import { ATLAS, DATASET } from "../real.ts";

describe("countries like one", () => {
  it("are those at its tier, apart by the year", () => {
    const similar = similarOn(ATLAS, parseCode("MYS"), parseDay("2026-01-01"));
    expect(similar?.year).toBe(2024);
    expect(similar?.sameYear.toSorted()).toEqual(["AUS", "FRA"]);
    expect(similar?.others).toContain("CHN");
  });

  it("count a break from its own year", () => {
    const similar = similarOn(ATLAS, parseCode("CHL"), parseDay("1978-06-01"));
    expect(similar).toMatchObject({ standing: "suspended", year: 1973, sameYear: [], others: ["KHM"] });
  });

  it("are none for what is no state that day", () => {
    expect(similarOn(ATLAS, parseCode("AGO"), parseDay("1960-01-01"))).toBeNull();
    expect(similarOn(ATLAS, parseCode("VNM"), parseDay("2020-01-01"))).toBeNull();
  });

  it("are with it as many as the legend counts, each once", () => {
    const codeArbitrary = fc.constantFrom(...DATASET.countries.map(({ code }) => code));
    fc.assert(
      fc.property(codeArbitrary, dayArbitrary, (code, day) => {
        const similar = similarOn(ATLAS, code, day);
        expect(similar !== null).toBe(partiesOn(ATLAS, day).some((party) => party.code === code));
        if (similar === null) return;
        const all = [code, ...similar.sameYear, ...similar.others];
        expect(new Set(all).size).toBe(all.length);
        expect(all.length).toBe(tallyOn(ATLAS.tallies, day)[similar.standing]);
      }),
    );
  });
});

describe("the year in which a state came to stand where it does", () => {
  it("is unknown where it has stood there since it was a state, and then nobody's is the same", () => {
    const similar = similarOn(ATLAS, parseCode("USA"), parseDay("1950-02-01"));
    expect(similar).toMatchObject({ standing: "none", year: null, sameYear: [] });
    expect(similar?.others).toContain("GBR");
    expect(similar?.others).not.toContain("USA");
    expect(similar?.others).not.toContain("CHN");
  });

  it("is that of its relations where nothing came after them", () => {
    const similar = similarOn(ATLAS, parseCode("GBR"), parseDay("1974-01-01"));
    expect(similar).toMatchObject({ standing: "relations", year: 1973 });
    expect(similar?.sameYear).toContain("JPN");
    expect(similar?.sameYear).not.toContain("SWE");
    expect(similar?.others).toContain("SWE");
  });
});
