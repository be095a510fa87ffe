import { createHash } from "node:crypto";
import { readFile, rename, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Manifest } from "vite";
import type { Plan } from "../../src/offline/plan.ts";
import { PLAYER_FILE } from "../../src/view/takeaway/single-file.ts";
import { topologyPath } from "../dataset/plugin.ts";
import { scriptOf } from "../script.ts";

const SOURCE = resolve(import.meta.dirname, "../../src/offline");

/** Pages that open without a network: the app in both languages. */
const PAGES = ["", "vi/"];

/** Large files that few need. */
const LATER = [PLAYER_FILE];

/**
 * Writes `sw.js` for the build in a folder, once everything else is written there. Returns what it did.
 * With `isOff` it is the kill switch.
 */
export async function writeWorker(out: string, isOff = false): Promise<string> {
  if (isOff) {
    await publish(out, await bundle("kill.ts"));
    return "sw.js takes offline copies away";
  }
  const [files, later, code] = await Promise.all([planOf(out), laterOf(out), bundle("worker.ts")]);
  const version = createHash("sha256")
    .update(JSON.stringify([files, later]))
    .update(code)
    .digest("hex")
    .slice(0, 12);
  const whole: Plan = { version, files, later };
  await publish(out, `self.BAMBOO_ATLAS=${JSON.stringify(whole)};\n${code}`);
  return `sw.js ${version}, ${Object.keys(files).length} files and ${Object.keys(later).length} later`;
}

/** Puts the worker in its place in one step: a browser that asks meanwhile must not get half of one. */
async function publish(out: string, code: string): Promise<void> {
  await writeFile(join(out, "sw.js.new"), code);
  await rename(join(out, "sw.js.new"), join(out, "sw.js"));
}

/** Every file that is kept, with its integrity hash, in one order for the same build. */
async function planOf(out: string): Promise<Plan["files"]> {
  const paths = [...new Set([...PAGES, ...(await assetsOf(out)), ...(await othersOf(out))])].sort();
  const entries = paths.map(async (path) => {
    const [file = ""] = path.split("?");
    const integrity = await integrityOf(join(out, PAGES.includes(file) ? `${file}index.html` : file));
    return [path, integrity] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

async function laterOf(out: string): Promise<Plan["later"]> {
  const entries = LATER.map(async (path) => [path, await integrityOf(join(out, path))] as const);
  return Object.fromEntries(await Promise.all(entries));
}

async function integrityOf(file: string): Promise<string> {
  return `sha256-${createHash("sha256")
    .update(await readFile(file))
    .digest("base64")}`;
}

/** What the app loads, at once or later; the embed's own code is not among it. */
async function assetsOf(out: string): Promise<readonly string[]> {
  const manifest = JSON.parse(await readFile(join(out, ".vite/manifest.json"), "utf8")) as Manifest;
  const files = Object.values(manifest).flatMap(({ file, css = [], assets = [] }) => [
    file,
    ...css,
    ...assets,
  ]);
  return files.filter((file) => file.startsWith("assets/"));
}

async function othersOf(out: string): Promise<readonly string[]> {
  const [index, stories] = await Promise.all([
    readFile(join(out, "index.html"), "utf8"),
    readFile(join(out, "stories/index.json"), "utf8"),
  ]);
  const linked = [...index.matchAll(/(?:href|src)="\.\/([^"?#]+\.(?:css|js|svg|png|webmanifest))"/g)]
    .map(([, file = ""]) => file)
    // The picture of the page is for readers without the app.
    .filter((file) => !file.startsWith("pictures/"));
  const outlines = (["a", "b"] as const).map((level) => topologyPath(join(out, "topology"), level));
  return [
    ...linked,
    ...outlines,
    // What the panel of downloads opens with.
    "data/versions.json",
    "stories/index.json",
    ...slugsIn(JSON.parse(stories)).map((slug) => `stories/${slug}.json`),
  ];
}

/** The slugs of the list of stories, wherever they stand in it. */
function slugsIn(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, own]) =>
    key === "slug" && typeof own === "string" ? [own] : slugsIn(own),
  );
}

const bundle = (file: string): Promise<string> =>
  scriptOf({ entry: join(SOURCE, file), target: "es2022", format: "iife" });
