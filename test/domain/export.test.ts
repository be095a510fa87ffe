import { csvParseRows } from "d3";
import fc from "fast-check";
import { unzipSync, zipSync } from "fflate";
import { readSheet } from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import type { Code } from "../../src/domain/country.ts";
import { parseDay } from "../../src/domain/day.ts";
import { EXPORT_COLUMNS, type ExportView, exportRows } from "../../src/domain/export.ts";
import { formatCsv } from "../../src/domain/export-csv.ts";
import { datasetFileName, fileNameOf } from "../../src/domain/export-name.ts";
import { rowChanges, versionsBetween } from "../../src/domain/export-version.ts";
import { groupsOf } from "../../src/domain/group.ts";
import { nameOn } from "../../src/domain/names.ts";
import { tallyOn } from "../../src/domain/tally.ts";
import { type Sheet, workbookFiles } from "../../src/view/data/workbook.ts";
import { dayArbitrary } from "../arbitrary.ts";
import { isFormula, parseCsv } from "../csv.ts";
import { ATLAS, NAMES, tableTexts } from "../real.ts";

const plain = (date: string): ExportView => ({
  day: parseDay(date),
  compareDay: null,
  tiers: [],
  groups: [],
  match: "any",
});

const rowsOf = (view: ExportView, language: "en" | "vi" = "en") =>
  exportRows(ATLAS, view, (code, day) => nameOn(NAMES[language], code, day));

/** Text as a table may hold it, and as it may not: formulas, quotes, commas, line ends. */
const cell = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.constantFrom(
    "=1+1",
    "'=1",
    "''@x",
    "-",
    "-5",
    "+3.25",
    "@SUM(A1)",
    "\tx",
    "\r",
    'a "b", c',
    "dòng\nhai",
    "'",
    "",
  ),
);

