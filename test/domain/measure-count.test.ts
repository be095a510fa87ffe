import { describe, expect, it } from "vitest";
import { formatFuzzyDay, parseDay, parseFuzzyDay } from "../../src/domain/day.ts";
import type { Count, Item } from "../../src/domain/measure-count.ts";
import { evaluate } from "../../src/domain/measure-evaluate.ts";
import { parseMeasure } from "../../src/domain/measure-text.ts";
import { EVIDENCE } from "./measure-world.ts";

const named = (item: Item) => ("code" in item ? item.code : item.row.id);
const ask = (text: string, on: string) => evaluate(EVIDENCE, parseMeasure(text), parseDay(on));
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

it("is told of what sort it is, with its tier and date", () => {
  expect(ask("countries:at.strategic", "2020-01-01").counted).toEqual([
    { kind: "country", code: "AUS", tier: "strategic", since: parseFuzzyDay("2018-03-15") },
  ]);
  const [first] = ask("established", "1950-01-18").counted;
  expect(first).toEqual({
    ...{ kind: "country", code: "CHN", tier: "relations", since: parseFuzzyDay("1950-01-18") },
  });
  const kinds = (text: string) => {
    const { counted, outside } = ask(text, "2015-01-01");
    return [...counted, ...outside.map(({ item }) => item)].map(({ kind }) => kind);
  };
  expect(new Set(kinds("agreements:status.signed"))).toEqual(new Set(["agreement"]));
  expect(new Set(kinds("economies:status.signed"))).toEqual(new Set(["economy"]));
  expect(new Set(kinds("peacekeepers"))).toEqual(new Set(["total"]));
  expect(new Set(kinds("roles"))).toEqual(new Set(["role"]));
});

it("is counted on the day that the measure names before any other", () => {
  expect(counted(ask("established:on.1950-01-18", "2020-01-01"))).toBe("CHN");
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
