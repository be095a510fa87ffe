import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Package } from "datapackage";
import { afterEach, expect, it } from "vitest";
import { TABLE_NAMES } from "../../src/data/tables.ts";
import { DATA_DIR, TABLES } from "../real.ts";

/** What an implementation of the standard that is not ours finds: faults of the descriptor, and of each table by name. */
async function validated(folder: string) {
  const descriptor = JSON.parse(readFileSync(join(folder, "datapackage.json"), "utf8")) as object;
  const { valid, errors, resources } = await Package.load(descriptor, { basePath: folder });
  const faults = new Map<string, string>();
  const rows = new Map<string, number>();
  for (const resource of resources) {
    try {
      await resource.checkRelations();
      rows.set(resource.name, (await resource.read()).length);
    } catch (error) {
      faults.set(resource.name, String(error));
    }
  }
  return { valid, errors, faults, rows };
}

const copies: string[] = [];

afterEach(() => {
  for (const folder of copies.splice(0)) rmSync(folder, { recursive: true });
});

/** The published dataset with one text replaced in one file. */
function changed(file: string, from: string, to: string): string {
  const folder = mkdtempSync(join(tmpdir(), "atlas-frictionless-"));
  copies.push(folder);
  cpSync(DATA_DIR, folder, { recursive: true });
  const text = readFileSync(join(folder, file), "utf8");
  expect(text).toContain(from);
  writeFileSync(join(folder, file), text.replace(from, to));
  return folder;
}

it("validates with an independent implementation of Frictionless: descriptor, types, keys, every row", async () => {
  const { valid, errors, faults, rows } = await validated(DATA_DIR);
  expect([valid, errors]).toEqual([true, []]);
  expect([...faults]).toEqual([]);
  expect([...rows]).toEqual(TABLE_NAMES.map((name) => [name, TABLES[name].length]));
});

it.each([
  [
    "a tier that is none",
    "partnerships.csv",
    "CUB,1960-12-02,day,special",
    "CUB,1960-12-02,day,friendly",
    "partnerships",
  ],
  ["a country that is not there", "partnerships.csv", "CUB,1960-12-02", "QQQ,1960-12-02", "partnerships"],
  [
    "a date that is none",
    "sources.csv",
    "20thcenturywars.com,,",
    "20thcenturywars.com,last week,",
    "sources",
  ],
])("sees %s", async (_, file, from, to, table) => {
  const { faults } = await validated(changed(file, from, to));
  expect([...faults.keys()]).toContain(table);
});

it("sees a descriptor that is none", async () => {
  const folder = changed("datapackage.json", '"resources"', '"resource"');
  const descriptor = JSON.parse(readFileSync(join(folder, "datapackage.json"), "utf8")) as object;
  expect((await Package.load(descriptor, { basePath: folder })).valid).toBe(false);
});
