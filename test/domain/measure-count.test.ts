import { describe, expect, it } from "vitest";
import { buildAtlas } from "../../src/domain/atlas.ts";
import { parseCode } from "../../src/domain/country.ts";
import { type Day, FOREVER, formatFuzzyDay, parseDay, parseFuzzyDay } from "../../src/domain/day.ts";
import type { Count, Evidence, Item } from "../../src/domain/measure-count.ts";
import { evaluate, seriesOf } from "../../src/domain/measure-evaluate.ts";
import { parseMeasure } from "../../src/domain/measure-text.ts";
import type { AgreementRecord, DeploymentRecord, RoleRecord } from "../../src/domain/record.ts";
import { datasetOf, establishment, land, severance, state, step } from "./dataset-of.ts";

const day = parseDay;
const WITNESS = { confidence: "single", sources: [], note: null } as const;
const fuzzy = (text: string) => (text === "" ? null : parseFuzzyDay(text));

const member = (group: string, code: string, from = "1945-09-02", to?: string) => ({
  ...{ group, code: parseCode(code), from: day(from) },
  to: to === undefined ? FOREVER : day(to),
});

const agreement = (id: string, kind: AgreementRecord["kind"], dates: string, parties: string) => {
  const [signed = "", inForce = ""] = dates.split("/");
  const codes = parties.split(" ").map(parseCode);
  return { ...WITNESS, id, kind, name: id, signed: fuzzy(signed), inForce: fuzzy(inForce), parties: codes };
};

const role = (id: string, from: string, to: string): RoleRecord => ({
  ...{ ...WITNESS, id, body: "", role: "", from: fuzzy(from), to: fuzzy(to) },
});

const total = (id: string, from: string, people: number | null, mission: string | null = null) =>
  ({
    ...WITNESS,
    id,
    mission,
    code: null,
    people,
    what: "",
    from: fuzzy(from),
    to: null,
  }) satisfies DeploymentRecord;

/** A handful of states, one of each sort that a count has to tell apart. */
const EVIDENCE: Evidence = {
  atlas: buildAtlas(
    datasetOf({
      countries: [
        state("AUS", { un: day("1945-11-01") }),
        state("BTN", { un: day("1971-09-21") }),
        state("CHL", { un: day("1945-10-24") }),
        state("CHN"),
        state("LAO"),
        state("USA", { un: day("1945-10-24") }),
        state("VNM", { un: day("1977-09-20") }),
        state("SUN", { kind: "former-state", to: day("1991-12-26"), un: day("1945-10-24") }),
        state("EU", { kind: "organisation" }),
        state("AU", { kind: "organisation" }),
        state("HKG", { kind: "territory" }),
      ],
      territory: [
        ...["AUS", "BTN", "CHL", "CHN", "LAO", "USA", "VNM"].map((code) => land(code, code)),
        land("HKG", "HKG", { status: "dependency" }),
        land("SUN", "SUN", { to: day("1991-12-26") }),
      ],
      establishments: [
        establishment("SUN", "1950-01-30"),
        establishment("CHN", "1950-01-18"),
        establishment("LAO", "1962-09-05"),
        establishment("CHL", "1971-03-25"),
        establishment("AUS", "1973-02-26"),
        establishment("USA", "1995-07-12"),
      ],
      severances: [severance("CHL", "1973-09-11", "1990-09")],
      steps: [
        step("LAO", "1977-07-18", "special"),
        step("CHN", "2008-06", "comprehensive-strategic"),
        step("EU", "2012-06-27", "comprehensive"),
        step("AUS", "2018-03-15", "strategic"),
        step("USA", "2023-09-10", "comprehensive-strategic"),
        step("CHL", "2026-06-09", "comprehensive"),
      ],
      memberships: [
        ...["AUS", "BTN", "CHL", "CHN", "LAO", "USA", "VNM", "EU", "AU", "HKG"].map((code) =>
          member("all", code),
        ),
        ...[member("few", "CHN", "1950-01-01", "2000-01-01"), member("few", "AUS", "1960-01-01")],
      ],
    }),
  ),
  agreements: [
    agreement("a-later", "fta", "2030-01-01/", "VNM ISR"),
    agreement("b-both", "fta", "2000-01-01/2002-05-01", "VNM USA JPN"),
    agreement("c-signed", "fta", "2010-06/", "VNM JPN KOR"),
    agreement("d-force", "fta", "/2015-01-01", "VNM CHL"),
    agreement("e-talks", "fta-negotiation", "/", "VNM ISR ARE"),
    agreement("f-other-talks", "negotiation", "/", "VNM GBR"),
    agreement("g-trade", "trade", "1990-02-03/1991-01-01", "VNM AUS"),
  ],
  deployments: [
    total("t-high", "2022-01-01", 900),
    total("t-first", "2014-06-01", 12),
    total("t-stale", "2023-01-01", 700),
    total("t-next", "2024-05", 1300),
    total("t-none", "2015-01-01", null),
    total("m-some", "2014-06-01", 5000, "UNMISS"),
    total("t-undated", "", 100),
  ],
  roles: [
    role("unsc-member-2020", "2020-01-01", "2022-01-01"),
    role("unsc-member-2008", "2008-01-01", "2010-01-01"),
    role("unsc-member-observer", "", ""),
    role("asean-chair-2020", "2020-01-01", "2021-01-01"),
  ],
  milestones: [],
};

