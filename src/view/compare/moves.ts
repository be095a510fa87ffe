import { bisectRight } from "d3";
import type { Atlas } from "../../domain/atlas.ts";
import { compareBetween, type Direction, type Mover } from "../../domain/compare.ts";
import { type Code, EU } from "../../domain/country.ts";
import type { Day } from "../../domain/day.ts";
import { type AppState, useApp } from "../../state/store.ts";
import "./moved.css";

/** Who moved between the two days that are compared. */
export interface Moves {
  readonly movers: readonly Mover[];
  readonly directions: ReadonlyMap<Code, Direction>;
}

interface Memo {
  readonly days: readonly Day[];
  /** The last few answers by key: several maps on one page may each compare days of their own. */
  readonly answers: Map<string, Moves>;
}

const KEPT = 8;

/** The way a country went, for the eye; words say it beside. */
export const DIRECTION_SIGNS: Readonly<Record<Direction, string>> = {
  up: "▲",
  down: "▼",
  other: "◆",
  appeared: "+",
  ended: "×",
};

const NOBODY: Moves = { movers: [], directions: new Map() };
const memos = new WeakMap<Atlas, Memo>();

/**
 * The comparison as a value to select from the store: it stays the same, however the date moves, as long
 * as nobody's standing does. Null where no day is compared.
 */
export function comparisonKey({ atlas, day, compareDay }: AppState): string | null {
  if (compareDay === null) return null;
  const { days } = memoOf(atlas);
  const stretches = [day, compareDay].map((own) => bisectRight(days, own));
  return `${Math.min(...stretches)} ${Math.max(...stretches)}`;
}

/** The moves between the day shown and the one it is compared with; the last answers are kept, since every atom asks. */
export function movesOf(state: AppState): Moves {
  const { atlas, day, compareDay } = state;
  const key = comparisonKey(state);
  if (key === null || compareDay === null) return NOBODY;
  const { answers } = memoOf(atlas);
  const known = answers.get(key);
  if (known) return known;
  const movers = compareBetween(atlas, compareDay, day);
  const moves = { movers, directions: new Map(movers.map(({ code, direction }) => [code, direction])) };
  for (const oldest of [...answers.keys()].slice(0, answers.size + 1 - KEPT)) answers.delete(oldest);
  answers.set(key, moves);
  return moves;
}

/** The moves, the same object until somebody's standing changes. */
export function useMoves(): Moves {
  return useApp(movesOf);
}

function memoOf(atlas: Atlas): Memo {
  const known = memos.get(atlas);
  if (known) return known;
  const eu = (atlas.history.get(EU) ?? []).map(({ day }) => day);
  const days = [...new Set([...atlas.tallies.days, ...eu])].sort((a, b) => a - b);
  const memo: Memo = { days, answers: new Map() };
  memos.set(atlas, memo);
  return memo;
}
