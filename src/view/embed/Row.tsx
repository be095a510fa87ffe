import { type KeyboardEvent, memo, useMemo, useRef } from "react";
import { type Day, yearOf } from "../../domain/day.ts";
import { useMessages, useSpeech } from "../../i18n/messages.ts";
import { type AppStore, useApp, useAppStore } from "../../state/store.ts";
import { isTextField } from "../isTextField.ts";
import { later } from "../later.tsx";
import { AreaPaths } from "../timeline/AreaPaths.tsx";
import { areaLayers } from "../timeline/area.ts";
import { axisLabels } from "../timeline/axis.ts";
import { Controls, Tool } from "../timeline/Controls.tsx";
import { DateField } from "../timeline/DateField.tsx";
import { DaySlider } from "../timeline/DaySlider.tsx";
import { Handle } from "../timeline/Handle.tsx";
import { changeDirection } from "../timeline/keys.ts";
import { limitOf } from "../timeline/limit.ts";
import type { Span } from "../timeline/span.ts";
import { useSize } from "../timeline/useSize.ts";
import { useSpan } from "../timeline/useSpan.ts";
import "../timeline/timeline-tools.css";
import "../timeline/timeline-track.css";

const Announcer = later(() => import("../timeline/Announcer.tsx").then(({ Announcer }) => Announcer));
const HoverPreview = later(() =>
  import("../timeline/HoverPreview.tsx").then(({ HoverPreview }) => HoverPreview),
);
const Refinement = later(() => import("../timeline/Refinement.tsx").then(({ Refinement }) => Refinement));

/** How high the area of the slim track is, and the axis below it. */
const [AREA, AXIS] = [26, 16];

/** The timeline in one row: changes, play, a date, and a slim track of all of history to move the day on. */
export function Row() {
  const { embed } = useMessages();
  const store = useAppStore();
  return (
    <section
      className="timeline embed-timeline"
      aria-label={embed.timeline}
      onKeyDown={(event) => takeKey(store, event)}
    >
      <Controls />
      <DateField />
      <Track />
      <Announcer />
    </section>
  );
}

function Track() {
  const outer = useRef<HTMLDivElement>(null);
  const plot = useRef<HTMLDivElement>(null);
  const slider = useRef<HTMLInputElement>(null);
  const { width, rem } = useSize(outer);
  const control = useSpan();
  const height = AREA + Math.round(AXIS * rem);
  const span = control.shown;
  return (
    <div ref={outer} className="timeline-track embed-track" style={{ height }}>
      <div ref={plot} className="timeline-plot" style={{ height }}>
        <Drawing span={span} width={width} rem={rem} height={height} />
        <DaySlider slider={slider} />
        <Handle span={span} width={width} top={0} height={AREA} />
        <HoverPreview track={plot} span={span} width={width} />
        <Refinement plot={plot} slider={slider} control={control} />
      </div>
    </div>
  );
}

interface DrawingProps {
  readonly span: Span;
  readonly width: number;
  readonly rem: number;
  readonly height: number;
}

/** What does not move with the day. */
const Drawing = memo(function Drawing({ span, width, rem, height }: DrawingProps) {
  const { formats } = useSpeech();
  const { tallies, dataset } = useApp((s) => s.atlas);
  const layers = useMemo(() => areaLayers(tallies, span, width, AREA), [tallies, span, width]);
  const labels = axisLabels(span, width, rem, (day) => formats.shortDate({ day, precision: "year" }));
  // A track too short for a row of years still says where it begins and ends.
  const ends = labels.length > 0 ? [] : [span.from, span.to - 1].map((day) => yearOf(Math.floor(day) as Day));
  const limit = limitOf(span, width, dataset.completeTo);
  return (
    <svg className="timeline-drawing" width={width} height={height} aria-hidden="true" focusable="false">
      <g className="timeline-area">
        <AreaPaths layers={layers} />
      </g>
      {limit < width && (
        <g className="timeline-coverage">
          <rect x={limit} width={width - limit} height={AREA} />
        </g>
      )}
      <g className="timeline-axis" transform={`translate(0,${AREA})`}>
        <path d={`M0,0.5H${width}`} />
        {labels.map(({ day, left, right, text }) => (
          <text key={day} x={(left + right) / 2} y={height - AREA - 2}>
            {text}
          </text>
        ))}
        {ends.map((year, i) => (
          <text key={year} x={i * width} y={height - AREA - 2} data-end={i}>
            {year}
          </text>
        ))}
      </g>
    </svg>
  );
});

/** Play and pause over the map, for an embed that plays by itself and has no timeline to stop it with. */
export function PlayButton() {
  const { timeline } = useMessages();
  const playing = useApp((s) => s.playing);
  const setPlaying = useApp((s) => s.setPlaying);
  return (
    <div className="embed-play">
      <Tool
        icon={playing ? "pause" : "play"}
        name={playing ? timeline.pause : timeline.play}
        onPress={() => setPlaying(!playing)}
      />
    </div>
  );
}

/** `[` and `]` go to the previous and next change, Space on the slider plays and pauses. */
function takeKey(store: AppStore, event: KeyboardEvent): void {
  const { playing, setPlaying, stepToChange, selection } = store.getState();
  const direction = isTextField(event.target) ? null : changeDirection(event);
  if (direction !== null) stepToChange(direction, selection[0]);
  else if (event.key === " " && (event.target as Element).matches("input[type=range]")) setPlaying(!playing);
  else return;
  event.preventDefault();
}
