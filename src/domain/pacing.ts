import { bisectRight } from "d3";
import { clampDay, type Day } from "./day.ts";
import type { AtlasEvent } from "./event.ts";

/** Maps playing time to days: steady where nothing happens, lingering where much does. */
export interface Pacing {
  /** The day shown when a share (0 to 1) of the whole time has passed. */
  readonly dayAt: (share: number) => Day;
  /** The share of the whole time at which a day is reached; the inverse of `dayAt`. */
  readonly shareAt: (day: Day) => number;
}

/** How much of the whole time is spent standing on days of change. */
const LINGER = 0.55;

/** Of a day: what a share may lack by the rounding of numbers and still stand for the day it was worked out from. */
const ROUNDING = 1e-9;

/** Lays out the whole timeline so that a day of many events is held longer, by the square root of their number. */
export function buildPacing(events: readonly AtlasEvent[], start: Day, end: Day): Pacing {
  const counts = new Map<Day, number>();
  for (const { day } of events) counts.set(day, (counts.get(day) ?? 0) + 1);
  const stops = [...counts].sort(([a], [b]) => a - b).map(([day, n]) => ({ day, weight: Math.sqrt(n) }));
  const total = stops.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const moving = (stops.length > 0 ? 1 - LINGER : 1) / Math.max(1, end - start);
  let held = 0;
  const reached = stops.map(({ day, weight }) => {
    const share = (day - start) * moving + held;
    held += (weight / total) * LINGER;
    return { day, share, left: (day - start) * moving + held };
  });
  const shares = reached.map(({ share }) => share);
  const days = reached.map(({ day }) => day as number);
  return {
    dayAt: (share) => {
      const stop = reached[bisectRight(shares, share) - 1];
      if (stop === undefined) return clampDay(start + Math.floor(share / moving + ROUNDING), start, end);
      return clampDay(stop.day + Math.floor(Math.max(0, share - stop.left) / moving + ROUNDING), start, end);
    },
    shareAt: (day) => {
      const stop = reached[bisectRight(days, day) - 1];
      if (stop === undefined) return (day - start) * moving;
      return stop.day === day ? stop.share : stop.left + (day - stop.day) * moving;
    },
  };
}
