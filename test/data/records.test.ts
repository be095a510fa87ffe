import { describe, expect, it } from "vitest";
import { PackError } from "../../src/data/codec.ts";
import { packMilestones, packRecords, unpackMilestones, unpackRecords } from "../../src/data/records.ts";
import { aliasesOf, packAliases, unpackAliases } from "../../src/data/search.ts";
import { parseFuzzyDay } from "../../src/domain/day.ts";
import { altered, extended, SMALL_WORLD, tablesOf, textsOf } from "./small-world.ts";

const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe("records", () => {
  const texts = textsOf(
    altered("names", 0, { note_en: "Until the republic", note_vi: "Đến khi lập nước cộng hòa" }),
  );
  const read = (language: "en" | "vi") => unpackRecords(throughJson(packRecords(texts, language)));

  it("are in one language, without its name in the columns", () => {
    expect(read("en").names[0]).toMatchObject({ name: "Kingdom of Laos", note: "Until the republic" });
    expect(read("vi").names[0]).toMatchObject({ name: "Vương quốc Lào", note: "Đến khi lập nước cộng hòa" });
  });

  it("have the values that the columns decode, and dates with their precision", () => {
    expect(read("vi").interruptions[0]).toEqual({
      code: "CHL",
      kind: "severance",
      from: parseFuzzyDay("1973-09-11"),
      to: parseFuzzyDay("1990-09"),
      what: "Gián đoạn",
      confidence: "single",
      sources: ["s0"],
    });
    expect(read("en").relations[0]).toHaveProperty("partnerDate", null);
  });

  it("refuse what was not packed", () => {
    const packed = throughJson(packRecords(texts, "en")) as Record<string, Record<string, unknown>>;
    expect(() => unpackRecords({ ...packed, names: undefined })).toThrow(PackError);
    expect(() => unpackRecords({ ...packed, names: { ...packed.names, code: ["LAO", 1] } })).toThrow(
      /names: not a text/,
    );
    expect(() => unpackRecords({ ...packed, names: { ...packed.names, code: ["LAO"] } })).toThrow(
      /names: not a text/,
    );
    expect(() => unpackRecords({ ...packed, names: { ...packed.names, code: ["LAO", "?"] } })).toThrow(
      /country code/,
    );
  });
});

describe("milestones", () => {
  it("are in one language", () => {
    const [first] = unpackMilestones(throughJson(packMilestones(textsOf(SMALL_WORLD), "vi")));
    expect(first).toMatchObject({
      id: "m001",
      date: parseFuzzyDay("1945-09-02"),
      title: "Tiêu đề",
      codes: ["VNM"],
    });
  });
});

describe("aliases", () => {
  const world = tablesOf(
    extended("countries", {
      code: "NLD",
      kind: "territory",
      name_en: "Netherlands",
      name_vi: "Hà Lan",
      aliases_en: "Holland; the netherlands;netherlands",
    }),
  );

  it("are the other names of a country in both languages, the reader's first, none twice", () => {
    expect(aliasesOf(world, "en").get("NLD" as never)).toEqual(["Holland", "the netherlands", "Hà Lan"]);
    expect(aliasesOf(world, "vi").get("NLD" as never)).toEqual(["Netherlands", "Holland", "the netherlands"]);
  });

  it("include former names", () => {
    expect(aliasesOf(world, "en").get("LAO" as never)).toEqual(["Kingdom of Laos", "Lào", "Vương quốc Lào"]);
  });

  it("leave out a country that has no other name", () => {
    expect(aliasesOf(world, "en").has("CHL" as never)).toBe(false);
  });

  it("come back as they were packed", () => {
    const aliases = aliasesOf(world, "vi");
    expect(unpackAliases(throughJson(packAliases(aliases)))).toEqual(aliases);
    expect(() => unpackAliases({ LAO: "Lào" })).toThrow(PackError);
  });
});
