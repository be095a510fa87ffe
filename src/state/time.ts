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

/** Who moved the date: the reader by hand, or playing. */
export type Mover = "reader" | "drag" | "play";

/** The map at the day shown. Whoever draws an atom listens for that atom alone. */
export interface LiveWorld {
  readonly at: (atom: number) => AtomState;
  readonly subscribe: (atom: number, listener: () => void) => () => void;
}

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

export function timeSlice<S extends TimeSlice>(atlas: Atlas, start: Day): StateCreator<S, [], [], TimeSlice> {
  const world = createWorld(atlas.chronicle, start);
  const listeners = atlas.chronicle.atoms.map(() => new Set<() => void>());
  const { dataset, events } = atlas;
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
      set({ day, mover } as Partial<S>);
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
