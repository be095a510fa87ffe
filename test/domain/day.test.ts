import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addMonths,
  type Day,
  dayAfter,
  formatDay,
  formatFuzzyDay,
  parseDay,
  parseFuzzyDay,
} from "../../src/domain/day.ts";

const anyDay = fc.integer({ min: -20_000, max: 40_000 }).map((day) => day as Day);

describe("day", () => {
  it("counts from 1970-01-01", () => {
    expect(parseDay("1970-01-01")).toBe(0);
    expect(parseDay("1945-09-02")).toBe(-8887);
    expect(formatDay(20390 as Day)).toBe("2025-10-29");
  });

  it("reads what it writes", () => {
    fc.assert(fc.property(anyDay, (day) => parseDay(formatDay(day)) === day));
  });

  it.each([
    "2025-02-30",
    "2025-13-01",
    "2025-1-1",
    "1/1/2025",
    "",
    "20250101",
    "2025-02-29T00",
    "+012025-01",
  ])("refuses %j, and says what it was given", (text) => {
    expect(() => parseDay(text)).toThrow(RangeError);
    expect(() => parseDay(text)).toThrow(`not a day: ${JSON.stringify(text)}`);
  });

  it.each(["2007-", "2007-1-1", "2007-05-", "2007-05-2", "2007-05-29 "])(
    "refuses the half date %j",
    (text) => {
      expect(() => parseFuzzyDay(text)).toThrow(`not a date: ${JSON.stringify(text)}`);
    },
  );

  it("keeps how much of a date is known", () => {
    expect(parseFuzzyDay("2007")).toEqual({ day: parseDay("2007-01-01"), precision: "year" });
    expect(parseFuzzyDay("2001-03")).toEqual({ day: parseDay("2001-03-01"), precision: "month" });
    expect(parseFuzzyDay("2025-10-29").precision).toBe("day");
    for (const text of ["2007", "2001-03", "2025-10-29"])
      expect(formatFuzzyDay(parseFuzzyDay(text))).toBe(text);
    expect(() => parseFuzzyDay("2001-3")).toThrow(RangeError);
    expect(() => parseFuzzyDay("2001-13")).toThrow(RangeError);
  });

  it("ends an imprecise date with its month or year", () => {
    expect(formatDay(dayAfter(parseFuzzyDay("2007")))).toBe("2008-01-01");
    expect(formatDay(dayAfter(parseFuzzyDay("2001-12")))).toBe("2002-01-01");
    expect(formatDay(dayAfter(parseFuzzyDay("2001-12-31")))).toBe("2002-01-01");
  });

  it("moves by months without leaving the month it aims at", () => {
    expect(formatDay(addMonths(parseDay("2024-01-31"), 1))).toBe("2024-02-29");
    expect(formatDay(addMonths(parseDay("2024-03-31"), -1))).toBe("2024-02-29");
    expect(formatDay(addMonths(parseDay("1969-12-15"), -12))).toBe("1968-12-15");
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -600, max: 600 }), (day, n) => {
        const months = (d: Day) => Number(formatDay(d).slice(0, 4)) * 12 + Number(formatDay(d).slice(5, 7));
        return months(addMonths(day, n)) - months(day) === n;
      }),
    );
  });
});
