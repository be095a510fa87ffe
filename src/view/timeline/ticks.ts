import { dayAfter, type FuzzyDay } from "../../domain/day.ts";
import type { AtlasEvent } from "../../domain/event.ts";
import { type Span, xOf } from "./span.ts";

/** Whether an event is about relations with Viet Nam, not about the map alone. */
export function isDiplomatic({ kind }: AtlasEvent): boolean {
  return kind !== "appeared" && kind !== "ended" && kind !== "passed";
}

/**
 * One path of vertical ticks that hang from the top, one for each pixel on which something happened
 * on a known day; the more happened there, the longer.
 */
export function tickPath(events: readonly AtlasEvent[], span: Span, width: number, height: number): string {
  const counts = new Map<number, number>();
  for (const { day, precision } of events) {
    if (precision !== "day" || day < span.from || day > span.to) continue;
    const x = Math.round(xOf(span, width, day));
    counts.set(x, (counts.get(x) ?? 0) + 1);
  }
  return [...counts].map(([x, n]) => `M${x},0V${tickLength(n, height)}`).join("");
}

/**
 * One path over the whole month or year of each date of which no more is known, as far as it lies in the
 * span. Bands that overlap are one shape, not a darker one.
 */
export function softBands(dates: readonly FuzzyDay[], span: Span, width: number, height: number): string {
  const bands = dates.map((date) => {
    const [from, to] = [Math.max(span.from, date.day), Math.min(span.to, dayAfter(date))];
    if (date.precision === "day" || from >= to) return "";
    const x = tenth(xOf(span, width, from));
    const wide = Math.max(2, tenth(xOf(span, width, to) - x));
    return `M${x},0h${wide}v${height}h${-wide}z`;
  });
  return bands.join("");
}

function tickLength(n: number, height: number): number {
  return tenth(Math.min(1, 0.4 + 0.2 * Math.sqrt(n)) * height);
}

const tenth = (pixels: number): number => Math.round(pixels * 10) / 10;
