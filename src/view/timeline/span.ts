import type { Day } from "../../domain/day.ts";
import type { Mover } from "../../state/time.ts";

/** The stretch of time that the track shows, in days; its ends may lie within a day. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The closest the track goes: one year. */
export const CLOSEST = 365;

/** Where a day lies on a track of a width. */
export function xOf({ from, to }: Span, width: number, day: number): number {
  return ((day - from) / (to - from)) * width;
}

/** The time, as days and parts of a day, at a place on a track of a width; the inverse of `xOf`. */
export function timeAt({ from, to }: Span, width: number, x: number): number {
  return from + (x / width) * (to - from);
}

/** Whether nothing is left out. */
export function isWhole(span: Span, whole: Span): boolean {
  return span.from <= whole.from && span.to >= whole.to;
}

/** The span `factor` times as long, with `time` staying where it was; never shorter than a year nor beyond the whole. */
export function zoomed(span: Span, factor: number, time: number, whole: Span): Span {
  const length = lengthWithin((span.to - span.from) * factor, whole);
  const share = (time - span.from) / (span.to - span.from);
  return placed(time - share * length, length, whole);
}

/** The span moved by some days, as far as the whole reaches. */
export function panned(span: Span, days: number, whole: Span): Span {
  return placed(span.from + days, span.to - span.from, whole);
}

/** The span in which two times lie at two places (shares of its length, 0 to 1): what two fingers hold. */
export function pinched(
  held: readonly [a: number, b: number],
  at: readonly [a: number, b: number],
  whole: Span,
): Span {
  const apart = Math.abs(at[1] - at[0]) < 0.02 ? 0.02 * Math.sign(at[1] - at[0] || 1) : at[1] - at[0];
  const length = lengthWithin(Math.abs((held[1] - held[0]) / apart), whole);
  const middle = (held[0] + held[1]) / 2 - ((at[0] + at[1]) / 2) * length;
  return placed(middle, length, whole);
}

/**
 * The span itself if it shows the day, else one of its length that does: just so when the day is dragged
 * over its edge, with most of the room ahead when playing, the day in the middle when it was jumped to.
 */
export function following(span: Span, day: Day, mover: Mover, whole: Span): Span {
  if (day >= span.from && day <= span.to) return span;
  const length = span.to - span.from;
  if (mover === "drag") return placed(day < span.from ? day : day - length, length, whole);
  return placed(day - length * (mover === "play" ? 0.05 : 0.5), length, whole);
}

function lengthWithin(length: number, whole: Span): number {
  return Math.min(whole.to - whole.from, Math.max(CLOSEST, length));
}

function placed(from: number, length: number, whole: Span): Span {
  const first = Math.max(whole.from, Math.min(whole.to - length, from));
  return { from: first, to: Math.min(whole.to, first + length) };
}
