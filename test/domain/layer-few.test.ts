import { describe, expect, it } from "vitest";
import type { Code } from "../../src/domain/country.ts";
import { type Day, FOREVER, formatDay, parseDay, parseFuzzyDay } from "../../src/domain/day.ts";
import { type Layering, layerClassOn, layerCountOn, layerTallies, stepsOf } from "../../src/domain/layer.ts";
import { agreementsLayer, allAgreementsOn } from "../../src/domain/layer-agreements.ts";
import {
  deploymentPointsOn,
  deploymentsLayer,
  deploymentsOn,
  deploymentTotalOn,
} from "../../src/domain/layer-deployments.ts";
import { missionClassOn, missionsLayer } from "../../src/domain/layer-missions.ts";
import type { AgreementRecord, MissionRecord } from "../../src/domain/record.ts";
import { ATLAS } from "../real.ts";

describe("the steps of a layer", () => {
  const step = (date: string, name: string) => ({ day: parseDay(date), name });
  const told = (marks: readonly ReturnType<typeof step>[], rest = "none") =>
    stepsOf(marks, rest).map(({ day, name }) => `${formatDay(day)} ${name}`);

  it.each([
    [[], []],
    [[step("2000-01-01", "none")], []],
    [
      [step("2001-01-01", "b"), step("2000-01-01", "a")],
      ["2000-01-01 a", "2001-01-01 b"],
    ],
    [[step("2000-01-01", "a"), step("2001-01-01", "a")], ["2000-01-01 a"]],
    [[step("2000-01-01", "a"), step("2000-01-01", "b")], ["2000-01-01 b"]],
    [[step("2000-01-01", "a"), step("2000-01-01", "none")], []],
    [[step("2000-01-01", "a"), step("2001-01-01", "b"), step("2001-01-01", "a")], ["2000-01-01 a"]],
    [
      [step("2000-01-01", "a"), step("2001-01-01", "none"), step("2002-01-01", "a")],
      ["2000-01-01 a", "2001-01-01 none", "2002-01-01 a"],
    ],
  ])("of %j are %j", (marks, steps) => expect(told(marks)).toEqual(steps));

  it("are counted within the days of a state alone", () => {
    const SUN = "SUN" as Code;
    const standing = { tier: "none", suspended: false, since: null } as const;
    const layering: Layering = {
      ...{ classes: ["a", "b", "none"], rest: "none" },
      steps: new Map([
        ["DDR" as Code, [step("1990-01-01", "a"), step("1995-01-01", "b")]],
        [
          SUN,
          stepsOf(
            ["1950-01-01:a", "1960-01-01:b", "1970-01-01:none", "1980-01-01:a"].map((text) => {
              const [date = "", name = ""] = text.split(":");
              return step(date, name);
            }),
            "none",
          ),
        ],
      ]),
    };
    const party = (from: string, to: Day) => ({ code: SUN, from: parseDay(from), to, standing });
    const parties = new Map([
      [SUN, [party("1960-01-01", parseDay("1970-01-01")), party("1975-01-01", FOREVER)]],
    ]);
    const { days, counts } = layerTallies(layering, parties);
    expect(days.map((day, i) => [formatDay(day), counts[i]])).toEqual([
      ["1960-01-01", { a: 0, b: 1, none: 0 }],
      ["1970-01-01", { a: 0, b: 0, none: 0 }],
      ["1975-01-01", { a: 0, b: 0, none: 1 }],
      ["1980-01-01", { a: 1, b: 0, none: 0 }],
    ]);
    expect(layerCountOn({ days, counts }, "b", parseDay("1959-12-31"))).toBe(0);
    expect(layerCountOn({ days, counts }, "b", parseDay("1960-01-01"))).toBe(1);
    expect(layerCountOn({ days, counts }, "unheard-of", parseDay("1960-01-01"))).toBe(0);
    expect(layerClassOn(layering, "QQQ" as Code, parseDay("1965-01-01"))).toBe("none");
  });
});

