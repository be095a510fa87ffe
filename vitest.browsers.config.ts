import { defineConfig } from "vitest/config";
import type { EngineName } from "./test/browsers/drive/tab.ts";

const ENGINES: readonly EngineName[] = ["firefox", "webkit", "chromium"];

/** The flows of explore, present and embed in three engines, against the production build in dist/. */
export default defineConfig({
  test: {
    // Two cores: one browser at a time keeps every flow calm.
    maxWorkers: 1,
    fileParallelism: false,
    projects: ENGINES.map((engine) => ({
      test: {
        name: engine,
        include: ["test/browsers/*.flow.ts"],
        globalSetup: ["test/browsers/server.ts"],
        provide: { engine },
        testTimeout: 120_000,
        hookTimeout: 60_000,
        // A machine that is shared can starve a browser for seconds: a flow is tried twice, and the report says so.
        retry: 1,
      },
    })),
  },
});
