import { resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { build, type Plugin, type Rolldown } from "vite";
import { datasetPlugin } from "../dataset/plugin.ts";
import { firstChunk } from "../first-chunk.ts";

const ROOT = resolve(import.meta.dirname, "../..");

/** Sections of the messages that the embed's first words do without: only the atlas shows them, or few embeds. */
const UNSPOKEN = ["about", "anniversary", "keys", "profile", "record", "search", "share", "story"] as const;

/** Where the embed's own manifest lies in the build. */
export const EMBED_MANIFEST = ".vite/embed.json";

/**
 * The embed's page with its code and styles, built apart from the atlas: in other people's pages every kilobyte
 * counts, and Preact stands in for React there with a tenth of its size. Nothing is written.
 */
export async function buildEmbedPage(): Promise<Rolldown.RolldownOutput["output"]> {
  const output = await build({
    configFile: false,
    root: ROOT,
    base: "./",
    publicDir: resolve(ROOT, "public"),
    logLevel: "warn",
    plugins: [preactForReact(), react(), datasetPlugin(), silence(UNSPOKEN)],
    resolve: {
      alias: [
        { find: /^react-dom$/, replacement: "preact/compat" },
        { find: /^react-dom\/client$/, replacement: "preact/compat/client" },
        { find: /^react\/jsx-runtime$/, replacement: "preact/jsx-runtime" },
      ],
    },
    build: {
      write: false,
      copyPublicDir: false,
      target: "baseline-widely-available",
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 1_000,
      manifest: EMBED_MANIFEST,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: resolve(ROOT, "embed.html"),
        output: { codeSplitting: firstChunk("src/main-embed.tsx", "src/embed.tsx") },
      },
    },
  });
  if (Array.isArray(output) || !("output" in output)) throw new Error("the embed's page was not built");
  return output.output;
}

/**
 * What downshift needs of React. It imports all of it at once, which would keep every function of Preact's stand-in in
 * the code that the page begins with.
 */
const DOWNSHIFTS = [
  ...["Component", "cloneElement", "useCallback", "useEffect", "useId", "useLayoutEffect"],
  ...["useMemo", "useReducer", "useRef", "useState"],
] as const;

/** Preact where React is asked for; downshift gets no more of it than it needs. */
function preactForReact(): Plugin {
  const fewer = "\0react-of-downshift";
  return {
    name: "embed-preact",
    enforce: "pre",
    resolveId(id, importer = "") {
      if (id !== "react") return null;
      return importer.includes("/node_modules/downshift/") ? fewer : this.resolve("preact/compat", importer);
    },
    load: (id) => (id === fewer ? `export { ${DOWNSHIFTS.join(", ")} } from "preact/compat";` : null),
  };
}

/** Leaves sections of the messages empty where a language puts all of them together; asked for by itself, each is there. */
function silence(sections: readonly string[]): Plugin {
  const file = new RegExp(`^\\./(?:en|vi)/(${sections.join("|")})\\.ts$`);
  const whole = /\/src\/i18n\/(?:en|vi)\.ts$/;
  const empty = "\0unspoken:";
  return {
    name: "embed-unspoken",
    enforce: "pre",
    resolveId: (source, importer = "") => (whole.test(importer) && file.test(source) ? empty + source : null),
    load: (id) =>
      id.startsWith(empty) ? `export const ${file.exec(id.slice(empty.length))?.[1]} = {};` : null,
  };
}
