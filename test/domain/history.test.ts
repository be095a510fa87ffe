import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseCode } from "../../src/domain/country.ts";
import { type Day, formatDay, formatFuzzyDay, parseDay } from "../../src/domain/day.ts";
import { buildHistory, type History, NO_RELATIONS, setsTier, standingOn } from "../../src/domain/history.ts";
import { dayArbitrary } from "../arbitrary.ts";
import { ATLAS, DATASET } from "../real.ts";
import { datasetOf, establishment, severance, state, step } from "./dataset-of.ts";

const USA = parseCode("USA");
const on = (history: History, code: string, day: string) => {
  const { tier, suspended, since } = standingOn(history, parseCode(code), parseDay(day));
  return [tier, suspended, since && formatFuzzyDay(since)];
};

/** Relations that are older than the state that has them now: state, birth, agreement, whose they were until then. */
const INHERITED = [
  ["RUS", "1991-12-26", "1950-01-30", "SUN"],
  ["CZE", "1993-01-01", "1950-02-02", "CSK"],
  ["SCG", "1992-04-27", "1957-03-10", "YUG"],
  ["SRB", "2006-06-05", "1957-03-10", "SCG"],
  ["YEM", "1990-05-22", "1963-10-16", "YAR"],
] as const;

describe("relations that are older than their state", () => {
  it.each(INHERITED)("begin for %s with the state on %s, and say %s", (code, birth, agreed, past) => {
    const eve = formatDay((parseDay(birth) - 1) as Day);
    expect(on(ATLAS.history, code, agreed)).toEqual(["none", false, null]);
    expect(on(ATLAS.history, code, eve)).toEqual(["none", false, null]);
    expect(on(ATLAS.history, code, birth)).toEqual(["relations", false, agreed]);
    expect(on(ATLAS.history, past, eve)).toEqual(["relations", false, agreed]);
  });

  it("begin with the state for everyone in the dataset, and on a day that is known", () => {
    for (const { code, from } of DATASET.countries) {
      const steps = ATLAS.history.get(code) ?? [];
      for (const { day } of steps) expect(day, code).toBeGreaterThanOrEqual(from ?? DATASET.start);
    }
    expect(ATLAS.history.get(parseCode("YEM"))?.[0]).toMatchObject({ precision: "day" });
  });

  it("keep how much of their own date is known where the state is older", () => {
    const history = buildHistory(
      datasetOf({
        countries: [
          state("YMD", { from: parseDay("1967-11-30") }),
          state("ETH", { from: parseDay("1980-05-28") }),
        ],
        establishments: [establishment("YMD", "1968"), establishment("ETH", "1976-02")],
      }),
    );
    expect(history.get(parseCode("YMD"))).toMatchObject([{ day: parseDay("1968-01-01"), precision: "year" }]);
    expect(history.get(parseCode("ETH"))).toMatchObject([{ day: parseDay("1980-05-28"), precision: "day" }]);
    expect(on(history, "ETH", "1980-05-28")).toEqual(["relations", false, "1976-02"]);
  });

  it("keep how much of their date is known where the state began on its first day", () => {
    const [countries, establishments] = [
      [state("SDN", { from: parseDay("1956-01-01") })],
      [establishment("SDN", "1956")],
    ];
    const history = buildHistory(datasetOf({ countries, establishments }));
    expect(history.get(parseCode("SDN"))).toMatchObject([{ day: parseDay("1956-01-01"), precision: "year" }]);
  });
});

