import { useWrittenState } from "../written.ts";
import { type Span, xOf } from "./span.ts";

interface Props {
  readonly span: Span;
  readonly width: number;
  readonly top: number;
  readonly height: number;
}

/**
 * The line of the day shown, with a knob to take hold of, drawn as the background of one box over the track. Only its
 * place moves with the day: nothing is laid out, and the browser keeps the layers it has put together (a transform
 * or a moving box has it do both anew with every day).
 */
export function Handle({ span, width, top, height }: Props) {
  // In the middle of its day, so that at the closest the line stands where the day is.
  const [ref, x] = useWrittenState<HTMLDivElement, number>(
    (s) => Math.round(xOf(span, width, s.day + 0.5) * 10) / 10,
    (own, now) => {
      own.style.backgroundPositionX = `${now}px`;
    },
  );
  return (
    <div
      ref={ref}
      className="timeline-handle"
      style={{ top, height, backgroundPositionX: `${x}px` }}
      aria-hidden="true"
    />
  );
}
