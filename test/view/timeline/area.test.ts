import { describe, expect, it } from "vitest";
import { parseDay } from "../../../src/domain/day.ts";
import { TALLY_CLASSES, tallyOn } from "../../../src/domain/tally.ts";
import { areaLayers, mostStates, STACK, stepsWithin, topsOf } from "../../../src/view/timeline/area.ts";
import { ATLAS, DATASET } from "../../real.ts";

const { tallies } = ATLAS;
const WHOLE = { from: DATASET.start, to: DATASET.end + 1 };

/** The height of a layer at a place, read from its path of horizontal and vertical lines. */
function heightAt(d: string, x: number, height: number): number {
  let [at, level] = [0, height];
  for (const [, command, number] of d.matchAll(/([HV])([\d.]+)/g)) {
    if (command === "V") level = Number(number);
    else if (Number(number) > x) return height - level;
    else at = Number(number);
    if (at > x) break;
  }
  return height - level;
}

describe("the stacked area", () => {
  it("stacks every class that is counted, once", () => {
    expect([...STACK].sort()).toEqual([...TALLY_CLASSES].sort());
  });

  it("ends at the number of all states on every day", () => {
    for (const tally of tallies.tallies) {
      const sum = TALLY_CLASSES.reduce((total, name) => total + tally[name], 0);
      expect(topsOf(tally).at(-1)).toBe(sum);
      expect(topsOf(tally).toSorted((a, b) => a - b)).toEqual(topsOf(tally));
    }
  });

  it("draws the tally of each day", () => {
    const [width, height] = [WHOLE.to - WHOLE.from, 400];
    const layers = areaLayers(tallies, WHOLE, width, height);
    expect(layers.map(({ name }) => name)).toEqual(STACK.toReversed());
    for (const text of ["1950-03-01", "1960-07-15", "1975-12-01", "1992-06-01", "2013-12-31", "2025-12-31"]) {
      const day = parseDay(text);
      const x = ((day - WHOLE.from) / (WHOLE.to - WHOLE.from)) * width;
      const tops = topsOf(tallyOn(tallies, day));
      STACK.forEach((name, i) => {
        const layer = layers.find((each) => each.name === name);
        const drawn = (heightAt(layer?.d ?? "", x + 0.4, height) / height) * mostStates(tallies);
        expect(drawn, `${text} ${name}`).toBeCloseTo(tops[i] ?? 0, 0);
      });
    }
  });

  it("has at most one step for each half pixel, and starts with the day at its left edge", () => {
    const steps = stepsWithin(tallies, WHOLE, 100);
    expect(steps.length).toBeLessThanOrEqual(201);
    expect(new Set(steps.map(({ x }) => x)).size).toBe(steps.length);
    const late = { from: parseDay("2025-06-01"), to: parseDay("2026-06-01") };
    expect(stepsWithin(tallies, late, 100)[0]?.tops).toEqual(
      topsOf(tallyOn(tallies, parseDay("2025-06-01"))),
    );
  });
});
