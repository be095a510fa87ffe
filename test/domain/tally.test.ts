import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { partiesOn } from "../../src/domain/atlas.ts";
import type { Code } from "../../src/domain/country.ts";
import { type Day, FOREVER, formatDay, parseDay } from "../../src/domain/day.ts";
import { standingOn } from "../../src/domain/history.ts";
import type { PartySpan } from "../../src/domain/party.ts";
import { buildTallies, classOf, partnersIn, tallyOn } from "../../src/domain/tally.ts";
import type { Tier } from "../../src/domain/tier.ts";
import { dayArbitrary } from "../arbitrary.ts";
import { ATLAS, DATASET } from "../real.ts";

const at = (day: Day, name: string) =>
  partiesOn(ATLAS, day)
    .filter((party) => classOf(party) === name)
    .map(({ code }) => code)
    .sort();

/**
 * What the press and the foreign ministry printed, as quoted in the facts behind public/data/README.md:
 * countries only, special relationships and the EU apart. `published` is the printed figure where there is one.
 */
const PUBLISHED = [
  { day: "2013-12-31", csp: 2, sp: 11, cp: 10, all: 23 },
  { day: "2015-12-31", csp: 2, sp: 13, cp: 10, all: 25 },
  { day: "2020-12-31", csp: 3, sp: 14, cp: 13, all: 30 },
  { day: "2023-12-31", csp: 6, sp: 12, cp: 12, all: 30 },
  { day: "2024-12-31", csp: 9, sp: 10, cp: 13, all: 32 },
  { day: "2025-08-22", csp: 13, sp: 10, cp: 15, all: 38 },
  { day: "2025-10-29", csp: 14, sp: 11, cp: 15, all: 40 },
  { day: "2025-12-31", csp: 14, sp: 14, cp: 14, all: 42 },
] as const;

/** Who stood where, by name, so that a right count of wrong countries does not pass. */
const LISTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "2013-12-31": {
    "comprehensive-strategic": "CHN RUS",
    strategic: "DEU ESP FRA GBR IDN IND ITA JPN KOR SGP THA",
    comprehensive: "ARG AUS BRA CHL DNK NZL UKR USA VEN ZAF",
  },
  "2015-12-31": {
    "comprehensive-strategic": "CHN RUS",
    strategic: "DEU ESP FRA GBR IDN IND ITA JPN KOR MYS PHL SGP THA",
    comprehensive: "ARG AUS BRA CHL DNK NZL UKR USA VEN ZAF",
  },
  "2025-12-31": {
    special: "CUB KHM LAO",
  },
};

describe("tallies", () => {
  it.each(PUBLISHED)("reproduces the published figures of $day", ({ day, csp, sp, cp, all }) => {
    const tally = tallyOn(ATLAS.tallies, parseDay(day));
    expect([tally["comprehensive-strategic"], tally.strategic, tally.comprehensive]).toEqual([csp, sp, cp]);
    expect(partnersIn(tally)).toBe(all);
  });

  it.each(Object.entries(LISTS))("counts the right countries on %s", (day, lists) => {
    for (const [name, codes] of Object.entries(lists)) expect(at(parseDay(day), name).join(" ")).toBe(codes);
  });

  it("reads 14, 14, 14 and 3 special on the last complete day", () => {
    const tally = tallyOn(ATLAS.tallies, DATASET.completeTo);
    expect(tally).toMatchObject({
      "comprehensive-strategic": 14,
      strategic: 14,
      comprehensive: 14,
      special: 3,
    });
  });

  it("agrees with counting the states one by one", () => {
    fc.assert(
      fc.property(dayArbitrary, (day) => {
        const tally = tallyOn(ATLAS.tallies, day);
        for (const [name, count] of Object.entries(tally)) expect(at(day, name), name).toHaveLength(count);
      }),
    );
  });

  it("has one tally a day, on days that are real", () => {
    const { days, tallies } = ATLAS.tallies;
    expect(tallies).toHaveLength(days.length);
    days.forEach((day, i) => {
      expect(Number.isFinite(day)).toBe(true);
      if (i > 0) expect(day).toBeGreaterThan(days[i - 1] as Day);
    });
  });

  it("counts the moves of one day once, in whatever order states stand, and nothing that never ends", () => {
    const span = (code: string, from: string, to: Day, tier: Tier): PartySpan => ({
      ...{ code: code as Code, from: parseDay(from), to, standing: { tier, suspended: false, since: null } },
    });
    const turn = parseDay("1995-07-12");
    const parties = new Map([
      [
        "USA" as Code,
        [span("USA", "1945-09-02", turn, "none"), span("USA", "1995-07-12", FOREVER, "relations")],
      ],
      ["AGO" as Code, [span("AGO", "1975-11-11", turn, "none")]],
      ["CHN" as Code, [span("CHN", "1945-09-02", FOREVER, "relations")]],
    ]);
    const { days, tallies } = buildTallies(parties);
    expect(days.map((day, i) => [formatDay(day), tallies[i]?.none, tallies[i]?.relations])).toEqual([
      ["1945-09-02", 1, 1],
      ["1975-11-11", 2, 1],
      ["1995-07-12", 0, 2],
    ]);
  });

  it("is all zero before the first day of the map", () => {
    expect(Object.values(tallyOn(ATLAS.tallies, (DATASET.start - 1) as Day))).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  it("holds the EU apart: comprehensive since 2012-06-27, the highest tier since 2026-01-29", () => {
    const eu = "EU" as Code;
    expect(standingOn(ATLAS.history, eu, parseDay("2026-01-28")).tier).toBe("comprehensive");
    expect(standingOn(ATLAS.history, eu, parseDay("2026-01-29")).tier).toBe("comprehensive-strategic");
    expect(partiesOn(ATLAS, DATASET.end).some(({ code }) => code === eu)).toBe(false);
  });
});

/**
 * Establishments at the end of each year: cumulative, modern successors counted, UN members + others
 * (192 + 3 = 195 is the figure of a government page of 2025-09-25).
 */
const ESTABLISHED = [
  ["1959-12-31", 13, 0],
  ["1969-12-31", 31, 0],
  ["1979-12-31", 104, 1],
  ["1989-12-31", 114, 2],
  ["1999-12-31", 164, 2],
  ["2009-12-31", 176, 2],
  ["2019-12-31", 187, 2],
  ["2025-12-31", 192, 3],
] as const;

describe("establishments", () => {
  const modern = new Map(DATASET.countries.filter(({ kind }) => kind === "state").map((c) => [c.code, c]));

  it.each(ESTABLISHED)("by %s: %i UN members and %i others", (day, members, others) => {
    const rows = DATASET.establishments.filter((row) => row.day <= parseDay(day) && modern.has(row.code));
    const inUn = rows.filter(({ code }) => modern.get(code)?.un !== null);
    expect([inUn.length, rows.length - inUn.length]).toEqual([members, others]);
  });
});

describe("2025", () => {
  it("brought sixteen upgrades, and Laos's new name", () => {
    const year = ATLAS.events.filter(
      (e) => e.day >= parseDay("2025-01-01") && e.day <= parseDay("2025-12-31"),
    );
    expect(year.filter((e) => e.kind === "tier" && e.to !== "relations")).toHaveLength(16);
    expect(year.filter((e) => e.kind === "restated").map(({ code }) => code)).toEqual(["LAO"]);
  });
});
