import { describe, expect, it } from "vitest";
import { EXPLAINED, SUPPORT, TERMS } from "../../src/domain/glossary.ts";
import { TALLY_CLASSES } from "../../src/domain/tally.ts";
import { help as en } from "../../src/i18n/en/help.ts";
import { help as vietnamese } from "../../src/i18n/vi/help.ts";
import { TABLES } from "../real.ts";

describe("the glossary", () => {
  it("names only sources that the dataset has", () => {
    const known = new Set(TABLES.sources.map(({ id }) => id));
    for (const id of Object.values(SUPPORT).flat()) expect(known, id).toContain(id);
  });

  it("explains every class that is counted, and every term once", () => {
    expect(EXPLAINED.map(({ id }) => id).sort()).toEqual([...TALLY_CLASSES].sort());
    expect(new Set(TERMS.map(({ id }) => id)).size).toBe(TERMS.length);
  });

  it("says everything in both languages, nothing in both alike", () => {
    for (const { id } of TERMS) expect(vietnamese.definitions[id]).not.toBe(en.definitions[id]);
    for (const { id } of EXPLAINED) expect(vietnamese.tiers[id]).not.toBe(en.tiers[id]);
    expect(vietnamese.marks.length).toBe(en.marks.length);
    expect(vietnamese.keys.length).toBe(en.keys.length);
  });
});
