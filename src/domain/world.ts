import { bisector } from "d3";
import type { AtomId } from "./country.ts";
import type { Day } from "./day.ts";
import type { AtomState, Segment, Territory } from "./territory.ts";

/** On this day one atom, named by its index, passes from one state to another. */
export interface Change {
  readonly day: Day;
  readonly atom: number;
  readonly before: AtomState;
  readonly after: AtomState;
}

/** All of history as one list of changes, ascending by day. */
export interface Chronicle {
  readonly atoms: readonly AtomId[];
  /** What each atom shows before the first change. */
  readonly origin: readonly AtomState[];
  readonly changes: readonly Change[];
}

/** What each atom shows on a day, by index. Moves in time by touching only what differs. */
export interface World {
  readonly day: () => Day;
  readonly at: (atom: number) => AtomState;
  /**
   * Goes to a day and names the atoms that show something else than before, each once. (No state of an
   * atom comes back as the same object, so whatever changed on the way is another in the end.)
   *
   * Takes two binary searches and the changes in between, whichever way it goes. Where nothing
   * changed it is the same empty list every time.
   */
  readonly moveTo: (day: Day) => readonly number[];
}

const changesByDay = bisector((change: Change) => change.day);
const segmentsByDay = bisector((segment: Segment) => segment.from);
const NOTHING: readonly number[] = [];

/** The changes of every atom, merged and sorted once. */
export function buildChronicle(territory: Territory): Chronicle {
  const [atoms, lists] = [[...territory.keys()], [...territory.values()]];
  const changes = lists.flatMap((segments, atom) =>
    segments.slice(1).map(({ from, state }, i) => ({
      day: from,
      atom,
      before: (segments[i] as Segment).state,
      after: state,
    })),
  );
  return {
    atoms,
    origin: lists.map((segments) => (segments[0] as Segment).state),
    changes: changes.sort((a, b) => a.day - b.day || a.atom - b.atom),
  };
}

/** What every atom shows on a day, worked out afresh. */
export function worldOn(territory: Territory, day: Day): ReadonlyMap<AtomId, AtomState> {
  return new Map(
    [...territory].map(([atom, segments]) => {
      const index = Math.max(0, segmentsByDay.right(segments, day) - 1);
      return [atom, (segments[index] as Segment).state];
    }),
  );
}

/** A world standing at a day; see `World`. */
export function createWorld({ changes, origin }: Chronicle, start: Day): World {
  const states = [...origin];
  let [day, position] = [start, 0];

  const moveTo = (to: Day): readonly number[] => {
    day = to;
    const target = changesByDay.right(changes, to);
    if (target === position) return NOTHING;
    const moved = new Set<number>();
    const forward = target > position;
    for (
      let i = forward ? position : position - 1;
      forward ? i < target : i >= target;
      i += forward ? 1 : -1
    ) {
      const change = changes[i] as Change;
      moved.add(change.atom);
      states[change.atom] = forward ? change.after : change.before;
    }
    position = target;
    return [...moved];
  };

  moveTo(start);
  return { day: () => day, at: (atom) => states[atom] as AtomState, moveTo };
}
