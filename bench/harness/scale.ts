import { join } from "node:path";
import type { Chronicle } from "../../src/domain/world.ts";
import { atomsIn, buildApp, fingerprintOf } from "../build/app.ts";
import { DIST, ROOT } from "../build/paths.ts";
import { changesAStep } from "../worlds/changes.ts";
import type { Size } from "../worlds/size.ts";
import { type Course, courseIn, WAYS, type Way } from "../worlds/ways.ts";
import { writeWorld } from "../worlds/write.ts";
import { attempt, conclude, failuresIn } from "./attempt.ts";
import { type Browsers, createBrowsers, warmUp } from "./browser.ts";
import { type Journal, openJournal } from "./journal.ts";
import { FIRST, LAST } from "./measure.ts";
import { type Setting, settingOf, writeResults } from "./results.ts";
import { scrub } from "./scrub.ts";
import { type Host, serve } from "./server.ts";
import { type Spread, shuffled, spreadOf } from "./stats.ts";
import type { Subject } from "./subject.ts";

/** Long enough for every world to go to every date: a step over two dates would change more than a step does. */
const CAP_MS = 60_000;

/** The app that was built with a world. */
interface World extends Course {
  readonly name: string;
  /** The folder below bench/dist. */
  readonly folder: string;
  readonly atoms: number;
}

/** What a step costs in one way through a world: processor's time of the main thread in ms. */
export interface WayCost {
  readonly cpu: Spread | null;
  /** Atoms that a step changes, on average. */
  readonly changed: Spread | null;
}

export interface Cost {
  readonly name: string;
  readonly atoms: number;
  readonly changes: number;
  /** Until the map stands, in ms. */
  readonly ready: Spread | null;
  readonly ways: Readonly<Record<Way, WayCost>>;
}

export interface ScaleRun extends Setting {
  readonly reps: number;
  /** What could not be measured. */
  readonly errors?: readonly string[];
  readonly costs: readonly Cost[];
}

/** Builds the app with today's world and with made-up ones, and measures what a step costs in each. */
export async function measureScale(
  sizes: (today: Chronicle) => readonly Size[],
  reps: number,
  command: string,
) {
  const worlds = buildWorlds(sizes);
  const key = worlds.map(({ folder }) => fingerprintOf(join(DIST, folder))).join();
  const journal = openJournal(join(DIST, "scale.jsonl"), key);
  const browsers = createBrowsers();
  const host = await serve(DIST);
  try {
    const setting = settingOf(command, await browsers.version());
    const jobs = jobsFor(worlds, reps);
    for (const [i, { job, world, way }] of jobs.entries()) {
      const place = `${i + 1}/${jobs.length}`;
      await attempt({ journal, job, place, measure: () => take(browsers, host, world, way) });
    }
    const { errors, isSound } = failuresIn(
      journal,
      jobs.map(({ job }) => job),
    );
    const samples = samplesIn(journal);
    const run: ScaleRun = { ...setting, reps, errors, costs: worlds.map((world) => costOf(world, samples)) };
    writeResults("scale", run, reps > 1 && isSound);
    conclude(journal, errors);
  } finally {
    await browsers.close();
    host.close();
  }
}

interface ScaleJob {
  readonly job: string;
  readonly world: World;
  readonly way: Way;
}

/** All that is measured, in an order in which no world is always the last. */
function jobsFor(worlds: readonly World[], reps: number): readonly ScaleJob[] {
  return Array.from({ length: reps }, (_, rep) =>
    shuffled(worlds).flatMap((world) =>
      WAYS.map((way) => ({ job: [rep, world.name, way].join("/"), world, way })),
    ),
  ).flat();
}

/** What was measured; what failed is left out. */
const samplesIn = (journal: Journal): readonly Sample[] =>
  journal.entries().flatMap(({ value, error }) => (error === undefined ? [value as Sample] : []));

function buildWorlds(sizes: (today: Chronicle) => readonly Size[]): readonly World[] {
  console.log("building the app with today's world");
  buildApp({ folder: "app" });
  const today = worldIn(join(ROOT, "public"), "today", "app");
  const made = sizes(today.chronicle).map((size) => {
    console.log(`building the app with ${size.entities} entities and ${size.changes} changes`);
    const publicDir = writeWorld(size);
    buildApp({ folder: size.name, publicDir });
    return worldIn(publicDir, size.name, size.name, today.chronicle);
  });
  return [today, ...made];
}

function worldIn(publicDir: string, name: string, folder: string, today?: Chronicle): World {
  return { name, folder, atoms: atomsIn(publicDir), ...courseIn(publicDir, [FIRST, LAST], today) };
}

interface Sample {
  readonly world: string;
  readonly way: Way;
  readonly ready: number;
  readonly cpu: number;
  readonly changed: number;
}

async function take(browsers: Browsers, host: Host, world: World, way: Way): Promise<Sample> {
  const { name, folder, atoms, chronicle, dates } = world;
  const subject: Subject = { name, folder, pages: {}, drive: "slider", kind: "own" };
  const address = `${host.origin}/${folder}/index.html`;
  const opening = { subject, address, atoms, throttle: 1 };
  if (way === WAYS[0]) await warmUp(browsers, opening);
  const opened = await browsers.open(opening);
  try {
    const { cpu, stride, steps } = await scrub(opened, dates[way], CAP_MS);
    const stops = dates[way].filter((_, i) => i % stride === 0);
    const changed = changesAStep(chronicle, stops.slice(0, steps));
    return { world: name, way, ready: opened.load.ready, cpu, changed };
  } finally {
    await opened.close();
  }
}

function costOf({ name, atoms, chronicle }: World, samples: readonly Sample[]): Cost {
  const own = samples.filter(({ world }) => world === name);
  const cost = (way: Way): WayCost => {
    const taken = own.filter((sample) => sample.way === way);
    return {
      cpu: spreadOf(taken.map(({ cpu }) => cpu)),
      changed: spreadOf(taken.map(({ changed }) => changed)),
    };
  };
  return {
    name,
    atoms,
    changes: chronicle.changes.length,
    ready: spreadOf(own.map(({ ready }) => ready)),
    ways: { quiet: cost("quiet"), alike: cost("alike"), whole: cost("whole") },
  };
}