describe("the rows of a view", () => {
  it("give the published tallies, special relationships and the EU apart", () => {
    const rows = rowsOf(plain("2025-12-31")).filter(({ kind }) => kind === "state");
    const count = (tier: string) => rows.filter((row) => row.tier === tier).length;
    expect([count("comprehensive-strategic"), count("strategic"), count("comprehensive")]).toEqual([
      14, 14, 14,
    ]);
    expect(rows.filter(({ tier }) => tier === "special").map(({ code }) => code)).toEqual([
      "CUB",
      "KHM",
      "LAO",
    ]);
  });

  it("agree with the tally of every day", () => {
    fc.assert(
      fc.property(dayArbitrary, (day) => {
        const rows = exportRows(ATLAS, { ...plain("2025-12-31"), day }, () => "");
        const states = rows.filter(({ kind }) => kind === "state");
        const tally = tallyOn(ATLAS.tallies, day);
        for (const [name, n] of Object.entries(tally)) {
          const own = states.filter((row) => (row.suspended === "true" ? "suspended" : row.tier) === name);
          expect([name, own.length]).toEqual([name, n]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("say what is known of a date and no more, and the name of the day", () => {
    const russia = rowsOf(plain("2005-01-01"), "vi").find(({ code }) => code === "RUS");
    expect(russia).toMatchObject({
      name: "Nga",
      tier: "strategic",
      since: "2001-03",
      since_precision: "month",
    });
    expect(rowsOf(plain("1960-01-01")).find(({ code }) => code === "SUN")).toMatchObject({
      name: "Soviet Union",
      relations: "1950-01-30",
    });
    expect(rowsOf(plain("1975-01-01")).find(({ code }) => code === "CHL")).toMatchObject({
      suspended: "true",
    });
  });

  it("keep to the filters, and hold both days of a comparison", () => {
    const asean = rowsOf({ ...plain("2025-12-31"), groups: ["asean"], tiers: ["special"] });
    expect(asean.map(({ code }) => code)).toEqual(["KHM", "LAO"]);
    const both = rowsOf({ ...plain("2025-12-31"), compareDay: parseDay("2020-12-31"), groups: ["p5"] });
    expect(both.map(({ date, code }) => `${date} ${code}`)).toEqual([
      ...["CHN", "FRA", "GBR", "RUS", "USA"].map((code) => `2025-12-31 ${code}`),
      ...["CHN", "FRA", "GBR", "RUS", "USA"].map((code) => `2020-12-31 ${code}`),
    ]);
  });
});

/** A cell as a row of CSV has it. */
const written = (x: string) => csvParseRows(formatCsv(["x"], [{ x }]))[1]?.[0];

describe("CSV", () => {
  it("decodes back to the same rows, for every day", () => {
    fc.assert(
      fc.property(dayArbitrary, (day) => {
        const rows = exportRows(ATLAS, { ...plain("2025-12-31"), day }, (code, own) =>
          nameOn(NAMES.vi, code, own),
        );
        expect(parseCsv(formatCsv(EXPORT_COLUMNS, rows))).toEqual(rows);
      }),
      { numRuns: 20 },
    );
  });

  it("decodes back whatever the cells are, and leaves no formula in it", () => {
    fc.assert(
      fc.property(fc.array(fc.record({ a: cell, b: cell })), (rows) => {
        const text = formatCsv(["a", "b"], rows);
        expect(parseCsv(text)).toEqual(rows);
        expect(csvParseRows(text).flat().filter(isFormula)).toEqual([]);
      }),
    );
  });

  it("escapes what a spreadsheet would compute, not a number", () => {
    expect(["=A1", "@x", "+cmd", "-2+3", "-2.5", "x=1", "'=A1", "'tis"].map(written)).toEqual([
      ...["'=A1", "'@x", "'+cmd", "'-2+3", "-2.5", "x=1", "''=A1", "'tis"],
    ]);
  });

  it("needs no escapes in the published tables, which are handed out as they are", () => {
    for (const [name, text] of Object.entries(tableTexts())) {
      for (const row of parseCsv(text)) {
        for (const own of Object.values(row)) expect([name, own, isFormula(own)]).toEqual([name, own, false]);
      }
    }
  });
});

describe("XLSX", () => {
  const encoder = new TextEncoder();
  const fileOf = (sheets: readonly Sheet[]) =>
    Buffer.from(
      zipSync(
        Object.fromEntries(
          Object.entries(workbookFiles(sheets)).map(([path, text]) => [path, encoder.encode(text)]),
        ),
      ),
    );

  it("is read back by another library to the same rows, texts all", async () => {
    const rows = rowsOf(plain("2025-12-31"), "vi").map((row) => EXPORT_COLUMNS.map((column) => row[column]));
    const sheet = { name: "states", rows: [[...EXPORT_COLUMNS], ...rows] };
    const read = await readSheet(fileOf([{ name: "other", rows: [["x"]] }, sheet]), "states");
    expect(read.map((cells) => cells.map((own) => own ?? ""))).toEqual(sheet.rows);
  });

  it("carries formulas, marks and spaces as the text that they are", async () => {
    const rows = [["=1+1", " hai ", "<b>&\"'", "Đổi mới", "007"]];
    expect(await readSheet(fileOf([{ name: "a/b", rows }]), 1, { trim: false })).toEqual(rows);
    expect(workbookFiles([{ name: "x", rows: [["a\u0000b"]] }])["xl/worksheets/sheet1.xml"]).toContain(
      ">ab<",
    );
    expect(Object.keys(unzipSync(fileOf([{ name: "x", rows }])))).toContain("[Content_Types].xml");
  });

  it("counts columns past Z", () => {
    const xml = workbookFiles([{ name: "x", rows: [Array.from({ length: 53 }, () => "1")] }])[
      "xl/worksheets/sheet1.xml"
    ];
    for (const place of ["A1", "Z1", "AA1", "AZ1", "BA1"]) expect(xml).toContain(`r="${place}"`);
  });
});

it("names files by content, day and filter", () => {
  expect(fileNameOf("states", plain("2025-12-31"), "csv")).toBe("bamboo-atlas_states_2025-12-31.csv");
  const view: ExportView = {
    ...plain("2025-12-31"),
    compareDay: parseDay("2020-12-31"),
    groups: ["g20", "asean"],
    match: "all",
    tiers: ["strategic"],
  };
  expect(fileNameOf("states", view, "json")).toBe(
    "bamboo-atlas_states_2025-12-31_and_2020-12-31_g20-and-asean_strategic.json",
  );
  expect(datasetFileName("1.0.0", "zip")).toBe("bamboo-atlas_dataset_1.0.0.zip");
});

it("tells what changed between versions", () => {
  const version = (name: string, rows: Readonly<Record<string, number>>) => ({
    version: name,
    date: "2026-01-01",
    rows,
    changes: { en: [], vi: [] },
  });
  const list = [
    version("3", { a: 1, c: 5, same: 7 }),
    version("2", { a: 2, same: 7 }),
    version("1", { a: 2, b: 1, same: 7 }),
  ] as const;
  expect(rowChanges(list[2], list[0])).toEqual([
    { table: "a", before: 2, after: 1 },
    { table: "b", before: 1, after: 0 },
    { table: "c", before: 0, after: 5 },
  ]);
  expect(versionsBetween(list, "1", "3").map((own) => own.version)).toEqual(["3", "2"]);
  expect(versionsBetween(list, "2", "3").map((own) => own.version)).toEqual(["3"]);
});

describe("a row, to the letter", () => {
  it("says everything of a state, and leaves empty what there is not", () => {
    const on = parseDay("2025-12-31");
    const rows = rowsOf({ ...plain("2025-12-31"), groups: ["asean", "p5"] });
    expect(rows.find(({ code }) => code === "USA")).toEqual({
      ...{
        date: "2025-12-31",
        code: "USA",
        name: "United States",
        kind: "state",
        tier: "comprehensive-strategic",
      },
      ...{ suspended: "false", since: "2023-09-10", since_precision: "day", relations: "1995-07-12" },
      ...{ relations_precision: "day", groups: groupsOf(ATLAS.dataset, "USA" as Code, on).join(" ") },
    });
    const before = rowsOf(plain("1995-07-11")).find(({ code }) => code === "USA");
    expect(before).toMatchObject({ tier: "none", since: "", since_precision: "", relations: "" });
    expect(before?.relations_precision).toBe("");
    expect(before?.groups.split(" ").length).toBeGreaterThan(1);
  });

  it("is there for the European Union once it is a partner", () => {
    const union = (date: string) => rowsOf(plain(date)).find(({ code }) => code === "EU");
    expect(union("2012-06-26")).toBeUndefined();
    expect(union("2012-06-27")).toMatchObject({ kind: "organisation", tier: "comprehensive" });
  });

  it("is there once where a day is compared with itself, and in the class of what was broken off", () => {
    const view = { ...plain("1975-01-01"), tiers: ["suspended"] as const };
    const told = rowsOf({ ...view, compareDay: view.day }).map(({ code, tier }) => `${code} ${tier}`);
    expect(told).toEqual(["CHL relations"]);
    expect(rowsOf({ ...view, tiers: ["relations"] }).map(({ code }) => code)).not.toContain("CHL");
    expect(rowsOf(plain("1975-01-01")).filter(({ suspended }) => suspended === "true")).toHaveLength(1);
  });

  it("stands in the order of the codes", () => {
    const rows = rowsOf(plain("2025-12-31"));
    const codes = rows.map(({ code }) => code);
    expect(codes).toEqual(codes.toSorted());
    expect(EXPORT_COLUMNS).toEqual(Object.keys(rows[0] ?? {}));
  });
});

describe("a cell", () => {
  it.each([
    ["=", true],
    ["+", true],
    ["-", true],
    ["@", true],
    ["\t", true],
    ["\r", true],
    ["a=", false],
    ["", false],
    ["-5", false],
    ["+5.25", false],
    ["-5x", true],
    ["-x5", true],
    ["-5.", true],
    ["-.5", true],
    ["-5.5.5", true],
    ["'=", false],
  ])("%j is a formula: %j", (own, expected) => {
    expect(isFormula(own)).toBe(expected);
    // A cell that begins as the escape of a formula does is escaped as well.
    expect(written(own)).toBe(expected || own === "'=" ? `'${own}` : own);
  });

  it("is quoted where a comma, a quote or a line's end stands in it, and nowhere else", () => {
    const rows = ["plain", "a,b", 'a"b', "a\nb", "a\rb", ""].map((x) => ({ x }));
    expect(formatCsv(["x"], rows)).toBe('x\nplain\n"a,b"\n"a""b"\n"a\nb"\n"a\rb"\n\n');
    expect(parseCsv("")).toEqual([]);
    expect(parseCsv("a,b\n1")).toEqual([{ a: "1", b: "" }]);
  });

  it("keeps an apostrophe of its own", () => {
    expect(["'=1", "''=1", "'x", "-1"].map(written)).toEqual(["''=1", "'''=1", "'x", "-1"]);
  });
});

it("names a file of a day that is compared with itself, or within any of several groups", () => {
  const view: ExportView = { ...plain("2025-12-31"), compareDay: parseDay("2025-12-31") };
  const narrowed: ExportView = { ...view, groups: ["g7", "p5"], tiers: ["none", "special"] };
  expect(fileNameOf("states", narrowed, "csv")).toBe(
    "bamboo-atlas_states_2025-12-31_g7-or-p5_none-or-special.csv",
  );
});
