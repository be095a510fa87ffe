import { describe, expect, it } from "vitest";
import { evidenceOf } from "../../src/data/checks/claims.ts";
import { type Claim, parseFigure } from "../../src/domain/claim.ts";
import { parseCode } from "../../src/domain/country.ts";
import { type Day, formatDay, parseDay, parseFuzzyDay } from "../../src/domain/day.ts";
import { findingOf, matches } from "../../src/domain/finding.ts";
import { type Alteration, nearMisses } from "../../src/domain/finding-variants.ts";
import type { Item } from "../../src/domain/measure-count.ts";
import { formatMeasure, parseMeasure } from "../../src/domain/measure-text.ts";
import { answerTo } from "../independent-claims.ts";
import { TABLES } from "../real.ts";

const EVIDENCE = evidenceOf(TABLES);
const CLAIMS: readonly Claim[] = TABLES.claims.map((row) => ({ ...row, asOf: row.as_of, note: row.note_en }));

const named = (item: Item) => ("code" in item ? item.code : item.row.id);
const finding = (id: string) => {
  const claim = CLAIMS.find((row) => row.id === id);
  if (claim === undefined) throw new Error(id);
  return findingOf(EVIDENCE, claim);
};
const variants = (id: string) =>
  finding(id).parts.flatMap((part) =>
    part.variants.map(({ alterations, count }) => [
      alterations.map((a) =>
        a.kind === "day"
          ? `${formatDay(a.from)}/${a.to === null ? "" : formatDay(a.to)}`
          : [a.kind, "what" in a && a.what].filter(Boolean).join(" "),
      ),
      count.number,
    ]),
  );

describe("every printed figure", () => {
  it.each(CLAIMS.map((claim) => [claim.id, claim] as const))("%s gets the verdict on record", (_, claim) => {
    expect(findingOf(EVIDENCE, claim).verdict).toBe(claim.verdict);
  });

  it.each(CLAIMS.map(({ id, verdict }) => [id, verdict] as const))(
    "%s gets that verdict from an independent evaluation too, with the same counted",
    (id, verdict) => {
      const answer = answerTo(id);
      expect(answer.verdict).toBe(verdict);
      if (verdict === "untestable") return;
      const counted = finding(id).parts.flatMap(({ count }) => count.counted.map(named));
      expect(counted.sort()).toEqual(answer.counted);
    },
  );

  it("is one of 62: 32 agree, 10 differ, 20 cannot be tested", () => {
    const count = (name: string) => CLAIMS.filter(({ verdict }) => verdict === name).length;
    expect([CLAIMS.length, count("agrees"), count("differs"), count("untestable")]).toEqual([62, 32, 10, 20]);
  });

  it("is quoted in at most 25 words", () => {
    for (const { id, quote } of CLAIMS) expect(quote.split(/\s+/).length, id).toBeLessThanOrEqual(25);
  });
});

describe("what would give the figure instead", () => {
  it.each([
    ["c034", [[["2025-08-05/2025-10-21"], 38]]],
    ["c006", [[["2024-09-23/2025-09-24"], 194]]],
    ["c014", [[["everywhere", "2024-09-23/2025-09-24"], 194]]],
    ["c054", [[["with free-trade-talks"], 19]]],
    ["c018", [[["with all-talks"], 64]]],
    ["c021", [[["2021-10-18/2025-09-22"], 789]]],
    ["c027", []],
    ["c044", []],
    ["c007", []],
  ])("%s", (id, expected) => {
    expect(variants(id)).toEqual(expected);
  });

  it("is bracketed where the total never stood at it", () => {
    const [part] = finding("c044").parts;
    expect(part?.between?.map(({ number, day }) => [number, formatDay(day)])).toEqual([
      [789, "2023-12-10"],
      [1300, "2025-09-22"],
    ]);
  });

  it("counts what it says it would count", () => {
    for (const { parts } of CLAIMS.map((claim) => findingOf(EVIDENCE, claim))) {
      for (const { figure, variants } of parts) {
        for (const { count, day } of variants) expect(figure && matches(figure, count, day)).toBe(true);
      }
    }
  });
});

describe("what a finding rests on", () => {
  it("says where a claim is its own only witness", () => {
    expect(CLAIMS.filter(({ id }) => finding(id).onOwnWord).map(({ id }) => id)).toEqual(["c032"]);
  });

  it("cannot be tested without a figure to compare", () => {
    const claim = { ...(CLAIMS[6] as Claim), figure: [] };
    expect(findingOf(EVIDENCE, claim).verdict).toBe("untestable");
  });

  it("differs as soon as one of its figures does", () => {
    const claim = CLAIMS.find(({ id }) => id === "c035") as Claim;
    const figure = [...claim.figure.slice(0, 2), parseFigure("count.15")];
    expect(findingOf(EVIDENCE, { ...claim, figure }).verdict).toBe("differs");
  });
});

