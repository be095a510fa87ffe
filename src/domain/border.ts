import { group } from "d3";
import type { AtomId } from "./country.ts";
import { type Day, FOREVER } from "./day.ts";
import type { Segment, Territory } from "./territory.ts";

/** Two atoms that touch. */
export interface Adjacency {
  readonly a: AtomId;
  readonly b: AtomId;
}

/** Borders that are there on the same days, `[from, to)` each: drawn as one line, switched as one. */
export interface BorderGroup<T extends Adjacency> {
  readonly spans: readonly (readonly [from: Day, to: Day])[];
  readonly borders: readonly T[];
}

/**
 * Groups borders by when they are borders at all, that is when the two sides have different holders.
 * Some forty groups stand for several hundred borders, so a change of hands touches a line or two.
 */
export function groupBorders<T extends Adjacency>(
  adjacencies: readonly T[],
  territory: Territory,
): readonly BorderGroup<T>[] {
  const dated = adjacencies.map((border) => ({ border, spans: borderSpans(border, territory) }));
  const visible = dated.filter(({ spans }) => spans.length > 0);
  return [...group(visible, ({ spans }) => JSON.stringify(spans)).values()].map((members) => ({
    spans: members[0]?.spans ?? [],
    borders: members.map(({ border }) => border),
  }));
}

/** Whether a group's borders are there on a day. */
export function isBorderOn({ spans }: BorderGroup<Adjacency>, day: Day): boolean {
  return spans.some(([from, to]) => from <= day && day < to);
}

function borderSpans({ a, b }: Adjacency, territory: Territory): [Day, Day][] {
  const [left, right] = [territory.get(a) ?? [], territory.get(b) ?? []];
  const days = [...new Set([...left, ...right].map(({ from }) => from))].sort((x, y) => x - y);
  const spans: [Day, Day][] = [];
  days.forEach((day, i) => {
    if (holderIn(left, day) === holderIn(right, day)) return;
    const [last, to] = [spans.at(-1), days[i + 1] ?? FOREVER];
    if (last?.[1] === day) last[1] = to;
    else spans.push([day, to]);
  });
  return spans;
}

function holderIn(segments: readonly Segment[], day: Day) {
  return segments.findLast(({ from }) => from <= day)?.state.holder;
}
