import type { Journal } from "./journal.ts";

/** How often a measurement is tried before it is given up. */
const TRIES = 2;

/** The share of measurements that may fail without the others being held back. */
const TOLERATED = 0.05;

interface Attempt {
  readonly journal: Journal;
  /** Which measurement: its name in the journal. */
  readonly job: string;
  /** How many it is of how many. */
  readonly place: string;
  readonly measure: () => Promise<unknown>;
}

/** Takes a measurement that the journal has not. One that fails is tried again, then left as failed: the run goes on. */
export async function attempt({ journal, job, place, measure }: Attempt): Promise<void> {
  if (journal.has(job)) return;
  for (let tried = 0; tried < TRIES; tried++) {
    try {
      const value = await measure();
      journal.write({ job, value });
      console.log(place, job, digest(value));
      return;
    } catch (cause) {
      const error = String(cause).slice(0, 400);
      journal.write({ job, error });
      console.error(place, job, error);
    }
  }
}

/** Which measurements could not be taken, and whether they are so few that the others may be published. */
export function failuresIn(journal: Journal, jobs: readonly string[]) {
  const errors = jobs.filter((job) => !journal.has(job));
  return { errors, isSound: errors.length <= jobs.length * TOLERATED };
}

/** Puts the journal of a run aside that has everything; one that lacks something is gone on with next time. */
export function conclude(journal: Journal, errors: readonly string[]): void {
  if (errors.length === 0) journal.finish();
  else console.error(`could not be measured, run again to try once more: ${errors.join(", ")}`);
}

/** The first numbers of a value, for who watches. */
function digest(value: unknown): string {
  const pairs = JSON.stringify(value, (_key, part) =>
    typeof part === "number" ? Number(part.toPrecision(4)) : Array.isArray(part) ? undefined : part,
  );
  return pairs.slice(0, 240);
}
