/**
 * Weighs the first view as a reader's browser fetches it (brotli 11; kB = 1000 bytes): the page, the code and
 * styles of its entry, one language, its names, and the outlines. Fonts and whatever is opened later are
 * weighed apart. Fails above the budget. `npm run size` after `npm run build`.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import type { Manifest } from "vite";

const DIST = process.env["DIST"] ?? "dist";
const BUDGET_KB = 200;

const manifest = JSON.parse(readFileSync(join(DIST, ".vite/manifest.json"), "utf8")) as Manifest;

function weigh(file: string): number {
  const raw = readFileSync(join(DIST, file));
  return brotliCompressSync(raw, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: raw.length } }).length;
}

/** The files that a chunk needs, itself and its styles included, without what it loads later. */
function closure(key: string, seen = new Set<string>()): Set<string> {
  const chunk = manifest[key];
  if (chunk === undefined) throw new Error(`the build has no chunk ${key}`);
  if (seen.has(chunk.file)) return seen;
  seen.add(chunk.file);
  for (const style of chunk.css ?? []) seen.add(style);
  for (const next of chunk.imports ?? []) closure(next, seen);
  return seen;
}

const keyOf = (end: string) => {
  const key = Object.keys(manifest).find((name) => name.endsWith(end));
  if (key === undefined) throw new Error(`the build has no chunk that ends with ${end}`);
  return key;
};

const firstView = {
  page: ["index.html"],
  "code and styles": [...closure("index.html")],
  "words, English": [...closure(keyOf("i18n/en.ts"))],
  "names, English": [...closure(keyOf("names/en"))],
  outlines: ["topology/a.json"],
};

const seen = new Set<string>();
let total = 0;
for (const [part, files] of Object.entries(firstView)) {
  const fresh = files.filter((file) => !seen.has(file));
  for (const file of fresh) seen.add(file);
  const bytes = fresh.reduce((sum, file) => sum + weigh(file), 0);
  total += bytes;
  console.log(`${part.padEnd(18)} ${(bytes / 1000).toFixed(1).padStart(7)} kB`);
}
console.log(`${"first view".padEnd(18)} ${(total / 1000).toFixed(1).padStart(7)} kB of ${BUDGET_KB}`);

const fonts = readdirSync(join(DIST, "assets")).filter((file) => file.endsWith(".woff2"));
const fontBytes = fonts.reduce((sum, file) => sum + readFileSync(join(DIST, "assets", file)).length, 0);
console.log(
  `${"fonts, after it".padEnd(18)} ${(fontBytes / 1000).toFixed(1).padStart(7)} kB in ${fonts.length} files`,
);

if (total > BUDGET_KB * 1000) {
  console.error("The first view is over its budget.");
  process.exit(1);
}
