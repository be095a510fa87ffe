import { COVERAGE } from "../../src/data/coverage.ts";
import { type Day, formatDay } from "../../src/domain/day.ts";
import { seeded } from "./random.ts";
import type { Size } from "./size.ts";

/** A state that was made up: one atom, and what happens to it. */
export interface State {
  readonly code: string;
  readonly atom: string;
  readonly name: string;
  /** The days on which it comes to look otherwise, ascending; relations begin on the first. */
  readonly days: readonly string[];
  /** Its first change is its birth as well. */
  readonly isBornLate: boolean;
}

/** The state in the middle of the story; its code and atom are those of today. */
export const FOCAL = { code: "VNM", atom: "704" } as const;

/** The day of the first change at the earliest: before it, every state may be born. */
const MARGIN_DAYS = 400;

/** Made-up states, the same for the same seed. Their changes are spread evenly over the years. */
export function statesOf({ entities, changes, seed }: Size): readonly State[] {
  const random = seeded(seed);
  const each = changes / (entities - 1);
  let [owed, index] = [0, 0];
  return Array.from({ length: entities - 1 }, () => {
    owed += each;
    const count = Math.max(1, Math.floor(owed));
    owed -= count;
    const code = codeAt(index++);
    return {
      code,
      atom: `x-${code.toLowerCase()}`,
      name: `State of ${code}`,
      days: drawDays(random, count),
      isBornLate: random() < 0.5,
    };
  });
}

function drawDays(random: () => number, count: number): readonly string[] {
  const [start, span] = [COVERAGE.start + MARGIN_DAYS, COVERAGE.end - COVERAGE.start - MARGIN_DAYS];
  const days = new Set<number>();
  while (days.size < count) days.add(start + Math.floor(random() * span));
  return [...days].sort((a, b) => a - b).map((day) => formatDay(day as Day));
}

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** AAA, AAB …; no two are alike, and none is that of Viet Nam, as there are never so many. */
function codeAt(index: number): string {
  return [676, 26, 1].map((place) => LETTERS[Math.floor(index / place) % 26]).join("");
}
