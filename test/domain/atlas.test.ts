import { describe, expect, it } from "vitest";
import { atomsOf, buildAtlas, partiesOn } from "../../src/domain/atlas.ts";
import { parseCode } from "../../src/domain/country.ts";
import { parseDay } from "../../src/domain/day.ts";
import { datasetOf, land, state } from "./dataset-of.ts";

const day = parseDay;
const [FRA, DZA, NOBODY] = ["FRA", "DZA", "ZZZ"].map(parseCode) as [never, never, never];

const DATASET = datasetOf({
  countries: [state("FRA"), state("DZA")],
  territory: [
    land("012", "FRA", { status: "part-of", to: day("1962-07-05") }),
    land("012", "DZA", { from: day("1962-07-05") }),
    land("175", "FRA", { status: "part-of", from: day("1974-12-31") }),
    land("250", "FRA"),
    land("254", "FRA", { status: "part-of" }),
  ],
});

describe("the atoms of a holder", () => {
  it.each([
    ["1962-07-04", FRA, "250 012 254"],
    ["1962-07-05", FRA, "250 254"],
    ["1962-07-05", DZA, "012"],
    ["1974-12-30", FRA, "250 254"],
    ["1974-12-31", FRA, "250 175 254"],
    ["1962-07-04", DZA, ""],
    ["1962-07-04", NOBODY, ""],
    ["1945-09-01", FRA, ""],
  ])("on %s, of %s: %s", (on, holder, atoms) => {
    expect(atomsOf(buildAtlas(DATASET), holder, day(on)).join(" ")).toBe(atoms);
  });
});

it("the parties of a day are the states that are there, from their first day to the eve of the day after their last", () => {
  const codes = (on: string) => partiesOn(buildAtlas(DATASET), day(on)).map(({ code }) => code);
  expect(codes("1945-09-01")).toEqual([]);
  expect(codes("1962-07-04")).toEqual(["FRA"]);
  expect(codes("1962-07-05")).toEqual(["FRA", "DZA"]);
});

it("the days on which land passed ascend, each once", () => {
  expect(buildAtlas(DATASET).territoryDays).toEqual(["1945-09-02", "1962-07-05", "1974-12-31"].map(day));
});

it("the kind of every country is at hand", () => {
  expect([...buildAtlas(DATASET).kinds]).toEqual([
    ["FRA", "state"],
    ["DZA", "state"],
  ]);
});
