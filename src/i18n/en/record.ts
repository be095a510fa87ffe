import type { Confidence, InterruptionKind } from "../../domain/record.ts";

const confidence: Readonly<Record<Confidence, string>> = {
  confirmed: "Two or more publishers",
  single: "One publisher",
  seed: "Stated by one article only",
  recalled: "Widely known, no source found yet",
};

const event: Readonly<
  Record<
    InterruptionKind | "appeared" | "ended" | "established" | "continued" | "none" | "resumed" | "tier",
    string
  >
> = {
  appeared: "On the map as a state from this day",
  ended: "Ceased to exist as a state",
  established: "Diplomatic relations established",
  continued: "Relations continued",
  none: "No diplomatic relations",
  tier: "Partnership",
  severance: "Relations suspended",
  resumed: "Relations resumed",
  recognition: "Recognition",
  "recognition-of-saigon": "Recognition of the government in Saigon",
  prg: "Relations with the Provisional Revolutionary Government",
  presence: "Presence without full relations",
  level: "Level of relations",
  normalisation: "Relations normalised",
  hostility: "Time of hostility",
  "embassy-closed": "Embassy closed",
  succession: "Change of government or state",
};

/** What rows of the tables are called wherever they are told. */
export const record = { confidence, event };
