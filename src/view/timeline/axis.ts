import { range } from "d3";
import { addMonths, type Day, yearOf, yearStart } from "../../domain/day.ts";
import { type Span, xOf } from "./span.ts";

/** A label of the axis: `x` is where its date lies, `left` and `right` what its text covers. */
export interface AxisLabel {
  readonly day: Day;
  readonly x: number;
  readonly left: number;
  readonly right: number;
  readonly text: string;
  readonly precision: "month" | "year";
}

/** How far apart labels may stand, in months, from the finest to the coarsest. */
const STEPS = [1, 3, 6, 12, 24, 60, 120, 240] as const;

/** The fewest days that a step of some months has. */
const shortest = (months: number): number => (months === 1 ? 28 : months * 30);

/** The least room between two labels, in pixels. */
const GAP = 10;

/**
 * How wide a text of 13 px runs, rather too much than too little: worked out, not measured, so that
 * nothing waits for a font and tests need no screen.
 */
export function textWidth(text: string, rem: number): number {
  let width = 0;
  for (const letter of text.normalize("NFD")) width += letterWidth(letter);
  return width * rem;
}

function letterWidth(letter: string): number {
  if (/\p{M}/u.test(letter)) return 0;
  if (/[ijlftr.,:/'’()| –-]/.test(letter)) return 5;
  if (/[mwMW—]/.test(letter)) return 12;
  return /[\p{Lu}\d]/u.test(letter) ? 8.4 : 7.6;
}

/**
 * The labels of a span: as many as fit without touching each other or the edges. `write` gives the text of a
 * year or a month. With rem ≠ 1 the reader's letters are that many times larger.
 */
export function axisLabels(
  span: Span,
  width: number,
  rem: number,
  write: (day: Day, precision: AxisLabel["precision"]) => string,
): readonly AxisLabel[] {
  for (const months of STEPS) {
    const precision = months < 12 ? "month" : "year";
    const room = (width * shortest(months)) / (span.to - span.from);
    if (room < widest(precision) + GAP) continue;
    const labels = datesWithin(span, months).map((day) => labelAt(day, precision));
    return labels.filter(({ left, right }) => left >= 0 && right <= width);
  }
  return [];

  function widest(precision: AxisLabel["precision"]): number {
    const days =
      precision === "year" ? [yearStart(2000)] : range(12).map((month) => addMonths(yearStart(2000), month));
    return Math.max(...days.map((day) => textWidth(write(day, precision), rem)));
  }

  function labelAt(day: Day, precision: AxisLabel["precision"]): AxisLabel {
    const text = write(day, precision);
    const [x, wide] = [xOf(span, width, day), textWidth(text, rem)];
    return { day, x, left: x - wide / 2, right: x + wide / 2, text, precision };
  }
}

/** Every date of a step that lies within a span; steps of years fall on round years. */
function datesWithin({ from, to }: Span, months: number): readonly Day[] {
  const years = Math.max(1, months / 12);
  const first = yearStart(Math.floor(yearOf(Math.floor(from) as Day) / years) * years);
  const dates: Day[] = [];
  for (let i = 0; ; i++) {
    const day = addMonths(first, i * months);
    if (day > to) return dates;
    if (day >= from) dates.push(day);
  }
}
