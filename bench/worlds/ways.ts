import type { Chronicle } from "../../src/domain/world.ts";
import { datesBetween } from "../harness/scrub.ts";
import { chronicleIn, quietDates } from "./changes.ts";

/** Where nothing changes; where about as much changes a step as in today's world; all of history. */
export const WAYS = ["quiet", "alike", "whole"] as const;
export type Way = (typeof WAYS)[number];

const STEPS = 300;

/** A world and the dates to go through it by. */
export interface Course {
  readonly chronicle: Chronicle;
  readonly dates: Readonly<Record<Way, readonly string[]>>;
}

/** The ways through the world in a folder in the form of public/, `today` being the one that it is held beside. */
export function courseIn(
  publicDir: string,
  [first, last]: readonly [string, string],
  today?: Chronicle,
): Course {
  const chronicle = chronicleIn(publicDir);
  const share = today === undefined ? 1 : today.changes.length / chronicle.changes.length;
  const dates = {
    quiet: quietDates(chronicle, STEPS),
    alike: middleOf(first, last, Math.min(1, share)),
    whole: datesBetween(first, last, STEPS),
  };
  return { chronicle, dates };
}

/** Dates over a share of a stretch, in the middle of it. */
function middleOf(first: string, last: string, share: number): readonly string[] {
  const [start, end] = [Date.parse(first), Date.parse(last)];
  const [middle, half] = [(start + end) / 2, ((end - start) / 2) * share];
  const iso = (at: number) => new Date(at).toISOString().slice(0, 10);
  return datesBetween(iso(middle - half), iso(middle + half), STEPS);
}
