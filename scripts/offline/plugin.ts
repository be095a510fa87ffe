import { join } from "node:path";
import type { Plugin } from "vite";
import { PLAYER_FILE } from "../../src/view/takeaway/single-file.ts";

/**
 * Adds to the build what works without a network: the page into which a story is put to be played from a disk,
 * and the service worker, which lists every other file and so is written last. `OFFLINE=off` writes the kill switch in its place.
 */
export function offlinePlugin(): Plugin {
  let out = "";
  let isWhole = false;
  return {
    name: "atlas-offline",
    apply: "build",
    configResolved({ root, build }) {
      out = build.outDir.startsWith("/") ? build.outDir : join(root, build.outDir);
    },
    async generateBundle() {
      const { buildPlayer } = await import("./player.ts");
      this.emitFile({ type: "asset", fileName: PLAYER_FILE, source: await buildPlayer() });
    },
    writeBundle(_options, bundle) {
      isWhole = "index.html" in bundle;
    },
    closeBundle: {
      order: "post",
      sequential: true,
      async handler() {
        if (!isWhole) return;
        isWhole = false;
        const { writeWorker } = await import("./worker.ts");
        this.info(await writeWorker(out, process.env["OFFLINE"] === "off"));
      },
    },
  };
}
