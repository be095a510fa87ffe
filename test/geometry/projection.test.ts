import { geoPath } from "d3-geo";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { projection } from "../../scripts/geometry/projection.ts";
import { MAP_HEIGHT, MAP_WIDTH } from "../../src/view/map/frame.ts";
import { invert, type LonLat, MAP_RADIUS, project } from "../../src/view/map/projection.ts";

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

  it("is where d3-geo's own projection has it, all over the globe", () => {
    const whole = projection();
    const [lon, lat] = [
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -89.9, max: 89.9, noNaN: true }),
    ];
    fc.assert(
      fc.property(lon, lat, (...place) => {
        const [x, y] = project(place);
        const [wholeX = Number.NaN, wholeY = Number.NaN] = whole(place) ?? [];
        expect(y).toBeCloseTo(wholeY, 6);
        // Along the cut both edges of the map are the same place.
        const isCut = Math.abs(Math.abs(place[0] - 148) - 180) < 1e-6;
        expect(isCut ? Math.abs(x - MAP_WIDTH / 2) : x).toBeCloseTo(
          isCut ? Math.abs(wholeX - MAP_WIDTH / 2) : wholeX,
          2,
        );
      }),
    );
    expect(MAP_RADIUS).toBeCloseTo(whole.scale(), 2);
  });

  it("refuses what is not a place", () => {
    expect(() => project([Number.NaN, 0])).toThrow(RangeError);
  });
});
