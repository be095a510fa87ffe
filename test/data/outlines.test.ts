import { readFileSync } from "node:fs";
import { rollup } from "d3";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeOutlines, writeLand } from "../../src/data/outlines.ts";
import { decodeTopology } from "../../src/data/topology.ts";
import { TopologyError } from "../../src/data/topology-values.ts";
import type { AtomId } from "../../src/domain/country.ts";
import { type BorderLine, type Land, type Lines, SERVED_GRID } from "../../src/domain/shape.ts";
import { drawingOf } from "../../src/view/map/drawing.ts";
import { landArea, landBounds } from "../../src/view/map/planar.ts";

const TOPOLOGY = decodeTopology(JSON.parse(readFileSync("public/topology/a.json", "utf8")));
const PATHS = new Map([...TOPOLOGY.atoms].map(([id, land]) => [id, writeLand(land, 0.1)]));
const SHAPES = decodeOutlines(PATHS, 0.1);

/**
 * Every piece of a line between two neighbouring places, whichever way it runs. Islands that are no more than a line
 * there and back have none.
 */
function pieces({ coordinates }: Lines): readonly string[] {
  const place = ([x = 0, y = 0]: readonly number[]) => `${x.toFixed(1)} ${y.toFixed(1)}`;
  const all = coordinates
    .flatMap((line) => line.slice(1).map((to, i) => [place(line[i] ?? []), place(to)].sort()))
    .flatMap(([from, to]) => (from === to ? [] : [`${from} – ${to}`]));
  const times = rollup(all, (same) => same.length, String);
  return all.filter((piece) => times.get(piece) === 1).sort();
}

/** Land on tenths, without places that are there twice in a row. */
function tidy(land: Land): Land {
  const ring = (places: readonly number[][]) =>
    places
      .map((place) => place.map((value) => Number(value.toFixed(1))))
      .filter((place, i, all) => i === 0 || String(place) !== String(all[i - 1]));
  return land.type === "Polygon"
    ? { ...land, coordinates: land.coordinates.map(ring) }
    : { ...land, coordinates: land.coordinates.map((rings) => rings.map(ring)) };
}

/** The pairs that touch along more than a point. */
const pairs = (borders: readonly BorderLine[]) =>
  borders.flatMap(({ a, b, line }) => (pieces(line).length > 0 ? [`${a} ${b}`] : [])).sort();

describe("outlines read back from a served picture", () => {
  it("are the land of the topology to the last place of the grid", () => {
    expect([...SHAPES.atoms.keys()]).toEqual([...TOPOLOGY.atoms.keys()]);
    for (const [id, land] of TOPOLOGY.atoms) expect(SHAPES.atoms.get(id), id).toEqual(tidy(land));
  });

  it("touch where the topology's arcs are shared", () => {
    const name = ({ a, b }: { a: AtomId; b: AtomId }) => `${a} ${b}`;
    expect(pairs(SHAPES.borders)).toEqual(pairs(TOPOLOGY.borders));
    const own = new Map(SHAPES.borders.map((border) => [name(border), border.line]));
    for (const border of TOPOLOGY.borders) {
      expect(pieces(own.get(name(border)) ?? border.line), name(border)).toEqual(pieces(border.line));
    }
  });

  it("have the same outline for any atoms together", () => {
    const ids = [...TOPOLOGY.atoms.keys()];
    const some = fc.subarray(ids, { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(some, (chosen) => {
        const set = new Set(chosen);
        expect(pieces(SHAPES.outline(set))).toEqual(pieces(TOPOLOGY.outline(set)));
      }),
      { numRuns: 25 },
    );
  });

  it("are never further from the land than half the coarser grid of a served picture", () => {
    const coarse = decodeOutlines(
      new Map([...TOPOLOGY.atoms].map(([id, land]) => [id, writeLand(land, SERVED_GRID)])),
      SERVED_GRID,
    );
    expect([...coarse.atoms.keys()]).toEqual([...TOPOLOGY.atoms.keys()]);
    const places = (land: Land) => land.coordinates.flat(land.type === "Polygon" ? 1 : 2) as number[][];
    const text = (place: readonly number[]) => place.map((value) => value.toFixed(1)).join(" ");
    const around = (value = 0) => [Math.floor(value * 5 + 1e-6) / 5, Math.ceil(value * 5 - 1e-6) / 5];
    for (const [id, land] of TOPOLOGY.atoms) {
      const corners = places(land).flatMap(([x, y]) =>
        around(x).flatMap((cx) => around(y).map((cy) => text([cx, cy]))),
      );
      const near = new Set(corners);
      const found = places(coarse.atoms.get(id) ?? land).map(text);
      expect(
        found.filter((place) => !near.has(place)),
        id,
      ).toEqual([]);
    }
    const own = new Set(pairs(coarse.borders));
    // Where two countries touch in less than the grid, the line may be gone.
    expect(pairs(TOPOLOGY.borders).filter((pair) => !own.has(pair)).length).toBeLessThan(4);
  });

  it("are drawn in the order in which they came, as large as they are", () => {
    const { atoms } = drawingOf(SHAPES);
    expect([...atoms.keys()]).toEqual([...PATHS.keys()]);
    for (const [id, { d, area, bounds }] of atoms) {
      const land = SHAPES.atoms.get(id) as Land;
      expect([d, area, bounds], id).toEqual([PATHS.get(id), landArea(land), landBounds(land)]);
    }
  });

  it("keep holes apart from islands", () => {
    const square = (x: number, size: number) => [
      [x, x],
      [x + size, x],
      [x + size, x + size],
      [x, x + size],
      [x, x],
    ];
    const land: Land = {
      type: "MultiPolygon",
      coordinates: [[square(10, 10), square(12, 2)], [square(40.5, 1)]],
    };
    const text = writeLand(land, 0.1);
    expect(text).toBe("M100 100l100 0 0 100-100 0zm20 20l20 0 0 20-20 0zM405 405l10 0 0 10-10 0z");
    expect(decodeOutlines(new Map([["1" as AtomId, text]]), 0.1).atoms.get("1" as AtomId)).toEqual(land);
  });

  it.each([
    "",
    "M1 2l3 4",
    "M1 2l3z",
    "M1 2l3 4 5z",
    "M1 2l3 4z<b>",
    "l3 4z",
    "M1.5 2l3 4 5 6z",
    "javascript:",
  ])("are refused when they are %j", (text) => {
    expect(() => decodeOutlines(new Map([["1" as AtomId, text]]), 0.1)).toThrow(TopologyError);
  });

  it("are refused when there are none", () => {
    expect(() => decodeOutlines(new Map(), 0.1)).toThrow(TopologyError);
  });
});
