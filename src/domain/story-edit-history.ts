/** Something that is being worked on, with what it was before and what was taken back. */
export interface Edits<T> {
  readonly past: readonly T[];
  readonly now: T;
  readonly future: readonly T[];
  /** Where the last change was made, if changes there are one with it: the letters of a word are one change. */
  readonly at: string | null;
}

/** How many changes can be taken back. */
export const MOST_STEPS = 200;

export function begin<T>(now: T): Edits<T> {
  return { past: [], now, future: [], at: null };
}

/** The work after a change. Changes one after the other at the same place (`at`) are taken back as one. */
export function edit<T>(edits: Edits<T>, now: T, at: string | null = null): Edits<T> {
  if (now === edits.now) return edits;
  const isSame = at !== null && at === edits.at;
  const past = isSame ? edits.past : [...edits.past, edits.now].slice(-MOST_STEPS);
  return { past, now, future: [], at };
}

/** The work before the last change; the same if there is none. */
export function undo<T>(edits: Edits<T>): Edits<T> {
  if (edits.past.length === 0) return edits;
  const now = edits.past[edits.past.length - 1] as T;
  return { past: edits.past.slice(0, -1), now, future: [edits.now, ...edits.future], at: null };
}

/** The work with the change that was taken back last; the same if there is none. */
export function redo<T>(edits: Edits<T>): Edits<T> {
  if (edits.future.length === 0) return edits;
  const [now, ...future] = edits.future as [T, ...T[]];
  return { past: [...edits.past, edits.now], now, future, at: null };
}
