import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { datasetPlugin } from "./scripts/dataset/plugin.ts";

process.env["FUZZ_CASES"] ??= "100000";

/** The long run of the hostile input: the same properties as with the unit tests, 100,000 cases each. */
export default defineConfig({
  plugins: [react(), datasetPlugin()],
  test: {
    include: ["test/hostile/**/*.test.{ts,tsx}"],
    testTimeout: 3_600_000,
  },
});
