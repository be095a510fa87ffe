import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AtomId, type Code, parseCode } from "../../src/domain/country.ts";
import type { Dataset } from "../../src/domain/dataset.ts";
import { type Day, formatDay, formatFuzzyDay, parseDay } from "../../src/domain/day.ts";
import {
  type AtlasEvent,
  buildEvents,
  type EventKind,
  eventsBetween,
  lineageOf,
  neighbourDay,
} from "../../src/domain/event.ts";
import { buildHistory } from "../../src/domain/history.ts";
import { buildParties } from "../../src/domain/party.ts";
import { dayArbitrary } from "../arbitrary.ts";
import { ATLAS, DATASET } from "../real.ts";
import { datasetOf, establishment, land, severance, state, step } from "./dataset-of.ts";

const day = parseDay;
const told = (event: AtlasEvent) => `${formatFuzzyDay(event)} ${event.code} ${event.kind}`;
const eventsOf = (rows: Partial<Dataset>) => {
  const dataset = datasetOf(rows);
  const history = buildHistory(dataset);
  return buildEvents(dataset, history, buildParties(dataset, history));
};

describe("what happened", () => {
  it("tells each change of tier with where it came from, and what moves no tier as such", () => {
    const events = eventsOf({
      countries: [state("USA")],
      territory: [land("840", "USA")],
      establishments: [establishment("USA", "1995-07-12")],
      steps: [
        step("USA", "2001-12", "sectoral"),
        step("USA", "2010", "precursor"),
        step("USA", "2013-07-25", "comprehensive"),
        step("USA", "2015-07-07", "comprehensive"),
        step("USA", "2023-09-10", "comprehensive-strategic"),
      ],
    });
    expect(events.map(told)).toEqual([
      "1995-07-12 USA tier",
      "2001-12 USA sectoral",
      "2010 USA precursor",
      "2013-07-25 USA tier",
      "2015-07-07 USA restated",
      "2023-09-10 USA tier",
    ]);
    expect(events.filter(({ kind }) => kind === "tier")).toMatchObject([
      { from: "none", to: "relations" },
      { from: "relations", to: "comprehensive" },
      { from: "comprehensive", to: "comprehensive-strategic" },
    ]);
    expect(events[4]).toMatchObject({ to: "comprehensive" });
  });

  it("leaves relations that are older than the state to its predecessor", () => {
    const events = eventsOf({
      countries: [
        state("SUN", { kind: "former-state", successors: [parseCode("RUS")] }),
        state("RUS", { from: day("1991-12-26") }),
      ],
      territory: [
        land("643", "SUN", { to: day("1991-12-26") }),
        land("643", "RUS", { from: day("1991-12-26") }),
      ],
      establishments: [establishment("SUN", "1950-01-30"), establishment("RUS", "1950-01-30")],
    });
    expect(events.map(told)).toEqual([
      "1950-01-30 SUN tier",
      "1991-12-26 RUS appeared",
      "1991-12-26 SUN ended",
    ]);
  });

  it("tells when relations were broken off and taken up again", () => {
    const events = eventsOf({ severances: [severance("CHL", "1973-09-11", "1990-09")] });
    expect(events.map(told)).toEqual(["1973-09-11 CHL severed", "1990-09 CHL resumed"]);
  });

  it("tells of land that changes hands or status only where no state comes or goes", () => {
    const events = eventsOf({
      countries: [state("GBR"), state("CHN"), state("AGO"), state("HKG", { kind: "territory" })],
      territory: [
        land("344", "HKG", { status: "dependency", to: day("1997-07-01") }),
        land("344", "CHN", { status: "part-of", from: day("1997-07-01") }),
        land("024", "AGO", { status: "dependency", to: day("1975-11-11") }),
        land("024", "AGO", { from: day("1975-11-11") }),
        land("156", "CHN"),
      ],
    });
    expect(events.map(told)).toEqual(["1975-11-11 AGO appeared", "1997-07-01 CHN passed"]);
    expect(events[1]).toMatchObject({ atom: "344" as AtomId, status: "part-of" });
  });

  it("tells of relations only while there is a state to have them", () => {
    const events = eventsOf({
      countries: [state("SUN", { kind: "former-state" }), state("EU", { kind: "organisation" })],
      territory: [land("643", "SUN", { to: day("1991-12-26") })],
      establishments: [
        establishment("SUN", "1991-12-26"),
        establishment("SUN", "1993-01-01"),
        establishment("EU", "1996"),
      ],
    });
    expect(events.map(told)).toEqual(["1991-12-26 SUN ended"]);
  });

  it("tells of no passing where a state went under, though the one that took its land was there before", () => {
    const events = eventsOf({
      countries: [state("DEU"), state("DDR", { kind: "former-state" })],
      territory: [
        land("276-E", "DEU", { status: "part-of", from: day("1990-10-03") }),
        land("276-E", "DDR", { to: day("1990-10-03") }),
        land("276-W", "DEU"),
      ],
    });
    expect(events).toEqual([{ code: "DDR", day: day("1990-10-03"), precision: "day", kind: "ended" }]);
  });

  it("knows to the day when states came and land passed, in whatever order the rows stand", () => {
    const events = eventsOf({
      countries: [state("AGO"), state("CHN"), state("HKG", { kind: "territory" })],
      territory: [
        land("344", "CHN", { status: "part-of", from: day("1997-07-01") }),
        land("344", "HKG", { status: "dependency", to: day("1997-07-01") }),
        land("024", "AGO", { from: day("1975-11-11") }),
        land("156", "CHN"),
      ],
    });
    expect(events.map(({ precision, ...event }) => [told({ precision, ...event }), precision])).toEqual([
      ["1975-11-11 AGO appeared", "day"],
      ["1997-07-01 CHN passed", "day"],
    ]);
  });

  it("begins after the first day of the map, ends with the last, and a standing that changes is no birth", () => {
    const events = eventsOf({
      countries: [state("CHN"), state("USA"), state("ITA")],
      territory: [land("156", "CHN"), land("840", "USA"), land("380", "ITA")],
      establishments: [
        establishment("CHN", "1945-09-02"),
        establishment("USA", "1945-09-03"),
        establishment("ITA", "2026-06-08"),
      ],
      steps: [step("USA", "2026-06-09", "strategic")],
    });
    expect(events.map(told)).toEqual(["1945-09-03 USA tier", "2026-06-08 ITA tier"]);
  });

  it("tells the events of one day by kind, then by code", () => {
    const kinds: readonly EventKind[] = [
      ...(["tier", "restated", "severed", "resumed", "appeared"] as const),
      ...(["ended", "sectoral", "precursor", "passed"] as const),
    ];
    const rank = ({ kind, code }: AtlasEvent) => `${kinds.indexOf(kind)} ${code}`;
    for (const [i, event] of ATLAS.events.entries()) {
      const before = ATLAS.events[i - 1];
      if (before?.day === event.day) expect(rank(before) <= rank(event), told(event)).toBe(true);
    }
    const ofTheEnd = ATLAS.events.filter((event) => event.day === day("1991-12-26"));
    expect(ofTheEnd.map(({ code }) => code).join(" ")).toBe(
      "ARM AZE BLR GEO KAZ KGZ MDA RUS TJK TKM UKR UZB SUN",
    );
  });
});

