import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Lanes, layLanes, type Room } from "../../../src/view/timeline/lanes.ts";

const ROOMS: readonly Room[] = ["full", "narrow", "low"];
const FROM_THE_TOP = ["eras", "flags", "area", "ticks", "strip", "axis", "overview"] as const;

describe("the lanes of the track", () => {
  it("leave the map more in a low window than beside a thumb, and there more than where there is room", () => {
    const [full = 0, narrow = 0, low = 0] = ROOMS.map((room) => layLanes(room, false, 1).height);
    expect(low).toBeLessThan(narrow);
    expect(narrow).toBeLessThan(full);
  });

  it("lie under one another without a gap, as high zoomed as not, with an area in each", () => {
    fc.assert(
      fc.property(fc.constantFrom(...ROOMS), fc.double({ min: 0.5, max: 4, noNaN: true }), (room, rem) => {
        const lanes: Lanes = layLanes(room, true, rem);
        let y = 0;
        for (const name of FROM_THE_TOP) {
          expect(lanes[name].y, name).toBe(y);
          y += lanes[name].h;
        }
        expect(y).toBe(lanes.height);
        expect(lanes.area.h).toBeGreaterThanOrEqual(32);
        expect(layLanes(room, false, rem).height).toBe(lanes.height);
      }),
    );
  });
});
