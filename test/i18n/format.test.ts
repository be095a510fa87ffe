import fc from "fast-check";
import { describe, expect, it, vi as vitest } from "vitest";
import { type Day, parseFuzzyDay } from "../../src/domain/day.ts";
import { FORMATS } from "../../src/i18n/format.ts";
import { dayArbitrary } from "../arbitrary.ts";

const [en, vi] = [FORMATS.en(), FORMATS.vi()];
const LONG = { day: "numeric", month: "long", year: "numeric" } as const;

/** What the platform writes for readers of British English. */
function platform(day: Day, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat("en-GB", { ...options, timeZone: "UTC" }).format(new Date(day * 86_400_000));
}

describe("the dates of each language", () => {
  it("are in English what the platform writes", () => {
    fc.assert(
      fc.property(dayArbitrary, (day) => {
        expect(en.date({ day, precision: "day" })).toBe(platform(day, LONG));
        expect(en.date({ day, precision: "month" })).toBe(platform(day, { month: "long", year: "numeric" }));
        expect(en.date({ day, precision: "year" })).toBe(platform(day, { year: "numeric" }));
        const short = platform(day, { ...LONG, month: "short" }).replace("Sept", "Sep");
        expect(en.shortDate({ day, precision: "day" })).toBe(short);
      }),
    );
  });

  it.each([
    ["2025-10-29", "29 October 2025", "on 29 October 2025", "29 Oct 2025"],
    ["2001-09", "September 2001", "in September 2001", "Sep 2001"],
    ["2007", "2007", "in 2007", "2007"],
  ])("say in English of %s no more than is known", (text, date, inSentence, short) => {
    const fuzzy = parseFuzzyDay(text);
    expect([en.date(fuzzy), en.dateInSentence(fuzzy), en.shortDate(fuzzy)]).toEqual([
      date,
      inSentence,
      short,
    ]);
  });

  it.each([
    ["2025-10-29", "29 tháng 10 năm 2025", "ngày 29 tháng 10 năm 2025", "29/10/2025"],
    ["2001-03", "tháng 3 năm 2001", "tháng 3 năm 2001", "3/2001"],
    ["2007", "năm 2007", "năm 2007", "2007"],
  ])("say in Vietnamese of %s no more than is known", (text, date, inSentence, short) => {
    const fuzzy = parseFuzzyDay(text);
    expect([vi.date(fuzzy), vi.dateInSentence(fuzzy), vi.shortDate(fuzzy)]).toEqual([
      date,
      inSentence,
      short,
    ]);
  });
});

describe.each([
  ["English", en, "en-GB"],
  ["Vietnamese", vi, "vi"],
] as const)("in %s", (_, formats, locale) => {
  it("lists are written as the platform writes them", () => {
    const list = new Intl.ListFormat(locale, { type: "conjunction" });
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 5 }), (items) => {
        expect(formats.list(items)).toBe(list.format(items));
      }),
    );
    expect(formats.list(["A", "B", "C"])).toBe(locale === "vi" ? "A, B và C" : "A, B and C");
  });

  it("numbers are written as the platform writes them", () => {
    const number = new Intl.NumberFormat(locale);
    const near = fc.constantFrom(-1_000, -1, 0, 0.5, 999, 999.5, 1_000, 1_001, 1_234_567, Number.NaN);
    fc.assert(
      fc.property(fc.oneof(near, fc.integer(), fc.double()), (value) => {
        fc.pre(!Object.is(value, -0));
        expect(formats.number(value)).toBe(number.format(value));
      }),
    );
  });

  it("the platform is asked for no more than is needed", () => {
    const made: string[] = [];
    const { NumberFormat, Collator } = Intl;
    const counted = {
      NumberFormat: class extends NumberFormat {
        constructor(asked: string) {
          super(asked);
          made.push(`number ${asked}`);
        }
      },
      Collator: class extends Collator {
        constructor(asked: string) {
          super(asked);
          made.push(`order ${asked}`);
        }
      },
    };
    vitest.stubGlobal("Intl", counted);
    const fresh = FORMATS[locale === "vi" ? "vi" : "en"]();
    fresh.list([fresh.number(0), fresh.number(999)]);
    expect(made).toEqual([]);
    for (const [a, b] of ["ab", "ba"].map((pair) => [...pair])) fresh.compare(a ?? "", b ?? "");
    for (const value of [1_000, 2_000]) fresh.number(value);
    expect(made).toEqual([`order ${locale}`, `number ${locale}`]);
    vitest.unstubAllGlobals();
  });
});
