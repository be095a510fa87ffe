import { describe, expect, it } from "vitest";
import type { Dataset } from "../../src/domain/dataset.ts";
import { formatDay, parseDay } from "../../src/domain/day.ts";
import { buildHistory } from "../../src/domain/history.ts";
import { buildTerritory, type Segment, type Territory } from "../../src/domain/territory.ts";
import { worldOn } from "../../src/domain/world.ts";
import { daysOfChange, shownOn } from "../independent.ts";
import { ATLAS, DATASET } from "../real.ts";
import { datasetOf, establishment, land, state, step } from "./dataset-of.ts";

const DAYS = daysOfChange(formatDay(DATASET.start), formatDay(DATASET.end));

/** The map by day, as the product works it out; in the test itself, which holds what it does then. */
function product() {
  const territory = buildTerritory(DATASET, ATLAS.history);
  return (day: string) => shownIn(territory, day);
}

const shownIn = (territory: Territory, day: string) =>
  new Map(
    [...worldOn(territory, parseDay(day))].map(([atom, { holder, rulers, look, contested }]) => [
      atom as string,
      { holder: holder as string, ruler: rulers.join(" "), look: look as string, contested },
    ]),
  );

describe("what every atom shows", () => {
  it(`equals an evaluation of the rows written apart, on ${DAYS.length} days: every day of change and the day before`, () => {
    const shownByProduct = product();
    expect(DAYS.length).toBeGreaterThan(500);
    for (const day of DAYS) expect(shownByProduct(day), day).toEqual(shownOn(day));
  });

  it("shows the Soviet Union of 1960 as one holder with relations, and Angola ruled by Portugal", () => {
    const world = product()("1960-07-15");
    for (const atom of ["643", "804", "398", "233"])
      expect(world.get(atom)).toMatchObject({ holder: "SUN", look: "relations" });
    expect(world.get("024")).toEqual({ holder: "AGO", ruler: "PRT", look: "dependency", contested: false });
  });

  it("turns the United States on 1995-07-12, not a day earlier", () => {
    const shownByProduct = product();
    expect(shownByProduct("1995-07-11").get("840")?.look).toBe("none");
    expect(shownByProduct("1995-07-12").get("840")?.look).toBe("relations");
  });

  it("suspends Chile from 1973-09-11 to the end of August 1990, and Democratic Kampuchea to 1979-01-07", () => {
    const shownByProduct = product();
    expect(shownByProduct("1973-09-11").get("152")?.look).toBe("suspended");
    expect(shownByProduct("1990-08-31").get("152")?.look).toBe("suspended");
    expect(shownByProduct("1990-09-01").get("152")?.look).toBe("relations");
    expect(shownByProduct("1979-01-06").get("116")?.look).toBe("suspended");
    expect(shownByProduct("1979-01-07").get("116")?.look).toBe("relations");
  });

  it("keeps one Viet Nam and both archipelagos on every day", () => {
    const shownByProduct = product();
    for (const day of DAYS) {
      const world = shownByProduct(day);
      for (const atom of ["704-N", "704-S", "hoangsa", "truongsa"]) {
        expect(world.get(atom), day).toMatchObject({ holder: "VNM", look: "focal", contested: false });
      }
    }
  });
});

describe("the segments of an atom", () => {
  const day = parseDay;

  /** What atoms show from which day on, as `FRA relations 1973-04-12`. */
  function segments(rows: Partial<Dataset>) {
    const dataset = datasetOf({ countries: [state("FRA"), state("MAR"), state("DZA")], ...rows });
    const told = ([atom, list]: readonly [string, readonly Segment[]]) =>
      list.map(
        ({ from, state: { holder, look, standing, contested } }) =>
          `${atom} ${holder} ${look}${standing.tier === "none" ? "" : ` (${standing.tier})`}${contested ? " contested" : ""} ${formatDay(from)}`,
      );
    return [...buildTerritory(dataset, buildHistory(dataset))].flatMap(told);
  }

  it("begin where land passes and where the holder's standing changes, once where both fall on one day", () => {
    const told = segments({
      establishments: [establishment("FRA", "1973-04-12"), establishment("DZA", "1962-10-28")],
      steps: [step("FRA", "2013-09-25", "strategic")],
      territory: [
        land("012", "DZA", { from: day("1962-10-28"), to: day("2000-01-01") }),
        land("012", "FRA", { to: day("1962-10-28") }),
        land("250", "FRA", { to: day("2013-09-25") }),
      ],
    });
    expect(told).toEqual([
      "012 FRA none 1945-09-02",
      "012 DZA relations (relations) 1962-10-28",
      "250 FRA none 1945-09-02",
      "250 FRA relations (relations) 1973-04-12",
    ]);
  });

  it("of land that its holder does not have as its own are one, without a standing", () => {
    const told = segments({
      establishments: [establishment("FRA", "1973-04-12")],
      territory: [
        land("254", "FRA", { status: "dependency" }),
        land("768", "FRA", { status: "trust-territory" }),
        land("760", "FRA", { status: "mandate" }),
        land("275", "FRA", { status: "occupied" }),
        land("140", "FRA", { status: "part-of" }),
      ],
    });
    expect(told).toEqual([
      "254 FRA dependency 1945-09-02",
      "768 FRA dependency 1945-09-02",
      "760 FRA dependency 1945-09-02",
      "275 FRA not-a-state 1945-09-02",
      "140 FRA none 1945-09-02",
      "140 FRA relations (relations) 1973-04-12",
    ]);
  });

  it("of contested land are hatched, but not the two archipelagos", () => {
    const told = segments({
      countries: [state("VNM"), state("MAR")],
      establishments: [establishment("MAR", "1961-03-27")],
      territory: [
        land("732", "MAR", { status: "contested" }),
        land("hoangsa", "VNM", { status: "contested" }),
        land("704-N", "VNM"),
      ],
    });
    expect(told).toEqual([
      "732 MAR none contested 1945-09-02",
      "732 MAR relations (relations) contested 1961-03-27",
      "hoangsa VNM focal 1945-09-02",
      "704-N VNM focal 1945-09-02",
    ]);
  });
});
