import { type Figure, numberIn } from "../../domain/claim.ts";
import { addMonths, type Day, FOREVER } from "../../domain/day.ts";
import { type Measure, onDay } from "../../domain/measure.ts";
import type { Evidence } from "../../domain/measure-count.ts";
import { type Point, seriesOf } from "../../domain/measure-evaluate.ts";
import { formatMeasure } from "../../domain/measure-text.ts";
import type { Checked } from "./Question.tsx";

/** A printed figure on a chart: one dot for all that printed the same figure of the same day. */
export interface Dot {
  readonly day: Day;
  readonly number: number;
  readonly figure: Figure;
  readonly agrees: boolean;
  /** The ids of the sources that printed it. */
  readonly sources: readonly string[];
  /** The days `[from, to)` nearest to it on which the line stands at this figure, if it is another day's. */
  readonly fits: readonly [from: Day, to: Day] | null;
}

/** What a chart draws: the number over time, and figures beside it. */
export interface Plot {
  readonly key: string;
  readonly measure: Measure;
  readonly points: readonly Point[];
  readonly dots: readonly Dot[];
  readonly start: Day;
  /** Where the last years begin, which the chart shows first. */
  readonly recent: Day;
  readonly end: Day;
}

/**
 * The plot of a question: the measure of its first figure over time, with every figure that was printed
 * for it or for a measure that gave the same numbers all along; null where no figure changes with time.
 */
export function plotOfQuestion(evidence: Evidence, checked: readonly Checked[]): Plot | null {
  const measures = new Map<string, Measure>();
  for (const { finding } of checked) {
    for (const { measure } of finding.parts) {
      const timeless = onDay(measure, null);
      if (numberedParts(checked, timeless).length > 0) measures.set(formatMeasure(timeless), timeless);
    }
  }
  const [first, ...others] = measures.values();
  if (first === undefined) return null;
  const line = lineOf(evidence, first);
  const alike = others.filter((measure) => lineOf(evidence, measure) === line);
  const dots = [first, ...alike].flatMap((measure) => dotsOf(checked, measure));
  return plotOf(evidence, first, dots);
}

const lineOf = (evidence: Evidence, measure: Measure): string =>
  JSON.stringify(changesOf(seriesOf(evidence, measure)));

/** The points at which the number itself changes, whatever becomes of the base. */
const changesOf = (points: readonly Point[]) =>
  points.flatMap(({ day, number }, i) => (points[i - 1]?.number === number ? [] : [[day, number]]));

/** The number of a measure over time, with figures beside it; null for what does not change with time. */
export function plotOf(evidence: Evidence, measure: Measure, dots: readonly Dot[]): Plot | null {
  const points = seriesOf(evidence, measure);
  if (points.length < 2) return null;
  const { start, end } = evidence.atlas.dataset;
  const days = dots.flatMap(({ day, fits }) => [day, fits?.[0] ?? day]);
  const recent = Math.max(start, addMonths(Math.min(end, ...days) as Day, -24)) as Day;
  return { key: formatMeasure(measure), measure, points, dots, start, recent, end };
}

function numberedParts(checked: readonly Checked[], measure: Measure) {
  const text = formatMeasure(measure);
  return checked.flatMap(({ claim, finding }) =>
    finding.parts.flatMap((part) => {
      const { figure } = part;
      const number = figure === null ? null : numberIn(figure);
      const isOther = formatMeasure(onDay(part.measure, null)) !== text;
      if (figure === null || number === null || part.measure.kind === "roles" || isOther) return [];
      return [{ claim, part, number, figure }];
    }),
  );
}

function dotsOf(checked: readonly Checked[], measure: Measure): readonly Dot[] {
  const dots = new Map<string, Dot>();
  for (const { claim, part, number, figure } of numberedParts(checked, measure)) {
    const key = `${part.day} ${number}`;
    const sources = [...new Set([...(dots.get(key)?.sources ?? []), claim.source])];
    const agrees = part.agrees === true;
    dots.set(key, { day: part.day, number, figure, agrees, sources, fits: fitOf(part) });
  }
  return [...dots.values()].sort((a, b) => a.day - b.day || a.number - b.number);
}

function fitOf({ variants }: Checked["finding"]["parts"][number]): Dot["fits"] {
  for (const { alterations } of variants) {
    const [only] = alterations;
    if (alterations.length === 1 && only?.kind === "day") return [only.from, only.to ?? FOREVER];
  }
  return null;
}
