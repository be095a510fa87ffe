import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildAtlas } from "../../src/domain/atlas.ts";
import { type Code, EU, parseCode } from "../../src/domain/country.ts";
import type { Country, TerritorySpan } from "../../src/domain/dataset.ts";
import {
  type Day,
  FOREVER,
  formatDay,
  formatFuzzyDay,
  parseDay,
  parseFuzzyDay,
} from "../../src/domain/day.ts";
import { lineageOf } from "../../src/domain/event.ts";
import { standingOn } from "../../src/domain/history.ts";
import { arrivalAt, arrivalsOf, firstAmong, HEIGHTS, ladderOf, type Rung } from "../../src/domain/ladder.ts";
import { agreementPhaseOn, agreementsOf } from "../../src/domain/ladder-agreement.ts";
import { foreignRuleOf } from "../../src/domain/ladder-rule.ts";
import type { AgreementRecord, MembershipRecord } from "../../src/domain/record.ts";
import { isAtLeast, type Tier } from "../../src/domain/tier.ts";
import { dayArbitrary } from "../arbitrary.ts";
import { ATLAS, DATASET } from "../real.ts";
import { RECORDS } from "../view/profile/stage.tsx";
import { datasetOf, establishment, land, severance, state, step } from "./dataset-of.ts";

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

describe("times under others, among a few", () => {
  const day = parseDay;
  const dependency = (from: string, to: string, ruler: string, more: Partial<TerritorySpan> = {}) =>
    land("024", "AGO", {
      ...{ status: "dependency", from: day(from), to: day(to), rulers: [parseCode(ruler)] },
      ...more,
    });
  const atlasOf = (territory: readonly TerritorySpan[], countries: readonly Country[] = []) =>
    buildAtlas(
      datasetOf({
        countries: [...["AGO", "PRT", "BEL"].map((code) => state(code)), ...countries],
        territory: [land("620", "PRT"), land("056", "BEL"), ...territory],
        establishments: [establishment("PRT", "1960-01-01"), establishment("BEL", "1973-03-22")],
        steps: [step("BEL", "1973-06-01", "precursor"), step("PRT", "1975-11-11", "strategic")],
        severances: [severance("PRT", "1961-01-01", "1962-01-01")],
      }),
    );
  const told = (territory: readonly TerritorySpan[], countries: readonly Country[] = []) =>
    foreignRuleOf(atlasOf(territory, countries), parseCode("AGO")).map(
      ({ holder, status, rulers, from, to, events }) =>
        [
          ...[holder, status, rulers.join("+"), formatDay(from), formatDay(to)],
          ...events.map((event) => `${event.code} ${event.kind}`),
        ].join(" "),
    );
  const own = (from: string, to: Day = FOREVER) => land("024", "AGO", { from: day(from), to });

  it("join what follows under the same ruler, and end before the state's own first day", () => {
    expect(
      told([
        own("1975-11-11"),
        dependency("1960-01-01", "1975-11-11", "PRT"),
        dependency("1945-09-02", "1960-01-01", "PRT"),
      ]),
    ).toEqual(["AGO dependency PRT 1945-09-02 1975-11-11 PRT tier PRT severed PRT resumed"]);
  });

  it("tell another ruler, another status and a gap apart", () => {
    expect(
      told([
        dependency("1945-09-02", "1950-01-01", "PRT"),
        dependency("1950-01-01", "1955-01-01", "BEL"),
        dependency("1955-01-01", "1960-01-01", "BEL", { status: "mandate" }),
        dependency("1961-01-01", "1962-01-01", "BEL", { status: "mandate" }),
        own("1975-11-11"),
      ]),
    ).toEqual([
      "AGO dependency PRT 1945-09-02 1950-01-01",
      "AGO dependency BEL 1950-01-01 1955-01-01",
      "AGO mandate BEL 1955-01-01 1960-01-01",
      "AGO mandate BEL 1961-01-01 1962-01-01",
    ]);
  });

  it("leave out Viet Nam, predecessors, what came after, and ground that is only contested", () => {
    const older = state("SUN", { kind: "former-state", successors: [parseCode("AGO")] });
    const held = (holder: string, from: string, to: Day) =>
      land("024", holder, { status: "part-of", from: day(from), to });
    expect(
      told(
        [
          held("VNM", "1945-09-02", day("1946-01-01")),
          held("SUN", "1946-01-01", day("1950-01-01")),
          held("BEL", "1950-01-01", day("1960-01-01")),
          land("024", "AGO", {
            from: day("1960-01-01"),
            to: day("1970-01-01"),
            status: "contested",
            rulers: [parseCode("PRT")],
          }),
          own("1970-01-01", day("1980-01-01")),
          held("PRT", "1980-01-01", FOREVER),
        ],
        [older],
      ),
    ).toEqual(["BEL part-of  1950-01-01 1960-01-01"]);
  });

  it("are those of the core land alone; of what was never a state, of the first that it holds", () => {
    const isle = land("025", "AGO", { status: "part-of", from: day("1950-01-01") });
    const before = land("025", "BEL", { status: "part-of", to: day("1950-01-01") });
    expect(told([before, isle, own("1945-09-02")])).toEqual([]);
    expect(told([before, isle])).toEqual(["BEL part-of  1945-09-02 1950-01-01"]);
    expect(told([])).toEqual([]);
  });
});

