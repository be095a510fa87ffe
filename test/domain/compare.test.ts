import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildAtlas } from "../../src/domain/atlas.ts";
import {
  type ComparedClass,
  compareBetween,
  directionOf,
  presetsOn,
  transitionsOf,
} from "../../src/domain/compare.ts";
import { type Day, formatDay, formatFuzzyDay, parseDay } from "../../src/domain/day.ts";
import { dayArbitrary } from "../arbitrary.ts";
import { shownOn } from "../independent.ts";
import { ATLAS, DATASET } from "../real.ts";
import { datasetOf, establishment, land, severance, state, step } from "./dataset-of.ts";

const between = (a: string, b: string) => compareBetween(ATLAS, parseDay(a), parseDay(b));
const told = (a: string, b: string) =>
  between(a, b).map(({ code, from, to, when }) => `${code} ${from} ${to} ${formatFuzzyDay(when)}`);

/** Where each state stands on a day, from the rows alone; what is no state is not there. */
function standings(day: string): ReadonlyMap<string, string> {
  const states = [...shownOn(day).values()].filter(
    ({ look }) => !["dependency", "not-a-state", "focal"].includes(look),
  );
  return new Map(states.map(({ holder, look }) => [holder, look]));
}

function difference(a: string, b: string): readonly string[] {
  const [before, after] = [standings(a), standings(b)];
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((code) => `${code} ${before.get(code) ?? "absent"} ${after.get(code) ?? "absent"}`)
    .filter((line) => line.split(" ")[1] !== line.split(" ")[2])
    .sort();
}

const lines = (a: Day, b: Day) =>
  compareBetween(ATLAS, a, b)
    .filter(({ isApart }) => !isApart)
    .map(({ code, from, to }) => `${code} ${from} ${to}`)
    .sort();

describe("the comparison of two days", () => {
  it("names Malaysia's step of 21 November 2024", () => {
    expect(told("2024-11-20", "2024-11-21")).toEqual(["MYS strategic comprehensive-strategic 2024-11-21"]);
  });

  it("equals the set difference of the rows", () => {
    fc.assert(
      fc.property(dayArbitrary, dayArbitrary, (a, b) => {
        const [first, last] = [a, b].sort((x, y) => x - y) as [Day, Day];
        expect(lines(a, b)).toEqual(difference(formatDay(first), formatDay(last)));
      }),
      { numRuns: 60 },
    );
  });

  it("tells the same whichever day comes first, and nothing of one day", () => {
    fc.assert(
      fc.property(dayArbitrary, dayArbitrary, (a, b) => {
        expect(compareBetween(ATLAS, a, b)).toEqual(compareBetween(ATLAS, b, a));
        expect(compareBetween(ATLAS, a, a)).toEqual([]);
      }),
    );
  });

  it("dates each step between the two days, on a day on which the new standing begins", () => {
    fc.assert(
      fc.property(dayArbitrary, dayArbitrary, (a, b) => {
        const [first, last] = [Math.min(a, b), Math.max(a, b)];
        for (const { code, to, when } of compareBetween(ATLAS, a, b)) {
          expect(when.day, code).toBeGreaterThan(first);
          expect(when.day, code).toBeLessThanOrEqual(last);
          const again = compareBetween(ATLAS, (when.day - 1) as Day, when.day);
          expect(again.find((mover) => mover.code === code)?.to, code).toBe(to);
        }
      }),
    );
  });

  it("writes only what is known of a date", () => {
    const russia = between("2000-01-01", "2005-01-01").find(({ code }) => code === "RUS");
    expect(russia && formatFuzzyDay(russia.when)).toBe("2001-03");
  });

  it("tells states that came and went", () => {
    const movers = between("1990-01-01", "1993-01-02");
    const of = (code: string) => movers.find((mover) => mover.code === code);
    expect(of("SUN")).toMatchObject({ to: "absent", direction: "ended" });
    expect(of("RUS")).toMatchObject({ from: "absent", to: "relations", direction: "appeared" });
    expect(of("DDR")).toMatchObject({ to: "absent", direction: "ended" });
  });

  it("knows a broken relationship and a resumed one", () => {
    const chile = (a: string, b: string) => between(a, b).find(({ code }) => code === "CHL");
    expect(chile("1973-09-10", "1975-01-01")).toMatchObject({
      from: "relations",
      to: "suspended",
      direction: "down",
    });
    expect(chile("1975-01-01", "1991-01-01")).toMatchObject({ from: "suspended", direction: "up" });
    expect(chile("1973-09-10", "1991-01-01")).toBeUndefined();
  });

  it("holds the European Union apart", () => {
    const movers = between("2025-12-31", "2026-01-31");
    expect(movers.find(({ code }) => code === "EU")).toMatchObject({ isApart: true, direction: "up" });
    const counted = transitionsOf(movers).flatMap((transition) => transition.movers);
    expect(counted.some(({ code }) => code === "EU")).toBe(false);
  });

  it("counts each mover in one transition, the closest ties first", () => {
    const movers = between("2024-12-31", "2025-12-31");
    const transitions = transitionsOf(movers);
    expect(transitions.map(({ from, to, movers: own }) => `${from} ${to} ${own.length}`)).toEqual([
      "strategic comprehensive-strategic 5",
      "comprehensive strategic 1",
      "relations strategic 8",
      "relations comprehensive 2",
      "none relations 1",
    ]);
    expect(transitions.flatMap(({ movers: own }) => own)).toEqual(movers);
  });
});

