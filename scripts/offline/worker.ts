import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { build, type Manifest, type Rolldown } from "vite";
import type { Plan } from "../../src/offline/plan.ts";

const SOURCE = resolve(import.meta.dirname, "../../src/offline");

/** Pages that open without a network: the app in both languages. */
const PAGES = ["", "vi/"];

/**
 * Writes `sw.js` for the build in a folder, once everything else is written there. Returns what it did.
 * With `isOff` it is the kill switch.
 */
export async function writeWorker(out: string, isOff = false): Promise<string> {
  if (isOff) {
    await writeFile(join(out, "sw.js"), await bundle("kill.ts"));
    return "sw.js takes offline copies away";
  }
  const [plan, code] = await Promise.all([planOf(out), bundle("worker.ts")]);
  const version = createHash("sha256").update(JSON.stringify(plan)).update(code).digest("hex").slice(0, 12);
  const whole: Plan = { version, files: plan };
  await writeFile(join(out, "sw.js"), `self.BAMBOO_ATLAS=${JSON.stringify(whole)};\n${code}`);
  return `sw.js ${version}, ${Object.keys(plan).length} files`;
}

/** Every file that is kept, with its integrity hash, in one order for the same build. */
async function planOf(out: string): Promise<Plan["files"]> {
  const paths = [...new Set([...PAGES, ...(await assetsOf(out)), ...(await othersOf(out))])].sort();
  const entries = paths.map(async (path) => {
    const [file = ""] = path.split("?");
    const bytes = await readFile(join(out, PAGES.includes(file) ? `${file}index.html` : file));
    return [path, `sha256-${createHash("sha256").update(bytes).digest("base64")}`] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
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
  const linked = [...index.matchAll(/(?:href|src)="\.\/([^"?#]+\.(?:css|js|svg|png|webmanifest))"/g)];
  const outlines = ["a", "b"].map(async (level) => {
    const bytes = await readFile(join(out, `topology/${level}.json`));
    // As the app asks for them (scripts/dataset/plugin.ts).
    return `topology/${level}.json?v=${createHash("sha256").update(bytes).digest("hex").slice(0, 8)}`;
  });
  return [
    ...linked.map(([, file = ""]) => file),
    ...(await Promise.all(outlines)),
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

async function bundle(file: string): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: "silent",
    publicDir: false,
    build: {
      write: false,
      target: "es2022",
      lib: { entry: join(SOURCE, file), formats: ["iife"], name: "worker", fileName: "sw" },
    },
  });
  const [first] = Array.isArray(output) ? output : [output as Rolldown.RolldownOutput];
  const chunk = first?.output.find(({ type }) => type === "chunk");
  if (chunk?.type !== "chunk") throw new Error(`${file} was not built`);
  return chunk.code;
}
