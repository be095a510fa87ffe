import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDay } from "../../../src/domain/day.ts";
import { FORMATS } from "../../../src/i18n/format.ts";
import { axisLabels, textWidth } from "../../../src/view/timeline/axis.ts";
import { fitting } from "../../../src/view/timeline/EraBands.tsx";

const WHOLE = { from: parseDay("1945-09-02"), to: parseDay("2026-06-09") };

describe("the labels of the axis", () => {
  it.each(["en", "vi"] as const)("never touch each other or leave the track (%s)", (language) => {
    const { shortDate } = FORMATS[language]();
    const length = WHOLE.to - WHOLE.from;
    fc.assert(
      fc.property(
        fc.integer({ min: 365, max: length }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 240, max: 2560 }),
        fc.constantFrom(1, 1.25, 2, 4),
        (days, share, width, rem) => {
          const from = WHOLE.from + share * (length - days);
          const labels = axisLabels({ from, to: from + days }, width, rem, (day, precision) =>
            shortDate({ day, precision }),
          );
          labels.forEach(({ left, right, x, text }, i) => {
            expect(left).toBeGreaterThanOrEqual(0);
            expect(right).toBeLessThanOrEqual(width + 1e-6);
            expect(right - left).toBeCloseTo(textWidth(text, rem));
            expect(x).toBeGreaterThanOrEqual(0);
            expect(x).toBeLessThanOrEqual(width);
            if (i > 0) expect(left).toBeGreaterThan(labels[i - 1]?.right ?? 0);
          });
        },
      ),
    );
  });

  it("stand at round years over the whole, at months within one year", () => {
    const { shortDate } = FORMATS.en();
    const write = (day: never, precision: never) => shortDate({ day, precision });
    const phone = axisLabels(WHOLE, 358, 1, write as never).map(({ text }) => text);
    expect(phone).toEqual(["1950", "1960", "1970", "1980", "1990", "2000", "2010", "2020"]);
    const year = { from: parseDay("2025-01-01"), to: parseDay("2026-01-01") };
    const months = axisLabels(year, 1200, 1, write as never).map(({ text }) => text);
    expect(months.slice(0, 3)).toEqual(["Feb 2025", "Mar 2025", "Apr 2025"]);
  });

  it("leaves out a text that has no room", () => {
    expect(fitting(["Two zones"], 200, 1)).toBe("Two zones");
    expect(fitting(["complete to 31 December 2025", "to 2025"], 90, 1)).toBe("to 2025");
    expect(fitting(["Two zones"], 20, 1)).toBeUndefined();
  });
});