describe("directions", () => {
  const cases: readonly (readonly [ComparedClass, ComparedClass, string])[] = [
    ["none", "relations", "up"],
    ["suspended", "relations", "up"],
    ["strategic", "suspended", "down"],
    ["comprehensive", "strategic", "up"],
    ["none", "special", "up"],
    ["relations", "special", "other"],
    ["special", "suspended", "down"],
    ["absent", "none", "appeared"],
    ["special", "absent", "ended"],
    ["absent", "special", "appeared"],
    ["suspended", "special", "up"],
    ["special", "none", "down"],
    ["special", "comprehensive-strategic", "other"],
    ["special", "relations", "other"],
    ["comprehensive-strategic", "special", "other"],
    ["none", "suspended", "up"],
    ["suspended", "none", "down"],
    ["strategic", "comprehensive-strategic", "up"],
    ["comprehensive-strategic", "strategic", "down"],
    ["relations", "none", "down"],
  ];
  it.each(cases)("from %s to %s is %s", (from, to, direction) => {
    expect(directionOf(from, to)).toBe(direction);
  });
});

describe("presets", () => {
  it("run to the day shown, or to the end where that day is earlier", () => {
    const of = (day: string) =>
      Object.fromEntries(
        presetsOn(parseDay(day), DATASET.start, DATASET.end).map(({ id, from, to }) => [
          id,
          `${formatDay(from)} ${formatDay(to)}`,
        ]),
      );
    expect(of("2025-12-31")).toEqual({
      year: "2024-12-31 2025-12-31",
      "doi-moi": "1986-12-15 2025-12-31",
      asean: "1995-07-28 2025-12-31",
      term: "2021-02-01 2026-01-23",
    });
    expect(of("1980-03-01")["doi-moi"]).toBe("1986-12-15 2026-06-08");
    expect(of("1986-12-15")["doi-moi"]).toBe("1986-12-15 2026-06-08");
    expect(of("1986-12-16")["doi-moi"]).toBe("1986-12-15 1986-12-16");
    expect(of("1945-12-01")["year"]).toBe("1945-09-02 1945-12-01");
  });
});

