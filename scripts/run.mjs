// `npm start` and `npm test` on a machine with Node.js alone: installs what is missing, then does the work.
// Plain JavaScript without dependencies, since it runs before any of them is there.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { findBrowser, installBrowser } from "./browser.mjs";

const STAMP = "node_modules/.bamboo-atlas-lock";

/** Runs a command with its output shown; returns its exit code. */
function attempt(title, command, args, env = {}) {
  console.log(`\n▸ ${title}`);
  const { status, error } = spawnSync(command, args, {
    stdio: "inherit",
    env: { ...process.env, ...env },
    shell: process.platform === "win32",
  });
  if (error) throw error;
  return status ?? 1;
}

/** Runs a command; ends the process with its exit code if it fails. */
function run(title, command, args, env = {}) {
  const status = attempt(title, command, args, env);
  if (status === 0) return;
  console.error(`\n${title}: failed`);
  process.exit(status);
}

const tool = (name) => `node_modules/.bin/${name}`;

/** Installs the packages of the lock file, unless exactly those are installed already. */
function ensurePackages() {
  const lock = createHash("sha256").update(readFileSync("package-lock.json")).digest("hex");
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === lock) return;
  // Not `npm ci`: it refuses a lock file without the optional binaries of every platform, which a registry that
  // holds back new releases does not list. `install` keeps to the lock file for all that is in it.
  run("Installing packages", "npm", ["install", "--no-save"]);
  writeFileSync(STAMP, lock);
}

/** The path of a Chromium to test with; installs one where that is possible, else says what to do. */
function ensureBrowser() {
  const browser = findBrowser() ?? installBrowser();
  if (browser) return browser;
  console.error("No Chromium was found: install the package chromium, or set CHROMIUM to the path of one.");
  return process.exit(1);
}

function start() {
  ensurePackages();
  run("Building", tool("vite"), ["build", "--logLevel", "warn"]);
  run("Serving", tool("vite"), ["preview", ...process.argv.slice(3)]);
}

function test() {
  ensurePackages();
  const browser = ensureBrowser();
  run("Format and lint", tool("biome"), ["ci", "--error-on-warnings", "."]);
  run("Types", tool("tsc"), ["--project", "."]);
  run("Data", tool("tsx"), ["scripts/dataset/check.ts"]);
  const report = (name) => [
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=test-results/${name}.json`,
  ];
  run("Units, components, layers", tool("vitest"), ["run", ...report("unit")]);
  run("Production build", tool("vite"), ["build", "--logLevel", "warn"]);
  run("Size", tool("tsx"), ["scripts/size.ts"]);
  run("Flows in Chromium", tool("vitest"), ["run", "--config", "vitest.e2e.config.ts", ...report("e2e")], {
    CHROMIUM: browser,
  });
  const totals = ["unit", "e2e"].map((name) => JSON.parse(readFileSync(`test-results/${name}.json`, "utf8")));
  const sum = (key) => totals.reduce((total, result) => total + result[key], 0);
  console.log(`\nTotal: ${sum("numPassedTests")} passed, ${sum("numFailedTests")} failed`);
}

/** What `npm test` leaves out for its length, in the order of worth. Offline updates and nginx are in `npm test` itself. */
const LONG = [
  ["Three engines", "test:browsers"],
  ["Every screen in every way", "test:screens"],
  ["Faults of every file", "test:faults"],
  ["Flows in every way", "test:flows"],
  ["Long fuzz", "test:fuzz"],
  ["LibreOffice", "test:office"],
  ["Mutation", "test:mutation"],
  ["Benchmark", "bench"],
  ["Load under nginx", "bench:load"],
];

/** Everything: goes on where a part fails, and says at the end how each went. */
function all() {
  ensurePackages();
  const parts = [["Tests", "test"], ...LONG].map(([title, script]) => {
    const from = Date.now();
    const status = attempt(title, "npm", ["run", script]);
    return { title, script, status, minutes: (Date.now() - from) / 60_000 };
  });
  console.log("\nSummary");
  for (const { title, script, status, minutes } of parts) {
    const outcome = status === 0 ? "passed" : "failed";
    console.log(`${outcome}  ${title.padEnd(22)} npm run ${script.padEnd(16)} ${minutes.toFixed(1)} min`);
  }
  process.exitCode = parts.every(({ status }) => status === 0) ? 0 : 1;
}

const commands = { start, test, all };
const command = commands[process.argv[2]];
if (command === undefined) {
  console.error(`usage: node scripts/run.mjs ${Object.keys(commands).join("|")}`);
  process.exit(2);
}
command();