describe("agreements of a few", () => {
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
    parties: parties.split(" ") as unknown as readonly Code[],
  });
  const rows = [
    made("late", "fta", "2020-05-01", "2021-01-01", "VNM KOR"),
    made("force-only", "fta", "", "2010-01-01", "KOR VNM"),
    made("talks", "fta-negotiation", "", "", "VNM KOR"),
    made("trade", "trade", "1990-01-01", "1990-01-01", "VNM KOR"),
    made("undated", "fta", "", "", "VNM KOR"),
    made("other", "fta", "2015-01-01", "", "VNM JPN"),
    made("fourth", "fta", "2022-01-01", "", "VNM KOR JPN"),
    made("fifth", "fta", "2023-01-01", "", "VNM KOR"),
  ];
  const told = (day: string) =>
    allAgreementsOn(rows, parseDay(day)).map(({ agreement, state }) => `${agreement.id} ${state}`);

  it("are listed in the order of the table once signed, or in force where only that is known", () => {
    expect(told("2009-12-31")).toEqual([]);
    expect(told("2010-01-01")).toEqual(["force-only in-force"]);
    expect(told("2020-05-01")).toEqual(["late signed", "force-only in-force", "other signed"]);
    expect(told("2021-01-01")).toEqual(["late in-force", "force-only in-force", "other signed"]);
    expect(told("2022-01-01")).toHaveLength(4);
  });

  it("class a country by how many it has, three and more alike, and Viet Nam not at all", () => {
    const { steps } = agreementsLayer(rows);
    const of = (code: string) => steps.get(code as Code)?.map(({ day, name }) => `${formatDay(day)} ${name}`);
    expect(of("KOR")).toEqual(["2010-01-01 fta-1", "2020-05-01 fta-2", "2022-01-01 fta-3"]);
    expect(of("JPN")).toEqual(["2015-01-01 fta-1", "2022-01-01 fta-2"]);
    expect([...steps.keys()]).not.toContain("VNM");
  });
});

describe("missions of a few", () => {
  const made = (
    kind: MissionRecord["kind"],
    direction: MissionRecord["direction"],
    from: string,
    to = "",
  ): MissionRecord => ({
    ...{ code: "USA" as Code, city: "", confidence: "single", sources: [], note: null, kind, direction },
    from: from === "" ? null : parseFuzzyDay(from),
    to: to === "" ? null : parseFuzzyDay(to),
  });
  const at = (day: string, ...rows: readonly MissionRecord[]) =>
    missionClassOn(ATLAS, rows, "USA" as Code, parseDay(day));
  const [EVE, COMPLETE] = ["2025-12-30", "2025-12-31"];

  it.each([
    ["1995-07-31", [made("embassy", "abroad", "1995-08-01")], "none"],
    ["1995-08-01", [made("embassy", "abroad", "1995-08-01")], "ours"],
    ["1995-08-01", [made("embassy", "in-viet-nam", "1995-08-01")], "theirs"],
    ["1999-12-31", [made("embassy", "abroad", "1995-08-01", "2000-01-01")], "ours"],
    ["2000-01-01", [made("embassy", "abroad", "1995-08-01", "2000-01-01")], "none"],
    ["2000-01-01", [made("consulate-general", "abroad", "1997-01-01")], "ours"],
    ["2000-01-01", [made("office", "abroad", "1997-01-01")], "none"],
    ["2000-01-01", [made("permanent-mission", "abroad", "")], "none"],
    ["1995-07-11", [made("embassy", "abroad", "")], "none"],
    ["1995-07-12", [made("embassy", "abroad", "")], "undated"],
    [EVE, [made("embassy", "abroad", "")], "undated"],
    [COMPLETE, [made("embassy", "abroad", "")], "ours"],
    [COMPLETE, [made("embassy", "abroad", "", "2026-02-01")], "undated"],
    ["2026-02-01", [made("embassy", "abroad", "", "2026-02-01")], "none"],
    [EVE, [made("consulate-general", "abroad", "")], "undated"],
    [EVE, [made("consulate-general", "abroad", ""), made("embassy", "abroad", "2026-01-01")], "none"],
    [EVE, [made("consulate-general", "abroad", ""), made("embassy", "abroad", "1996", "1997")], "undated"],
    [
      EVE,
      [made("consulate-general", "abroad", ""), made("consulate-general", "abroad", "2026-01-01")],
      "undated",
    ],
    [EVE, [made("embassy", "in-viet-nam", ""), made("embassy", "abroad", "1995-08-01")], "undated"],
    [COMPLETE, [made("embassy", "in-viet-nam", ""), made("embassy", "abroad", "1995-08-01")], "both"],
  ] as const)("on %s, case %#", (day, rows, expected) => {
    expect(at(day, ...rows)).toBe(expected);
  });

  it("say nothing of another country, nor of relations broken off", () => {
    const rows = [made("embassy", "abroad", "1995-08-01")];
    expect(missionClassOn(ATLAS, rows, "GBR" as Code, parseDay("2000-01-01"))).toBe("none");
    const chile = [{ ...made("embassy", "abroad", ""), code: "CHL" as Code }];
    expect(missionClassOn(ATLAS, chile, "CHL" as Code, parseDay("1975-01-01"))).toBe("none");
    expect(missionClassOn(ATLAS, chile, "CHL" as Code, parseDay("1991-01-01"))).toBe("undated");
  });
});

