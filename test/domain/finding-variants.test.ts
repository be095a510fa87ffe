import { describe, expect, it } from "vitest";
import { evidenceOf } from "../../src/data/checks/claims.ts";
import { type Claim, parseFigure } from "../../src/domain/claim.ts";
import { type Day, formatDay, parseDay, parseFuzzyDay } from "../../src/domain/day.ts";
import { findingOf } from "../../src/domain/finding.ts";
import { type Alteration, nearMisses } from "../../src/domain/finding-variants.ts";
import { formatMeasure, parseMeasure } from "../../src/domain/measure-text.ts";
import { TABLES } from "../real.ts";

const EVIDENCE = evidenceOf(TABLES);
const CLAIMS: readonly Claim[] = TABLES.claims.map((row) => ({ ...row, asOf: row.as_of, note: row.note_en }));

describe("what would give it, tried one by one", () => {
  const tell = (alteration: Alteration) =>
    alteration.kind === "day"
      ? `${formatDay(alteration.from)}/${alteration.to === null ? "" : formatDay(alteration.to)}`
      : Object.values(alteration).join(" ");
  const tried = (text: string, on: string, fits: Parameters<typeof nearMisses>[3]) =>
    nearMisses(EVIDENCE, parseMeasure(text), parseDay(on), fits).map(({ alterations, measure, day }) => [
      alterations.map(tell).join(" + "),
      formatMeasure(measure),
      formatDay(day),
    ]);
  const sameDayOnly = (on: string) => (_: unknown, day: Day) => day === parseDay(on);

  it("is each other way of counting countries, once", () => {
    const on = "2025-12-31";
    const ways = tried(
      "countries:from.strategic:in.un:with.eu~special",
      on,
      (_, day) => day === parseDay(on),
    );
    expect(ways.map(([way, text]) => `${way}: ${text}`)).toEqual([
      "without eu: countries:from.strategic:in.un:with.special",
      "with au: countries:from.strategic:in.un:with.eu~au~special",
      "without special: countries:from.strategic:in.un:with.eu",
      "with suspended: countries:from.strategic:in.un:with.eu~special~suspended",
      "with vietnam: countries:from.strategic:in.un:with.eu~special~vietnam",
      "tier comprehensive: countries:from.comprehensive:in.un:with.eu~special",
      "tier comprehensive-strategic: countries:from.comprehensive-strategic:in.un:with.eu~special",
      "everywhere: countries:from.strategic:with.eu~special",
    ]);
  });

  it("is no other rung beside the ladder, below relations or of none, and no group but the United Nations", () => {
    const ways = (text: string) =>
      tried(text, "2025-12-31", sameDayOnly("2025-12-31"))
        .map(([way]) => way)
        .filter((way) => !way?.startsWith("with"));
    expect(ways("countries:at.special")).toEqual([]);
    expect(ways("countries:at.none:in.g20")).toEqual([]);
    expect(ways("countries:from.relations")).toEqual(["tier comprehensive"]);
    expect(ways("countries:from.comprehensive-strategic")).toEqual(["tier strategic"]);
  });

  it("is each other way of counting agreements", () => {
    const ways = (text: string) => tried(text, "2025-12-31", sameDayOnly("2025-12-31")).map(([way]) => way);
    expect(ways("agreements:status.signed:with.all-talks")).toEqual([
      ...["with free-trade-talks", "without all-talks", "with other-agreements", "status in-force"],
    ]);
    expect(ways("economies:status.in-force").at(-1)).toBe("status signed");
    expect(ways("milestone:id.m001")).toEqual([]);
  });

  it("is two ways at once only where one does not do, in one order, and never two tiers or one taken back", () => {
    // Nothing ever fits: every single way is tried, and then every pair.
    const pairs: string[] = [];
    const found = tried("countries:from.strategic", "2025-12-31", ({ number }, day) => {
      if (day === parseDay("2025-12-31")) pairs.push(String(number));
      return false;
    });
    expect(found).toEqual([]);
    // Seven single ways (five extras, two tiers); of the pairs ten of two extras and ten of an extra and a tier.
    expect(pairs.length).toBeGreaterThanOrEqual(7 + 10 + 10);
  });

  it("is the nearest other stretch of days, before or after, within three years", () => {
    const between = (first: string, last: string) => (_: unknown, day: Day) =>
      day >= parseDay(first) && day <= parseDay(last);
    const days = (first: string, last: string, on: string) =>
      tried("established", on, between(first, last)).map(([way, , day]) => `${way} ${day}`);
    // Relations began with the United States on 1995-07-12; the next are of 1995-08-04 or later.
    expect(days("1995-07-12", "1995-07-12", "1995-07-11")).toHaveLength(1);
    expect(days("1995-07-12", "1995-07-12", "1995-07-11")[0]).toMatch(
      /^1995-07-12\/\d{4}-\d\d-\d\d 1995-07-12$/,
    );
    const [after = ""] = days("1995-07-12", "1995-07-12", "1997-01-01");
    const end = after.slice(11, 21);
    expect(after.slice(-10)).toBe(formatDay((parseDay(end) - 1) as Day));
    expect(days("1995-07-12", "1995-07-12", "1992-07-08")).toEqual([]);
    expect(days("1995-07-12", "1995-07-12", "1992-07-09")).toHaveLength(1);
  });

  it("goes on to the end of the records where nothing changes any more", () => {
    const [last] = tried("peacekeepers", "2024-01-01", ({ number }) => number === 1300);
    expect(last?.[0]).toMatch(/^\d{4}-\d\d-\d\d\/$/);
  });
});

describe("what a finding says of itself", () => {
  const claim = (id: string) => CLAIMS.find((row) => row.id === id) as Claim;
  const of = (change: Partial<Claim>) => findingOf(EVIDENCE, { ...claim("c036"), ...change });

  it("is untestable without a measure, or with a scalar", () => {
    expect(of({ measure: [], figure: [] })).toEqual({ verdict: "untestable", parts: [], onOwnWord: false });
    const scalar = of({ measure: [parseMeasure("scalar:name.pillars")], figure: [parseFigure("count.0")] });
    expect([scalar.verdict, scalar.parts[0]?.agrees]).toEqual(["untestable", null]);
  });

  it("counts on the day of the measure before that of the claim", () => {
    const measure = [parseMeasure("established:on.1959-12-31"), parseMeasure("established")];
    const figure = [parseFigure("count.13"), parseFigure("count.31")];
    const { parts, verdict } = of({ measure, figure, asOf: parseFuzzyDay("1969-12-31") });
    expect([
      verdict,
      ...parts.map(({ day, variants, between }) => [formatDay(day), variants, between]),
    ]).toEqual([...["agrees", ["1959-12-31", [], null], ["1969-12-31", [], null]]]);
  });

  it("has what lies on either side of a number that never was, and nothing below the first", () => {
    const between = (text: string, figure: string) =>
      of({
        measure: [parseMeasure(text)],
        figure: [parseFigure(figure)],
        asOf: parseFuzzyDay("2025-12-31"),
      }).parts[0]?.between?.map(({ number }) => number);
    expect(between("peacekeepers:on.2025-12-31", "count.1000")).toEqual([789, 1300]);
    expect(between("peacekeepers:on.2025-12-31", "over.1100")).toEqual([789, 1300]);
    expect(between("peacekeepers:on.2025-12-31", "count.100")).toBeUndefined();
    expect(between("peacekeepers:on.2025-12-31", "count.9999")).toBeUndefined();
    expect(between("peacekeepers:on.2025-12-31", "share.1000.2000")).toBeUndefined();
  });
});
