import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const CONNECTIONS = 64;

/** What a host gave under load. */
export interface Pressure {
  readonly requestsASecond: number;
  readonly bytesASecond: number;
  /** In ms. */
  readonly latency99: number;
  /** Answers that were none, or not of the kind 2xx. */
  readonly failed: number;
}

/**
 * Asks a host on this machine for some files in turn, as fast as it answers, for so many seconds.
 *
 * @throws Error where wrk is not installed, or says nothing of use.
 */
export function press(origin: string, paths: readonly string[], seconds: number): Pressure {
  const folder = mkdtempSync(join(tmpdir(), "atlas-wrk-"));
  try {
    const script = join(folder, "files.lua");
    writeFileSync(script, scriptFor(paths));
    const args = ["-t1", `-c${CONNECTIONS}`, `-d${seconds}s`, "-s", script, origin];
    const { stdout, error } = spawnSync("wrk", args, { encoding: "utf8" });
    if (error) throw new Error("wrk could not be run: install the package wrk", { cause: error });
    const summary = /^summary (.+)$/m.exec(stdout)?.[1];
    if (summary === undefined) throw new Error(`wrk said no summary:\n${stdout}`);
    return JSON.parse(summary) as Pressure;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function scriptFor(paths: readonly string[]): string {
  return `
local paths = { ${paths.map((path) => JSON.stringify(path)).join(", ")} }
local headers = { ["Accept-Encoding"] = "br, gzip" }
local turn = 0
function request()
  turn = turn % #paths + 1
  return wrk.format("GET", paths[turn], headers)
end
function done(summary, latency)
  local seconds, errors = summary.duration / 1e6, summary.errors
  print(string.format(
    'summary {"requestsASecond":%.1f,"bytesASecond":%.0f,"latency99":%.2f,"failed":%d}',
    summary.requests / seconds, summary.bytes / seconds, latency:percentile(99) / 1e3,
    errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
`;
}
