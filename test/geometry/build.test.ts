import { describe, expect, it } from "vitest";
import { atomsAt } from "../../scripts/geometry/atoms.ts";
import { outputs } from "../../scripts/geometry/outputs.ts";
import { globeArea } from "../../scripts/geometry/ring.ts";
import { published } from "./files.ts";

it("the published files are what the sources give, byte for byte", { timeout: 60_000 }, () => {
  const made = outputs();
  expect([...made.keys()]).toEqual(["a.json", "b.json", "c.json", "marks.json"]);
  for (const [name, text] of made) {
    expect(published(`topology/${name}`).toString() === text, `${name}: run scripts/geometry/build.ts`).toBe(
      true,
    );
  }
});

describe("the repaired source at 1:10m, before any island is dropped", () => {
  const atoms = new Map(atomsAt("10m").map((atom) => [atom.id, atom.polygons]));

  it("has no islet of Hoàng Sa in China", () => {
    const islets = (atoms.get("156") ?? [])
      .flat(2)
      .filter(([lon, lat]) => lon > 110.8 && lon < 113.5 && lat > 15.4 && lat < 17.3);
    expect(islets).toEqual([]);
  });

  it("has one Australia, with Tasmania in it", () => {
    expect((atoms.get("036") ?? []).some((polygon) => globeArea(polygon) > 0.15)).toBe(true);
    expect((atoms.get("036") ?? []).length).toBeGreaterThan(2);
  });

  it("has no ring that is read as the rest of the globe, and none without area", () => {
    const areas = [...atoms].map(([id, polygons]) => [id, ...polygons.map(globeArea)] as const);
    expect(areas.filter(([, ...all]) => all.some((area) => !(area > 0 && area < 1)))).toEqual([]);
  });
});
