import { memo } from "react";
import type { Code } from "../../domain/country.ts";
import { lineageOf } from "../../domain/event.ts";
import { useApp } from "../../state/store.ts";
import type { Lanes } from "./lanes.ts";
import { type Span, xOf } from "./span.ts";
import { stretchesOf } from "./strip.ts";
import { softBands, tickPath } from "./ticks.ts";

interface Props {
  readonly span: Span;
  readonly width: number;
  readonly lanes: Lanes;
}

/** The selected country's own history along the track; nothing while none is selected. */
export const SelectedStrip = memo(function SelectedStrip(props: Props) {
  const code = useApp((s) => s.selection[0]);
  return code === undefined ? null : <Strip {...props} code={code} />;
});

/** Its class through time, also of the states it continues, and the days of its own changes. */
function Strip({ span, width, lanes, code }: Props & { readonly code: Code }) {
  const atlas = useApp((s) => s.atlas);
  const own = new Set(lineageOf(atlas.dataset, code));
  const events = atlas.events.filter((event) => own.has(event.code));
  const { ticks, strip } = lanes;
  const x = (day: number) => Math.max(0, Math.min(width, xOf(span, width, day)));
  return (
    <svg
      className="timeline-drawing"
      width={width}
      height={lanes.height}
      aria-hidden="true"
      focusable="false"
    >
      <g transform={`translate(0,${ticks.y})`}>
        <path className="timeline-tick timeline-tick--own" d={tickPath(events, span, width, ticks.h)} />
        <path className="timeline-soft timeline-soft--own" d={softBands(events, span, width, ticks.h)} />
      </g>
      <g className="timeline-strip" transform={`translate(0,${strip.y})`}>
        {stretchesOf(atlas, code).map(({ from, to, name, softUntil }) => (
          <g key={from} className={`timeline-fill--${name}`}>
            <rect x={x(softUntil ?? from)} y={0} width={x(to) - x(softUntil ?? from)} height={strip.h} />
            {softUntil && (
              <rect
                className="timeline-strip-soft"
                x={x(from)}
                y={0}
                width={x(softUntil) - x(from)}
                height={strip.h}
              />
            )}
          </g>
        ))}
      </g>
    </svg>
  );
}
