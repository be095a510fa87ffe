/**
 * `npm run bench:scale`: how the cost of a step grows with the world. The real app is built with tables and outlines
 * that were made up, larger than today's, and measured beside itself.
 */
import { parseArgs } from "node:util";
import { measureScale } from "./harness/scale.ts";

const { values } = parseArgs({ options: { reps: { type: "string", default: "3" } } });

await measureScale(
  ({ atoms, changes }) => [
    { name: "world-1x", entities: atoms, changes, seed: 1 },
    { name: "world-10x", entities: atoms, changes: changes * 10, seed: 2 },
    { name: "world-2000", entities: 2_000, changes: changes * 10, seed: 3 },
  ],
  Number(values.reps),
  values.reps === "3" ? "npm run bench:scale" : `npm run bench:scale -- --reps ${values.reps}`,
);
