import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Plugin } from "vite";
import { bundleEmbed, integrityOf } from "./bundle.ts";
import { buildEmbedPage } from "./page.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const VIRTUAL = "virtual:embed-script";

/** What the builder of snippets has to know of the script of this version. */
interface Release {
  readonly version: string;
  readonly integrity: string;
}

/**
 * Adds to the build what other people's pages load: the embed's page with its own lighter code, `embed.js` at its
 * stable path, and a copy of this version whose bytes never change, with its integrity hash. Serves the script in
 * development.
 */
export function embedPlugin(): Plugin {
  const { version } = JSON.parse(readFileSync(resolve(ROOT, "package.json"), "utf8")) as { version: string };
  let built: Promise<string> | undefined;
  const code = () => (built ??= bundleEmbed("script"));
  return {
    name: "atlas-embed",
    // As every host of a build must: frames in a sandbox have no origin.
    config: () => ({ preview: { cors: true } }),
    resolveId: (id) => (id === VIRTUAL ? `\0${id}` : null),
    async load(id) {
      if (id !== `\0${VIRTUAL}`) return null;
      const release: Release = { version, integrity: integrityOf(await code()) };
      return `export default ${JSON.stringify(release)};`;
    },
    async generateBundle() {
      const source = await code();
      for (const fileName of ["embed.js", `embed.v${version}.js`]) {
        this.emitFile({ type: "asset", fileName, source });
      }
      for (const file of await buildEmbedPage()) {
        this.emitFile({
          type: "asset",
          fileName: file.fileName,
          source: file.type === "chunk" ? file.code : file.source,
        });
      }
      this.info(`embed.v${version}.js ${integrityOf(source)}`);
    },
    configureServer(server) {
      server.middlewares.use("/embed.js", (_request, response, next) => {
        built = undefined;
        code().then((source) => response.setHeader("Content-Type", "text/javascript").end(source), next);
      });
    },
  };
}
