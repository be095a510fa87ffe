import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inRuns } from "../../../src/view/map/runs.ts";

describe("a list in runs", () => {
  it("is the list again, in its order, each run known by its first item", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 70, size: "max" }), (items) => {
        const runs = inRuns(items);
        expect(runs.flatMap(([, run]) => run)).toEqual(items);
        expect(runs.map(([first]) => first)).toEqual(runs.map(([, run]) => run[0]));
        expect(Math.max(0, ...runs.map(([, run]) => run.length))).toBeLessThanOrEqual(16);
        expect(runs.length).toBe(Math.ceil(items.length / 16));
      }),
    );
  });
});
