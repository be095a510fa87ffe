import { readFileSync } from "node:fs";
import { geoOrthographic, geoPath } from "d3-geo";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeTopology } from "../../../src/data/topology.ts";
import type { AtomId } from "../../../src/domain/country.ts";
import { depthOf, eyeOf, scaleOf, screenOf, sightOf } from "../../../src/view/globe/eye.ts";
import { centredOn, held, journey, magnified, pulled, turned } from "../../../src/view/globe/orbit.ts";
import { linesIn } from "../../../src/view/globe/path-data.ts";
import {
  degreesOf,
  landPieces,
  linePieces,
  toSphere,
  type Vector,
  vectorOf,
} from "../../../src/view/globe/sphere.ts";
import { traceLand, traceLines } from "../../../src/view/globe/trace.ts";
import { MAP_WIDTH } from "../../../src/view/map/frame.ts";
import { project } from "../../../src/view/map/projection.ts";

const SHAPES = decodeTopology(
  JSON.parse(readFileSync(new URL("../../../public/topology/a.json", import.meta.url), "utf8")),
);
const ROOM = { width: 600, height: 400 };
const over = (lon: number, lat: number, zoom = 1) => eyeOf({ lon, lat, zoom }, ROOM);
const land = (id: string) => {
  const found = SHAPES.atoms.get(id as AtomId);
  if (!found) throw new Error(`no atom ${id}`);
  return landPieces(found);
};
const camera = fc.record({
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
  lat: fc.double({ min: -80, max: 80, noNaN: true }),
  zoom: fc.double({ min: 1, max: 16, noNaN: true }),
});
const place = fc
  .record({
    lon: fc.double({ min: -179, max: 179, noNaN: true }),
    lat: fc.double({ min: -85, max: 85, noNaN: true }),
  })
  .filter(({ lon }) => Math.abs(lon + 32) > 0.5);

describe("from the plane to the sphere", () => {
  it("finds the place that was projected", () => {
    fc.assert(
      fc.property(place, ({ lon, lat }) => {
        const [x, y] = degreesOf(toSphere(project([lon, lat])));
        expect(x).toBeCloseTo(lon, 1);
        expect(y).toBeCloseTo(lat, 1);
      }),
    );
  });

  it("takes what lies outside the world's picture to its rim, never to nowhere", () => {
    for (const point of [
      [-5, 200],
      [965, 200],
      [480, -3],
      [480, 470],
    ] as const)
      expect(toSphere(point).every(Number.isFinite)).toBe(true);
    expect(degreesOf(toSphere([480, 470]))[1]).toBeCloseTo(-90, 3);
  });

  it("keeps every point of every atom within its cap, on the sphere", () => {
    for (const shape of SHAPES.atoms.values()) {
      for (const { lines, cap } of landPieces(shape)) {
        const ring = lines[0] as Float64Array;
        for (let i = 0; i < ring.length; i += 3) {
          const point = [ring[i], ring[i + 1], ring[i + 2]] as unknown as Vector;
          expect(Math.hypot(...point)).toBeCloseTo(1, 9);
          const cos = point[0] * cap.middle[0] + point[1] * cap.middle[1] + point[2] * cap.middle[2];
          expect(cos).toBeGreaterThan(Math.cos(cap.reach) - 1e-9);
        }
      }
    }
  });

  it("draws no coast along the cut through Antarctica", () => {
    const cut = linePieces(SHAPES.coast).flatMap(({ lines }) =>
      lines.flatMap((line) => {
        const points = Array.from({ length: line.length / 3 }, (_, i) =>
          degreesOf([...line.subarray(i * 3, i * 3 + 3)] as unknown as Vector),
        );
        return points.filter(([lon, lat]) => Math.abs(lon + 32) < 0.05 && lat < -80);
      }),
    );
    expect(cut.length).toBeLessThan(3);
    expect(MAP_WIDTH).toBe(960);
  });
});

