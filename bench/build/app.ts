import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DIST, ROOT } from "./paths.ts";

interface Building {
  /** The folder below bench/dist. */
  readonly folder: string;
  /** What is published as it is, in place of public/. */
  readonly publicDir?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * Builds the app as it ships, but for the preview pictures.
 *
 * @throws Error with what the build said if it fails.
 */
export function buildApp({ folder, publicDir, env = {} }: Building): string {
  const out = join(DIST, folder);
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    ["--import", "tsx", join(import.meta.dirname, "vite.ts"), out, ...(publicDir ? [publicDir] : [])],
    { cwd: ROOT, encoding: "utf8", env: { ...process.env, PICTURES: "0", ...env } },
  );
  if (status !== 0) throw new Error(`the build of ${folder} failed:\n${stdout}${stderr}`);
  return out;
}

/** The same as long as the entry pages, the code and the outlines of a build are. */
export function fingerprintOf(out: string): string {
  const hash = createHash("sha256");
  for (const name of readdirSync(join(out, "assets")).sort()) hash.update(name);
  for (const page of ["index.html", "embed.html", "embed.js"]) hash.update(readFileSync(join(out, page)));
  return hash.digest("hex").slice(0, 12);
}

/** How many atoms the outlines of the first view have. */
export function atomsIn(publicDir: string): number {
  const file = readFileSync(join(publicDir, "topology/a.json"), "utf8");
  const { objects } = JSON.parse(file) as { objects: { atoms: { geometries: readonly unknown[] } } };
  return objects.atoms.geometries.length;
}
