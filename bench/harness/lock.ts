import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DIST } from "../build/paths.ts";

const FILE = join(DIST, ".lock");

/**
 * Makes sure that this run is the only one on this machine: two would spoil each other, and build over each other.
 *
 * @throws Error if another one is alive.
 */
export function holdAlone(): void {
  const holder = existsSync(FILE) ? Number(readFileSync(FILE, "utf8")) : 0;
  if (holder > 0 && isAlive(holder))
    throw new Error(`another run of the benchmark is alive: process ${holder}`);
  mkdirSync(DIST, { recursive: true });
  writeFileSync(FILE, String(process.pid));
  process.on("exit", () => rmSync(FILE, { force: true }));
  // Browsers close on these, and every measurement after that would fail.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => process.exit(1));
}

function isAlive(id: number): boolean {
  try {
    // Signal 0 only asks.
    process.kill(id, 0);
    return true;
  } catch {
    return false;
  }
}
