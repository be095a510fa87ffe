import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layLanes, type Room } from "../../../src/view/timeline/lanes.ts";

const ROOMS: readonly Room[] = ["full", "narrow", "low"];

describe("the lanes of the track", () => {
  it("leave the map 32 pixels more in a low window", () => {
    expect(layLanes("full", false, 1).height - layLanes("low", false, 1).height).toBe(32);
  });

  it("lie under one another without a gap, as high zoomed as not, with an area in each", () => {
    fc.assert(
      fc.property(fc.constantFrom(...ROOMS), fc.double({ min: 1, max: 4, noNaN: true }), (room, rem) => {
        const { height, ...lanes } = layLanes(room, true, rem);
        let y = 0;
        for (const lane of Object.values(lanes)) {
          expect(lane.y).toBe(y);
          y += lane.h;
        }
        expect(y).toBe(height);
        expect(lanes.area.h).toBeGreaterThanOrEqual(32);
        expect(layLanes(room, false, rem).height).toBe(height);
      }),
    );
  });
});
