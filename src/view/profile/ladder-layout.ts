import { scaleLinear } from "d3";
import type { Code } from "../../domain/country.ts";
import { type Day, yearOf, yearStart } from "../../domain/day.ts";
import type { Ladder } from "../../domain/ladder.ts";
import { LADDER, type Tier } from "../../domain/tier.ts";

/** Where time lies on a chart, in pixels. */
export type TimeScale = (day: Day) => number;

/** The room at either end of the axis. */
const PAD = 8;

/** The axis of a chart of that width. */
export function timeScale(start: Day, end: Day, width: number): TimeScale {
  return scaleLinear([start, end], [PAD, width - PAD]);
}

/** The tiers of a chart from top to bottom; `special`, which stands beside the others, only where someone has it. */
export function rowsOf(ladders: readonly Ladder[]): readonly Tier[] {
  const hasSpecial = ladders.some((ladder) => ladder.some(({ tier }) => tier === "special"));
  return [...(hasSpecial ? (["special"] as const) : []), ...LADDER.toReversed()];
}

/**
 * The lane of each bearer within a row: one for the country and those it followed in time, another for
 * each state that was there beside it.
 */
export function lanesOf(ladder: Ladder, code: Code): ReadonlyMap<Code, number> {
  const bearers = [...new Set([code, ...ladder.map((rung) => rung.code)])];
  const spansOf = (own: Code) => ladder.filter((rung) => rung.code === own);
  const overlap = (a: Code, b: Code) =>
    spansOf(a).some((x) => spansOf(b).some((y) => x.from.day < y.to && y.from.day < x.to));
  const lanes = new Map<Code, number>();
  for (const own of bearers) {
    const taken = new Set([...lanes].flatMap(([other, lane]) => (overlap(own, other) ? [lane] : [])));
    let lane = 0;
    while (taken.has(lane)) lane++;
    lanes.set(own, lane);
  }
  return lanes;
}

/** Round years far enough apart to be read. */
export function yearsOn(start: Day, end: Day, width: number): readonly number[] {
  const [first, last] = [yearOf(start), yearOf(end)];
  const room = Math.max(2, Math.floor(width / 64));
  const step = [5, 10, 20, 40].find((years) => (last - first) / years <= room) ?? 40;
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return years.filter((year) => year % step === 0 && yearStart(year) >= start);
}

/** The room between `special` and the ladder that it stands beside, in pixels. */
export const BESIDE = 10;

/** The upper edge of each tier's row, where the rows have that height. */
export function rowTop(rows: readonly Tier[], tier: Tier, height: number): number {
  const isBeside = tier === "special" || rows[0] !== "special";
  return rows.indexOf(tier) * height + (isBeside ? 0 : BESIDE);
}

/** The height of all rows together. */
export function rowsHeight(rows: readonly Tier[], height: number): number {
  return rows.length * height + (rows[0] === "special" ? BESIDE : 0);
}
