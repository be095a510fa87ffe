import { defineConfig } from "vitest/config";

/** Whole flows in real Chromium against the production build in dist/. */
export default defineConfig({
  test: {
    include: ["test/e2e/**/*.e2e.ts"],
    globalSetup: ["test/e2e/server.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A machine that is shared can starve a browser for seconds: a flow is tried twice, and the report says so.
    retry: 1,
    // Two files at a time, each with a browser of its own: on two cores the one computes while the other waits.
    maxWorkers: 2,
  },
});