describe("what the eye sees", () => {
  it("has its own place in the middle, and the other side behind", () => {
    fc.assert(
      fc.property(camera, (at) => {
        const eye = eyeOf(at, ROOM);
        const own = vectorOf(at.lon, at.lat);
        const [x, y] = screenOf(eye, own);
        expect([x, y].map((v) => Math.round(v * 1e6) / 1e6)).toEqual([300, 200]);
        expect(depthOf(eye, own)).toBeCloseTo(1, 9);
        expect(depthOf(eye, own.map((v) => -v) as unknown as Vector)).toBeCloseTo(-1, 9);
      }),
    );
  });

  it("sees places where d3's orthographic projection has them", () => {
    fc.assert(
      fc.property(camera, place, (at, { lon, lat }) => {
        const eye = eyeOf(at, ROOM);
        const d3 = geoOrthographic()
          .rotate([-at.lon, -at.lat])
          .scale(eye.radius)
          .translate([300, 200])
          .clipAngle(null as never)([lon, lat]);
        const [x, y] = screenOf(eye, vectorOf(lon, lat));
        expect(x).toBeCloseTo(d3?.[0] ?? Number.NaN, 6);
        expect(y).toBeCloseTo(d3?.[1] ?? Number.NaN, 6);
      }),
    );
  });

  it("has an area scale: a small country is as large as on a plane of that scale", () => {
    const [eye, plane] = [over(106, 47), geoPath(null)];
    const mongolia = SHAPES.atoms.get("496" as AtomId) as GeoJSON.Polygon;
    const seen = geoPath(null).area({
      type: "Polygon",
      coordinates: [pointsIn(traceLand(land("496"), eye))],
    });
    expect(seen / (plane.area(mongolia) * scaleOf(eye) ** 2)).toBeCloseTo(1, 1);
  });

  it("draws nothing of what is behind, all of what is in front, and cuts at the horizon", () => {
    expect(traceLand(land("840"), over(106, 14))).not.toContain("M300");
    expect(traceLand(land("032"), over(106, 14))).toBe("");
    expect(traceLand(land("704-N"), over(106, 14))).toMatch(/^M.*Z$/);
    const russia = traceLand(land("643"), over(30, 10));
    const { radius } = over(30, 10);
    for (const [x, y] of pointsIn(russia)) expect(Math.hypot(x - 300, y - 200)).toBeLessThan(radius + 0.2);
    const coast = traceLines(linePieces(SHAPES.coast), over(30, 10));
    for (const [x, y] of pointsIn(coast)) expect(Math.hypot(x - 300, y - 200)).toBeLessThan(radius + 0.2);
  });

  it("leaves out what is outside the room when it is close", () => {
    const eye = over(106, 14, 16);
    expect(
      land("392")
        .map(({ cap }) => sightOf(eye, cap))
        .every((sight) => sight === "none"),
    ).toBe(true);
    expect(land("704-N").some(({ cap }) => sightOf(eye, cap) === "whole")).toBe(true);
  });

  it("never covers the disc with a land wound the wrong way", () => {
    fc.assert(
      fc.property(camera, ({ lon, lat }) => {
        const eye = over(lon, lat);
        for (const [id, shape] of SHAPES.atoms) {
          const d = traceLand(landPieces(shape), eye);
          const box = boxOf(pointsIn(d));
          if (id === "010" || id === "643" || d === "") continue;
          expect(box, id).toBeLessThan(2.2 * eye.radius * eye.radius);
        }
      }),
      { numRuns: 12 },
    );
  });
});

describe("moving the globe", () => {
  it("keeps every camera within what can be shown", () => {
    fc.assert(
      fc.property(
        camera,
        fc.integer({ min: -900, max: 900 }),
        fc.integer({ min: -900, max: 900 }),
        (at, dx, dy) => {
          for (const next of [pulled(at, dx, dy, 300), turned(at, dx / 100, dy / 100), magnified(at, 1.6)]) {
            expect(Math.abs(next.lat)).toBeLessThanOrEqual(80);
            expect(next.lon).toBeGreaterThanOrEqual(-180);
            expect(next.lon).toBeLessThan(180);
            expect(next.zoom).toBeGreaterThanOrEqual(1);
            expect(next.zoom).toBeLessThanOrEqual(16);
          }
        },
      ),
    );
  });

  it("keeps the place under the pointer under it, near the equator", () => {
    const before = eyeOf({ lon: 100, lat: 0, zoom: 1 }, ROOM);
    const after = eyeOf(pulled(before.camera, 20, 0, before.radius), ROOM);
    const [x] = screenOf(after, vectorOf(100, 0));
    expect(x).toBeCloseTo(320, 0);
  });

  it("goes by the shorter way and arrives", () => {
    const [from, to] = [held({ lon: 170, lat: 0, zoom: 1 }), held({ lon: -170, lat: 0, zoom: 4 })];
    const way = journey(from, to);
    expect(Math.abs(way(0.5).lon)).toBeCloseTo(180, 3);
    expect(way(0.5).zoom).toBeCloseTo(2, 6);
    expect(way(1)).toEqual(to);
    expect(centredOn(vectorOf(12, 34), to)).toEqual({ lon: 12, lat: expect.closeTo(34, 9), zoom: 4 });
  });

  it("reads the lines of path data", () => {
    expect(linesIn("M1,2L3,4M5,6L7,8Z").coordinates).toEqual([
      [
        [1, 2],
        [3, 4],
      ],
      [
        [5, 6],
        [7, 8],
      ],
    ]);
  });
});

/** The points of path data, as one ring. */
function pointsIn(d: string): [number, number][] {
  return [...d.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
}

function boxOf(points: readonly [number, number][]): number {
  if (points.length === 0) return 0;
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return (Math.max(...xs) - Math.min(...xs)) * (Math.max(...ys) - Math.min(...ys));
}
