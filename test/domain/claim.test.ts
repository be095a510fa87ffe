import { describe, expect, it } from "vitest";
import { FIGURE_PATTERN, numberIn, parseFigure } from "../../src/domain/claim.ts";
import { parseDay } from "../../src/domain/day.ts";

describe("a written figure", () => {
  it.each([
    ["count.42", { kind: "count", number: 42 }, 42],
    ["share.17.20", { kind: "share", number: 17, of: 20 }, 17],
    ["over.1100", { kind: "over", number: 1100 }, 1100],
    ["years.40", { kind: "years", number: 40 }, null],
    ["term.2023.2025", { kind: "term", first: 2023, last: 2025 }, null],
    ["date.2025-10", { kind: "date", date: { day: parseDay("2025-10-01"), precision: "month" } }, null],
    ["hundreds", { kind: "hundreds" }, null],
    ["most", { kind: "most" }, null],
  ])("%s is read", (text, figure, number) => {
    expect(parseFigure(text)).toEqual(figure);
    expect(numberIn(parseFigure(text))).toBe(number);
    expect(text).toMatch(new RegExp(`^(${FIGURE_PATTERN})$`));
  });

  it.each([
    "",
    "42",
    "count",
    "count.x",
    "share.17",
    "term.2023",
    "date.20-10",
    "hundreds.3",
    "dozens",
    "xmost",
    "mostly",
    "date.2025-1",
    "count.1x",
    "xcount.1",
  ])("%j is refused", (text) => expect(() => parseFigure(text)).toThrow(`not a figure: ${text}`));
});
