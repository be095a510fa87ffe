import { rmSync } from "node:fs";
import { join } from "node:path";
import { atomsIn, fingerprintOf } from "../build/app.ts";
import { DIST, ROOT } from "../build/paths.ts";
import { attempt, conclude, failuresIn } from "./attempt.ts";
import { createBrowsers } from "./browser.ts";
import { jobsOf, type Plan } from "./jobs.ts";
import { openJournal } from "./journal.ts";
import { type Bench, measure } from "./measure.ts";
import { outcomesOf } from "./outcomes.ts";
import { settingOf, writeResults } from "./results.ts";
import { serve } from "./server.ts";

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
      const place = `${i + 1}/${jobs.length}`;
      await attempt({ journal, job: job.id, place, measure: () => measure(bench, job) });
    }
    const { errors, isSound } = failuresIn(
      journal,
      jobs.map(({ id }) => id),
    );
    const outcomes = outcomesOf(subjects, journal.entries());
    writeResults(name, { ...setting, reps, steps, errors, outcomes }, isKept && isSound);
    conclude(journal, errors);
  } finally {
    await browsers.close();
    atlas.close();
    around.close();
  }
}

/** A page of another site with the embed in it, as its documentation says. */
function hostPage(atlas: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>host</title><style>body{margin:0}</style>
<bamboo-atlas height="640"></bamboo-atlas><script src="${atlas}/app/embed.js"></script></html>`;
}
