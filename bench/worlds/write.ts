import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileOf } from "../../src/data/rows.ts";
import { DIST, ROOT } from "../build/paths.ts";
import { gridOf } from "./grid.ts";
import type { Size } from "./size.ts";
import { FOCAL, statesOf } from "./states.ts";
import { tablesOf } from "./tables.ts";

const LEVELS = ["a", "b", "c"] as const;

/** Writes a made-up world in the form of public/, for the real build to take in its place. Returns the folder. */
export function writeWorld(size: Size): string {
  const folder = join(DIST, `${size.name}-public`);
  rmSync(folder, { recursive: true, force: true });
  writeWorldTo(folder, size);
  return folder;
}

/** Writes a made-up world into a folder, over a copy of what else is published. */
export function writeWorldTo(folder: string, size: Size): void {
  cpSync(join(ROOT, "public"), folder, { recursive: true });
  const states = statesOf(size);
  for (const [table, text] of tablesOf(states)) writeFileSync(join(folder, "data", fileOf(table)), text);
  writeOutlines(join(folder, "topology"), [FOCAL.atom, ...states.map(({ atom }) => atom)], size.seed);
  writeStory(join(folder, "stories"));
}

function writeOutlines(folder: string, atoms: readonly string[], seed: number): void {
  const { topology, cells } = gridOf(atoms, seed);
  for (const level of LEVELS) writeFileSync(join(folder, `${level}.json`), JSON.stringify(topology));
  const marks = JSON.parse(readFileSync(join(folder, "marks.json"), "utf8")) as object;
  const anchors = Object.fromEntries(cells.map(({ atom, anchor }) => [atom, anchor]));
  writeFileSync(join(folder, "marks.json"), JSON.stringify({ ...marks, markers: [], anchors }));
}

/** The real stories speak of countries that are not here; a list of them may not be empty. */
function writeStory(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const text = { en: "Generated", vi: "Tự sinh" };
  const scene = {
    view: "date=1991-01-01",
    heading: text,
    caption: text,
    notes: text,
    sources: [],
    move: "cut",
    seconds: 10,
  };
  const summary = { slug: "generated", title: text, summary: text };
  writeFileSync(join(folder, "index.json"), JSON.stringify({ stories: [{ ...summary, scenes: 1 }] }));
  writeFileSync(join(folder, "generated.json"), JSON.stringify({ ...summary, scenes: [scene] }));
}
