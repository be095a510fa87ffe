import type { Atlas } from "../../domain/atlas.ts";
import type { Code } from "../../domain/country.ts";
import { type Day, dayAfter, FOREVER } from "../../domain/day.ts";
import { lineageOf } from "../../domain/event.ts";
import { type Standing, standingOn } from "../../domain/history.ts";
import type { TallyClass } from "../../domain/tally.ts";

/** A stretch in which a country, or the state that it continues, stood in one class. */
export interface Stretch {
  readonly from: Day;
  readonly to: Day;
  readonly name: TallyClass;
  /** Until when it is only known that the class may have begun: past the month or year of its beginning. */
  readonly softUntil: Day | null;
}

interface Presence {
  readonly code: Code;
  readonly from: Day;
  readonly to: Day;
}

/**
 * A country's standing through time: its own, and before it was a state that of the states that it
 * continues. Where there was none, there is a gap. Ascends; nothing overlaps.
 */
export function stretchesOf(atlas: Atlas, code: Code): readonly Stretch[] {
  const taken: Presence[] = [];
  for (const past of lineageOf(atlas.dataset, code)) {
    for (const presence of presencesOf(atlas, past)) taken.push(...without(presence, taken));
  }
  return taken.sort((a, b) => a.from - b.from).flatMap((presence) => classesIn(atlas, presence));
}

/** When a state was on the map; a partner without a territory (the European Union) is there since its first step. */
function presencesOf(atlas: Atlas, code: Code): readonly Presence[] {
  const spans = atlas.parties.get(code);
  if (spans) return spans.map(({ from, to }) => ({ code, from, to }));
  const first = atlas.history.get(code)?.[0]?.day;
  return first === undefined ? [] : [{ code, from: first, to: FOREVER }];
}

function without(presence: Presence, taken: readonly Presence[]): readonly Presence[] {
  let rest: readonly Presence[] = [presence];
  for (const other of taken) {
    rest = rest.flatMap(({ code, from, to }) =>
      [
        { code, from, to: Math.min(to, other.from) as Day },
        { code, from: Math.max(from, other.to) as Day, to },
      ].filter((part) => part.from < part.to),
    );
  }
  return rest;
}

function classesIn({ history }: Atlas, { code, from, to }: Presence): readonly Stretch[] {
  const steps = history.get(code) ?? [];
  const starts = [from, ...steps.map(({ day }) => day).filter((day) => day > from && day < to)];
  return starts.map((start, i) => {
    const begun = steps.find(({ day, precision }) => day === start && precision !== "day");
    return {
      from: start,
      to: starts[i + 1] ?? to,
      name: classOf(standingOn(history, code, start)),
      softUntil: begun ? dayAfter(begun) : null,
    };
  });
}

const classOf = ({ suspended, tier }: Standing): TallyClass => (suspended ? "suspended" : tier);
