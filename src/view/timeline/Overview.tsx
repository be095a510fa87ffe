import { memo, type PointerEvent, useRef } from "react";
import { useApp } from "../../state/store.ts";
import { AreaPaths } from "./AreaPaths.tsx";
import { areaLayers } from "./area.ts";
import { Handle } from "./Handle.tsx";
import type { Lane } from "./lanes.ts";
import { panned, type Span, timeAt, xOf } from "./span.ts";
import type { SpanControl } from "./useSpan.ts";

interface Props {
  readonly control: SpanControl;
  readonly width: number;
  readonly lane: Lane;
}

/** The whole time in small while the track shows a part of it, with the part marked: drag it, or press where it should go. */
export function Overview({ control, width, lane }: Props) {
  const { shown, whole, span, show } = control;
  const held = useRef<number | null>(null);
  const timeUnder = (event: PointerEvent<HTMLElement>) =>
    timeAt(whole, width, event.clientX - event.currentTarget.getBoundingClientRect().left);
  const left = xOf(whole, width, shown.from);
  const right = xOf(whole, width, shown.to);
  const drag = (event: PointerEvent<HTMLElement>) => {
    if (held.current !== null) show(panned(span(), timeUnder(event) - held.current - span().from, whole));
  };
  return (
    <div
      className="timeline-overview"
      style={{ top: lane.y, height: lane.h }}
      aria-hidden="true"
      onPointerDown={(event) => {
        event.stopPropagation();
        event.currentTarget.setPointerCapture?.(event.pointerId);
        const time = timeUnder(event);
        const { from, to } = span();
        held.current = time >= from && time <= to ? time - from : (to - from) / 2;
        drag(event);
      }}
      onPointerMove={drag}
      onPointerUp={() => (held.current = null)}
      onPointerCancel={() => (held.current = null)}
    >
      <Small whole={whole} width={width} height={lane.h - 6} />
      <span
        className="timeline-window"
        style={{ left: Math.min(left, width - 8), width: Math.max(8, right - left) }}
      />
      <Handle span={whole} width={width} top={0} height={lane.h - 6} />
    </div>
  );
}

interface SmallProps {
  readonly whole: Span;
  readonly width: number;
  readonly height: number;
}

const Small = memo(function Small({ whole, width, height }: SmallProps) {
  const tallies = useApp((s) => s.atlas.tallies);
  return (
    <svg className="timeline-small" width={width} height={height} aria-hidden="true" focusable="false">
      <AreaPaths layers={areaLayers(tallies, whole, width, height)} />
    </svg>
  );
});
