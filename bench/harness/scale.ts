import { join } from "node:path";
import { atomsIn, buildApp } from "../build/app.ts";
import { DIST, ROOT } from "../build/paths.ts";
import { changesAStep, chronicleIn, quietDates } from "../worlds/changes.ts";
import type { Size } from "../worlds/size.ts";
import { writeWorld } from "../worlds/write.ts";
import { type Browsers, createBrowsers } from "./browser.ts";
import { FIRST, LAST } from "./measure.ts";
import { type Setting, settingOf, writeResults } from "./results.ts";
import { datesBetween, scrub } from "./scrub.ts";
import { type Host, serve } from "./server.ts";
import { type Spread, shuffled, spreadOf } from "./stats.ts";
import type { Subject } from "./subject.ts";

const STEPS = 300;
const CAP_MS = 6_000;

/** A world and the ways to go through it. */
interface World {
  readonly name: string;
  /** The folder below bench/dist with the app that was built with it. */
  readonly folder: string;
  readonly atoms: number;
  readonly changes: number;
  readonly ways: Readonly<Record<Way, readonly string[]>>;
  readonly changesAStep: Readonly<Record<Way, number>>;
}

/** Where nothing changes; where about as much changes a step as today's world has; all of history. */
const WAYS = ["quiet", "alike", "whole"] as const;
type Way = (typeof WAYS)[number];

export interface Cost {
  readonly name: string;
  readonly atoms: number;
  readonly changes: number;
  readonly changesAStep: Readonly<Record<Way, number>>;
  /** Until the map stands, in ms. */
  readonly ready: Spread | null;
  /** Main-thread ms a step. */
  readonly task: Readonly<Record<Way, Spread | null>>;
}

export interface ScaleRun extends Setting {
  readonly reps: number;
  readonly costs: readonly Cost[];
}

/** Builds the app with today's world and with made-up ones, and measures what a step costs in each. */
export async function measureScale(sizes: (today: Today) => readonly Size[], reps: number, command: string) {
  const worlds = buildWorlds(sizes);
  const browsers = createBrowsers();
  const host = await serve(DIST);
  try {
    const setting = settingOf(command, await browsers.version());
    const samples: Sample[] = [];
    for (let rep = 0; rep < reps; rep++)
      for (const world of shuffled(worlds))
        for (const way of WAYS) samples.push(await take(browsers, host, world, way));
    const run: ScaleRun = { ...setting, reps, costs: worlds.map((world) => costOf(world, samples)) };
    writeResults("scale", run, reps > 1);
  } finally {
    await browsers.close();
    host.close();
  }
}

/** What the made-up worlds are measured by. */
export interface Today {
  readonly atoms: number;
  readonly changes: number;
}

function buildWorlds(sizes: (today: Today) => readonly Size[]): readonly World[] {
  console.log("building the app with today's world");
  buildApp({ folder: "app" });
  const today = worldIn(join(ROOT, "public"), "today", "app");
  const made = sizes(today).map((size) => {
    console.log(`building the app with ${size.entities} entities and ${size.changes} changes`);
    const publicDir = writeWorld(size);
    buildApp({ folder: size.name, publicDir });
    return worldIn(publicDir, size.name, size.name, today);
  });
  return [today, ...made];
}

function worldIn(publicDir: string, name: string, folder: string, today?: World): World {
  const chronicle = chronicleIn(publicDir);
  const share = today === undefined ? 1 : today.changes / chronicle.changes.length;
  const whole = datesBetween(FIRST, LAST, STEPS);
  const ways = { quiet: quietDates(chronicle, STEPS), alike: middleOf(share), whole };
  return {
    name,
    folder,
    atoms: atomsIn(publicDir),
    changes: chronicle.changes.length,
    ways,
    changesAStep: {
      quiet: changesAStep(chronicle, ways.quiet),
      alike: changesAStep(chronicle, ways.alike),
      whole: changesAStep(chronicle, ways.whole),
    },
  };
}

/** Dates over a share of history, in the middle of it. */
function middleOf(share: number): readonly string[] {
  const [start, end] = [Date.parse(FIRST), Date.parse(LAST)];
  const [middle, half] = [(start + end) / 2, ((end - start) / 2) * Math.min(1, share)];
  const iso = (at: number) => new Date(at).toISOString().slice(0, 10);
  return datesBetween(iso(middle - half), iso(middle + half), STEPS);
}

interface Sample {
  readonly world: string;
  readonly way: Way;
  readonly ready: number;
  readonly task: number;
}

async function take(browsers: Browsers, host: Host, world: World, way: Way): Promise<Sample> {
  const { name, folder, atoms } = world;
  const pages = { "110m": "index.html" };
  const subject: Subject = { name, folder, pages, drive: "slider", kind: "own" };
  const address = `${host.origin}/${folder}/index.html`;
  const opened = await browsers.open({ subject, address, atoms, throttle: 1 });
  try {
    const { task, steps } = await scrub(opened, world.ways[way], CAP_MS);
    console.log(`${name}, ${way}: ${task.toFixed(2)} ms a step over ${steps} steps`);
    return { world: name, way, ready: opened.load.ready, task };
  } finally {
    await opened.close();
  }
}

function costOf({ name, atoms, changes, changesAStep }: World, samples: readonly Sample[]): Cost {
  const own = samples.filter(({ world }) => world === name);
  const task = (way: Way) => spreadOf(own.flatMap((sample) => (sample.way === way ? [sample.task] : [])));
  return {
    name,
    atoms,
    changes,
    changesAStep,
    ready: spreadOf(own.map(({ ready }) => ready)),
    task: { quiet: task("quiet"), alike: task("alike"), whole: task("whole") },
  };
}
