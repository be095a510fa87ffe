import { panned, type Span, timeAt, zoomed } from "./span.ts";

type Turn = Pick<WheelEvent, "deltaX" | "deltaY" | "deltaMode" | "shiftKey">;

/** How far the wheel turns, in pixels, until the span is half as long or twice. */
const OCTAVE_PX = 240;

/**
 * The span after a turn of the wheel over the place `x` of a track: it zooms about the pointer; sideways, or
 * with Shift, it moves along. The span itself if that changes nothing.
 */
export function wheeled(
  span: Span,
  { deltaX, deltaY, deltaMode, shiftKey }: Turn,
  width: number,
  x: number,
  whole: Span,
): Span {
  const unit = { 0: 1, 1: 16 }[deltaMode] ?? width;
  const isSideways = shiftKey || Math.abs(deltaX) > Math.abs(deltaY);
  const along = shiftKey && deltaX === 0 ? deltaY : deltaX;
  const after = isSideways
    ? panned(span, (along * unit * (span.to - span.from)) / width, whole)
    : zoomed(span, 2 ** ((deltaY * unit) / OCTAVE_PX), timeAt(span, width, x), whole);
  return after.from === span.from && after.to === span.to ? span : after;
}