describe("whether a figure fits", () => {
  const day = parseDay("2026-01-01");
  it.each([
    ["over.60", 60, null, false],
    ["over.60", 61, null, true],
    ["over.60", 69, null, true],
    ["over.60", 70, null, false],
    ["over.1100", 1199, null, true],
    ["over.1100", 1200, null, false],
    ["hundreds", 99, null, false],
    ["hundreds", 999, null, true],
    ["hundreds", 1000, null, false],
    ["most", 10, 19, true],
    ["most", 10, 20, false],
    ["most", 10, null, false],
    ["share.17.20", 17, 20, true],
    ["share.17.20", 17, 21, false],
    ["share.17.20", 17, null, true],
    ["count.42", 41, null, false],
    ["count.42", 42, null, true],
    ["hundreds", 100, null, true],
    ["share.17.20", 16, 20, false],
    ["share.17.20", 16, null, false],
    ["over.60", 0, null, false],
    ["over.100", 199, null, true],
    ["over.100", 200, null, false],
    ["over.65", 66, null, false],
  ])("%s of %i (base %j): %j", (figure, number, base, fits) => {
    expect(matches(parseFigure(figure), { number, base }, day)).toBe(fits);
  });

  const role = (from: string, to: string): Item => ({
    kind: "role",
    row: {
      ...{ id: "x", body: "", role: "", confidence: "single", sources: [], note: null },
      ...{ from: from === "" ? null : parseFuzzyDay(from), to: to === "" ? null : parseFuzzyDay(to) },
    },
  });
  const milestone = (date: string): Item => ({
    kind: "milestone",
    row: {
      ...{ id: "x", theme: "", title: "", summary: "", place: null, codes: [] },
      ...{ date: parseFuzzyDay(date), confidence: "single", sources: [], note: null },
    },
  });
  const step = (date: string): Item => ({
    ...{ kind: "step", code: parseCode("USA"), tier: "relations", date: parseFuzzyDay(date) },
  });
  const economy: Item = { kind: "economy", code: parseCode("USA") };

  it.each([
    ["term.2023.2025", [role("2023-01-01", "2026-01-01")], true],
    ["term.2023.2026", [role("2023-01-01", "2026-01-01")], false],
    ["term.2023.2026", [role("2023-01-01", "2026-01-02")], true],
    ["term.2023.2026", [role("2023", "2026")], true],
    ["term.2023.2025", [role("2023", "2025-12")], true],
    ["term.2022.2025", [role("2023", "2025-12")], false],
    ["term.2023.2025", [role("", "2025-12")], false],
    ["term.2023.2025", [role("2023", "")], false],
    ["term.2023.2025", [milestone("2023")], false],
    ["term.2023.2025", [], false],
    ["term.2023.2025", [economy, role("2023", "2025")], true],
    ["date.1995-07", [step("1995-07-01")], true],
    ["date.1995-07", [step("1995-07-31")], true],
    ["date.1995-07", [step("1995-08-01")], false],
    ["date.1995-07", [step("1995-06-30")], false],
    ["date.1995-07", [milestone("1995-07-12")], true],
    ["date.1995-07", [role("1995-07-12", "")], true],
    ["date.1995-07", [role("", "1995-07-12")], false],
    ["date.1995-07", [economy], false],
    ["date.1995-07", [economy, step("1995-07-12")], true],
    ["date.1995-07", [], false],
    ["years.31", [step("1995-07-12")], true],
    ["years.30", [step("1995-07-12")], false],
    ["years.0", [economy], true],
    ["years.31", [economy, step("1995-07-12")], true],
    ["years.31", [], false],
  ] as const)("%s of what was counted (%#): %j", (figure, counted, fits) => {
    expect(matches(parseFigure(figure), { number: 1, base: null, counted }, day)).toBe(fits);
  });

  it("a date, a term or years of nothing never", () => {
    for (const figure of ["date.1995-07", "term.2023.2025", "years.31"])
      expect(matches(parseFigure(figure), { number: 1, base: null }, day)).toBe(false);
  });

  it("a date by as much of it as is printed", () => {
    const claim = CLAIMS.find(({ id }) => id === "c036") as Claim;
    const verdict = (figure: string) =>
      findingOf(EVIDENCE, { ...claim, figure: [parseFigure(figure)] }).verdict;
    expect(["date.2025", "date.2025-10", "date.2025-10-29"].map(verdict)).toEqual([
      "agrees",
      "agrees",
      "agrees",
    ]);
    expect(["date.2024", "date.2025-11", "date.2025-10-28"].map(verdict)).toEqual([
      "differs",
      "differs",
      "differs",
    ]);
  });

  it("a share of another group, or another tier, if that gives it", () => {
    const claim = CLAIMS.find(({ id }) => id === "c009") as Claim;
    const asked = {
      ...claim,
      measure: [parseMeasure("countries:from.comprehensive:in.g20")],
      figure: [parseFigure("share.17.20")],
    };
    const [part] = findingOf(EVIDENCE, asked).parts;
    expect(part?.variants.map(({ alterations }) => alterations)).toEqual([[{ kind: "with", what: "eu" }]]);
  });
});

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