describe("the comparison within a handful of states", () => {
  const since = (code: string, date: string) => establishment(code, date);
  const atlas = buildAtlas(
    datasetOf({
      countries: [
        ...["AGO", "CHL", "CUB", "GBR", "LAO", "USA", "ZMB"].map((code) => state(code)),
        state("EU", { kind: "organisation" }),
      ],
      territory: [
        ...["CHL", "CUB", "GBR", "LAO", "USA", "ZMB"].map((code) => land(code, code)),
        land("AGO", "AGO", { status: "dependency", to: parseDay("1975-11-11") }),
        land("AGO", "AGO", { from: parseDay("1975-11-11"), to: parseDay("1980-01-01") }),
        land("AGO", "GBR", { status: "part-of", from: parseDay("1980-01-01") }),
      ],
      establishments: [
        ...[
          since("USA", "1995-07-12"),
          since("CHL", "1971-03-25"),
          since("ZMB", "1972-09"),
          since("GBR", "1973-09-11"),
        ],
        ...[since("CUB", "1960-12-02"), since("LAO", "1962-09-05")],
      ],
      severances: [severance("CHL", "1973-09-11", "1990-09")],
      steps: [
        ...[
          step("USA", "2013-07-25", "comprehensive"),
          step("GBR", "2010", "strategic"),
          step("CUB", "1982", "special"),
        ],
        ...[step("EU", "2012-06-27", "comprehensive"), step("EU", "2026-01-29", "comprehensive-strategic")],
      ],
    }),
  );
  const moves = (a: string, b: string) =>
    compareBetween(atlas, parseDay(a), parseDay(b)).map(
      ({ code, from, to, when, direction, isApart }) =>
        `${code} ${from} ${to} ${formatFuzzyDay(when)} ${direction}${isApart ? " apart" : ""}`,
    );

  it("tells the closest ties first, then whence, then when, then by code", () => {
    expect(moves("1960-01-01", "2014-01-01")).toEqual([
      "CUB none special 1982 up",
      "GBR none strategic 2010 up",
      "EU none comprehensive 2012-06-27 up apart",
      "USA none comprehensive 2013-07-25 up",
      "LAO none relations 1962-09-05 up",
      "ZMB none relations 1972-09 up",
      "CHL none relations 1990-09 up",
    ]);
    expect(moves("1973-01-01", "1978-01-01")).toEqual([
      "GBR none relations 1973-09-11 up",
      "AGO absent none 1975-11-11 appeared",
      "CHL relations suspended 1973-09-11 down",
    ]);
  });

  it("dates an end by the last day there was, and what began and ended in between not at all", () => {
    expect(moves("1979-12-31", "1980-01-01")).toEqual(["AGO none absent 1980-01-01 ended"]);
    expect(moves("1970-01-01", "1981-01-01").filter((line) => line.startsWith("AGO"))).toEqual([]);
  });

  it("dates a return to the tier of before a break by the end of the break", () => {
    expect(moves("1980-01-01", "1991-01-01")).toEqual([
      "CUB relations special 1982 other",
      "CHL suspended relations 1990-09 up",
    ]);
  });

  it("tells the European Union's own steps alone", () => {
    expect(moves("2026-01-28", "2026-01-29")).toEqual([
      "EU comprehensive comprehensive-strategic 2026-01-29 up apart",
    ]);
    expect(moves("2026-01-29", "2026-02-01")).toEqual([]);
  });

  it("gathers those who went the same way", () => {
    const movers = compareBetween(atlas, parseDay("1960-01-01"), parseDay("2014-01-01"));
    expect(
      transitionsOf(movers).map(({ from, to, movers: own }) => [
        from,
        to,
        own.map(({ code }) => code).join(" "),
      ]),
    ).toEqual([
      ["none", "special", "CUB"],
      ["none", "strategic", "GBR"],
      ["none", "comprehensive", "USA"],
      ["none", "relations", "LAO ZMB CHL"],
    ]);
  });

  it("dates a break by its beginning, though a tier was agreed during it, and a return by the return", () => {
    const other = buildAtlas(
      datasetOf({
        countries: [state("CHL"), state("EGY")],
        territory: [
          ...[land("CHL", "CHL"), land("EGY", "EGY", { to: parseDay("1958-02-22") })],
          land("EGY", "EGY", { from: parseDay("1961-09-28") }),
        ],
        establishments: [since("CHL", "1971-03-25"), since("EGY", "1955-01-01")],
        severances: [severance("CHL", "1973-09-11", "1990-09")],
        steps: [step("CHL", "1980-01-01", "comprehensive")],
      }),
    );
    const dated = (a: string, b: string) =>
      compareBetween(other, parseDay(a), parseDay(b)).map(
        ({ code, to, when }) => `${code} ${to} ${formatFuzzyDay(when)}`,
      );
    expect(dated("1972-01-01", "1985-01-01")).toEqual(["CHL suspended 1973-09-11"]);
    expect(dated("1954-01-01", "1962-01-01")).toEqual(["EGY relations 1961-09-28"]);
  });
});
