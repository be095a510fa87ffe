import fc from "fast-check";
import { expect, it } from "vitest";
import type { Day } from "../../src/domain/day.ts";
import { buildPacing } from "../../src/domain/pacing.ts";
import { dayArbitrary } from "../arbitrary.ts";
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

it("comes to the day it was asked about", () => {
  fc.assert(
    fc.property(dayArbitrary, (day) => Math.abs(pacing.dayAt(pacing.shareAt(day) + 1e-12) - day) <= 1),
  );
});

it("lingers where much changes: 1991-12-26 holds longer than a quiet month", () => {
  const busy = ATLAS.events.find((event) => event.code === "RUS" && event.kind === "appeared")?.day as Day;
  const held = pacing.shareAt((busy + 1) as Day) - pacing.shareAt(busy);
  expect(held).toBeGreaterThan(30 * (0.45 / (DATASET.end - DATASET.start)));
});
