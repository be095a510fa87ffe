/** About the square root of how many atoms there are. */
const LENGTH = 16;

/**
 * A list in runs of a few, each with its first item. React goes over all children of a parent when one of them
 * changes: with a component for each run it goes over the runs and one of them, not over all land.
 */
export function inRuns<T>(items: readonly T[]): readonly (readonly [first: T, run: readonly T[]])[] {
  return items.flatMap((first, i) =>
    i % LENGTH === 0 ? [[first, items.slice(i, i + LENGTH)] as const] : [],
  );
}