const named = (item: Item) => ("code" in item ? item.code : item.row.id);
const ask = (text: string, on: string) => evaluate(EVIDENCE, parseMeasure(text), day(on));
const counted = (count: Count) => count.counted.map(named).join(" ");
const outside = ({ outside }: Count) =>
  outside.map(
    ({ item, reason, later }) => `${named(item)} ${reason}${later ? ` ${formatFuzzyDay(later)}` : ""}`,
  );
const told = (text: string, on: string) => {
  const count = ask(text, on);
  expect(count.number).toBe(count.counted.length);
  return [counted(count), outside(count).join(", "), count.base];
};

describe("who is counted, and who stands just outside", () => {
  it.each([
    [
      "countries:from.comprehensive",
      "2000-01-01",
      "",
      "LAO special, EU organisation, CHN lower 2008-06, AUS lower 2018-03-15, USA lower 2023-09-10",
      null,
    ],
    [
      "countries:from.comprehensive",
      "2020-01-01",
      "AUS CHN",
      "LAO special, EU organisation, USA lower 2023-09-10",
      null,
    ],
    [
      "countries:from.comprehensive:with.special~eu",
      "2020-01-01",
      "AUS CHN LAO EU",
      "USA lower 2023-09-10",
      null,
    ],
    [
      "countries:from.relations",
      "1980-01-01",
      "AUS CHN LAO SUN",
      "CHL suspended 1990-09, EU organisation, USA no-relations 1995-07-12, BTN no-relations",
      null,
    ],
    [
      "countries:from.relations:with.suspended",
      "1980-01-01",
      "AUS CHL CHN LAO SUN",
      "EU organisation, USA no-relations 1995-07-12, BTN no-relations",
      null,
    ],
    [
      "countries:from.strategic",
      "1980-01-01",
      "",
      "CHL suspended, LAO special, EU organisation, CHN lower 2008-06, AUS lower 2018-03-15, USA no-relations 2023-09-10",
      null,
    ],
    ["countries:at.comprehensive:with.eu", "2013-01-01", "EU", "LAO special", null],
    [
      "countries:from.comprehensive:in.all",
      "2020-01-01",
      "AUS CHN",
      "BTN no-relations, CHL lower, LAO special, USA lower 2023-09-10, VNM viet-nam, EU organisation, AU organisation, HKG not-a-state",
      6,
    ],
    [
      "countries:from.comprehensive:in.all:with.eu~au~special~vietnam",
      "2020-01-01",
      "AUS CHN LAO VNM EU",
      "BTN no-relations, CHL lower, USA lower 2023-09-10, AU no-relations, HKG not-a-state",
      9,
    ],
    [
      "countries:at.none:in.all:with.au",
      "2020-01-01",
      "BTN AU",
      "AUS higher, CHL higher, CHN higher, LAO higher, USA higher, VNM viet-nam, EU organisation, HKG not-a-state",
      7,
    ],
    [
      "countries:at.strategic:in.all",
      "2020-01-01",
      "AUS",
      "BTN no-relations, CHL lower, CHN higher, LAO special, USA lower, VNM viet-nam, EU organisation, AU organisation, HKG not-a-state",
      6,
    ],
    [
      "countries:at.special:in.all",
      "2020-01-01",
      "LAO",
      "AUS lower, BTN no-relations, CHL lower, CHN lower, USA lower, VNM viet-nam, EU organisation, AU organisation, HKG not-a-state",
      6,
    ],
    ["countries:from.relations:in.un", "2020-01-01", "AUS CHL USA", "BTN no-relations, VNM viet-nam", 4],
    [
      "countries:from.relations:in.un",
      "1971-09-20",
      "CHL SUN",
      "AUS no-relations 1973-02-26, USA no-relations 1995-07-12",
      4,
    ],
    [
      "countries:from.relations:in.un:with.vietnam",
      "1977-09-20",
      "AUS VNM SUN",
      "BTN no-relations, CHL suspended 1990-09, USA no-relations 1995-07-12",
      6,
    ],
    ["countries:from.relations:in.few", "1999-12-31", "CHN AUS", "", 2],
    ["countries:from.relations:in.few", "2000-01-01", "AUS", "", 1],
    [
      "established",
      "1971-03-24",
      "CHN LAO",
      "CHL no-relations 1971-03-25, AUS no-relations 1973-02-26, USA no-relations 1995-07-12",
      null,
    ],
    [
      "established",
      "1971-03-25",
      "CHN LAO CHL",
      "AUS no-relations 1973-02-26, USA no-relations 1995-07-12",
      null,
    ],
    ["date:of.LAO:tier.special", "2020-01-01", "LAO", "", null],
    ["date:of.SUN:tier.relations", "2020-01-01", "SUN", "", null],
    ["date:of.EU:tier.relations", "2020-01-01", "", "", null],
    ["date:of.BTN:tier.strategic", "2020-01-01", "", "", null],
    ["roles:of.unsc-member", "2020-01-01", "unsc-member-2008 unsc-member-2020", "", null],
    [
      "roles",
      "2020-01-01",
      "unsc-member-observer unsc-member-2008 unsc-member-2020 asean-chair-2020",
      "",
      null,
    ],
    ["roles:on.2021-01-01", "1999-01-01", "unsc-member-observer unsc-member-2020", "", null],
    ["milestone:id.m001", "2020-01-01", "", "", null],
    ["scalar:name.pillars", "2020-01-01", "", "", null],
  ] as const)("%s on %s", (text, on, inside, out, base) => {
    expect(told(text, on)).toEqual([inside, out, base]);
  });
});