const at = (date: string, code: string): AtlasEvent => ({
  ...{ day: day(date), precision: "day", code: parseCode(code), kind: "appeared" },
});
const LIST = [
  at("1950-01-30", "SUN"),
  at("1975-11-12", "AGO"),
  at("1975-11-12", "PRT"),
  at("1995-07-12", "USA"),
];

describe("going through what happened", () => {
  it.each([
    ["1950-01-30", "1975-11-12", "AGO PRT"],
    ["1950-01-29", "1950-01-30", "SUN"],
    ["1975-11-12", "1995-07-11", ""],
    ["1975-11-12", "1975-11-12", ""],
    ["1995-07-12", "1945-09-02", ""],
  ])("after %s, up to and including %s: %s", (a, b, codes) => {
    expect(
      eventsBetween(LIST, day(a), day(b))
        .map(({ code }) => code)
        .join(" "),
    ).toBe(codes);
  });

  it.each([
    ["1975-11-12", 1, "1995-07-12"],
    ["1975-11-12", -1, "1950-01-30"],
    ["1975-11-11", 1, "1975-11-12"],
    ["1975-11-13", -1, "1975-11-12"],
    ["1995-07-12", 1, null],
    ["1950-01-30", -1, null],
  ] as const)("from %s, going %i, comes to %s", (from, direction, expected) => {
    const found = neighbourDay(LIST, day(from), direction);
    expect(found && formatDay(found)).toBe(expected);
  });

  it("never skips a day on which something happened, nor stays where it is", () => {
    fc.assert(
      fc.property(dayArbitrary, fc.constantFrom(-1, 1), (from, direction) => {
        const to = neighbourDay(ATLAS.events, from, direction);
        const [a, b] = direction === 1 ? [from, to] : [to, from];
        if (to === null) return;
        expect((to - from) * direction).toBeGreaterThan(0);
        const between = eventsBetween(ATLAS.events, a as Day, ((b as number) - 1) as Day);
        expect(between).toEqual([]);
      }),
    );
  });
});

describe("a lineage", () => {
  it.each([
    ["RUS", "RUS SUN"],
    ["YEM", "YEM YAR YMD"],
    ["SRB", "SRB SCG YUG"],
    ["USA", "USA"],
  ])("of %s is %s", (code, lineage) => {
    expect(lineageOf(DATASET, code as Code).join(" ")).toBe(lineage);
  });
});
