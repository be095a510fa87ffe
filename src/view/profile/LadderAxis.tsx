import { memo } from "react";
import { type Day, yearStart } from "../../domain/day.ts";
import { useApp } from "../../state/store.ts";
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

/** The day shown, on a chart. It alone moves with the day. */
export function DayLine({ height, x }: LineProps) {
  const left = useApp((s) => x(s.day).toFixed(1));
  return <line className="ladder-day" y2={height - 18} transform={`translate(${left},0)`} />;
}
