import type { Code } from "./country.ts";
import type { FuzzyDay } from "./day.ts";
import type { Witness } from "./record.ts";

/** A dated event that the timeline flags, in one language. */
export interface Milestone extends Witness {
  readonly id: string;
  readonly date: FuzzyDay;
  readonly theme: string;
  readonly title: string;
  readonly summary: string;
  readonly place: string | null;
  /** The countries it was about, Viet Nam among them. */
  readonly codes: readonly Code[];
}
