import { describe, expect, it } from "vitest";
import { type AtomId, parseCode } from "../../../src/domain/country.ts";
import { atomsIn, coreOf, indexOfAtoms, isOutside, landOf } from "../../../src/view/map/holding.ts";
import { ATLAS } from "../../real.ts";
import { storeAt } from "../../state/fakes.ts";

const code = parseCode;
const stateOn = (day: string) => storeAt({ day }).getState();

describe("the atom that stands for a country", () => {
  it.each([
    ["2026-06-08", "CHN", "156"],
    ["2026-06-08", "SRB", "688"],
    ["2026-06-08", "CYP", "196"],
    ["2026-06-08", "DEU", "276-W"],
    ["2026-06-08", "IDN", "360-I"],
    ["1960-07-15", "SUN", "643"],
  ])("on %s is for %s its core, %s", (day, holder, atom) => {
    expect(coreOf(stateOn(day), code(holder))).toBe(atom);
  });

  it("is some land of its own where it has no core, and none where it has no land", () => {
    const state = stateOn("2026-06-08");
    expect(coreOf(state, code("ESH"))).toMatch(/^732/);
    expect(coreOf(state, code("SUN"))).toBeNull();
  });

  it("is the core of everyone who has one, on whatever day", () => {
    for (const day of ["1945-09-02", "1960-07-15", "1991-12-26", "2026-06-08"]) {
      const state = stateOn(day);
      ATLAS.chronicle.atoms.forEach((atom, i) => {
        const { holder, status } = state.world.at(i);
        if (status === "state") expect(coreOf(state, holder), `${holder} ${day}`).toBe(atom);
      });
    }
  });
});

describe("land", () => {
  it("is everything that the country holds on the day", () => {
    const land = atomsIn(landOf(stateOn("1991-12-25"), code("SUN")));
    for (const atom of ["643", "804", "398"]) expect(land.has(atom as AtomId), atom).toBe(true);
    expect(land.has("840" as AtomId)).toBe(false);
    expect(landOf(stateOn("1991-12-26"), code("SUN"))).toBe("");
    expect(atomsIn("").size).toBe(0);
    expect(landOf(stateOn("1991-12-26"), null)).toBe("");
  });

  it("of the European Union is that of its members of the day", () => {
    const [eve, day] = ["2020-01-31", "2020-02-01"].map((date) => atomsIn(landOf(stateOn(date), code("EU"))));
    expect([eve?.has("826" as AtomId), day?.has("826" as AtomId)]).toEqual([true, false]);
    expect(day?.has("250" as AtomId)).toBe(true);
  });

  it("has for each atom the number by which the world is asked", () => {
    const index = indexOfAtoms(ATLAS);
    ATLAS.chronicle.atoms.forEach((atom, i) => void expect(index.get(atom)).toBe(i));
    expect(indexOfAtoms(ATLAS)).toBe(index);
  });
});

describe("a group filter", () => {
  it("leaves out who is in none of the groups, or not in all of them", () => {
    const at = (match: "any" | "all", groups: readonly string[]) =>
      storeAt({ day: "2025-12-31", match, groups }).getState();
    const outside = (state: ReturnType<typeof at>) =>
      ["SGP", "THA", "JPN", "FRA"].map((holder) => isOutside(state, code(holder)));
    expect(outside(at("any", []))).toEqual([false, false, false, false]);
    expect(outside(at("any", ["asean"]))).toEqual([false, false, true, true]);
    expect(outside(at("any", ["asean", "cptpp"]))).toEqual([false, false, false, true]);
    expect(outside(at("all", ["asean", "cptpp"]))).toEqual([false, true, true, true]);
  });

  it("is that of the day shown", () => {
    const store = storeAt({ day: "1995-07-27", groups: ["asean"] });
    expect(isOutside(store.getState(), code("VNM"))).toBe(true);
    store.getState().setDay(store.getState().day + 1);
    expect(isOutside(store.getState(), code("VNM"))).toBe(false);
  });
});
