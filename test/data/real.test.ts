import { brotliCompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { bundlesOf, readTexts } from "../../scripts/dataset/bundles.ts";
import { datasetOf, namesOf } from "../../src/data/core.ts";
import { loadTables } from "../../src/data/load.ts";
import { unpackNames } from "../../src/data/names.ts";
import { unpack } from "../../src/data/pack.ts";
import { RECORD_TABLES, unpackMilestones, unpackRecords } from "../../src/data/records.ts";
import { aliasesOf, capitalsOf, unpackAliases } from "../../src/data/search.ts";
import { DATA_DIR } from "../real.ts";

describe("the published dataset", () => {
  const tables = loadTables(readTexts(DATA_DIR)); // throws with every fault
  const shipped = new Map([...bundlesOf(DATA_DIR)].map(([name, value]) => [name, JSON.stringify(value)]));
  const read = (name: string): unknown => JSON.parse(shipped.get(name) ?? "null");

  it("has rows in every table", () => {
    expect(Object.entries(tables).filter(([, rows]) => rows.length === 0)).toEqual([]);
  });

  it("comes back from its packed form unchanged", () => {
    expect(unpack(read("core"))).toEqual(datasetOf(tables));
    for (const language of ["en", "vi"] as const) {
      expect(unpackNames(read(`names/${language}`))).toEqual(namesOf(tables, language));
      expect(unpackAliases(read(`search/${language}`))).toEqual(aliasesOf(tables, language));
      expect(unpackAliases(read(`capitals/${language}`))).toEqual(capitalsOf(tables, language));
      expect(unpackMilestones(read(`milestones/${language}`))).toHaveLength(tables.milestones.length);
      const records = unpackRecords(read(`records/${language}`));
      for (const name of RECORD_TABLES)
        expect([name, records[name].length]).toEqual([name, tables[name].length]);
    }
  });

  it("ships a core of at most 12 KB, the names of either language included", () => {
    for (const language of ["en", "vi"]) {
      const [core, names] = [shipped.get("core") ?? "", shipped.get(`names/${language}`) ?? ""];
      expect(brotliCompressSync(core).length + brotliCompressSync(names).length).toBeLessThanOrEqual(
        12 * 1024,
      );
    }
  });
});
