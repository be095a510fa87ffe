/**
 * `npm run bench:scale`: how the cost of a step grows with the world. The real app is built with tables and outlines
 * that were made up, larger than today's, and measured beside itself.
 */
import { parseArgs } from "node:util";
import { holdAlone } from "./harness/lock.ts";
import { measureScale } from "./harness/scale.ts";

const { values } = parseArgs({ options: { reps: { type: "string", default: "3" } } });

holdAlone();
await measureScale(
  ({ atoms, changes }) => {
    const [entities, often] = [atoms.length, changes.length];
    return [
      { name: "world-1x", entities, changes: often, seed: 1 },
      { name: "world-10x", entities, changes: often * 10, seed: 2 },
      { name: "world-2000", entities: 2_000, changes: often * 10, seed: 3 },
    ];
  },
  Number(values.reps),
  values.reps === "3" ? "npm run bench:scale" : `npm run bench:scale -- --reps ${values.reps}`,
);
