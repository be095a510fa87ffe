import { describe, expect, it } from "vitest";
import { type Day, formatFuzzyDay } from "../../src/domain/day.ts";
import { seriesOf } from "../../src/domain/measure-evaluate.ts";
import { parseMeasure } from "../../src/domain/measure-text.ts";
import { EVIDENCE } from "./measure-world.ts";

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
    [
      "countries:at.comprehensive:with.eu",
      [
        ["1945-09-02", 0, null],
        ["2012-06-27", 1, null],
      ],
    ],
    [
      "peacekeepers:on.2015-01-01",
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
