import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { changesAStep, chronicleIn, quietDates } from "../../bench/worlds/changes.ts";
import { gridOf } from "../../bench/worlds/grid.ts";
import type { Size } from "../../bench/worlds/size.ts";
import { statesOf } from "../../bench/worlds/states.ts";
import { tablesOf } from "../../bench/worlds/tables.ts";
import { writeWorldTo } from "../../bench/worlds/write.ts";
import { loadTables } from "../../src/data/load.ts";
import { decodeTopology } from "../../src/data/topology.ts";
import { parseDay } from "../../src/domain/day.ts";
import { createWorld } from "../../src/domain/world.ts";

const SIZE: Size = { name: "test", entities: 60, changes: 600, seed: 7 };

describe("a made-up world", () => {
  const folders: string[] = [];
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  });

  const written = (size: Size): string => {
    const folder = mkdtempSync(join(tmpdir(), "atlas-world-"));
    folders.push(folder);
    writeWorldTo(folder, size);
    return folder;
  };

  it("passes every check that the real tables pass", () => {
    expect(() => loadTables(Object.fromEntries(tablesOf(statesOf(SIZE))))).not.toThrow();
  });

  it("is the same for the same seed, and another for another", () => {
    const texts = (seed: number) => [...tablesOf(statesOf({ ...SIZE, seed })).values()].join();
    expect(texts(7)).toBe(texts(7));
    expect(texts(7)).not.toBe(texts(8));
  });

  it.each([
    [60, 600],
    [60, 61],
    [300, 900],
  ])("of %i states changes about %i times on the map", (entities, changes) => {
    const { changes: made, atoms } = chronicleIn(written({ ...SIZE, entities, changes }));
    expect(Math.abs(made.length - changes)).toBeLessThanOrEqual(entities);
    expect(atoms.length).toBe(entities + 2);
  });

  it("has outlines that the app can read, one for each atom, sharing every inner side", () => {
    const atoms = statesOf(SIZE).map(({ atom }) => atom);
    const shapes = decodeTopology(gridOf(atoms, 7).topology);
    expect([...shapes.atoms.keys()]).toEqual(atoms);
    const columns = Math.ceil(Math.sqrt((atoms.length * 960) / 467.25));
    const inner = atoms.length - Math.ceil(atoms.length / columns) + atoms.length - columns;
    expect(shapes.borders.length).toBe(inner);
  });

  it("is quiet on the days called quiet, and changes on others", () => {
    const chronicle = chronicleIn(written(SIZE));
    const quiet = quietDates(chronicle, 40);
    expect(quiet).toHaveLength(40);
    expect(changesAStep(chronicle, quiet)).toBe(0);
    const world = createWorld(chronicle, parseDay("1945-09-02"));
    const changed = world.moveTo(parseDay("2000-01-01")).length;
    expect(changesAStep(chronicle, ["1945-09-02", "2000-01-01"])).toBe(changed);
    expect(changed).toBeGreaterThan(0);
  });
});
