import { bisectRight } from "d3";
import type { Day } from "../../domain/day.ts";
import { RANKED_CLASSES, type Tallies, type Tally, type TallyClass, tallyOn } from "../../domain/tally.ts";
import { type Span, xOf } from "./span.ts";

/** From the ground up: the closest ties lie lowest, so that each keeps the ground it gains. */
export const STACK: readonly TallyClass[] = RANKED_CLASSES;

/** One class of the stacked area: everything from the ground to the top of the class. */
export interface Layer {
  readonly name: TallyClass;
  readonly d: string;
}

interface Step {
  readonly x: number;
  readonly tops: readonly number[];
}

/** How many states stand in the first class of the stack, in the first two, and so on. */
export function topsOf(tally: Tally): readonly number[] {
  let sum = 0;
  return STACK.map((name) => (sum += tally[name]));
}

/** The most states that there were on any day. */
export function mostStates({ tallies }: Tallies): number {
  return Math.max(1, ...tallies.map((tally) => topsOf(tally).at(-1) ?? 0));
}

/**
 * The stacked area in step form, to be painted in the order given: each layer reaches down to the
 * ground and the next covers its lower part, so no seam can show between two. Days that share a half
 * pixel become one step, which shows the last of them.
 */
export function areaLayers(tallies: Tallies, span: Span, width: number, height: number): readonly Layer[] {
  const scale = height / mostStates(tallies);
  const steps = stepsWithin(tallies, span, width);
  return STACK.map((name, i) => ({
    name,
    d: layerPath(
      steps.map(({ x, tops }) => [x, height - (tops[i] ?? 0) * scale]),
      width,
      height,
    ),
  })).reverse();
}

/** The places where the tally changes, at half pixels, from the left edge on. */
export function stepsWithin(tallies: Tallies, span: Span, width: number): readonly Step[] {
  const { days } = tallies;
  const steps: Step[] = [{ x: 0, tops: topsOf(tallyOn(tallies, Math.floor(span.from) as Day)) }];
  for (let i = bisectRight(days, span.from); i < days.length; i++) {
    const day = days[i] as Day;
    if (day > span.to) break;
    const x = Math.round(xOf(span, width, day) * 2) / 2;
    if (steps.at(-1)?.x === x) steps.pop();
    steps.push({ x, tops: topsOf(tallies.tallies[i] as Tally) });
  }
  return steps;
}

function layerPath(
  points: readonly (readonly [x: number, y: number])[],
  width: number,
  height: number,
): string {
  let d = `M0,${height}`;
  let level = height;
  for (const [x, exact] of points) {
    const y = Math.round(exact * 100) / 100;
    if (y === level) continue;
    d += `H${x}V${y}`;
    level = y;
  }
  return `${d}H${width}V${height}Z`;
}
