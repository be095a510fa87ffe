import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDay } from "../../src/domain/day.ts";
import { createWorld, worldOn } from "../../src/domain/world.ts";
import { dayArbitrary } from "../arbitrary.ts";
import { ATLAS } from "../real.ts";

const { chronicle, territory } = ATLAS;
const allOf = (world: ReturnType<typeof createWorld>) => chronicle.atoms.map((_, i) => world.at(i));
const afresh = (day: Parameters<typeof worldOn>[1]) => [...worldOn(territory, day).values()];

describe("scrubbing", () => {
  it("equals working the day out afresh, whichever way it went", () => {
    fc.assert(
      fc.property(dayArbitrary, fc.array(dayArbitrary, { minLength: 1, maxLength: 6 }), (start, stops) => {
        const world = createWorld(chronicle, start);
        for (const day of stops) {
          world.moveTo(day);
          expect(allOf(world)).toEqual(afresh(day));
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
