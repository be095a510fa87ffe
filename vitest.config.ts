import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { datasetPlugin } from "./scripts/dataset/plugin.ts";

/** Unit and component tests; the flows in a real browser have their own configuration. */
export default defineConfig({
  plugins: [react(), datasetPlugin()],
  test: {
    include: ["test/**/*.test.{ts,tsx}"],
    exclude: ["test/e2e/**"],
    setupFiles: ["test/setup.ts"],
    testTimeout: 20_000,
    // Unasked, Vitest leaves a core free: half of two.
    maxWorkers: "100%",
    // Files of one worker share what they import, React above all: a quarter less to wait for. Each has a document of its own.
    isolate: false,
    unstubGlobals: true,
  },
});
