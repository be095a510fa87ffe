/**
 * Weighs what a reader's browser fetches until the store is live (brotli 11; kB = 1000 bytes): the page with its
 * picture, the code and styles of its entry, one language and its names. Fonts and whatever comes later are weighed
 * apart. Fails above the budget. `npm run size` after `npm run build`.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import type { Manifest } from "vite";
import { EMBED_MANIFEST } from "./embed/page.ts";

const DIST = process.env["DIST"] ?? "dist";

/** In kB, for each page. */
const BUDGETS = { explore: 170, embed: 110 } as const;

type Parts = Readonly<Record<string, readonly string[]>>;

function weigh(file: string): number {
  const raw = readFileSync(join(DIST, file));
  return brotliCompressSync(raw, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: raw.length } }).length;
}

/** The files that a chunk needs, itself and its styles included, without what it loads later. */
function closure(manifest: Manifest, key: string, seen = new Set<string>()): readonly string[] {
  const chunk = manifest[key];
  if (chunk === undefined) throw new Error(`the build has no chunk ${key}`);
  if (seen.has(chunk.file)) return [];
  seen.add(chunk.file);
  for (const style of chunk.css ?? []) seen.add(style);
  for (const next of chunk.imports ?? []) closure(manifest, next, seen);
  return [...seen];
}

/** What a page fetches until its store is live, part by part. */
function partsOf(page: string, manifestFile: string): Parts {
  const manifest = JSON.parse(readFileSync(join(DIST, manifestFile), "utf8")) as Manifest;
  const ending = (end: string) => {
    const key = Object.keys(manifest).find((name) => name.endsWith(end));
    if (key === undefined) throw new Error(`the build has no chunk that ends with ${end}`);
    return closure(manifest, key);
  };
  const html = readFileSync(join(DIST, page), "utf8");
  const filesAt = (place: RegExp) => [...html.matchAll(place)].map(([, file]) => file ?? "");
  const named = filesAt(/(?:src|href)="\.\/(assets\/[^"]+)"/g);
  // These stand in the page, and are fetched only where that is refused.
  const inPage = new Set(filesAt(/<link rel="stylesheet" disabled href="\.\/([^"]+)"/g));
  const started = Object.keys(manifest).filter((key) => named.includes(manifest[key]?.file ?? ""));
  return {
    page: [page],
    "code and styles": [...named, ...started.flatMap((key) => closure(manifest, key))].filter(
      (file) => !inPage.has(file),
    ),
    "words, English": ending("i18n/en.ts"),
    "names, English": ending("names/en"),
    // A page with a picture of the land does not ask for the land again.
    outlines: html.includes('class="map-atom"') ? [] : ["topology/a.json"],
  };
}

/** Weighs each part without what an earlier one brought; returns the whole in kB. */
function report(name: string, parts: Parts): number {
  const seen = new Set<string>();
  const line = (part: string, bytes: number) =>
    console.log(`${name.padEnd(8)} ${part.padEnd(18)} ${(bytes / 1000).toFixed(1).padStart(7)} kB`);
  let total = 0;
  for (const [part, files] of Object.entries(parts)) {
    const fresh = [...new Set(files)].filter((file) => !seen.has(file));
    for (const file of fresh) seen.add(file);
    const bytes = fresh.reduce((sum, file) => sum + weigh(file), 0);
    total += bytes;
    line(part, bytes);
  }
  line("until live", total);
  return total / 1000;
}

const totals = {
  explore: report("explore", partsOf("index.html", ".vite/manifest.json")),
  embed: report("embed", partsOf("embed.html", EMBED_MANIFEST)),
};

const fonts = readdirSync(join(DIST, "assets")).filter((file) => file.endsWith(".woff2"));
const fontBytes = fonts.reduce((sum, file) => sum + readFileSync(join(DIST, "assets", file)).length, 0);
console.log(`fonts, after it: ${(fontBytes / 1000).toFixed(1)} kB in ${fonts.length} files`);

for (const page of ["explore", "embed"] as const) {
  if (totals[page] <= BUDGETS[page]) continue;
  console.error(`${page} is over its budget of ${BUDGETS[page]} kB.`);
  process.exitCode = 1;
}
