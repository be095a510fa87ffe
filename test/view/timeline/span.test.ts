import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Day } from "../../../src/domain/day.ts";
import {
  CLOSEST,
  following,
  isWhole,
  panned,
  pinched,
  type Span,
  timeAt,
  xOf,
  zoomed,
} from "../../../src/view/timeline/span.ts";
import { wheeled } from "../../../src/view/timeline/wheel.ts";

const WHOLE: Span = { from: -8886, to: 20613 };

const spans = fc
  .tuple(fc.integer({ min: CLOSEST, max: WHOLE.to - WHOLE.from }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([length, share]): Span => {
    const from = WHOLE.from + share * (WHOLE.to - WHOLE.from - length);
    return { from, to: from + length };
  });
const days = fc.integer({ min: WHOLE.from, max: WHOLE.to - 1 });

function expectWithin(span: Span): void {
  expect(span.from).toBeGreaterThanOrEqual(WHOLE.from);
  expect(span.to).toBeLessThanOrEqual(WHOLE.to);
  expect(span.to - span.from).toBeGreaterThanOrEqual(CLOSEST - 1e-6);
}

describe("a span of the track", () => {
  it("maps days to places and back", () => {
    expect(xOf({ from: 100, to: 300 }, 400, 150)).toBe(100);
    fc.assert(
      fc.property(spans, fc.integer({ min: 200, max: 2560 }), days, (span, width, day) => {
        expect(timeAt(span, width, xOf(span, width, day))).toBeCloseTo(day, 6);
      }),
    );
  });

  it("stays within the whole and no shorter than a year, however it is zoomed, moved, pinched or wheeled", () => {
    const number = fc.double({ min: -3, max: 3, noNaN: true });
    fc.assert(
      fc.property(spans, days, number, number, (span, day, a, b) => {
        expectWithin(zoomed(span, 2 ** a, day, WHOLE));
        expectWithin(panned(span, a * 10_000, WHOLE));
        expectWithin(pinched([span.from, span.to], [a, b], WHOLE));
        expectWithin(
          wheeled(span, { deltaX: a * 300, deltaY: b * 300, deltaMode: 0, shiftKey: false }, 800, 300, WHOLE),
        );
      }),
    );
  });

  it("keeps the time under the pointer where it is, if there is room on both sides", () => {
    const after = zoomed({ from: 0, to: 4000 }, 0.5, 1000, WHOLE);
    expect(after).toEqual({ from: 500, to: 2500 });
    expect(xOf(after, 800, 1000)).toBe(xOf({ from: 0, to: 4000 }, 800, 1000));
  });

  it("keeps two times under two fingers", () => {
    const after = pinched([1000, 2000], [0.25, 0.75], WHOLE);
    expect(timeAt(after, 1, 0.25)).toBeCloseTo(1000);
    expect(timeAt(after, 1, 0.75)).toBeCloseTo(2000);
  });

  it("is the whole again after zooming out far", () => {
    expect(isWhole(zoomed({ from: 0, to: 365 }, 1000, 100, WHOLE), WHOLE)).toBe(true);
    expect(isWhole({ from: 0, to: 365 }, WHOLE)).toBe(false);
  });

  it("always shows the day that it follows, and is the same object while it does", () => {
    fc.assert(
      fc.property(spans, days, fc.constantFrom("reader", "drag", "play" as const), (span, day, mover) => {
        const after = following(span, day as Day, mover as "reader", WHOLE);
        expect(after.from).toBeLessThanOrEqual(day);
        expect(after.to).toBeGreaterThanOrEqual(day);
        if (day >= span.from && day <= span.to) expect(after).toBe(span);
        expect(after.to - after.from).toBeCloseTo(span.to - span.from, 6);
      }),
    );
  });

  it("moves no farther than it must while the day is dragged", () => {
    expect(following({ from: 0, to: 1000 }, 1010 as Day, "drag", WHOLE)).toEqual({ from: 10, to: 1010 });
    expect(following({ from: 0, to: 1000 }, -10 as Day, "drag", WHOLE)).toEqual({ from: -10, to: 990 });
    expect(following({ from: 0, to: 1000 }, 2000 as Day, "reader", WHOLE)).toEqual({ from: 1500, to: 2500 });
  });
});
