import { bisector, bisectRight } from "d3";
import type { Code } from "./country.ts";
import type { Day } from "./day.ts";
import type { PartySpan } from "./party.ts";

/** From this day on a holder is in this class. */
export interface LayerStep {
  readonly day: Day;
  readonly name: string;
}

/**
 * What a layer makes of every holder through time. Classes are words of the page's interface
 * (`data-class`); the steps of a holder ascend strictly by day, and no two that follow each other are alike.
 */
export interface Layering {
  /** All classes in the legend's order. */
  readonly classes: readonly string[];
  /** The class of a holder before its first step, and of those that have none. */
  readonly rest: string;
  readonly steps: ReadonlyMap<Code, readonly LayerStep[]>;
}

/** How many states are in each class: `counts[i]` holds from `days[i]` until the next. */
export interface LayerTallies {
  readonly days: readonly Day[];
  readonly counts: readonly Readonly<Record<string, number>>[];
}

const byDay = bisector((step: LayerStep) => step.day);
const NONE: Readonly<Record<string, number>> = {};

/** The class of a holder on a day. Takes a binary search among its few steps. */
export function layerClassOn({ steps, rest }: Layering, code: Code, day: Day): string {
  const own = steps.get(code);
  return own === undefined ? rest : (own[byDay.right(own, day) - 1]?.name ?? rest);
}

/** Orders the steps and drops what changes nothing; of several on one day the last given stands. */
export function stepsOf(marks: readonly LayerStep[], rest: string): readonly LayerStep[] {
  const steps: LayerStep[] = [];
  for (const mark of marks.toSorted((a, b) => a.day - b.day)) {
    if (steps.at(-1)?.day === mark.day) steps.pop();
    if ((steps.at(-1)?.name ?? rest) !== mark.name) steps.push(mark);
  }
  return steps;
}

/** Counts the states of the map in each class, once for all of history. */
export function layerTallies(
  layering: Layering,
  parties: ReadonlyMap<Code, readonly PartySpan[]>,
): LayerTallies {
  const deltas = [...parties]
    .flatMap(([code, spans]) => spans.flatMap((span) => deltasOf(layering, code, span)))
    .filter(({ day }) => Number.isFinite(day))
    .sort((a, b) => a.day - b.day);
  const running: Record<string, number> = Object.fromEntries(layering.classes.map((name) => [name, 0]));
  const [days, counts]: [Day[], Record<string, number>[]] = [[], []];
  deltas.forEach(({ day, name, by }, i) => {
    running[name] = (running[name] ?? 0) + by;
    if (deltas[i + 1]?.day === day) return;
    days.push(day);
    counts.push({ ...running });
  });
  return { days, counts };
}

/** How many states are in a class on a day. */
export function layerCountOn({ days, counts }: LayerTallies, name: string, day: Day): number {
  return (counts[bisectRight(days, day) - 1] ?? NONE)[name] ?? 0;
}

function deltasOf(layering: Layering, code: Code, { from, to }: PartySpan) {
  const inside = (layering.steps.get(code) ?? [])
    .map(({ day }) => day)
    .filter((day) => day > from && day < to);
  const starts = [from, ...inside];
  return starts.flatMap((start, i) => {
    const name = layerClassOn(layering, code, start);
    return [
      { day: start, name, by: 1 },
      { day: starts[i + 1] ?? to, name, by: -1 },
    ];
  });
}
