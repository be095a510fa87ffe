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
import { arrivalAt, firstAmong, ladderOf, type Rung } from "../../src/domain/ladder.ts";
import { agreementPhaseOn, agreementsOf } from "../../src/domain/ladder-agreement.ts";
import { foreignRuleOf } from "../../src/domain/ladder-rule.ts";
import type { AgreementRecord, MembershipRecord } from "../../src/domain/record.ts";
import type { Tier } from "../../src/domain/tier.ts";
import { ATLAS } from "../real.ts";
import { datasetOf, establishment, land, severance, state, step } from "./dataset-of.ts";

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
