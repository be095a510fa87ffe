import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { rowsOf, versionFaults } from "../../scripts/upkeep/versions.ts";
import { VERSION } from "../../src/data/coverage.ts";
import { loadVersions } from "../../src/data/published.ts";
import type { DatasetVersion } from "../../src/domain/export-version.ts";
import { DATA_DIR, TABLES } from "../real.ts";

const versions = JSON.parse(
  readFileSync(join(DATA_DIR, "versions.json"), "utf8"),
) as readonly DatasetVersion[];

it("lists the version of today with what it holds, as the tables and the list of changes have it", () => {
  expect(versionFaults(DATA_DIR, VERSION, rowsOf(TABLES))).toEqual([]);
  expect(versions[0]?.version).toBe(VERSION);
  for (const { date, changes } of versions) {
    expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(changes.vi.length).toBe(changes.en.length);
  }
});

it("names a version, rows or sentences that do not fit", () => {
  expect(versionFaults(DATA_DIR, "9.9.9", rowsOf(TABLES))).toEqual([
    "CHANGELOG.md:1, (heading): the newest version must be 9.9.9, as src/data/coverage.ts says",
  ]);
  expect(versionFaults(DATA_DIR, VERSION, { ...rowsOf(TABLES), partnerships: 1 })).toEqual([
    "versions.json:1, rows: differ from the tables; run this check with --write",
  ]);
});

it("is the version that CITATION.cff tells, with its day", () => {
  const citation = readFileSync(resolve(import.meta.dirname, "../../CITATION.cff"), "utf8");
  expect(citation).toContain(`\nversion: ${VERSION}\n`);
  expect(citation).toContain(`\ndate-released: ${versions[0]?.date}\n`);
});

describe("what arrives as the list of versions", () => {
  const [first] = versions;
  const arrives = (json: unknown) =>
    vi.stubGlobal("fetch", async () => new Response(JSON.stringify(json), { status: 200 }));

  it("is taken where each entry says all that a version says, and may say more", async () => {
    const list = [{ ...first, note: "later" }, first];
    arrives(list);
    expect(await loadVersions()).toEqual(list);
  });

  it.each([
    ["nothing", null],
    ["no list", {}],
    ["an empty list", []],
    ["a number", [1]],
    ["a list in the list", [[first]]],
    ["a second entry that is none", [first, null]],
    ["no version", [{ ...first, version: "" }]],
    ["no day", [{ ...first, date: "2026-02-30" }]],
    ["no rows", [{ ...first, rows: [] }]],
    ["half a row", [{ ...first, rows: { countries: 0.5 } }]],
    ["less than no rows", [{ ...first, rows: { countries: -1 } }]],
    ["no changes", [{ ...first, changes: null }]],
    ["changes in one language", [{ ...first, changes: { en: ["a"] } }]],
    ["changes that are no texts", [{ ...first, changes: { en: ["a"], vi: [{}] } }]],
  ])("is refused with %s", async (_, json) => {
    arrives(json);
    await expect(loadVersions()).rejects.toThrow(/^versions\.json: /);
  });
});
