import type { StateCreator } from "zustand";
import type { Atlas } from "../domain/atlas.ts";
import type { Code } from "../domain/country.ts";
import { clampDay, type Day } from "../domain/day.ts";
import { lineageOf, neighbourDay } from "../domain/event.ts";
import type { AtomState } from "../domain/territory.ts";
import { createWorld } from "../domain/world.ts";

/** The speeds of playing, as seconds for the whole timeline. */
export const SPEEDS = [90, 40, 20] as const;
export type Speed = (typeof SPEEDS)[number];

/**
 * Who moved the date: the reader by hand (a step, a drag, or a sweep of steps that follow each other as fast as a
 * key that is held down), or playing.
 */
export type Mover = "reader" | "drag" | "sweep" | "play";

/** Steps closer together than this, in ms, are one movement from the third on, which lasts until a longer rest. */
const SWEEP_MS = 120;
const REST_MS = 400;

/** The map at the day shown. Whoever draws an atom listens for that atom alone. */
export interface LiveWorld {
  readonly at: (atom: number) => AtomState;
  readonly subscribe: (atom: number, listener: () => void) => () => void;
}

/** The day shown, how it moves, and the map on it. */
export interface TimeSlice {
  readonly day: Day;
  /** What moved the date last; colours change softly only when the reader steps. */
  readonly mover: Mover;
  readonly playing: boolean;
  readonly speed: Speed;
  readonly world: LiveWorld;
  /** Goes to a day within the timeline. Costs what changes in between, not what is on the map. */
  readonly setDay: (day: number, mover?: Mover) => void;
  /** Goes to the nearest day of change; of the given country and its predecessors, if one is named. */
  readonly stepToChange: (direction: -1 | 1, code?: Code) => void;
  readonly setPlaying: (playing: boolean) => void;
  readonly setSpeed: (speed: Speed) => void;
}

/** The map moves before the state says the day, so that whoever hears of the day reads a map of that day. */
export function timeSlice<S extends TimeSlice>(atlas: Atlas, start: Day): StateCreator<S, [], [], TimeSlice> {
  const world = createWorld(atlas.chronicle, start);
  const listeners = atlas.chronicle.atoms.map(() => new Set<() => void>());
  const { dataset, events } = atlas;
  const named = sweeps();
  return (set, get) => ({
    day: start,
    mover: "reader",
    playing: false,
    speed: 40,
    world: {
      at: world.at,
      subscribe: (atom, listener) => {
        listeners[atom]?.add(listener);
        return () => listeners[atom]?.delete(listener);
      },
    },
    setDay: (wanted, mover = "reader") => {
      const day = clampDay(wanted, dataset.start, dataset.end);
      if (day === get().day && mover === get().mover) return;
      const changed = world.moveTo(day);
      set({ day, mover: named(mover) } as Partial<S>);
      for (const atom of changed) for (const listener of listeners[atom] ?? []) listener();
    },
    stepToChange: (direction, code) => {
      const own = code === undefined ? undefined : new Set(lineageOf(dataset, code));
      const list = own ? events.filter((event) => own.has(event.code)) : events;
      const day = neighbourDay(list, get().day, direction);
      if (day !== null) get().setDay(day);
    },
    setPlaying: (playing) => set({ playing } as Partial<S>),
    setSpeed: (speed) => set({ speed } as Partial<S>),
  });
}

/** Tells a sweep from single steps, by how fast one follows another. */
function sweeps(): (mover: Mover) => Mover {
  let [last, quick] = [Number.NEGATIVE_INFINITY, 0];
  return (mover) => {
    const now = performance.now();
    quick = mover === "reader" && now - last < (quick > 1 ? REST_MS : SWEEP_MS) ? quick + 1 : 0;
    last = now;
    return quick > 1 ? "sweep" : mover;
  };
}
