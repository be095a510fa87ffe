import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeOutlines, writeLand, writeLines } from "../../src/data/outlines.ts";
import { decodeTopology } from "../../src/data/topology.ts";
import { TopologyError } from "../../src/data/topology-check.ts";
import type { AtomId } from "../../src/domain/country.ts";
import type { Land, Lines } from "../../src/domain/shape.ts";

const TOPOLOGY = decodeTopology(JSON.parse(readFileSync("public/topology/a.json", "utf8")));
const PATHS = new Map([...TOPOLOGY.atoms].map(([id, land]) => [id, writeLand(land)]));
const SHAPES = decodeOutlines(PATHS, writeLines(TOPOLOGY.coast));

/** Every piece of a line between two neighbouring places, whichever way it runs. */
function pieces({ coordinates }: Lines): readonly string[] {
  const place = ([x = 0, y = 0]: readonly number[]) => `${x.toFixed(1)} ${y.toFixed(1)}`;
  return coordinates
    .flatMap((line) => line.slice(1).map((to, i) => [place(line[i] ?? []), place(to)].sort().join(" – ")))
    .sort();
}

const rounded = (land: Land) =>
  JSON.parse(JSON.stringify(land), (_, value) =>
    typeof value === "number" ? Number(value.toFixed(1)) : value,
  ) as Land;

describe("outlines read back from a served picture", () => {
  it("are the land of the topology to the last place of the grid", () => {
    expect([...SHAPES.atoms.keys()]).toEqual([...TOPOLOGY.atoms.keys()]);
    for (const [id, land] of TOPOLOGY.atoms) expect(SHAPES.atoms.get(id), id).toEqual(rounded(land));
  });

  it("touch where the topology's arcs are shared", () => {
    const name = ({ a, b }: { a: AtomId; b: AtomId }) => `${a} ${b}`;
    expect(SHAPES.borders.map(name).sort()).toEqual(TOPOLOGY.borders.map(name).sort());
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
    const text = writeLand(land);
    expect(text).toBe("M100 100l100 0 0 100-100 0zm20 20l20 0 0 20-20 0zM405 405l10 0 0 10-10 0z");
    expect(decodeOutlines(new Map([["1" as AtomId, text]]), "").atoms.get("1" as AtomId)).toEqual(land);
  });

  it.each(["", "M1 2l3 4", "M1 2l3z", "M1 2l3 4z<b>", "l3 4z", "M1.5 2l3 4 5 6z", "javascript:"])(
    "are refused when they are %j",
    (text) => {
      expect(() => decodeOutlines(new Map([["1" as AtomId, text]]), "")).toThrow(TopologyError);
    },
  );

  it("are refused when there are none", () => {
    expect(() => decodeOutlines(new Map(), "")).toThrow(TopologyError);
  });
});
