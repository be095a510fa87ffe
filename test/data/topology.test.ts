import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { decodeMarks } from "../../src/data/marks.ts";
import { decodeTopology } from "../../src/data/topology.ts";
import { TopologyError } from "../../src/data/topology-values.ts";
import type { AtomId } from "../../src/domain/country.ts";
import { TOPOLOGY } from "../view/map/fixture.tsx";

const atoms = (...ids: string[]) => new Set(ids as AtomId[]);
const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../public/topology/${name}.json`, import.meta.url), "utf8"));

describe("a decoded topology", () => {
  const shapes = decodeTopology(TOPOLOGY);

  it("holds each atom's land in map units", () => {
    expect(shapes.atoms.size).toBe(TOPOLOGY.objects.atoms.geometries.length);
    expect(shapes.atoms.get("840" as AtomId)).toEqual({
      type: "Polygon",
      coordinates: [
        [
          [700, 100],
          [800, 100],
          [800, 200],
          [700, 200],
          [700, 100],
        ],
      ],
    });
  });

  it("has one border for each pair that touches, and a coast of the rest", () => {
    expect(shapes.borders.map(({ a, b }) => `${a} ${b}`).sort()).toEqual(["643 804", "704-N 704-S"]);
    expect(shapes.borders[0]?.line.coordinates).toEqual([
      [
        [400, 50],
        [400, 150],
      ],
    ]);
    expect(shapes.coast.coordinates).toHaveLength(9);
  });

  it("outlines several atoms as one", () => {
    const inner = JSON.stringify([
      [400, 50],
      [400, 150],
    ]);
    const lines = (...ids: string[]) =>
      shapes.outline(atoms(...ids)).coordinates.map((line) => JSON.stringify(line));
    expect(lines("643")).toContain(inner);
    expect(lines("643", "804")).toHaveLength(2);
    expect(lines("643", "804")).not.toContain(inner);
    expect(lines()).toEqual([]);
    expect(lines("nowhere")).toEqual([]);
  });
});

describe("the files that ship", () => {
  it.each(["a", "b", "c"])("level %s decodes; former states outline without inner lines", (level) => {
    const shapes = decodeTopology(read(level));
    expect(shapes.atoms.size).toBeGreaterThan(240);
    const both = shapes.outline(atoms("276-E", "276-W")).coordinates.length;
    const apart =
      shapes.outline(atoms("276-E")).coordinates.length + shapes.outline(atoms("276-W")).coordinates.length;
    expect(both).toBeLessThan(apart);
  });

  it("the marks decode", () => {
    const marks = decodeMarks(read("marks"));
    expect(marks.width).toBe(960);
    expect(new Set(marks.archipelagos.map(({ group }) => group))).toEqual(atoms("hoangsa", "truongsa"));
  });
});

type Edit = (file: Record<string, never>) => void;
const edited = (file: unknown, edit: Edit): unknown => {
  const copy = structuredClone(file) as Record<string, never>;
  edit(copy);
  return copy;
};
const set =
  (path: string, value: unknown): Edit =>
  (file) => {
    const keys = path.split(".");
    const last = keys.pop() as string;
    const parent = keys.reduce<Record<string, unknown>>(
      (node, key) => node[key] as Record<string, unknown>,
      file,
    );
    parent[last] = value;
  };

describe("a file that is not as it should be", () => {
  it.each([
    ["(file)", null, null],
    ["type", "type", "FeatureCollection"],
    ["transform.scale", "transform.scale", ["1", 1]],
    ["arcs", "arcs", {}],
    ["arcs[0]", "arcs.0", [[1, 2]]],
    ["arcs[1]", "arcs.1.0", [1, Number.NaN]],
    ["objects.atoms", "objects.atoms", undefined],
    ["objects.atoms.geometries", "objects.atoms.geometries", []],
    ["objects.atoms.geometries[0].id", "objects.atoms.geometries.0.id", 643],
    ["objects.atoms.geometries[0].type", "objects.atoms.geometries.0.type", "Point"],
    ["objects.atoms.geometries[0].arcs", "objects.atoms.geometries.0.arcs", [[0, 99]]],
    ["objects.atoms.geometries[0].arcs", "objects.atoms.geometries.0.arcs", [[-99]]],
    ["objects.atoms.geometries[0].arcs", "objects.atoms.geometries.0.arcs", [0.5]],
  ])("is refused, naming %s", (named, path, value) => {
    const file = path === null ? null : edited(TOPOLOGY, set(path, value));
    expect(() => decodeTopology(file)).toThrow(TopologyError);
    expect(() => decodeTopology(file)).toThrow(`${named}`);
  });

  it.each([
    ["width", "width", -1],
    ["markers", "markers", null],
    ["markers[0]", "markers.0.x", "west"],
    ["markers[0]", "markers.0.kind", "flag"],
    ["anchors.840", "anchors.840", [1, 2, 3]],
    ["archipelagos[0]", "archipelagos.0.group", ""],
    ["demarcation", "demarcation", "javascript:alert(1)"],
  ])("of marks is refused, naming %s", (named, path, value) => {
    const file = edited(read("marks"), set(path, value));
    expect(() => decodeMarks(file)).toThrow(TopologyError);
    expect(() => decodeMarks(file)).toThrow(`${named}`);
  });
});
