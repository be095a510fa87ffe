import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDay } from "../../src/domain/day.ts";
import { buildTerritory } from "../../src/domain/territory.ts";
import { buildChronicle, createWorld, worldOn } from "../../src/domain/world.ts";
import { dayArbitrary } from "../arbitrary.ts";
import { ATLAS } from "../real.ts";
import { datasetOf, land, state } from "./dataset-of.ts";

const { chronicle, territory } = ATLAS;
const allOf = (world: ReturnType<typeof createWorld>, { atoms } = chronicle) =>
  atoms.map((_, i) => world.at(i));
const afresh = (day: Parameters<typeof worldOn>[1]) => [...worldOn(territory, day).values()];

describe("scrubbing", () => {
  it("equals working the day out afresh, whichever way it went", () => {
    fc.assert(
      fc.property(dayArbitrary, fc.array(dayArbitrary, { minLength: 1, maxLength: 6 }), (start, stops) => {
        const own = buildChronicle(territory);
        const world = createWorld(own, start);
        for (const day of stops) {
          world.moveTo(day);
          expect(allOf(world, own)).toEqual(afresh(day));
        }
      }),
      { numRuns: 200 },
    );
  });

  it("names exactly the atoms that show something else, each once", () => {
    fc.assert(
      fc.property(dayArbitrary, dayArbitrary, (a, b) => {
        const world = createWorld(chronicle, a);
        const before = allOf(world);
        const moved = world.moveTo(b);
        const after = allOf(world);
        const differing = chronicle.atoms.flatMap((_, i) => (before[i] === after[i] ? [] : [i]));
        expect([...moved].sort((x, y) => x - y)).toEqual(differing);
      }),
    );
  });

  it("there and back is nothing", () => {
    fc.assert(
      fc.property(dayArbitrary, dayArbitrary, (a, b) => {
        const world = createWorld(chronicle, a);
        const before = allOf(world);
        world.moveTo(b);
        world.moveTo(a);
        expect(allOf(world)).toEqual(before);
      }),
    );
  });

  it("allocates nothing where nothing changes", () => {
    const world = createWorld(chronicle, parseDay("1980-01-02"));
    expect(world.moveTo(parseDay("1980-01-03"))).toBe(world.moveTo(parseDay("1980-01-02")));
  });

  it("says which day it stands at", () => {
    const world = createWorld(chronicle, parseDay("1980-01-02"));
    expect(world.day()).toBe(parseDay("1980-01-02"));
    world.moveTo(parseDay("2025-10-29"));
    expect(world.day()).toBe(parseDay("2025-10-29"));
  });

  it("touches the United Kingdom alone on 2025-10-29", () => {
    const world = createWorld(chronicle, parseDay("2025-10-28"));
    const moved = world.moveTo(parseDay("2025-10-29"));
    expect(moved.map((i) => [chronicle.atoms[i], world.at(i).look])).toEqual([
      ["826", "comprehensive-strategic"],
    ]);
  });
});

describe("the chronicle", () => {
  const own = buildTerritory(
    datasetOf({
      countries: [state("FRA"), state("DZA")],
      territory: [
        land("012", "DZA", { from: parseDay("1962-07-05") }),
        land("012", "FRA", { to: parseDay("1962-07-05") }),
        land("004", "FRA", { to: parseDay("1962-07-05") }),
        land("004", "DZA", { from: parseDay("1962-07-05"), to: parseDay("1970-01-01") }),
        land("004", "FRA", { from: parseDay("1970-01-01") }),
        land("250", "FRA"),
      ],
    }),
    new Map(),
  );

  it("lists the atoms with what they show first, and every change by day and atom", () => {
    const { atoms, origin, changes } = buildChronicle(own);
    expect(atoms).toEqual(["012", "004", "250"]);
    expect(origin.map(({ holder }) => holder)).toEqual(["FRA", "FRA", "FRA"]);
    const told = changes.map(({ day, atom, before, after }) => [day, atom, before.holder, after.holder]);
    expect(told).toEqual([
      [parseDay("1962-07-05"), 0, "FRA", "DZA"],
      [parseDay("1962-07-05"), 1, "FRA", "DZA"],
      [parseDay("1970-01-01"), 1, "DZA", "FRA"],
    ]);
  });

  it("shows before the first day what it shows on that", () => {
    const holders = (day: string) => [...worldOn(own, parseDay(day)).values()].map(({ holder }) => holder);
    expect(holders("1945-09-01")).toEqual(["FRA", "FRA", "FRA"]);
    expect(holders("1962-07-05")).toEqual(["DZA", "DZA", "FRA"]);
    expect(holders("1970-01-01")).toEqual(["DZA", "FRA", "FRA"]);
  });
});
