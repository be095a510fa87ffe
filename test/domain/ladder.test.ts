import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Code, EU, parseCode } from "../../src/domain/country.ts";
import { formatFuzzyDay, parseDay, parseFuzzyDay } from "../../src/domain/day.ts";
import { lineageOf } from "../../src/domain/event.ts";
import { standingOn } from "../../src/domain/history.ts";
import { arrivalsOf, firstAmong, HEIGHTS, ladderOf } from "../../src/domain/ladder.ts";
import { agreementPhaseOn, agreementsOf } from "../../src/domain/ladder-agreement.ts";
import { foreignRuleOf } from "../../src/domain/ladder-rule.ts";
import { isAtLeast } from "../../src/domain/tier.ts";
import { dayArbitrary } from "../arbitrary.ts";
import { ATLAS, DATASET } from "../real.ts";
import { RECORDS } from "../view/profile/stage.tsx";

const codes = DATASET.countries.map(({ code }) => code);
const codeArbitrary = fc.constantFrom(...codes);
const rungs = (code: string) =>
  ladderOf(ATLAS, parseCode(code)).map(
    ({ code: own, tier, suspended, from }) =>
      `${own} ${suspended ? "suspended" : tier} ${formatFuzzyDay(from)}`,
  );

describe("ladders", () => {
  it("rise with what was agreed", () => {
    expect(rungs("KOR")).toEqual([
      "KOR none 1948-08-15",
      "KOR relations 1992-12-22",
      "KOR comprehensive 2001-08-23",
      "KOR strategic 2009-10-21",
      "KOR comprehensive-strategic 2022-12-05",
    ]);
  });

  it("begin with the states that a country continues, and keep what is known of a date", () => {
    expect(rungs("RUS")).toEqual([
      "SUN none 1945-09-02",
      "SUN relations 1950-01-30",
      "RUS relations 1991-12-26",
      "RUS strategic 2001-03",
      "RUS comprehensive-strategic 2012-07-27",
    ]);
  });

  it("tell breaks, and an organisation from its first step on", () => {
    expect(rungs("CHL")).toContain("CHL suspended 1973-09-11");
    expect(rungs("EU")).toEqual(["EU comprehensive 2012-06-27", "EU comprehensive-strategic 2026-01-29"]);
  });

  it("stand on every day where the country stands, and nowhere while it is no state", () => {
    fc.assert(
      fc.property(codeArbitrary, dayArbitrary, (code, day) => {
        for (const own of lineageOf(DATASET, code)) {
          const there = ladderOf(ATLAS, code).filter(
            (rung) => rung.code === own && rung.from.day <= day && day < rung.to,
          );
          const party = ATLAS.parties.get(own)?.find(({ from, to }) => from <= day && day < to);
          const isPartner = own === EU && (ATLAS.history.get(own)?.[0]?.day ?? day + 1) <= day;
          const { tier, suspended } = standingOn(ATLAS.history, own, day);
          expect(there.map((rung) => [rung.tier, rung.suspended])).toEqual(
            party || isPartner ? [[tier, suspended]] : [],
          );
        }
      }),
    );
  });
});

