import { readdirSync } from "node:fs";
import { basename, resolve } from "node:path";
import vm from "node:vm";
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import {
  DryRunStatus,
  determineHitLimitReached,
  TestStatus,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import fc from "fast-check";
import { bundleTests } from "./bundle.mjs";
import { createHarness } from "./harness.mjs";

/** The tests that bear on the domain and on the address. */
const FOLDERS = ["test/domain", "test/state"];
const BEARS = /^test\/(domain\/.*|state\/url.*)\.test\.ts$/;

/**
 * The same draws for every mutant, or a lucky one would decide; and few, as each test runs hundreds of times. The
 * first failure is enough: nobody reads the smallest.
 */
const DRAWS = { seed: 19450902, numRuns: 30, endOnFailure: true };
const assertBriefly = (property, params) => fc.assert(property, { ...params, ...DRAWS });

/** The tests named after the mutated file before all others, and quick ones before slow ones. */
function likeliestFirst(mutated, times) {
  const subject = basename(mutated, ".ts").split("-")[0];
  const rank = ({ file }) => (basename(file).startsWith(subject) ? 0 : 1);
  const time = ({ id }) => times.get(id) ?? 0;
  return (a, b) => rank(a) - rank(b) || time(a) - time(b);
}

const testFiles = () =>
  FOLDERS.flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`))
    .filter((name) => BEARS.test(name))
    .sort()
    .map((name) => resolve(name));

/** A package as CommonJS code expects one: with its default export to be called, where it has one. */
async function packageNamed(name) {
  if (name === "fast-check") return { ...fc, assert: assertBriefly };
  const module = await import(name);
  if (typeof module.default !== "function") return module;
  return Object.assign((...args) => module.default(...args), module);
}

/**
 * Runs the tests of a bundle in Stryker's own worker process, which stays warm: switching a mutant on costs only
 * the tests that meet it. A mutant that acts while modules load gets them loaded afresh.
 */
class WarmTestRunner {
  tests = [];
  /** How many milliseconds each test last took. */
  times = new Map();
  isMutated = false;
  stryker = {};

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.stryker = globalThis.__stryker__ ??= {};
    const { code, packages } = await bundleTests(testFiles());
    const loaded = packages
      .filter((name) => name !== "vitest")
      .map(async (name) => [name, await packageNamed(name)]);
    this.packages = new Map(await Promise.all(loaded));
    const text = `(function (require, exports, module) {${code}\n})`;
    this.script = new vm.Script(text, { filename: "tests.cjs" });
  }

  /** Loads the project's modules and the tests anew. */
  load() {
    const { tests, vitest } = createHarness();
    const packages = new Map([...this.packages, ["vitest", vitest]]);
    const module = { exports: {} };
    this.tests = [];
    this.script.runInThisContext()((name) => packages.get(name), module.exports, module);
    this.tests = tests;
  }

  async dryRun() {
    this.stryker.activeMutant = undefined;
    this.load();
    const tests = await this.run(this.tests, false);
    return { status: DryRunStatus.Complete, tests, mutantCoverage: this.stryker.mutantCoverage };
  }

  async mutantRun({ activeMutant, hitLimit, mutantActivation, sandboxFileName, testFilter }) {
    const isStatic = mutantActivation === "static";
    if (!isStatic && (this.isMutated || this.tests.length === 0)) this.load();
    this.isMutated = isStatic;
    this.activate(activeMutant.id, hitLimit);
    const wanted = testFilter && new Set(testFilter);
    const tests = (isStatic ? this.reloaded(sandboxFileName) : this.tests)
      .filter(({ id }) => wanted?.has(id) ?? true)
      .toSorted(likeliestFirst(sandboxFileName, this.times));
    const results = await this.run(tests, true);
    const reached = determineHitLimitReached(this.stryker.hitCount, hitLimit);
    this.activate(undefined);
    return toMutantRunResult(reached ?? { status: DryRunStatus.Complete, tests: results });
  }

  activate(id, hitLimit) {
    Object.assign(this.stryker, { activeMutant: id, hitCount: id && 0, hitLimit });
  }

  /** The tests of a world that is mutated from the start; if it does not even load, that failure as the only one. */
  reloaded(file) {
    try {
      this.load();
      return this.tests;
    } catch (error) {
      return [{ id: "load", name: "load", file, run: () => Promise.reject(error) }];
    }
  }

  async run(tests, bail) {
    const results = [];
    for (const test of tests) {
      const result = await this.runOne(test);
      results.push(result);
      if (bail && result.status === TestStatus.Failed) break;
    }
    return results;
  }

  async runOne({ id, name, file, run }) {
    const start = performance.now();
    const told = (more) => ({
      id,
      name,
      fileName: resolve(file),
      timeSpentMs: performance.now() - start,
      ...more,
    });
    this.stryker.currentTestId = id;
    try {
      await run();
      return told({ status: TestStatus.Success });
    } catch (error) {
      return told({ status: TestStatus.Failed, failureMessage: String(error?.message ?? error) });
    } finally {
      this.times.set(id, performance.now() - start);
      this.stryker.currentTestId = undefined;
    }
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "warm", WarmTestRunner)];
