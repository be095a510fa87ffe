import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Code } from "../../../src/domain/country.ts";
import { type Day, parseDay, parseFuzzyDay } from "../../../src/domain/day.ts";
import type { Milestone } from "../../../src/domain/milestone.ts";
import { FLAG_GAP, flagsWithin } from "../../../src/view/timeline/flags.ts";
import { stretchesOf } from "../../../src/view/timeline/strip.ts";
import { softBands, tickPath } from "../../../src/view/timeline/ticks.ts";
import { ATLAS } from "../../real.ts";

const YEAR = { from: parseDay("2001-01-01"), to: parseDay("2002-01-01") };
const code = (text: string) => text as Code;

function milestone(day: number): Milestone {
  const date = { day: day as Day, precision: "day" as const };
  const witness = { confidence: "single" as const, sources: [], note: null };
  return {
    id: `m${day}`,
    date,
    theme: "t",
    title: `T${day}`,
    summary: "",
    place: null,
    codes: [],
    ...witness,
  };
}

describe("ticks", () => {
  it("are one for each pixel, longer where more happened, and only for days that are known", () => {
    const event = { kind: "severed" as const, code: code("CHL") };
    const on = (text: string) => ({ ...event, ...parseFuzzyDay(text) });
    const path = tickPath(
      [on("2001-01-01"), on("2001-07-02"), on("2001-07-02"), on("2001-03")],
      YEAR,
      365,
      10,
    );
    expect(path).toBe("M0,0V6M182,0V6.8");
  });

  it("of an imprecise date are a band over all of its month or year", () => {
    const bands = (...dates: string[]) => softBands(dates.map(parseFuzzyDay), YEAR, 365, 8);
    expect(bands("2001-03")).toBe("M59,0h31v8h-31z");
    expect(bands("2001", "2001-03-04", "1999")).toBe("M0,0h365v8h-365z");
  });
});

describe("flags", () => {
  it("hold every milestone of the span once, in order, far enough apart to be hit", () => {
    const dates = fc.array(fc.integer({ min: YEAR.from, max: YEAR.to }), { maxLength: 60 });
    fc.assert(
      fc.property(dates, fc.integer({ min: 200, max: 2000 }), (days, width) => {
        const milestones = days.toSorted((a, b) => a - b).map(milestone);
        const flags = flagsWithin(milestones, YEAR, width);
        expect(flags.flatMap(({ members }) => members)).toEqual(milestones.map((_, i) => i));
        flags.slice(1).forEach(({ x }, i) => {
          expect(x - (flags[i]?.x ?? 0)).toBeGreaterThanOrEqual(FLAG_GAP - 1e-9);
        });
      }),
    );
  });

  it("leave out what lies before or after", () => {
    expect(flagsWithin([milestone(YEAR.from - 1), milestone(YEAR.to + 1)], YEAR, 500)).toEqual([]);
  });
});

describe("the strip of a country", () => {
  it("goes on through the state it continues, softly where the date is not known", () => {
    const strip = stretchesOf(ATLAS, code("RUS"));
    expect(strip.map(({ name }) => name)).toEqual([
      "none",
      "relations",
      "relations",
      "strategic",
      "comprehensive-strategic",
    ]);
    expect(strip[1]?.from).toBe(parseDay("1950-01-30"));
    expect(strip[2]?.from).toBe(parseDay("1991-12-26"));
    expect(strip[3]).toMatchObject({ from: parseDay("2001-03-01"), softUntil: parseDay("2001-04-01") });
    expect(strip[4]?.softUntil).toBeNull();
  });

  it("shows relations that were broken off, and a partner without a land", () => {
    expect(stretchesOf(ATLAS, code("CHL")).map(({ name }) => name)).toContain("suspended");
    expect(stretchesOf(ATLAS, code("EU")).at(-1)?.name).toBe("comprehensive-strategic");
  });

  it("ascends without overlap for every country", () => {
    for (const { code: each } of ATLAS.dataset.countries) {
      const strip = stretchesOf(ATLAS, each);
      strip.forEach(({ from, to }, i) => {
        expect(from, each).toBeLessThan(to);
        if (i > 0) expect(strip[i - 1]?.to, each).toBeLessThanOrEqual(from);
      });
    }
  });
});
