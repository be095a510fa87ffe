import fc from "fast-check";
import { expect, it } from "vitest";
import type { Day } from "../../src/domain/day.ts";
import type { AtlasEvent } from "../../src/domain/event.ts";
import { buildPacing } from "../../src/domain/pacing.ts";
import { ATLAS, DATASET } from "../real.ts";

const pacing = buildPacing(ATLAS.events, DATASET.start, DATASET.end);

it("begins with the first day and ends with the last", () => {
  expect(pacing.dayAt(0)).toBe(DATASET.start);
  expect(pacing.dayAt(1)).toBe(DATASET.end);
});

it("never goes back", () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(fc.property(share, share, (a, b) => a > b || pacing.dayAt(a) <= pacing.dayAt(b)));
});

it("comes to the day it was asked about, every day of history", () => {
  const missed: number[] = [];
  for (let day: number = DATASET.start; day <= DATASET.end; day++)
    if (pacing.dayAt(pacing.shareAt(day as Day)) !== day) missed.push(day);
  expect(missed).toEqual([]);
});

it("lingers where much changes: 1991-12-26 holds longer than a quiet month", () => {
  const busy = ATLAS.events.find((event) => event.code === "RUS" && event.kind === "appeared")?.day as Day;
  const held = pacing.shareAt((busy + 1) as Day) - pacing.shareAt(busy);
  expect(held).toBeGreaterThan(30 * (0.45 / (DATASET.end - DATASET.start)));
});

const at = (day: number) =>
  ({ ...{ precision: "day", code: "USA", kind: "appeared" }, day }) as unknown as AtlasEvent;

it("spends 45 of 100 parts of the time on the way, and the rest on days of change by the root of their events", () => {
  // One event on day 20 and four on day 60 of a hundred: they hold a third and two thirds of 0.55.
  const events = [at(60), at(20), at(60), at(60), at(60)];
  const { dayAt, shareAt } = buildPacing(events, 0 as Day, 100 as Day);
  const share = (day: number) => shareAt(day as Day);
  expect(share(0)).toBeCloseTo(0);
  expect(share(10)).toBeCloseTo(0.045);
  expect(share(20)).toBeCloseTo(0.09);
  expect(share(40)).toBeCloseTo(0.18 + 0.55 / 3);
  expect(share(60)).toBeCloseTo(0.27 + 0.55 / 3);
  expect(share(61)).toBeCloseTo(0.2745 + 0.55);
  expect(share(100)).toBeCloseTo(1);
  expect([0.045, 0.091, 0.27, 0.09 + 0.55 / 3 + 0.01, 0.5, 0.8, 0.9].map(dayAt)).toEqual([
    10, 20, 20, 22, 60, 60, 77,
  ]);
});

it("goes steadily where nothing ever happens, and stands still where there is one day only", () => {
  const { dayAt, shareAt } = buildPacing([], 100 as Day, 200 as Day);
  expect([0, 0.25, 0.999, 1, 2].map(dayAt)).toEqual([100, 125, 199, 200, 200]);
  expect(shareAt(150 as Day)).toBeCloseTo(0.5);
  expect(buildPacing([], 7 as Day, 7 as Day).dayAt(0.5)).toBe(7);
});

it("counts from a first day that is not the first of all", () => {
  const { dayAt, shareAt } = buildPacing([at(150)], 100 as Day, 200 as Day);
  expect(shareAt(125 as Day)).toBeCloseTo(0.45 / 4);
  expect(shareAt(150 as Day)).toBeCloseTo(0.225);
  expect(shareAt(175 as Day)).toBeCloseTo(0.775 + 0.45 / 4);
  expect([0.1125001, 0.3, 0.775, 0.8875001].map(dayAt)).toEqual([125, 150, 150, 175]);
});