describe("deployments of a few", () => {
  const made = (id: string, mission: string | null, code: string | null, from: string, to = "") => ({
    ...{ id, mission, people: null, what: "", confidence: "single" as const, sources: [], note: null },
    ...{ code: code as Code | null, from: from === "" ? null : parseFuzzyDay(from) },
    to: to === "" ? null : parseFuzzyDay(to),
  });
  const rows = [
    made("relief", "relief", "SSD", "2013-01-01", "2016-01-01"),
    made("unmiss-officers", "UNMISS", "SSD", "2014-06-01", "2015-06-01"),
    made("dpo-officers", "DPO", "USA", "2018-01-01"),
    made("nowhere", "UNISFA", null, "2022-01-01"),
    made("total-2", null, null, "2022-01-01"),
    made("total-1", null, null, "2020-01-01"),
    made("total-0", null, null, ""),
  ];

  it("class a country by the peacekeepers in it before the rescuers", () => {
    const { steps } = deploymentsLayer(rows);
    expect(
      [...steps].map(([code, own]) => [code, own.map(({ day, name }) => `${formatDay(day)} ${name}`)]),
    ).toEqual([
      ["SSD", ["2013-01-01 relief", "2014-06-01 peacekeeping", "2015-06-01 relief", "2016-01-01 none"]],
    ]);
  });

  it("are listed without the totals, and those with a known place pointed at", () => {
    const on = parseDay("2022-01-01");
    expect(deploymentsOn(rows, on).map(({ id }) => id)).toEqual(["dpo-officers", "nowhere"]);
    expect(deploymentPointsOn(rows, on).map(({ kind, lon, lat }) => [kind, lon, lat])).toEqual([
      ["headquarters", -73.97, 40.75],
    ]);
    expect(deploymentPointsOn(rows, parseDay("2014-06-01")).map(({ kind }) => kind)).toEqual([
      "peacekeeping",
    ]);
  });

  it("have the newest total of those given out by then", () => {
    const total = (day: string) => deploymentTotalOn(rows, parseDay(day))?.id;
    expect(["2019-12-31", "2020-01-01", "2021-12-31", "2022-01-01"].map(total)).toEqual([
      ...[undefined, "total-1", "total-1", "total-2"],
    ]);
  });
});

it("the layer of missions has steps for every country of the table and every former state, and for no other", () => {
  const row: MissionRecord = {
    ...{
      code: "USA" as Code,
      city: "",
      kind: "embassy",
      direction: "abroad",
      confidence: "single",
      sources: [],
      note: null,
    },
    ...{ from: parseFuzzyDay("1995-08-01"), to: parseFuzzyDay("2000-01-01") },
  };
  const back = { ...row, direction: "in-viet-nam", from: null, to: null } as const;
  const { steps } = missionsLayer(ATLAS, [row, back, { ...row, code: "CHE" as Code, kind: "office" }]);
  const told = (code: string) => steps.get(code as Code)?.map(({ day, name }) => `${formatDay(day)} ${name}`);
  expect(told("USA")).toEqual(["1995-07-12 undated", "2025-12-31 theirs"]);
  expect(told("SUN")).toEqual(["1950-01-30 undated"]);
  expect([told("CHE"), told("GBR")]).toEqual([undefined, undefined]);
});
