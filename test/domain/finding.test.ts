import { describe, expect, it } from "vitest";
import { evidenceOf } from "../../src/data/checks/claims.ts";
import { type Claim, parseFigure } from "../../src/domain/claim.ts";
import { parseCode } from "../../src/domain/country.ts";
import { formatDay, parseDay, parseFuzzyDay } from "../../src/domain/day.ts";
import { findingOf, matches } from "../../src/domain/finding.ts";
import type { Item } from "../../src/domain/measure-count.ts";
import { parseMeasure } from "../../src/domain/measure-text.ts";
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
