import { useApp } from "../../state/store.ts";
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
  const x = useApp((s) => Math.round(xOf(span, width, s.day + 0.5) * 10) / 10);
  return (
    <div
      className="timeline-handle"
      style={{ top, height, backgroundPositionX: `${x}px` }}
      aria-hidden="true"
    />
  );
}
