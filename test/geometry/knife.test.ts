import { describe, expect, it } from "vitest";
import { cut } from "../../scripts/geometry/knife.ts";
import { type Atom, keyOf, outer, type Point, type Ring, signedArea } from "../../scripts/geometry/ring.ts";

/** A square of two degrees near the equator, clockwise as the sources have it. */
const square = (west: number): Ring => [
  [west, 0],
  [west, 2],
  [west + 2, 2],
  [west + 2, 0],
  [west, 0],
];

const has = (ring: Ring, point: Point): boolean => ring.some((p) => keyOf(p) === keyOf(point));

describe("a cut from border to coast", () => {
  const land: Atom = { id: "land", polygons: [[square(0)]] };
  const neighbour: Atom = { id: "neighbour", polygons: [[square(2)]] };
  const line: readonly Point[] = [
    [-0.1, 1],
    [1, 1.2],
    [2.1, 1],
  ];
  const halves = cut([land, neighbour], land.polygons[0] ?? [], line);

  it("gives two halves that make up the whole and share the line", () => {
    const areas = halves.map((half) => Math.abs(signedArea(outer(half))));
    expect(areas[0]).toBeCloseTo(2 - 0.2);
    expect(areas[1]).toBeCloseTo(2 + 0.2);
    for (const half of halves) expect(has(outer(half), [1, 1.2])).toBe(true);
  });

  it("puts the line's end into the neighbour's border too, so that no sliver opens", () => {
    const end = outer(halves[0]).find(([lon, lat]) => lon === 2 && lat > 0 && lat < 2);
    expect(end).toBeDefined();
    expect(has(outer(neighbour.polygons[0] ?? []), end ?? [0, 0])).toBe(true);
  });

  it("moves no vertex of the outline", () => {
    for (const corner of square(0)) expect(halves.some((half) => has(outer(half), corner))).toBe(true);
  });

  it("refuses a line that belongs elsewhere", () => {
    const far: readonly Point[] = [
      [0.8, 1],
      [1.2, 1],
    ];
    expect(() => cut([land], [square(0)], far)).toThrow(RangeError);
  });
});
