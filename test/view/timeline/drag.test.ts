import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distanceFrom, dragged, refinementAt } from "../../../src/view/timeline/drag.ts";

describe("dragging away from the track", () => {
  it("goes finer by 4, then by 16", () => {
    expect([0, 43, 44, 119, 120, 600].map(refinementAt)).toEqual([1, 1, 4, 4, 16, 16]);
  });

  it("measures how far the pointer is above or below", () => {
    expect(distanceFrom(100, 200, 40)).toBe(60);
    expect(distanceFrom(100, 200, 150)).toBe(0);
    expect(distanceFrom(100, 200, 230)).toBe(30);
  });

  it("moves by the days of the pixels, divided by the refinement", () => {
    const start = { time: 5000, x: 100 };
    expect(dragged(start, 110, 0, 92).time).toBe(5920);
    expect(dragged(start, 110, 50, 92).time).toBe(5230);
    expect(dragged(start, 110, 200, 92).time).toBeCloseTo(5057.5);
  });

  it("never jumps when only the distance changes", () => {
    fc.assert(
      fc.property(fc.integer({ min: -9000, max: 20000 }), fc.nat(800), fc.nat(600), (time, x, distance) => {
        expect(dragged({ time, x }, x, distance, 92).time).toBe(time);
      }),
    );
  });

  it("takes the same way back, also past the end of the timeline", () => {
    const out = dragged({ time: -8886, x: 10 }, -90, 0, 20);
    expect(out.time).toBe(-10886);
    expect(dragged(out, 10, 0, 20)).toEqual({ time: -8886, x: 10 });
  });
});
