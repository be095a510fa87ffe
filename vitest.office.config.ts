import { defineConfig } from "vitest/config";

/** The presentation as another program reads it: LibreOffice, which takes its time. Needs the build in dist/. */
export default defineConfig({
  test: {
    include: ["test/office/**/*.office.ts"],
    globalSetup: ["test/e2e/server.ts"],
    testTimeout: 240_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
});
