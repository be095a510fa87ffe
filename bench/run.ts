/**
 * `npm run bench` measures the atlas beside the practical limit and beside plain D3; `npm run bench:peers` adds the
 * libraries that a team would otherwise use. README.md in this folder says how and what the figures mean.
 */
import { parseArgs } from "node:util";
import { buildApp } from "./build/app.ts";
import { buildFloor } from "./build/floor.ts";
import { buildPeers, installPeers } from "./build/peers.ts";
import { MEASUREMENTS, type Measurement, type Plan } from "./harness/jobs.ts";
import { holdAlone } from "./harness/lock.ts";
import { run } from "./harness/run.ts";
import { ALL, type Detail, NEAR } from "./harness/subject.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    reps: { type: "string" },
    peers: { type: "string" },
    details: { type: "string", default: "110m,50m" },
    throttles: { type: "string", default: "1,4" },
    what: { type: "string", default: MEASUREMENTS.join() },
    steps: { type: "string", default: "300" },
    fresh: { type: "boolean", default: false },
    "skip-build": { type: "boolean", default: false },
  },
});

const withPeers = positionals[0] === "peers";
const wanted = values.peers?.split(",").map((name) => name.trim());
const subjects = (withPeers ? ALL : NEAR).filter(({ name }) => wanted?.includes(name) ?? true);
if (subjects.length === 0) throw new RangeError(`--peers names none of ${ALL.map(({ name }) => name)}`);

holdAlone();
if (!values["skip-build"]) {
  console.log("building the app");
  buildApp({ folder: "app" });
  buildFloor();
  if (withPeers) installPeers();
  await buildPeers(subjects.map(({ name }) => name));
}

const plan: Plan = {
  subjects,
  details: values.details.split(",") as Detail[],
  throttles: values.throttles.split(",").map(Number),
  what: values.what.split(",") as Measurement[],
  reps: Number(values.reps ?? (withPeers ? 2 : 5)),
};
const isWhole =
  wanted === undefined &&
  plan.details.length === 2 &&
  plan.throttles.length === 2 &&
  plan.what.length === MEASUREMENTS.length;

await run({
  name: withPeers ? "peers" : "near",
  command: ["npm run", withPeers ? "bench:peers" : "bench", ...flags()].join(" "),
  plan,
  steps: Number(values.steps),
  isFresh: values.fresh,
  isKept: isWhole && plan.reps > 1,
});

function flags(): readonly string[] {
  const given = process.argv.slice(2).filter((word) => word !== "peers");
  return given.length > 0 ? ["--", ...given] : [];
}