describe("agreements and economies", () => {
  const TALKS = "e-talks talks, f-other-talks talks";
  it.each([
    [
      "agreements:status.signed",
      "2012-01-01",
      "b-both c-signed",
      `a-later not-yet 2030-01-01, d-force not-yet, ${TALKS}, g-trade other-agreement`,
    ],
    [
      "agreements:status.in-force",
      "2002-04-30",
      "",
      `a-later not-yet, b-both not-in-force 2002-05-01, c-signed not-yet, d-force not-yet 2015-01-01, ${TALKS}, g-trade other-agreement`,
    ],
    [
      "agreements:status.in-force",
      "2015-01-01",
      "b-both d-force",
      `a-later not-yet, c-signed not-in-force, ${TALKS}, g-trade other-agreement`,
    ],
    [
      "agreements:status.signed:with.free-trade-talks",
      "2000-01-01",
      "b-both e-talks",
      "a-later not-yet 2030-01-01, c-signed not-yet 2010-06, d-force not-yet, f-other-talks talks, g-trade other-agreement",
    ],
    [
      "agreements:status.signed:with.all-talks",
      "1999-12-31",
      "e-talks f-other-talks",
      "a-later not-yet 2030-01-01, b-both not-yet 2000-01-01, c-signed not-yet 2010-06, d-force not-yet, g-trade other-agreement",
    ],
    [
      "agreements:status.in-force:with.other-agreements",
      "1990-02-03",
      "",
      `a-later not-yet, b-both not-yet 2002-05-01, c-signed not-yet, d-force not-yet 2015-01-01, ${TALKS}, g-trade not-in-force 1991-01-01`,
    ],
    [
      "agreements:status.signed:with.other-agreements",
      "1990-02-03",
      "g-trade",
      `a-later not-yet 2030-01-01, b-both not-yet 2000-01-01, c-signed not-yet 2010-06, d-force not-yet, ${TALKS}`,
    ],
    [
      "economies:status.signed",
      "2012-01-01",
      "JPN KOR USA",
      "ISR not-yet 2030-01-01, CHL not-yet, ARE talks, GBR talks, AUS other-agreement",
    ],
    [
      "economies:status.in-force:with.all-talks",
      "2015-01-01",
      "ARE CHL GBR ISR JPN USA",
      "KOR not-in-force, AUS other-agreement",
    ],
  ])("%s on %s", (text, on, inside, out) => {
    expect(told(text, on)).toEqual([inside, out, null]);
  });
});

