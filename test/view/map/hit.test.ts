import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AtomId } from "../../../src/domain/country.ts";
import { hitAt, indexTargets, REACH_PX } from "../../../src/view/map/hit.ts";

const SGP = { atom: "702" as AtomId, x: 100, y: 100 };
const MLT = { atom: "470" as AtomId, x: 300, y: 100 };
const targets = indexTargets([SGP, MLT]);
const large = { atom: "458" as AtomId, area: 1000 };
const small = { atom: "581" as AtomId, area: 2 };

describe("what a pointer means", () => {
  it.each([
    ["at sea beside a marker: the marker", [111, 100], null, REACH_PX.fine, "702"],
    ["at sea beyond its reach: nothing", [113, 100], null, REACH_PX.fine, null],
    ["under a finger the reach is wider", [113, 100], null, REACH_PX.coarse, "702"],
    ["on large land near a marker: the land", [107, 100], large, REACH_PX.fine, "458"],
    ["on large land, right on the marker: the marker", [104, 100], large, REACH_PX.fine, "702"],
    ["on small land near a marker: the marker", [107, 100], small, REACH_PX.fine, "702"],
    ["on land far from any marker: the land", [200, 200], small, REACH_PX.fine, "581"],
  ] as const)("%s", (_what, point, ground, reach, expected) => {
    expect(hitAt(point, ground, targets, 1, reach)).toBe(expected);
  });

  it("measures on the screen, not on the map", () => {
    expect(hitAt([105, 100], null, targets, 4, REACH_PX.fine)).toBeNull();
    expect(hitAt([102, 100], null, targets, 4, REACH_PX.fine)).toBe("702");
  });

  it("finds the nearest of many, as looking at each would", () => {
    const spots = fc.array(
      fc.record({ x: fc.integer({ min: 0, max: 900 }), y: fc.integer({ min: 0, max: 400 }) }),
      { minLength: 1, maxLength: 80 },
    );
    const place = fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 400 }));
    fc.assert(
      fc.property(spots, place, (list, [x, y]) => {
        const all = list.map((spot, i) => ({ ...spot, atom: String(i) as AtomId }));
        const nearest = Math.min(...all.map((spot) => Math.hypot(spot.x - x, spot.y - y)));
        expect(indexTargets(all).nearest([x, y])?.distance).toBeCloseTo(nearest, 9);
      }),
    );
  });

  it("means the land where there are no markers at all", () => {
    expect(hitAt([1, 1], large, indexTargets([]), 1, REACH_PX.fine)).toBe("458");
  });

  it("names all markers under a finger, nearest first", () => {
    const crowd = indexTargets([MLT, SGP, { ...SGP, atom: "X" as AtomId, x: 105 }]);
    expect(crowd.within([101, 100], 22).map(({ atom }) => atom)).toEqual(["702", "X"]);
  });
});
