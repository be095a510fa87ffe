import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { datasetPlugin } from "./scripts/dataset/plugin.ts";

export default defineConfig({
  // Relative addresses: the build works under any base path.
  base: "./",
  plugins: [react(), datasetPlugin()],
  build: { target: "baseline-widely-available", assetsInlineLimit: 0, manifest: true },
});
