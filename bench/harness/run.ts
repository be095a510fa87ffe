import { rmSync } from "node:fs";
import { join } from "node:path";
import { atomsIn, fingerprintOf } from "../build/app.ts";
import { DIST, ROOT } from "../build/paths.ts";
import { createBrowsers } from "./browser.ts";
import { type Job, jobsOf, type Plan } from "./jobs.ts";
import { type Journal, openJournal } from "./journal.ts";
import { type Bench, measure } from "./measure.ts";
import { outcomesOf } from "./outcomes.ts";
import { settingOf, writeResults } from "./results.ts";
import { serve } from "./server.ts";

/** How often a measurement is tried before it is given up. */
const TRIES = 2;

/** The share of measurements that may fail without the others being held back. */
const TOLERATED = 0.05;

export interface Order {
  /** The name under which the results are kept. */
  readonly name: string;
  /** What was typed. */
  readonly command: string;
  readonly plan: Plan;
  readonly steps: number;
  readonly isFresh: boolean;
  /** Whether the results are whole enough to be published. */
  readonly isKept: boolean;
}

/** Measures everything that a plan asks for and keeps the medians. A run that was cut short goes on. */
export async function run({ name, command, plan, steps, isFresh, isKept }: Order): Promise<void> {
  const { subjects, details, throttles, what, reps } = plan;
  const key = { app: fingerprintOf(join(DIST, "app")), subjects, details, throttles, what, steps };
  const file = join(DIST, `${name}.jsonl`);
  if (isFresh) rmSync(file, { force: true });
  const journal = openJournal(file, JSON.stringify(key));
  const browsers = createBrowsers();
  const atlas = await serve(DIST);
  const around = await serve(DIST, new Map([["/host/index.html", hostPage(atlas.origin)]]));
  const atoms = atomsIn(join(ROOT, "public"));
  const bench: Bench = { browsers, atlas, around, steps, atoms, visited: new Set() };
  try {
    const setting = settingOf(command, await browsers.version());
    const jobs = jobsOf(plan);
    for (const [i, job] of jobs.entries()) {
      if (!journal.has(job.id)) await take(bench, job, journal, `${i + 1}/${jobs.length}`);
    }
    const errors = jobs.filter(({ id }) => !journal.has(id)).map(({ id }) => id);
    const outcomes = outcomesOf(subjects, journal.entries());
    const isSound = errors.length <= jobs.length * TOLERATED;
    writeResults(name, { ...setting, reps, steps, errors, outcomes }, isKept && isSound);
    if (errors.length === 0) journal.finish();
    else console.error(`could not be measured, run again to try once more: ${errors.join(", ")}`);
  } finally {
    await browsers.close();
    atlas.close();
    around.close();
  }
}

async function take(bench: Bench, job: Job, journal: Journal, place: string): Promise<void> {
  for (let attempt = 1; attempt <= TRIES; attempt++) {
    try {
      const value = await measure(bench, job);
      journal.write({ job: job.id, value });
      console.log(place, job.id, digest(value));
      return;
    } catch (cause) {
      const error = String(cause).slice(0, 400);
      journal.write({ job: job.id, error });
      console.error(place, job.id, error);
    }
  }
}

/** A page of another site with the embed in it, as its documentation says. */
function hostPage(atlas: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>host</title><style>body{margin:0}</style>
<bamboo-atlas height="640"></bamboo-atlas><script src="${atlas}/app/embed.js"></script></html>`;
}

/** The first numbers of a value, for who watches. */
function digest(value: unknown): string {
  const pairs = JSON.stringify(value, (_key, part) =>
    typeof part === "number" ? Number(part.toPrecision(4)) : Array.isArray(part) ? undefined : part,
  );
  return pairs.slice(0, 240);
}
