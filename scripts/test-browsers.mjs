// `npm run test:browsers`: installs the engines that are missing, builds, and plays the flows in each of them.
// `-- --built` takes the build that is in dist/; whatever else is given goes on to the runner (`-- --project webkit`).
import { spawnSync } from "node:child_process";
import { installEngines } from "./engines.mjs";

function run(tool, args, env = {}) {
  const { status, error } = spawnSync(`node_modules/.bin/${tool}`, args, {
    stdio: "inherit",
    env: { ...process.env, ...env },
  });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

const missing = installEngines();
if (missing !== null) {
  console.error(missing);
  process.exit(1);
}
const given = process.argv.slice(2);
// Pictures for link previews take most of a build; of those the flows see a few.
if (!given.includes("--built")) run("vite", ["build", "--logLevel", "warn"], { PICTURES: "sample" });
run("vitest", [
  "run",
  "--config",
  "vitest.browsers.config.ts",
  "--reporter=default",
  "--reporter=json",
  "--outputFile.json=test-results/browsers.json",
  ...given.filter((argument) => argument !== "--built"),
]);
