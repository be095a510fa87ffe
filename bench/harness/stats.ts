/** The value below which a share of the others lies, between neighbours in proportion; null of nothing. */
export function quantile(values: readonly number[], share: number): number | null {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  if (low === undefined || high === undefined) return null;
  return low + (high - low) * (at - Math.floor(at));
}

/** What repetitions of one measurement gave. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
  readonly count: number;
}

/** Median and range; null of nothing. What was not measured is passed over. */
export function spreadOf(values: readonly (number | null | undefined)[]): Spread | null {
  const known = values.filter((value): value is number => Number.isFinite(value));
  const median = quantile(known, 0.5);
  if (median === null) return null;
  return { median, least: Math.min(...known), most: Math.max(...known), count: known.length };
}

/** The same things in another order. */
export function shuffled<T>(things: readonly T[], random: () => number = Math.random): readonly T[] {
  return things
    .map((thing) => [random(), thing] as const)
    .sort(([a], [b]) => a - b)
    .map(([, thing]) => thing);
}
