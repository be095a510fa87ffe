import { describe, expect, it } from "vitest";
import { type Point, signedArea } from "../../scripts/geometry/ring.ts";
import { invert } from "../../src/view/map/projection.ts";
import { LEVELS, level, marks, merged, polygonsByAtom } from "./files.ts";

/** A stretch of sea in degrees. */
interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

const PARACELS: Box = { west: 110.8, south: 15.4, east: 113.5, north: 17.3 };

/** Open water of the East Sea, from coast to coast, without any land of the maps: only marks stand there. */
const OPEN_SEA: readonly Box[] = [
  PARACELS,
  { west: 111.5, south: 17.5, east: 120, north: 20.4 },
  { west: 111, south: 12.3, east: 119.2, north: 18 },
  { west: 109.7, south: 7.1, east: 116.5, north: 17.5 },
  { west: 109.7, south: 3.6, east: 112.5, north: 7.1 },
  { west: 105.5, south: 4.9, east: 110.5, north: 8.4 },
];

const isWithin = (box: Box, [lon, lat]: Point): boolean =>
  lon > box.west && lon < box.east && lat > box.south && lat < box.north;

function places(rings: readonly (readonly Point[])[]): readonly Point[] {
  return rings.flat().map((point) => invert(point) ?? [Number.NaN, Number.NaN]);
}

describe.each(LEVELS)("level %s, in the East Sea", (name) => {
  const atoms = polygonsByAtom(level(name));

  it("gives China no vertex among the islets of Hoàng Sa", () => {
    const china = atoms.get("156") ?? [];
    expect(china.length).toBeGreaterThan(0);
    expect(places(china.flat()).filter((place) => isWithin(PARACELS, place))).toEqual([]);
  });

  it("has no line in the open sea, of a claim or of anything else", () => {
    const found = [...atoms].flatMap(([id, polygons]) =>
      places(polygons.flat())
        .filter((place) => OPEN_SEA.some((box) => isWithin(box, place)))
        .map((place) => `${id} ${place}`),
    );
    expect(found).toEqual([]);
  });

  it("is made of polygons only: every line bounds land", () => {
    const types = new Set(level(name).objects.atoms.geometries.map((geometry) => geometry.type));
    expect([...types].filter((type) => type !== "Polygon" && type !== "MultiPolygon")).toEqual([]);
  });

  it("has no Spratly or Scarborough feature, under any name", () => {
    expect(JSON.stringify(level(name).objects)).not.toMatch(/spratly|scarborough|properties/i);
    expect([...atoms.keys()].filter((id) => /^(hoangsa|truongsa)$/.test(id))).toEqual([]);
  });
});

describe("the marks in the East Sea", () => {
  const { archipelagos, demarcation } = marks();

  it.each(["hoangsa", "truongsa"])("names %s and shows its islets", (group) => {
    const kinds = archipelagos.filter((mark) => mark.group === group).map((mark) => mark.kind);
    expect(kinds.filter((kind) => kind === "anchor")).toHaveLength(1);
    expect(kinds.filter((kind) => kind === "islet").length).toBeGreaterThanOrEqual(4);
  });

  it("lie in the open sea of the maps", () => {
    for (const { id, x, y } of archipelagos) {
      const place = invert([x, y]);
      expect(
        OPEN_SEA.some((box) => place !== null && isWithin(box, place)),
        id,
      ).toBe(true);
    }
  });

  it("draw the line of 1954 on land, within Viet Nam, and not out to sea", () => {
    const points = [...demarcation.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(
      ([, x, y]): Point => [Number(x), Number(y)],
    );
    const land = merged(level("c"), ["704-N", "704-S"]);
    expect(points.length).toBeGreaterThan(2);
    for (const point of points.slice(1, -1))
      expect(land.some(([ring = []]) => contains(ring, point))).toBe(true);
  });
});

function contains(ring: readonly Point[], [x, y]: Point): boolean {
  let isInside = false;
  for (const [i, [bx, by]] of ring.entries()) {
    const [ax, ay] = ring.at(i - 1) ?? [bx, by];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) isInside = !isInside;
  }
  return isInside && signedArea(ring) > 0;
}
