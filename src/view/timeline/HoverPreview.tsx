import { type RefObject, useEffect, useState } from "react";
import { clampDay, type Day } from "../../domain/day.ts";
import { eventsBetween } from "../../domain/event.ts";
import { exactly } from "../../i18n/format.ts";
import { useSpeech } from "../../i18n/messages.ts";
import { useApp } from "../../state/store.ts";
import { type Span, timeAt, xOf } from "./span.ts";
import { tellAll } from "./telling.ts";

interface Props {
  readonly track: RefObject<HTMLElement | null>;
  readonly span: Span;
  readonly width: number;
}

/** The date under a pointer that hovers, and what changed within the pixel it points at. */
export function HoverPreview({ track, span, width }: Props) {
  const x = useHovered(track);
  const speech = useSpeech();
  const atlas = useApp((s) => s.atlas);
  if (x === null) return null;
  const { start, end } = atlas.dataset;
  const reach = (2 * (span.to - span.from)) / width;
  const time = timeAt(span, width, x);
  const near = eventsBetween(atlas.events, Math.floor(time - reach) as Day, Math.floor(time + reach) as Day);
  // Near a change the preview shows that day: a click cannot be more exact than the pixel.
  const day = near.length > 0 && near.every((event) => event.day === near[0]?.day) ? near[0]?.day : undefined;
  const told = tellAll(atlas, near, speech);
  const shown = day ?? clampDay(Math.floor(time), start, end);
  return (
    <p
      className="timeline-hover"
      data-side={x > width / 2 ? "left" : undefined}
      style={{ transform: `translateX(${xOf(span, width, time)}px)` }}
      aria-hidden="true"
    >
      <span className="timeline-hover-text">
        <b>{speech.formats.shortDate(exactly(shown))}</b>
        {told.length === 1 && ` ${told[0]}`}
        {told.length > 1 && ` ${speech.messages.timeline.changes(told.length)}`}
      </span>
    </p>
  );
}

/** Where a mouse or a pen hovers over the track, in pixels from its left edge; null while it does not, or presses. */
function useHovered(track: RefObject<HTMLElement | null>): number | null {
  const [x, setX] = useState<number | null>(null);
  useEffect(() => {
    const element = track.current;
    if (element === null) return;
    const onMove = (event: PointerEvent) => {
      const hovers = event.pointerType !== "touch" && event.buttons === 0;
      setX(hovers ? event.clientX - element.getBoundingClientRect().left : null);
    };
    const onLeave = () => setX(null);
    element.addEventListener("pointermove", onMove);
    element.addEventListener("pointerdown", onLeave);
    element.addEventListener("pointerleave", onLeave);
    return () => {
      element.removeEventListener("pointermove", onMove);
      element.removeEventListener("pointerdown", onLeave);
      element.removeEventListener("pointerleave", onLeave);
    };
  }, [track]);
  return x;
}
