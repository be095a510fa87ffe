import { geoPath } from "d3-geo";
import { describe, expect, it } from "vitest";
import {
  invert,
  type LonLat,
  MAP_HEIGHT,
  MAP_WIDTH,
  project,
  projection,
} from "../../src/view/map/projection.ts";

describe("the map plane", () => {
  it("is exactly as large as the globe on it", () => {
    const [[left, top], [right, bottom]] = geoPath(projection()).bounds({ type: "Sphere" });
    expect([left, top, right]).toEqual([expect.closeTo(0), 0, MAP_WIDTH]);
    expect(MAP_HEIGHT - bottom).toBeGreaterThanOrEqual(0);
    expect(MAP_HEIGHT - bottom).toBeLessThan(0.01);
  });

  it.each<LonLat>([
    [105.85, 21.03],
    [-58.4, -34.6],
    [-155, 19.6],
    [0, 89],
  ])("goes there and back (%s, %s)", (lon, lat) => {
    const place = invert(project([lon, lat]));
    expect(place?.[0]).toBeCloseTo(lon, 6);
    expect(place?.[1]).toBeCloseTo(lat, 6);
  });

  it.each([
    [0, 0],
    [MAP_WIDTH, 0],
    [-5, MAP_HEIGHT / 2],
    [MAP_WIDTH + 5, MAP_HEIGHT / 2],
  ] as const)("has no place at %s, %s, beside the globe", (x, y) => {
    expect(invert([x, y])).toBeNull();
  });

  it("refuses what is not a place", () => {
    expect(() => project([Number.NaN, 0])).toThrow(RangeError);
  });
});