describe("arrivals", () => {
  const arrival = (code: string, height: (typeof HEIGHTS)[number]) => {
    const own = arrivalsOf(ATLAS, parseCode(code))[height];
    return own && `${formatFuzzyDay(own.date)} ${own.code} ${own.tier}`;
  };

  it.each([
    ["USA", "strategic", "2023-09-10 USA comprehensive-strategic"],
    ["RUS", "relations", "1950-01-30 SUN relations"],
    ["DEU", "relations", "1975-09-23 DEU relations"],
    ["YEM", "relations", "1963-10-16 YAR relations"],
    ["LAO", "comprehensive", null],
    ["LAO", "special", "1977-07-18 LAO special"],
    ["EU", "relations", null],
    ["EU", "comprehensive", "2012-06-27 EU comprehensive"],
    ["VNM", "relations", null],
  ] as const)("%s at %s", (code, height, expected) => {
    expect(arrival(code, height)).toBe(expected);
  });

  it("are never later at a lower height, and true of the standing of that day", () => {
    fc.assert(
      fc.property(codeArbitrary, (code) => {
        const own = arrivalsOf(ATLAS, code);
        const days = HEIGHTS.slice(0, -1).map((height) => own[height]?.date.day ?? Number.POSITIVE_INFINITY);
        if (code !== EU) expect(days).toEqual(days.toSorted((a, b) => a - b));
        for (const height of HEIGHTS.slice(0, -1)) {
          const there = own[height];
          if (there === null || height === "special") continue;
          expect(isAtLeast(standingOn(ATLAS.history, there.code, there.date.day).tier, height)).toBe(true);
        }
      }),
    );
  });

  it.each([
    [["1950-01-18", "1950-01-30", null], [0]],
    [
      ["1973-09-11", "1973-09-11"],
      [0, 1],
    ],
    [
      ["2007", "2007-05", "2008"],
      [0, 1],
    ],
    [["2007", "2008-01-01"], [0]],
    [[null, null], []],
  ] as const)("%j: first is %j", (dates, expected) => {
    expect(firstAmong(dates.map((date) => date && parseFuzzyDay(date)))).toEqual(expected);
  });
});

describe("times under others", () => {
  const told = (code: string) =>
    foreignRuleOf(ATLAS, parseCode(code)).map(({ holder, status, rulers, events }) =>
      [holder, status, rulers.join(), ...events.map((event) => `${event.code} ${event.kind}`)].join(" "),
    );

  it("tell what the ruler or the larger state agreed meanwhile", () => {
    expect(told("AGO")).toEqual(["AGO dependency PRT PRT tier"]);
    expect(told("UKR")).toEqual(["SUN part-of  SUN tier"]);
    expect(told("GRL")).toEqual(["GRL dependency DNK DNK tier DNK tier"]);
  });

  it("leave out the country's own predecessors, and whoever followed it", () => {
    expect(told("RUS")).toEqual([]);
    expect(told("DDR")).toEqual(["DEU occupied SUN"]);
    expect(told("THA")).toEqual([]);
  });

  it("end before the country's last beginning as its own holder", () => {
    for (const code of codes) {
      for (const { from, to, events } of foreignRuleOf(ATLAS, code)) {
        expect(events.every(({ day }) => from <= day && day < to)).toBe(true);
      }
    }
  });
});

describe("agreements", () => {
  const phase = (code: string, id: string, day: string) => {
    const own = agreementsOf(RECORDS.en, code as Code).find(({ row }) => row.id === id);
    return own && agreementPhaseOn(own, parseDay(day));
  };

  it.each([
    ["GBR", "cptpp", "2018-03-07", "not-yet"],
    ["GBR", "cptpp", "2018-03-08", "signed"],
    ["GBR", "cptpp", "2024-12-14", "elsewhere"],
    ["GBR", "cptpp", "2024-12-15", "in-force"],
    ["JPN", "cptpp", "2019-01-13", "elsewhere"],
    ["JPN", "cptpp", "2019-01-14", "in-force"],
    ["KHM", "afta", "1997-01-01", "elsewhere"],
    ["FRA", "evfta", "2020-08-01", "in-force"],
    ["FRA", "evipa", "2026-01-01", "unrecorded"],
    ["EU", "evfta", "2020-07-31", "signed"],
    ["EU", "rcep", "2026-01-01", undefined],
    ["USA", "vn-us-art", "2026-01-01", "talks"],
    ["CUB", "vn-cuba-2018", "2020-01-01", "unrecorded"],
  ] as const)("%s, %s on %s: %s", (code, id, day, expected) => {
    expect(phase(code, id, day)).toBe(expected);
  });

  it("are all told, of each of their parties", () => {
    for (const row of RECORDS.en.agreements) {
      for (const code of row.parties) {
        expect(agreementsOf(RECORDS.en, code).map((own) => own.row.id)).toContain(row.id);
      }
    }
  });
});
