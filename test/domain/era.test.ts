import { expect, it } from "vitest";
import { parseDay } from "../../src/domain/day.ts";
import { ERAS, eraOf } from "../../src/domain/era.ts";

it.each([
  ["1900-01-01", "resistance"],
  ["1945-09-02", "resistance"],
  ["1954-07-20", "resistance"],
  ["1954-07-21", "two-zones"],
  ["1975-04-29", "two-zones"],
  ["1975-04-30", "after-unification"],
  ["1986-12-14", "after-unification"],
  ["1986-12-15", "doi-moi"],
  ["1995-07-27", "doi-moi"],
  ["1995-07-28", "integration"],
  ["2026-06-08", "integration"],
])("%s lies in the era %s", (day, era) => {
  expect(eraOf(parseDay(day))).toBe(era);
});

it("eras ascend", () => {
  expect(ERAS.map(({ from }) => from)).toEqual(ERAS.map(({ from }) => from).toSorted((a, b) => a - b));
});
