import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { build, type Plugin, type Rolldown } from "vite";
import { EMPTY_CARGO } from "../../src/view/takeaway/single-file.ts";
import { datasetPlugin } from "../dataset/plugin.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const PREFIX = "virtual:player/topology/";

/** The policy of the page: it may run what is in it, and ask for nothing. */
const POLICY =
  "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; font-src data:; img-src data: blob:; base-uri 'none'; form-action 'none'";

/**
 * The player as one page: code as a classic script (modules do not run from a disk), styles, typeface, dataset
 * and outlines are all in it. Built apart from the app; nothing is written.
 */
export async function buildPlayer(): Promise<string> {
  const output = await build({
    configFile: false,
    root: ROOT,
    base: "./",
    logLevel: "warn",
    publicDir: resolve(ROOT, "public"),
    plugins: [react(), datasetPlugin(), outlines()],
    define: { "process.env.NODE_ENV": JSON.stringify("production") },
    build: {
      write: false,
      copyPublicDir: false,
      target: "baseline-widely-available",
      assetsInlineLimit: Number.POSITIVE_INFINITY,
      chunkSizeWarningLimit: 10_000,
      cssCodeSplit: false,
      lib: {
        entry: resolve(ROOT, "src/player.tsx"),
        formats: ["iife"],
        name: "player",
        fileName: "player",
      },
    },
  });
  const [first] = Array.isArray(output) ? output : [output as Rolldown.RolldownOutput];
  return pageOf(first?.output ?? []);
}

function pageOf(output: readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[]): string {
  const code = output.flatMap((file) => (file.type === "chunk" ? [file.code] : []));
  const styles = output.flatMap((file) =>
    file.type === "asset" && file.fileName.endsWith(".css") ? [String(file.source)] : [],
  );
  if (code.length !== 1) throw new Error(`the player came out as ${code.length} scripts`);
  // In a script, the end of a script is written so that the page does not take it for one.
  const script = code
    .join("")
    .replace(/<\/(?=script)/gi, "<\\/")
    .replace(/<!--/g, "<\\!--");
  return [
    '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">\n<title>Bamboo Atlas</title>\n<link rel="icon" href="data:,">',
    `<style>${styles.join("\n")}</style>\n</head>\n<body>\n<div id="root"></div>`,
    EMPTY_CARGO,
    `<script>${script}</script>\n</body>\n</html>\n`,
  ].join("\n");
}

/** Serves the outlines as modules. */
function outlines(): Plugin {
  return {
    name: "player-outlines",
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return null;
      const level = id.slice(PREFIX.length + 1);
      const text = readFileSync(resolve(ROOT, "public/topology", `${level}.json`), "utf8");
      return `export default JSON.parse('${JSON.stringify(JSON.parse(text)).replace(/[\\']/g, "\\$&")}');`;
    },
  };
}
