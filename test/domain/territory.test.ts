import { describe, expect, it } from "vitest";
import { formatDay, parseDay } from "../../src/domain/day.ts";
import { buildTerritory, type Territory } from "../../src/domain/territory.ts";
import { worldOn } from "../../src/domain/world.ts";
import { daysOfChange, shownOn } from "../independent.ts";
import { ATLAS, DATASET } from "../real.ts";

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
