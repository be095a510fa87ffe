import { describe, expect, it } from "vitest";
import { type Point, signedArea } from "../../scripts/geometry/ring.ts";
import { MAP_HEIGHT, MAP_WIDTH } from "../../src/view/map/frame.ts";
import { project } from "../../src/view/map/projection.ts";
import { level, marks, merged, territoryAtoms } from "./files.ts";

/** UN members and others with relations that no map of the world can show: 36 lands, by ISO number. */
const SMALL =
  "442 780 096 275 196 336 492 520 184 462 674 470 570 028 438 583 659 776 670 308 690 052 702 584 020 296 585 678 662 212 132 048 882 480 174 798";

/** Lands to be seen but hardly to be hit. */
const NARROW = "270 044 548 -2 499 634 422 388 626";

const { width, height, sphere, markers, anchors } = marks();
const byKind = (kind: string) => markers.filter((m) => m.kind === kind).map((m) => m.atom);

describe("the markers", () => {
  it("stand for the states too small to see, and widen those hard to hit", () => {
    expect(byKind("marker")).toEqual(expect.arrayContaining(SMALL.split(" ")));
    expect(byKind("halo")).toEqual(expect.arrayContaining(NARROW.split(" ")));
  });

  it("stand for atoms of the territory table, one each, on the map", () => {
    expect(markers.map((m) => m.atom).filter((atom) => !territoryAtoms().has(atom))).toEqual([]);
    expect(new Set(markers.map((m) => m.atom)).size).toBe(markers.length);
    for (const { x, y } of markers) expect(x > 0 && x < MAP_WIDTH && y > 0 && y < MAP_HEIGHT).toBe(true);
  });

  it("leave the two archipelagos to their own marks", () => {
    expect(markers.filter(({ atom }) => atom === "hoangsa" || atom === "truongsa")).toEqual([]);
  });

  it.each([
    ["702", 103.8, 1.35],
    ["336", 12.45, 41.9],
    ["798", 179.2, -8.5],
    ["772", -171.8, -9.2],
  ])("put %s where it is", (atom, lon, lat) => {
    const found = markers.find((marker) => marker.atom === atom);
    const [x, y] = project([lon, lat]);
    expect(Math.hypot((found?.x ?? 0) - x, (found?.y ?? 0) - y)).toBeLessThan(1);
  });
});

describe("the anchors", () => {
  it("exist for every atom but the archipelagos", () => {
    const missing = [...territoryAtoms()].filter((atom) => !(atom in anchors));
    expect(missing.sort()).toEqual(["hoangsa", "truongsa"]);
  });

  it.each(["156", "840", "643", "152", "704-N", "704-S", "578", "404"])("of %s stand in its land", (atom) => {
    const [x, y, halfWidth, halfHeight] = anchors[atom] ?? [0, 0, 0, 0];
    const land = merged(level("b"), [atom]);
    const isLand = (point: Point) => land.some(([ring = []]) => windsAround(ring, point));
    expect(halfWidth).toBeGreaterThan(halfHeight);
    for (const [dx, dy] of [
      [0, 0],
      [-1, -1],
      [-1, 1],
      [1, -1],
      [1, 1],
    ] as const) {
      expect(isLand([x + dx * (halfWidth - 0.1), y + dy * (halfHeight - 0.1)])).toBe(true);
    }
  });
});

describe("the sphere", () => {
  it("is as large as the map and smooth", () => {
    expect([width, height]).toEqual([MAP_WIDTH, MAP_HEIGHT]);
    const points = [...sphere.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(
      ([, x, y]): Point => [Number(x), Number(y)],
    );
    expect(points.length).toBeGreaterThan(60);
    expect(Math.abs(signedArea([...points, points[0] ?? [0, 0]]))).toBeGreaterThan(0.75 * width * height);
  });
});

/** Whether a point lies inside a ring (even-odd). */
function windsAround(ring: readonly Point[], [x, y]: Point): boolean {
  let isInside = false;
  for (const [i, [bx, by]] of ring.entries()) {
    const [ax, ay] = ring.at(i - 1) ?? [bx, by];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) isInside = !isInside;
  }
  return isInside;
}
