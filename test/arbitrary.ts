import fc from "fast-check";
import type { Day } from "../src/domain/day.ts";
import { ATLAS, DATASET } from "./real.ts";

const days = [
  ...new Set([...ATLAS.chronicle.changes, ...ATLAS.events].map(({ day }) => day)),
  DATASET.start,
  DATASET.completeTo,
  DATASET.end,
].filter((day) => day >= DATASET.start && day <= DATASET.end);

/** A day of the timeline. Mistakes live on boundaries: most draws are a day of change or a neighbour of one. */
export const dayArbitrary: fc.Arbitrary<Day> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...days) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...days), fc.constantFrom(-1, 1))
      .map(([day, by]) => Math.min(DATASET.end, Math.max(DATASET.start, day + by)) as Day),
  },
  { weight: 1, arbitrary: fc.integer({ min: DATASET.start, max: DATASET.end }).map((day) => day as Day) },
);
