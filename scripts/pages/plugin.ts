import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Plugin } from "vite";
import { parseHeaders, rulesFor } from "./headers.ts";
import { answerMissing } from "./missing-answer.ts";
import { type Settings, settingsOf } from "./settings.ts";

/** Gives each file of a build to be published its compressed twins; stands last, as it takes what all others wrote. */
export function compressPlugin(): Plugin {
  let out = "";
  let isWhole = false;
  return {
    name: "atlas-compress",
    apply: "build",
    configResolved: (config) => {
      out = resolve(config.root, config.build.outDir);
    },
    writeBundle(_options, bundle) {
      isWhole = "index.html" in bundle;
    },
    closeBundle: {
      order: "post",
      sequential: true,
      async handler() {
        const { compression } = settingsOf(process.env);
        if (!isWhole || compression === "none") return;
        isWhole = false;
        const { compressAll } = await import("./compress.ts");
        this.info(`${await compressAll(out, compression)} files compressed`);
      },
    },
  };
}

/**
 * Writes what stands beside the app: a page for each country and story that is read without JavaScript, its
 * picture and oEmbed answer, sitemap, robots, headers. The preview is such a host as is wanted: it sends the headers
 * that a host is told to send, so that every flow in a browser runs under the real policies, and has a page for what
 * is not there.
 */
export function pagesPlugin(): Plugin {
  let [root, publicDir, out] = ["", "", ""];
  let settings: Settings | null = null;
  let isWhole = false;
  return {
    name: "atlas-pages",
    apply: (_config, { command, isPreview }) => command === "build" || isPreview === true,
    // Not the app for every address.
    config: (_config, { isPreview }) => (isPreview ? { appType: "mpa" } : {}),
    configResolved(config) {
      [root, publicDir, out] = [config.root, config.publicDir, resolve(config.root, config.build.outDir)];
      settings = settingsOf(process.env);
    },
    writeBundle(_options, bundle) {
      isWhole = "index.html" in bundle;
    },
    closeBundle: {
      order: "post",
      sequential: true,
      async handler() {
        if (!isWhole || settings === null) return;
        isWhole = false;
        const { buildPages } = await import("./build.ts");
        const done = await buildPages({ root, publicDir, out }, settings);
        this.info(done);
        if (settings.isPlaceholder)
          this.warn(
            `SITE_URL is not set: link previews, oEmbed and the sitemap point to ${settings.site}, which does not exist`,
          );
      },
    },
    configurePreviewServer(server) {
      const rules = parseHeaders(readFileSync(join(root, "hosting", "_headers"), "utf8"));
      server.middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? "/", "http://preview").pathname;
        for (const { headers } of rulesFor(rules, path))
          for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
        next();
      });
      const ofMissing = Object.assign({}, ...rulesFor(rules, "/404.html").map(({ headers }) => headers));
      return () => server.middlewares.use(answerMissing(out, ofMissing));
    },
  };
}
