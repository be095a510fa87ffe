import { max, min, scaleLinear } from "d3";
import { useId, useRef, useState } from "react";
import type { Day } from "../../domain/day.ts";
import { yearOf, yearStart } from "../../domain/day.ts";
import type { Point } from "../../domain/measure-evaluate.ts";
import { exactly } from "../../i18n/format.ts";
import { useSize } from "../timeline/useSize.ts";
import type { Dot, Plot } from "./plots.ts";
import { useTeller } from "./useTeller.ts";
import { figureIn } from "./wording.ts";
import "./chart.css";

const HEIGHT = 200;
const MARGIN = { top: 24, right: 24, bottom: 28, left: 44 };

interface Props {
  readonly plot: Plot;
  readonly title: string;
  /** The dot is an answer, not a printed figure: the line is shown whole at first. */
  readonly isAnswer?: boolean;
}

/** The number over time as a line of steps, with the printed figures as dots. */
export function Chart({ plot, title, isAnswer = false }: Props) {
  const { words } = useTeller();
  const [isWhole, setWhole] = useState(isAnswer || isFlat(plot));
  const box = useRef<HTMLElement>(null);
  const { width } = useSize(box);
  const caption = useId();
  const hasFits = plot.dots.some(({ fits }) => fits !== null);
  return (
    <figure className="ledger-chart" ref={box} aria-labelledby={caption}>
      <fieldset className="ledger-ranges">
        <legend className="visually-hidden">{title}</legend>
        {[false, true].map((whole) => (
          <button
            key={String(whole)}
            type="button"
            className="button"
            aria-pressed={isWhole === whole}
            onClick={() => setWhole(whole)}
          >
            {whole ? words.chart.whole : words.chart.recent}
          </button>
        ))}
      </fieldset>
      <Drawing plot={plot} from={isWhole ? plot.start : plot.recent} width={width} title={title} />
      <figcaption id={caption} className="ledger-soft">
        {isAnswer ? words.chart.captionAnswer : hasFits ? words.chart.captionFits : words.chart.caption}
      </figcaption>
    </figure>
  );
}

/** Whether nothing happens in the last years: then the whole of the line says more. */
function isFlat({ points, recent, end }: Plot): boolean {
  return visible(points, recent, end).every(({ number }, _, [first]) => number === first?.number);
}

interface DrawingProps extends Omit<Props, "isAnswer"> {
  readonly from: Day;
  readonly width: number;
}

function Drawing({ plot, from, width, title }: DrawingProps) {
  const points = visible(plot.points, from, plot.end);
  const [x, y] = scalesOf(plot, points, from, width);
  return (
    <svg width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={title}>
      <Numbers numbers={y.ticks(4).filter(Number.isInteger)} y={y} width={width} />
      <Years years={yearTicks(from, plot.end, width)} x={x} />
      <path className="ledger-line" d={stepPath(points, x, y, plot.end)} />
      {plot.dots.map((dot) => (
        <DotMark
          key={`${dot.day} ${dot.number}`}
          dot={dot}
          isAbove={dot.number >= (plot.points.findLast(({ day }) => day <= dot.day)?.number ?? 0)}
          x={x}
          y={y}
          end={plot.end}
        />
      ))}
    </svg>
  );
}

/** Room for the line and all dots. The last years begin above zero where the line would otherwise keep to the top. */
function scalesOf({ start, end, dots }: Plot, points: readonly Point[], from: Day, width: number) {
  const numbers = [...points, ...dots].map(({ number }) => number);
  const [low, high] = [min(numbers) ?? 0, max(numbers) ?? 1];
  const floor = from === start || low < (high - low) * 2 ? 0 : low - Math.max(1, (high - low) * 0.2);
  const x = scaleLinear([from, end], [MARGIN.left, width - MARGIN.right]);
  const y = scaleLinear([floor, high + (high - floor) * 0.05], [HEIGHT - MARGIN.bottom, MARGIN.top]);
  return [x, y] as const;
}

type Scale = (value: number) => number;

interface NumbersProps {
  readonly numbers: readonly number[];
  readonly y: Scale;
  readonly width: number;
}

/** A line across for each of a few numbers. */
function Numbers({ numbers, y, width }: NumbersProps) {
  const { formats } = useTeller();
  return numbers.map((number) => (
    <g key={number} className="ledger-tick" transform={`translate(0,${y(number)})`}>
      <line x1={MARGIN.left} x2={width - MARGIN.right} />
      <text x={MARGIN.left - 8} dy="0.32em" textAnchor="end">
        {formats.number(number)}
      </text>
    </g>
  ));
}

/** The years along the foot. */
function Years({ years, x }: { readonly years: readonly number[]; readonly x: Scale }) {
  return years.map((year) => (
    <text
      key={year}
      className="ledger-year"
      x={x(yearStart(year))}
      y={HEIGHT - 8}
      textAnchor={x(yearStart(year)) < MARGIN.left + 12 ? "start" : "middle"}
    >
      {year}
    </text>
  ));
}

interface DotProps {
  readonly dot: Dot;
  /** Whether it lies on the line or above: its number then stands above it, out of the line's way. */
  readonly isAbove: boolean;
  readonly x: Scale;
  readonly y: Scale;
  readonly end: Day;
}

function DotMark({ dot, isAbove, x, y, end }: DotProps) {
  const teller = useTeller();
  const { words, formats } = teller;
  const { day, number, figure, agrees, sources, fits } = dot;
  const text = figureIn(teller, figure);
  const date = (value: Day) => formats.date(exactly(value));
  const [cx, cy] = [x(day), y(number)];
  const printedBy = sources.map((id) => words.article(id));
  const label = words.chart.dot(text, date(day), printedBy);
  return (
    <g className="ledger-dot" data-agrees={agrees}>
      <title>{label}</title>
      {fits !== null && (
        <>
          <line className="ledger-fit" x1={x(fits[0])} x2={x(Math.min(end, fits[1]))} y1={cy} y2={cy}>
            <title>
              {words.chart.fits(formats.number(number), date(fits[0]), date((fits[1] - 1) as Day))}
            </title>
          </line>
          <line className="ledger-back" x1={x(Math.min(end, fits[1]))} x2={cx} y1={cy} y2={cy} />
        </>
      )}
      <circle cx={cx} cy={cy} r="5" />
      <text x={cx} y={isAbove ? cy - 10 : cy + 19} textAnchor="middle">
        {text}
      </text>
    </g>
  );
}

/** The points from a day on, the one in force on it moved there. */
function visible(points: readonly Point[], from: Day, end: Day): readonly Point[] {
  const before = points.findLast(({ day }) => day <= from);
  const rest = points.filter(({ day }) => day > from && day <= end);
  return before ? [{ ...before, day: from }, ...rest] : rest;
}

function stepPath(points: readonly Point[], x: Scale, y: Scale, end: Day): string {
  const steps = points.map(({ day, number }, i) => {
    const [px, py] = [x(day).toFixed(1), y(number).toFixed(1)];
    return i === 0 ? `M${px},${py}` : `H${px}V${py}`;
  });
  return steps.length === 0 ? "" : `${steps.join("")}H${x(end).toFixed(1)}`;
}

/** Years far enough apart to be read. */
function yearTicks(from: Day, end: Day, width: number): readonly number[] {
  const [first, last] = [yearOf(from), yearOf(end)];
  const room = Math.max(2, Math.floor(width / 80));
  const step = [1, 2, 5, 10, 20].find((years) => (last - first) / years <= room) ?? 20;
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return years.filter((year) => year % step === 0 && yearStart(year) >= from);
}
