// Mutation tests of the domain and of the address: docs/mutation.md.
/** @type {import("@stryker-mutator/api/core").PartialStrykerOptions} */
export default {
  plugins: ["./scripts/mutation/runner.mjs"],
  testRunner: "warm",
  mutate: ["src/domain/**/*.ts", "src/state/url.ts", "src/state/query.ts"],
  coverageAnalysis: "perTest",
  // A mutant that acts only while modules load (a table of constants) costs a run of every test with everything
  // loaded anew. `MUTATION=all` tries these too; results that still hold are taken from the incremental file.
  ignoreStatic: process.env["MUTATION"] !== "all",
  concurrency: 2,
  timeoutMS: 5_000,
  // TypeScript 7 has no parser to offer Stryker; nothing here reads a tsconfig.
  tsconfigFile: "none",
  tempDirName: ".stryker-tmp",
  reporters: ["clear-text", "json", "progress-append-only"],
  clearTextReporter: { allowColor: false, reportTests: false, logTests: false },
  jsonReporter: { fileName: "test-results/mutation/report.json" },
  thresholds: { high: 95, low: 90, break: 90 },
  incremental: true,
  incrementalFile: "test-results/mutation/incremental.json",
  ignorePatterns: ["dist", "docs", "packages", "hosting", "test/e2e", "public/topology", "public/fonts"],
};
