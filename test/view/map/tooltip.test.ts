import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildAtlas } from "../../../src/domain/atlas.ts";
import type { AtomId } from "../../../src/domain/country.ts";
import { parseDay } from "../../../src/domain/day.ts";
import { stripOf } from "../../../src/view/map/Strip.tsx";
import { tooltipPlace } from "../../../src/view/map/tooltipPlace.ts";
import { DATASET } from "./fixture.tsx";

describe("where the tooltip goes", () => {
  it("stays in the frame, and clear of what it names wherever there is a side with room", () => {
    const spots = fc
      .tuple(
        fc.integer({ min: 0, max: 900 }),
        fc.integer({ min: 0, max: 500 }),
        fc.integer({ min: 4, max: 120 }),
      )
      .map(([left, top, size]) => ({ left, top, right: left + size, bottom: top + size }));
    fc.assert(
      fc.property(spots, (spot) => {
        const [width, height] = [240, 120];
        const [left, top] = tooltipPlace(spot, [width, height], [1000, 600]);
        expect(left >= 8 && top >= 8 && left + width <= 992 && top + height <= 592).toBe(true);
        const covers =
          left < spot.right && spot.left < left + width && top < spot.bottom && spot.top < top + height;
        expect(covers).toBe(false);
      }),
    );
  });

  it("goes to the corner farthest from land that fills the frame", () => {
    expect(tooltipPlace({ left: 0, top: 0, right: 700, bottom: 600 }, [240, 120], [800, 600])).toEqual([
      552, 472,
    ]);
  });
});

describe("the strip of a place's history", () => {
  const atlas = buildAtlas(DATASET);

  it("tells what the place was, stretch by stretch, without gaps", () => {
    const strip = stripOf(atlas, "024" as AtomId);
    expect(strip.map(({ look }) => look)).toEqual(["dependency", "none", "relations"]);
    expect(strip[0]?.from).toBe(DATASET.start);
    expect(strip.at(-1)?.to).toBe(DATASET.end + 1);
    expect(strip.slice(1).map(({ from }) => from)).toEqual(strip.slice(0, -1).map(({ to }) => to));
  });

  it("joins what looks the same, whoever held it", () => {
    const strip = stripOf(atlas, "643" as AtomId);
    expect(strip.map(({ from, look }) => [from, look])).toEqual([
      [DATASET.start, "none"],
      [parseDay("1950-01-30"), "relations"],
    ]);
  });
});