describe("a standing", () => {
  const history = buildHistory(
    datasetOf({
      establishments: [establishment("USA", "1995-07-12")],
      steps: [
        step("USA", "2001-12-10", "sectoral"),
        step("USA", "2013-07-25", "comprehensive"),
        step("USA", "2015-07-07", "comprehensive"),
        step("USA", "2016-05", "precursor"),
        step("USA", "2023-09-10", "comprehensive-strategic"),
      ],
    }),
  );

  it("counts from the day of the change itself, and holds until the next", () => {
    expect(on(history, "USA", "1995-07-11")).toEqual(["none", false, null]);
    expect(on(history, "USA", "1995-07-12")).toEqual(["relations", false, "1995-07-12"]);
    expect(on(history, "USA", "2013-07-24")).toEqual(["relations", false, "1995-07-12"]);
    expect(on(history, "USA", "2013-07-25")).toEqual(["comprehensive", false, "2013-07-25"]);
    expect(on(history, "USA", "2026-06-08")).toEqual(["comprehensive-strategic", false, "2023-09-10"]);
  });

  it("is not moved by the same tier said again, nor by rows that set none", () => {
    expect(history.get(USA)?.map(({ day }) => formatDay(day))).toEqual([
      "1995-07-12",
      "2013-07-25",
      "2023-09-10",
    ]);
    expect(on(history, "USA", "2023-09-09")).toEqual(["comprehensive", false, "2013-07-25"]);
    expect(setsTier(step("USA", "2001", "sectoral"))).toBe(false);
    expect(setsTier(step("USA", "2001", "precursor"))).toBe(false);
    expect(setsTier(step("USA", "2001", "special"))).toBe(true);
  });

  it("is the same in whatever order the rows stand", () => {
    const shuffled = buildHistory(
      datasetOf({
        establishments: [establishment("USA", "1995-07-12")],
        steps: [
          step("USA", "2023-09-10", "comprehensive-strategic"),
          step("USA", "2015-07-07", "comprehensive"),
          step("USA", "2013-07-25", "comprehensive"),
        ],
      }),
    );
    expect(shuffled.get(USA)).toEqual(history.get(USA));
    expect(shuffled.get(USA)).toHaveLength(3);
  });

  it("is none for whoever the history does not know", () => {
    expect(standingOn(history, parseCode("QQQ"), parseDay("2020-01-01"))).toBe(NO_RELATIONS);
  });

  it("is reached in one step where relations begin at a tier", () => {
    const both = buildHistory(
      datasetOf({
        establishments: [establishment("USA", "1995-07-12")],
        steps: [step("USA", "1995-07-12", "strategic")],
      }),
    );
    expect(both.get(USA)).toHaveLength(1);
    expect(on(both, "USA", "1995-07-12")).toEqual(["strategic", false, "1995-07-12"]);
  });

  it("is kept in mind while relations are broken off, and given back", () => {
    const broken = buildHistory(
      datasetOf({
        establishments: [establishment("CHL", "1971-03-25")],
        severances: [severance("CHL", "1973-09-11", "1990-09")],
      }),
    );
    expect(on(broken, "CHL", "1973-09-10")).toEqual(["relations", false, "1971-03-25"]);
    expect(on(broken, "CHL", "1973-09-11")).toEqual(["relations", true, "1971-03-25"]);
    expect(on(broken, "CHL", "1990-08-31")).toEqual(["relations", true, "1971-03-25"]);
    expect(on(broken, "CHL", "1990-09-01")).toEqual(["relations", false, "1971-03-25"]);
    expect(broken.get(parseCode("CHL"))?.at(-1)?.precision).toBe("month");
  });
});

describe("the real history", () => {
  it("ascends strictly for everyone, and each step brings another standing", () => {
    for (const [code, steps] of ATLAS.history) {
      steps.forEach(({ day, standing }, i) => {
        expect(day, code).toBeGreaterThan(steps[i - 1]?.day ?? Number.NEGATIVE_INFINITY);
        expect(standing, code).not.toEqual(steps[i - 1]?.standing ?? NO_RELATIONS);
      });
    }
  });

  it("gives on any day the last step that is not later", () => {
    const anyCode = fc.constantFrom(...ATLAS.history.keys());
    fc.assert(
      fc.property(anyCode, dayArbitrary, (code, day) => {
        const steps = ATLAS.history.get(code) ?? [];
        const expected = steps.filter((one) => one.day <= day).at(-1)?.standing ?? NO_RELATIONS;
        expect(standingOn(ATLAS.history, code, day)).toBe(expected);
      }),
    );
  });
});
