import { describe, expect, it } from "vitest";
import { CHECKS, faultsIn } from "../../src/data/checks.ts";
import { FAULTS, role } from "./broken-worlds.ts";
import { altered, type Cells, extended, type Lines, SMALL_WORLD, tablesOf } from "./small-world.ts";

it("finds nothing in a world without faults", () => {
  expect(faultsIn(tablesOf(SMALL_WORLD))).toEqual([]);
});

describe("each check finds what breaks it", () => {
  it("has a broken world for every check", () => {
    expect(Object.keys(FAULTS).sort()).toEqual(Object.keys(CHECKS).sort());
  });

  for (const [check, worlds] of Object.entries(FAULTS)) {
    it.each(worlds)(`${check}: %s`, (_, world, faults) => {
      const found = [...(CHECKS[check]?.(tablesOf(world)) ?? [])].map((fault) => fault.message);
      expect(found).toEqual(faults);
    });
  }
});

it("tells of a country that continues itself beside what else is wrong, whatever the day", () => {
  for (const successors of ["LAO", "FRA LAO"]) {
    const world = altered("countries", 1, { successors, from: "1970-01-01", un_from: "1955-12-14" });
    const found = faultsIn(tablesOf(world)).map((fault) => fault.message);
    expect(found).toContain("countries.csv:3, successors: LAO continues itself");
    expect(found).toContain("countries.csv:3, un_from: a member but no state on 1955-12-14");
  }
});

describe("what is no fault", () => {
  const fine = (world: Lines) => faultsIn(tablesOf(world)).map((fault) => fault.message);

  it("a state that is heir to one that had relations", () => {
    expect(fine(altered("relations", 3, { date: "1950-01-30" }))).toEqual([]);
  });

  it("a sectoral step on the day of a tier, or before relations", () => {
    expect(fine(extended("partnerships", { code: "RUS", date: "2012-07-27", tier: "sectoral" }))).toEqual([]);
    expect(fine(extended("partnerships", { code: "LAO", date: "1960", tier: "precursor" }))).toEqual([]);
  });

  it("an imprecise end in the year of the beginning, where nothing is computed with it", () => {
    expect(fine(extended("roles", { ...role(), from: "2008-06", to: "2008" }))).toEqual([]);
  });

  it("relations, a break or a step on the very first or last day that is allowed", () => {
    expect(fine(altered("relations", 1, { date: "1945-09-02" }))).toEqual([]);
    expect(fine(altered("interruptions", 0, { from: "1971-03-25" }))).toEqual([]);
    expect(fine(altered("partnerships", 2, { date: "2026-06-08" }))).toEqual([]);
    const again = {
      code: "CHL",
      kind: "severance",
      from: "1990-09",
      to: "1991",
      what_en: "Again",
      what_vi: "Lại",
    };
    expect(fine(extended("interruptions", again))).toEqual([]);
  });

  it("the United Nations as a ruler", () => {
    expect(fine(altered("territory", 1, { rulers: "UN" }))).toEqual([]);
  });

  it("a member that leaves and comes back", () => {
    const back: Cells = { group: "asean", code: "LAO", from: "2005-01-01" };
    const left = altered("memberships", 1, { to: "2000-01-01" });
    expect(fine({ ...left, memberships: [...(left.memberships ?? []), back] })).toEqual([]);
  });
});
