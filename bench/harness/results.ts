import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { BENCH, DIST } from "../build/paths.ts";
import type { LoadRun } from "./load.ts";
import type { Values } from "./measure.ts";
import type { ScaleRun } from "./scale.ts";
import type { Spread } from "./stats.ts";
import type { Detail, Subject } from "./subject.ts";
import type { Transfer } from "./transfer.ts";

const KEPT = join(BENCH, "results.json");
/** For runs that measured a part only, or once: to look at, not to publish. */
const ROUGH = join(DIST, "results.json");

/** When, where and how a run was made. */
export interface Setting {
  readonly date: string;
  readonly command: string;
  readonly chromium: string;
  readonly cores: number;
  readonly node: string;
  /** The commit that was built; with `+` where files were changed since. */
  readonly commit: string;
}

/** Each figure of a measurement over its repetitions. */
export type Spreads<T> = { readonly [K in keyof T]: Spread | null };

/** A page at one detail and one speed of the processor. */
export interface Pace {
  readonly load: Spreads<Values["load"]["load"]>;
  readonly scrub: Spreads<Values["load"]["scrub"]>;
}

export interface Outcome {
  readonly name: string;
  readonly kind: Subject["kind"];
  readonly transfer: Readonly<Partial<Record<Detail, Omit<Transfer, "files">>>>;
  /** By detail and slow-down: `110m 4x`. */
  readonly paces: Readonly<Record<string, Pace>>;
  readonly hover: Spreads<Values["hover"]> | null;
  readonly heap: Spreads<Values["heap"]> | null;
}

export interface Run extends Setting {
  readonly reps: number;
  readonly steps: number;
  readonly outcomes: readonly Outcome[];
  readonly errors: readonly string[];
}

/** What bench/results.json holds: of each command the last whole run. */
export interface Results {
  readonly near?: Run;
  readonly peers?: Run;
  readonly scale?: ScaleRun;
  readonly load?: LoadRun;
}

/** The results in bench/results.json, or else the rough ones of the last tries. */
export function readResults(isKept = true): Results {
  const file = isKept ? KEPT : ROUGH;
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Results) : {};
}

/** Replaces the results of one command; those not to be kept go into bench/dist. */
export function writeResults(name: string, value: unknown, isKept: boolean): void {
  const file = isKept ? KEPT : ROUGH;
  writeFileSync(file, `${JSON.stringify({ ...readResults(isKept), [name]: value }, rounded, 1)}\n`);
  console.log(`results are in ${file}`);
}

export function settingOf(command: string, chromium: string): Setting {
  return {
    date: new Date().toISOString().slice(0, 10),
    command,
    chromium,
    cores: availableParallelism(),
    node: process.version,
    commit: commit(),
  };
}

function commit(): string {
  const git = (...args: string[]) => execFileSync("git", args, { encoding: "utf8" }).trim();
  try {
    return git("rev-parse", "--short", "HEAD") + (git("status", "--porcelain", "--", "src", "public") && "+");
  } catch {
    return "unknown";
  }
}

function rounded(_key: string, value: unknown): unknown {
  return typeof value === "number" ? Number(value.toPrecision(4)) : value;
}
