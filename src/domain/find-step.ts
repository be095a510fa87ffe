import type { Atlas } from "./atlas.ts";
import type { Code } from "./country.ts";
import type { FuzzyDay } from "./day.ts";
import { type AtlasEvent, lineageOf } from "./event.ts";

/** An event by which a country's standing with Viet Nam took another name, or was broken off or resumed. */
export type StandingEvent = Extract<AtlasEvent, { kind: "tier" | "restated" }> | BreakEvent;

interface BreakEvent extends FuzzyDay {
  readonly code: Code;
  readonly kind: "severed" | "resumed";
}

/**
 * The latest step of a country in the records; of a former state that it continues, if it has taken none of its
 * own (Serbia's relations are Yugoslavia's). Null where there never was one.
 */
export function lastStepOf({ dataset, events }: Atlas, code: Code): StandingEvent | null {
  for (const own of lineageOf(dataset, code)) {
    const step = events.findLast((event): event is StandingEvent => event.code === own && isStep(event));
    if (step) return step;
  }
  return null;
}

function isStep({ kind }: AtlasEvent): boolean {
  return kind === "tier" || kind === "restated" || kind === "severed" || kind === "resumed";
}
