import { memo } from "react";
import { type Day, yearStart } from "../../domain/day.ts";
import { useWrittenState } from "../written.ts";
import { type TimeScale, yearsOn } from "./ladder-layout.ts";

interface Props {
  readonly start: Day;
  readonly end: Day;
  readonly width: number;
  readonly height: number;
  readonly x: TimeScale;
}

/** The years under a chart. */
export const LadderAxis = memo(function LadderAxis({ start, end, width, height, x }: Props) {
  return yearsOn(start, end, width).map((year) => (
    <g key={year} className="ladder-year" transform={`translate(${x(yearStart(year))},0)`}>
      <line y2={height - 20} />
      <text y={height - 4} textAnchor="middle">
        {year}
      </text>
    </g>
  ));
});

interface LineProps {
  readonly height: number;
  readonly x: TimeScale;
}

/**
 * The day shown, on a chart. It alone moves with the day: written past React, and as an outline rather than a
 * transform, with which the browser would put its layers together anew.
 */
export function DayLine({ height, x }: LineProps) {
  const outlineAt = (day: Day) => `M${x(day).toFixed(1)},0V${height - 18}`;
  const [line, outline] = useWrittenState<SVGPathElement, string>(
    (s) => outlineAt(s.day),
    (own, now) => own.setAttribute("d", now),
  );
  return <path ref={line} className="ladder-day" d={outline} />;
}