describe("agreements, one by one", () => {
  const made = (
    id: string,
    kind: AgreementRecord["kind"],
    signed: string,
    inForce: string,
    parties: string,
  ) => ({
    ...{ id, kind, name: id, confidence: "single" as const, sources: [], note: null },
    signed: signed === "" ? null : parseFuzzyDay(signed),
    inForce: inForce === "" ? null : parseFuzzyDay(inForce),
    parties: parties.split(" ").map(parseCode),
  });
  const member = (
    group: string,
    code: string,
    from: string,
    to = "",
    status: MembershipRecord["status"] = "member",
  ) => ({
    ...{ group, code: parseCode(code), status, confidence: "single" as const, sources: [], note: null },
    from: from === "" ? null : parseFuzzyDay(from),
    to: to === "" ? null : parseFuzzyDay(to),
  });
  const records = {
    agreements: [
      made("talks", "negotiation", "", "", "VNM KOR"),
      made("later", "fta", "2015-05-05", "2015-12-20", "VNM KOR"),
      made("afta", "fta", "1992-01-28", "1993-01-01", "VNM KHM KOR"),
      made("force", "trade", "", "2001-01-01", "VNM KOR"),
      made("evfta", "fta", "2019-06-30", "2020-08-01", "VNM FRA DEU"),
      made("half", "fta", "2019-06-30", "2020-08-01", "VNM FRA"),
    ],
    memberships: [
      member("asean", "KHM", "1999-04-30"),
      member("asean", "VNM", "1995-07-28"),
      member("eu", "FRA", "1958-01-01"),
      member("eu", "DEU", "1958-01-01"),
      member("eu", "GBR", "1973-01-01", "2020-02-01"),
      member("eu", "TUR", "1999-12-12", "", "observer"),
      member("half", "FRA", ""),
    ],
  };
  const told = (code: string) =>
    agreementsOf(records, code as Code).map(({ row, inForce, isLate }) =>
      [row.id, inForce && formatFuzzyDay(inForce), isLate && "late"].filter(Boolean).join(" "),
    );

  it("stand from the first to be signed to talks, with the day on which a country came in", () => {
    expect(told("KOR")).toEqual(["afta 1995-07-28 late", "force 2001-01-01", "later 2015-12-20", "talks"]);
    expect(told("KHM")).toEqual(["afta 1999-04-30 late"]);
    expect(told("FRA")).toEqual(["evfta 2020-08-01", "half 2020-08-01"]);
  });

  it("are the Union's where all that are its members now are parties", () => {
    expect(told("EU")).toEqual(["evfta 2020-08-01"]);
  });

  it.each([
    ["negotiation", "2000-01-01", "2001-01-01", "2001-01-01", "2020-01-01", "talks"],
    ["fta-negotiation", "", "", "", "2020-01-01", "talks"],
    ["fta", "", "", "", "2020-01-01", "undated"],
    ["fta", "", "2001-01-01", "2001-01-01", "2000-12-31", "not-yet"],
    ["fta", "", "2001-01-01", "2001-01-01", "2001-01-01", "in-force"],
    ["fta", "2000-01-01", "2001-01-01", "2002-01-01", "1999-12-31", "not-yet"],
    ["fta", "2000-01-01", "2001-01-01", "2002-01-01", "2000-01-01", "signed"],
    ["fta", "2000-01-01", "2001-01-01", "2002-01-01", "2001-01-01", "elsewhere"],
    ["fta", "2000-01-01", "2001-01-01", "2002-01-01", "2002-01-01", "in-force"],
    ["fta", "2000-01-01", "", "", "2000-01-01", "unrecorded"],
    ["fta", "2000-01-01", "", "", "1999-12-31", "not-yet"],
  ] as const)("%s signed %s, in force %s, here %s: on %s %s", (kind, signed, inForce, here, on, phase) => {
    const row = made("x", kind, signed, inForce, "VNM KOR");
    const own = { row, inForce: here === "" ? null : parseFuzzyDay(here), isLate: false };
    expect(agreementPhaseOn(own, parseDay(on))).toBe(phase);
  });
});

describe("ladders of a few", () => {
  it("date each rung as far as its step is known, and of an organisation to the end", () => {
    expect(ladderOf(ATLAS, EU).map(({ to }) => to)).toEqual([parseDay("2026-01-29"), FOREVER]);
    expect(ladderOf(ATLAS, parseCode("RUS")).map(({ from }) => from.precision)).toEqual([
      ...["day", "day", "day", "month", "day"],
    ]);
    expect(ladderOf(ATLAS, "QQQ" as Code)).toEqual([]);
  });

  it("count what a predecessor reached only if it was gone by the first day of the state", () => {
    const rung = (code: string, from: string, to: Day, tier: Tier): Rung => ({
      ...{ code: code as Code, tier, suspended: false, from: parseFuzzyDay(from), to },
    });
    const began = parseDay("1991-12-26");
    const own = rung("RUS", "1991-12-26", FOREVER, "strategic");
    const at = (to: Day, tier: Tier = "relations") =>
      arrivalAt([rung("SUN", "1950", to, tier), own], "RUS" as Code, "relations")?.code;
    expect([at(began), at((began + 1) as Day), at((began - 1) as Day)]).toEqual(["SUN", "RUS", "SUN"]);
    expect(at(began, "none")).toBe("RUS");
    expect(arrivalAt([rung("SUN", "1950", began, "special")], "RUS" as Code, "special")?.code).toBe("SUN");
    expect(arrivalAt([own], "RUS" as Code, "special")).toBeNull();
    expect(arrivalAt([], "RUS" as Code, "relations")).toBeNull();
    expect(firstAmong([])).toEqual([]);
  });
});
