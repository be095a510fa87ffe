import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { datasetPlugin } from "./scripts/dataset/plugin.ts";
import { embedPlugin } from "./scripts/embed/plugin.ts";
import { feedsPlugin } from "./scripts/feeds/plugin.ts";
import { firstChunk } from "./scripts/first-chunk.ts";
import { offlinePlugin } from "./scripts/offline/plugin.ts";
import { compressPlugin, pagesPlugin } from "./scripts/pages/plugin.ts";

export default defineConfig({
  // Relative addresses: the build works under any base path.
  base: "./",
  plugins: [
    react(),
    datasetPlugin(),
    feedsPlugin(),
    embedPlugin(),
    pagesPlugin(),
    offlinePlugin(),
    compressPlugin(),
  ],
  build: {
    target: "baseline-widely-available",
    assetsInlineLimit: 0,
    manifest: true,
    rolldownOptions: { output: { codeSplitting: firstChunk("src/main.tsx", "src/explore.tsx") } },
  },
});
