import { describe, expect, it } from "vitest";
import { DataError } from "../../src/data/decode.ts";
import { loadTables, type Texts } from "../../src/data/load.ts";
import { altered, SMALL_WORLD, textsOf } from "./small-world.ts";

/** The faults of the files, one message each. */
function faultsOf(texts: Texts): readonly string[] {
  try {
    loadTables(texts);
    return [];
  } catch (cause) {
    if (!(cause instanceof AggregateError)) throw cause;
    expect(cause.errors.every((error) => error instanceof DataError)).toBe(true);
    expect(cause.message.split("\n")).toHaveLength(cause.errors.length);
    return cause.errors.map((error: DataError) => error.message);
  }
}

const GOOD = textsOf(SMALL_WORLD);
const groups = (text: string): Texts => ({ ...GOOD, groups: text });
const HEADER = "id,short_en,short_vi,name_en,name_vi,note_en,note_vi";
const ASEAN = "asean,ASEAN,ASEAN,Association,Hiệp hội,,";

describe("a file", () => {
  it("loads when nothing is wrong", () => {
    expect(faultsOf(GOOD)).toEqual([]);
    expect(faultsOf(groups(`${HEADER}\n${ASEAN}\n`))).toEqual([]);
  });

  it("may start with a byte-order mark and end its lines as Windows does", () => {
    expect(faultsOf(groups(`\uFEFF${HEADER}\r\n${ASEAN}\r\n`))).toEqual([]);
  });

  it("must be there", () => {
    const { groups: _, ...others } = GOOD;
    expect(faultsOf(others)).toEqual(["groups.csv:1, (all): the file is missing"]);
  });

  it("must have each column of its schema, once, in order, and no other", () => {
    expect(faultsOf(groups("id,short_en,short_en,name_en,name_vi,note_en,rank\n"))).toEqual([
      "groups.csv:1, short_vi: column is missing",
      "groups.csv:1, note_vi: column is missing",
      "groups.csv:1, rank: column is unknown",
      "groups.csv:1, short_en: column stands twice",
    ]);
    expect(faultsOf(groups("short_en,id,short_vi,name_en,name_vi,note_en,note_vi\n"))[0]).toMatch(
      "groups.csv:1, id: columns must be id,short_en",
    );
    expect(faultsOf(groups(""))).toHaveLength(7);
  });

  it("must have as many cells in each line as in the header", () => {
    expect(faultsOf(groups(`${HEADER}\nasean,ASEAN\n${ASEAN}\n${ASEAN},more\n`))).toEqual([
      "groups.csv:2, short_vi: 2 cells where the header has 7",
      "groups.csv:4, (beyond the last): 8 cells where the header has 7",
    ]);
    expect(faultsOf(groups(`${HEADER}\n${ASEAN}\n\n`))[0]).toMatch("groups.csv:3");
  });

  it("must have no control character in a cell, a line break included", () => {
    const cell = (text: string) => `asean,ASEAN,ASEAN,"${text}",Hiệp hội,,`;
    for (const text of ["two\nlines", "a\u0000b", "a\tb"]) {
      expect(faultsOf(groups(`${HEADER}\n${cell(text)}\n`))).toEqual([
        "groups.csv:2, name_en: line break or control character in the cell",
      ]);
    }
  });
});

describe("cells", () => {
  it("are all reported, in every file at once", () => {
    const lines = {
      ...SMALL_WORLD,
      ...{ relations: altered("relations", 1, { date: "1973-02-30", confidence: "sure" }).relations },
      ...{ groups: altered("groups", 0, { name_vi: "" }).groups },
    };
    expect(faultsOf(textsOf(lines as typeof SMALL_WORLD))).toEqual([
      'relations.csv:3, date: not a day: "1973-02-30"',
      'relations.csv:3, confidence: "sure" is none of confirmed, single, seed, recalled',
      "groups.csv:2, name_vi: must not be empty",
    ]);
  });

  it("state the precision that the date has", () => {
    expect(faultsOf(textsOf(altered("relations", 0, { date: "1962-09", precision: "day" })))).toEqual([
      'relations.csv:2, precision: must be month, as date is "1962-09"',
    ]);
    expect(faultsOf(textsOf(altered("relations", 0, { date: "", precision: "day" })))).toEqual([
      'relations.csv:2, precision: must be empty, as date is ""',
    ]);
  });

  it("are checked against other tables once all can be read", () => {
    expect(faultsOf(textsOf(altered("relations", 0, { code: "XYZ" })))).toContain(
      "relations.csv:2, code: XYZ is not in countries.csv",
    );
  });
});