describe("peacekeepers", () => {
  const GROWING = "t-undated not-yet, t-stale not-yet 2023-01-01";
  it.each([
    [
      "2014-05-31",
      0,
      "",
      `t-first not-yet 2014-06-01, ${GROWING}, t-high not-yet 2022-01-01, t-next not-yet 2024-05`,
    ],
    ["2014-06-01", 12, "t-first", `${GROWING}, t-high not-yet 2022-01-01, t-next not-yet 2024-05`],
    [
      "2023-01-01",
      900,
      "t-high",
      "t-first earlier-total, t-undated not-yet, t-stale lower-total, t-next not-yet 2024-05",
    ],
    [
      "2024-05-01",
      1300,
      "t-next",
      "t-first earlier-total, t-undated not-yet, t-stale earlier-total, t-high earlier-total",
    ],
  ])("by %s", (on, number, inside, out) => {
    const count = ask("peacekeepers", on);
    expect([count.number, counted(count), outside(count).join(", "), count.base]).toEqual([
      number,
      inside,
      out,
      null,
    ]);
  });
});

describe("a series of a few", () => {
  const series = (text: string) =>
    seriesOf(EVIDENCE, parseMeasure(text)).map(({ day, number, base }) => [
      formatFuzzyDay({ day: day as Day, precision: "day" }),
      number,
      base,
    ]);

  it.each([
    [
      "countries:from.relations:in.few",
      [
        ["1945-09-02", 0, 0],
        ["1950-01-01", 0, 1],
        ["1950-01-18", 1, 1],
        ["1960-01-01", 1, 2],
        ["1973-02-26", 2, 2],
        ["2000-01-01", 1, 1],
      ],
    ],
    [
      "countries:from.comprehensive",
      [
        ["1945-09-02", 0, null],
        ["2008-06-01", 1, null],
        ["2018-03-15", 2, null],
        ["2023-09-10", 3, null],
      ],
    ],
    [
      "countries:at.none:in.un",
      [
        ["1945-09-02", 0, 0],
        ["1945-10-24", 3, 3],
        ["1945-11-01", 4, 4],
        ["1950-01-30", 3, 4],
        ["1971-03-25", 2, 4],
        ["1971-09-21", 3, 5],
        ["1973-02-26", 2, 5],
        ["1991-12-26", 2, 4],
        ["1995-07-12", 1, 4],
      ],
    ],
    [
      "established",
      [
        ["1945-09-02", 0, null],
        ["1950-01-18", 1, null],
        ["1962-09-05", 2, null],
        ["1971-03-25", 3, null],
        ["1973-02-26", 4, null],
        ["1995-07-12", 5, null],
      ],
    ],
    [
      "agreements:status.signed",
      [
        ["1945-09-02", 0, null],
        ["2000-01-01", 1, null],
        ["2010-06-01", 2, null],
      ],
    ],
    [
      "economies:status.in-force",
      [
        ["1945-09-02", 0, null],
        ["2002-05-01", 2, null],
        ["2015-01-01", 3, null],
      ],
    ],
    [
      "peacekeepers",
      [
        ["1945-09-02", 0, null],
        ["2014-06-01", 12, null],
        ["2022-01-01", 900, null],
        ["2024-05-01", 1300, null],
      ],
    ],
    ["roles:on.2020-01-01", []],
    ["date:of.LAO:tier.special", []],
  ])("%s", (text, points) => {
    expect(series(text)).toEqual(points);
  });
});
