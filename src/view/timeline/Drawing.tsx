import { memo } from "react";
import { useSpeech } from "../../i18n/messages.ts";
import { useApp } from "../../state/store.ts";
import { AreaPaths } from "./AreaPaths.tsx";
import { areaLayers } from "./area.ts";
import { axisLabels } from "./axis.ts";
import { EraBands } from "./EraBands.tsx";
import type { Lanes } from "./lanes.ts";
import { limitOf } from "./limit.ts";
import type { Span } from "./span.ts";
import { isDiplomatic, softBands, tickPath } from "./ticks.ts";

interface Props {
  readonly span: Span;
  readonly width: number;
  readonly rem: number;
  readonly lanes: Lanes;
}

/** Everything of the track that does not move with the day: drawn again only when the span or the size changes. */
export const Drawing = memo(function Drawing(props: Props) {
  return (
    <svg
      className="timeline-drawing"
      width={props.width}
      height={props.lanes.height}
      aria-hidden="true"
      focusable="false"
    >
      <EraBands {...props} />
      <Area {...props} />
      <Ticks {...props} />
      <Axis {...props} />
      <Coverage {...props} />
    </svg>
  );
});

/** How many states stood in each class on each day. */
function Area({ span, width, lanes }: Props) {
  const tallies = useApp((s) => s.atlas.tallies);
  return (
    <g className="timeline-area" transform={`translate(0,${lanes.area.y})`}>
      <AreaPaths layers={areaLayers(tallies, span, width, lanes.area.h)} />
    </g>
  );
}

function Ticks({ span, width, lanes }: Props) {
  const events = useApp((s) => s.atlas.events);
  const { y, h } = lanes.ticks;
  const [diplomatic, others] = [events.filter(isDiplomatic), events.filter((event) => !isDiplomatic(event))];
  return (
    <g className="timeline-ticks" transform={`translate(0,${y + 1})`}>
      <path className="timeline-tick timeline-tick--map" d={tickPath(others, span, width, h - 2)} />
      <path className="timeline-tick" d={tickPath(diplomatic, span, width, h - 2)} />
      <path className="timeline-soft" d={softBands(events, span, width, h - 2)} />
    </g>
  );
}

function Axis({ span, width, rem, lanes }: Props) {
  const { formats } = useSpeech();
  const labels = axisLabels(span, width, rem, (day, precision) => formats.shortDate({ day, precision }));
  const { y, h } = lanes.axis;
  return (
    <g className="timeline-axis" transform={`translate(0,${y})`}>
      <path d={`M0,0.5H${width}${labels.map(({ x }) => `M${Math.round(x)},0V5`).join("")}`} />
      {labels.map(({ day, left, right, text }) => (
        <text key={day} x={(left + right) / 2} y={h - 3}>
          {text}
        </text>
      ))}
    </g>
  );
}

/** The part of the time of which the records are not complete, shaded. */
function Coverage({ span, width, lanes }: Props) {
  const completeTo = useApp((s) => s.atlas.dataset.completeTo);
  const limit = limitOf(span, width, completeTo);
  if (limit === width) return null;
  const bottom = lanes.axis.y;
  return (
    <g className="timeline-coverage">
      <rect x={limit} y={lanes.area.y} width={width - limit} height={bottom - lanes.area.y} />
      {limit > 0 && <path d={`M${limit},${lanes.eras.y}V${bottom}`} />}
    </g>
  );
}
