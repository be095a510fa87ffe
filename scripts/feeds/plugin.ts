import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { loadTables } from "../../src/data/load.ts";
import { readTexts } from "../dataset/bundles.ts";
import { siteOf } from "../pages/address.ts";
import { feedFiles } from "./files.ts";

const TYPES: Readonly<Record<string, string>> = {
  xml: "application/atom+xml",
  json: "application/feed+json",
  ics: "text/calendar",
};

/**
 * Writes the feeds and the calendar of anniversaries into the build, serves them in development, and names
 * them in the page. Set SITE_URL to the address of the site; without it they speak of a placeholder.
 */
export function feedsPlugin(): Plugin {
  let data = "";
  const files = () => {
    const changes = readFileSync(join(data, "CHANGELOG.md"), "utf8");
    return feedFiles(loadTables(readTexts(data)), changes, siteOf(process.env["SITE_URL"]));
  };
  return {
    name: "atlas-feeds",
    configResolved({ publicDir }) {
      data = join(publicDir, "data");
    },
    async generateBundle() {
      for (const [fileName, source] of await files()) this.emitFile({ type: "asset", fileName, source });
    },
    configureServer({ middlewares }) {
      middlewares.use(async (request, response, next) => {
        const path = request.url?.replace(/^\/|\?.*$/g, "") ?? "";
        const type = TYPES[path.split(".").at(-1) ?? ""];
        if (type === undefined || !/^(vi\/)?(feed|anniversaries)\.\w+$/.test(path)) return next();
        response.setHeader("Content-Type", `${type}; charset=utf-8`);
        response.end((await files()).get(path) ?? "");
      });
    },
    transformIndexHtml() {
      const link = (type: string, href: string, title: string) => ({
        tag: "link",
        attrs: { rel: "alternate", type, href, title },
        injectTo: "head" as const,
      });
      return [
        link("application/atom+xml", "./feed.xml", "Bamboo Atlas"),
        link("application/feed+json", "./feed.json", "Bamboo Atlas"),
        link("application/atom+xml", "./vi/feed.xml", "Bamboo Atlas (tiếng Việt)"),
      ];
    },
  };
}
