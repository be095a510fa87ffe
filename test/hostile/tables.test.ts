import { csvFormatRows } from "d3";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { datasetOf } from "../../src/data/core.ts";
import { DataError } from "../../src/data/decode.ts";
import { loadTables } from "../../src/data/load.ts";
import { decodeTable, fileOf } from "../../src/data/rows.ts";
import { columnsOf, TABLE_NAMES, type TableName } from "../../src/data/tables.ts";
import { buildAtlas } from "../../src/domain/atlas.ts";
import { hasHidden } from "../../src/domain/legible.ts";
import { SMALL_WORLD, textsOf } from "../data/small-world.ts";
import { tableTexts } from "../real.ts";
import { always, TIMEOUT } from "./cases.ts";
import { DATES, FORMULAE, hostileText, LETTERS, MARKUP, mutated, NAMES, NUMBERS } from "./payloads.ts";

const REAL = tableTexts();

/** The header and the first rows of a published table, cell by cell. */
const HEADS = new Map(
  TABLE_NAMES.map((name) => {
    const lines = (REAL[name] ?? "").split("\n").slice(0, 4).join("\n");
    const faults: DataError[] = [];
    decodeTable(name, lines, faults);
    expect(faults).toEqual([]);
    return [name, lines.split("\n").map((line) => splitLine(line))] as const;
  }),
);

/** The cells of one line of a published table; a comma within quotation marks parts nothing. */
function splitLine(line: string): readonly string[] {
  const cells = line.match(/("([^"]|"")*"|[^,]*)(,|$)/g) ?? [];
  const bare = cells.map((cell) => cell.replace(/,$/, "").replace(/^"|"$/g, "").replaceAll('""', '"'));
  return bare.slice(0, (line.match(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/g) ?? []).length + 1);
}

const decoded = (name: TableName, rows: readonly (readonly string[])[]) => {
  const faults: DataError[] = [];
  const good = decodeTable(name, `${csvFormatRows(rows.map((cells) => [...cells]))}\n`, faults);
  return { good, faults };
};

const columns = TABLE_NAMES.flatMap((name) =>
  Object.keys(columnsOf(name)).map((column) => [name, column] as const),
);

/** Fails unless each fault is a short sentence about this file that says where. */
function expectFaults(name: TableName, faults: readonly DataError[]): void {
  for (const fault of faults) {
    expect(fault).toBeInstanceOf(DataError);
    expect(fault.place.file).toBe(fileOf(name));
    expect(fault.place.line).toBeGreaterThan(0);
    expect(fault.message.length).toBeLessThan(4_000);
    expect(hasHidden(fault.message)).toBe(false);
  }
}

const SEEN = [...MARKUP, ...NAMES, ...NUMBERS, ...DATES];
const UNSEEN = LETTERS.filter((letters) => hasHidden(letters));

describe.each(columns)("%s.csv, %s", (name, column) => {
  const rows = HEADS.get(name) ?? [];
  const at = (rows[0] ?? []).indexOf(column);
  const withCell = (cell: string) => rows.map((cells, i) => (i === 1 ? cells.toSpliced(at, 1, cell) : cells));

  it("is missed, and may neither stand twice, elsewhere nor under another name", () => {
    const changes = {
      "column is missing": rows.map((cells) => cells.toSpliced(at, 1)),
      "column stands twice": rows
        .map((cells) => [...cells, cells[at] ?? ""])
        .map((cells, i) => (i === 0 ? cells.with(-1, column) : cells)),
      "column is unknown": rows.map((cells, i) => (i === 0 ? cells.with(at, "__proto__") : cells)),
    };
    for (const [reason, changed] of Object.entries(changes)) {
      const { good, faults } = decoded(name, changed);
      expect(good).toEqual([]);
      expect(faults.map((fault) => fault.reason)).toContain(reason);
      expectFaults(name, faults);
    }
  });

  it("refuses what nobody sees, what is enormous, and what a spreadsheet would compute", () => {
    for (const cell of [...UNSEEN, "A".repeat(20_000)]) {
      const { faults } = decoded(name, withCell(cell));
      expect(faults.map(({ place }) => [place.line, place.column])).toContainEqual([2, column]);
      expectFaults(name, faults);
    }
    for (const cell of FORMULAE) {
      const { good } = decoded(name, withCell(cell));
      const [first] = good as readonly Readonly<Record<string, unknown>>[];
      const value = first?.["line"] === 2 ? first[column] : "";
      if (typeof value === "string") expect(value).not.toMatch(/^[=+@\t\r]|^-(?!\d)/);
    }
  });

  it("takes whatever else it is given for a value or says where it is none", () => {
    for (const cell of SEEN) {
      const { good, faults } = decoded(name, withCell(cell));
      expectFaults(name, faults);
      expect(good.length + new Set(faults.map(({ place }) => place.line)).size).toBe(rows.length - 1);
      for (const { place } of faults) expect(place.line).toBe(2);
    }
  });
});

describe("a hostile dataset", () => {
  it(
    "of damaged files is refused with every fault of every file, or makes a world",
    () => {
      const texts = textsOf(SMALL_WORLD);
      const blow = fc
        .constantFrom(...TABLE_NAMES)
        .chain((name) =>
          fc.oneof(mutated(fc.constant(texts[name] ?? "")), hostileText).map((text) => [name, text] as const),
        );
      let made = 0;
      always(
        "datasets",
        fc.array(blow, { minLength: 1, maxLength: 3 }),
        (blows) => {
          try {
            buildAtlas(datasetOf(loadTables({ ...texts, ...Object.fromEntries(blows) })));
            made += 1;
          } catch (cause) {
            expect(cause).toBeInstanceOf(AggregateError);
            for (const fault of (cause as AggregateError).errors) {
              expect(fault).toBeInstanceOf(DataError);
              expect(hasHidden((fault as DataError).message)).toBe(false);
            }
          }
        },
        { cost: 2 },
      );
      expect(made).toBeGreaterThan(0);
    },
    TIMEOUT,
  );

  it("without any one of its files is refused by that file's name", () => {
    for (const name of TABLE_NAMES) {
      const { [name]: _gone, ...rest } = textsOf(SMALL_WORLD);
      expect(() => loadTables(rest)).toThrow(`${name}.csv:1, (all): the file is missing`);
    }
  });
});
