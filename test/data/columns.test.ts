import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as c from "../../src/data/columns.ts";
import { type Day, formatDay, formatFuzzyDay, parseDay } from "../../src/domain/day.ts";

const someDay = fc.integer({ min: parseDay("0800-01-01"), max: parseDay("2100-12-31") }) as fc.Arbitrary<Day>;

describe("text", () => {
  it.each(["Viet Nam", "Quần đảo Hoàng Sa", "1 July or 1 June 1992", "“17 of 20”"])("takes %s", (cell) => {
    expect(c.text.decode(cell)).toBe(cell);
  });

  it.each([
    ["", /must not be empty/],
    ["  ", /must not be empty/],
    ["Laos ", /space at an end/],
    ["Vie\u0323\u0302t Nam", /composed Unicode/],
    ["=HYPERLINK(1)", /formula/],
    ["+1", /formula/],
    ["-1", /formula/],
    ["@name", /formula/],
  ])("rejects %j", (cell, reason) => {
    expect(() => c.text.decode(cell)).toThrow(reason);
  });

  it("is null when optional and empty", () => {
    expect(c.optional(c.text).decode("")).toBeNull();
    expect(c.optional(c.text).field).toEqual({ type: "string" });
  });
});

describe("lists", () => {
  it("separates texts by semicolons, with or without a space", () => {
    expect(c.texts.decode("Holland; The Netherlands")).toEqual(["Holland", "The Netherlands"]);
    expect(c.texts.decode("")).toEqual([]);
  });

  it.each(["Holland;;", "Holland;Holland", "=1;Holland"])("rejects the texts %j", (cell) => {
    expect(() => c.texts.decode(cell)).toThrow(RangeError);
  });

  it("separates codes by one space", () => {
    expect(c.codes.decode("CZE SVK")).toEqual(["CZE", "SVK"]);
    expect(c.codes.decode("")).toEqual([]);
  });

  it.each(["CZE  SVK", "CZE,SVK", "cze", "CZE CZE", " CZE", "UN"])("rejects the codes %j", (cell) => {
    expect(() => c.codes.decode(cell)).toThrow(RangeError);
  });

  it("lets the United Nations rule, and nobody else without a code", () => {
    expect(c.rulers.decode("GBR UN")).toEqual(["GBR", "UN"]);
    expect(() => c.rulers.decode("gbr")).toThrow(RangeError);
  });

  it("reads back what was joined", () => {
    const code = fc.stringMatching(/^[A-Z]{3}$/);
    fc.assert(
      fc.property(fc.uniqueArray(code), (list) => void expect(c.codes.decode(list.join(" "))).toEqual(list)),
    );
  });
});

describe("dates", () => {
  it("reads back every day that was written", () => {
    fc.assert(fc.property(someDay, (day) => void expect(c.day.decode(formatDay(day))).toBe(day)));
  });

  it("reads back every imprecise date that was written", () => {
    const precision = fc.constantFrom("day", "month", "year");
    fc.assert(
      fc.property(someDay, precision, (day, known) => {
        const written = formatFuzzyDay({ day, precision: known });
        expect(formatFuzzyDay(c.fuzzyDay.decode(written))).toBe(written);
        expect(c.fuzzyDay.decode(written).precision).toBe(known);
      }),
    );
  });

  it.each(["2025-02-30", "2025-2-3", "2007-05", "29.10.2025", "today", ""])("rejects the day %j", (cell) => {
    expect(() => c.day.decode(cell)).toThrow(RangeError);
  });

  it.each(["2025-13", "20", "2007-5", "", "c. 2007", "2007-00"])("rejects the imprecise date %j", (cell) => {
    expect(() => c.fuzzyDay.decode(cell)).toThrow(RangeError);
  });
});

describe("degrees", () => {
  it("reads back every coordinate in range", () => {
    const value = fc.integer({ min: -180_000, max: 180_000 }).map((thousandths) => thousandths / 1000);
    fc.assert(
      fc.property(
        value,
        (degrees) => void expect(c.degrees(180).decode(String(degrees))).toBeCloseTo(degrees, 9),
      ),
    );
  });

  it.each(["180.1", "1e2", "", "12°", "0x10", "Infinity", "1,5"])("rejects %j", (cell) => {
    expect(() => c.degrees(180).decode(cell)).toThrow(RangeError);
  });
});

describe("names of things", () => {
  it.each(["004", "-1", "276-E", "x-siachen-glacier", "x-indian-ocean-ter-", "hoangsa"])(
    "takes the atom %s",
    (cell) => {
      expect(c.atom.decode(cell)).toBe(cell);
    },
  );

  it.each(["", "4x", "276-e", "=1"])("rejects the atom %j", (cell) => {
    expect(() => c.atom.decode(cell)).toThrow(RangeError);
  });

  it.each(["Comprehensive", "two words", "a_b", ""])("rejects the slug %j", (cell) => {
    expect(() => c.slug.decode(cell)).toThrow(RangeError);
  });

  it.each(["javascript:alert(1)", "www.example.org", "https://a b", ""])("rejects the address %j", (cell) => {
    expect(() => c.url.decode(cell)).toThrow(RangeError);
  });

  it("takes one of a few words and lists them otherwise", () => {
    expect(c.oneOf("agrees", "differs").decode("differs")).toBe("differs");
    expect(() => c.oneOf("agrees", "differs").decode("disagrees")).toThrow(
      '"disagrees" is none of agrees, differs',
    );
  });
});

it("describes each form by a pattern that its decoder shares", () => {
  for (const column of [
    c.code,
    c.codes,
    c.rulers,
    c.slug,
    c.sources,
    c.atom,
    c.isoNumeric,
    c.url,
    c.fuzzyDay,
  ]) {
    const pattern = new RegExp(`^(?:${column.field.constraints?.pattern})$`);
    fc.assert(
      fc.property(fc.stringMatching(pattern), (cell) => {
        try {
          column.decode(cell);
        } catch (cause) {
          // A pattern cannot say that a list names nothing twice, or that a day is real.
          expect((cause as Error).message).toMatch(/twice|not a day/);
        }
      }),
    );
  }
});
