import { createHash } from "node:crypto";
import { resolve } from "node:path";
import { build, type Rolldown } from "vite";

const SOURCE = resolve(import.meta.dirname, "../../src/embed-script");

/** A classic script that stands alone, or a module for bundlers. */
export type Kind = "script" | "package";

/** The host page's side of the embeds as one self-contained file. */
export async function bundleEmbed(kind: Kind): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: "silent",
    publicDir: false,
    build: {
      write: false,
      target: "es2022",
      minify: kind === "script",
      lib: {
        entry: resolve(SOURCE, `${kind}.ts`),
        formats: [kind === "script" ? "iife" : "es"],
        name: "bambooAtlas",
        fileName: "embed",
      },
    },
  });
  const [first] = Array.isArray(output) ? output : [output as Rolldown.RolldownOutput];
  const chunk = first?.output.find(({ type }) => type === "chunk");
  if (chunk?.type !== "chunk") throw new Error(`the embed's ${kind} was not built`);
  return chunk.code;
}

/** The hash by which a browser knows that a script is the one that was meant (subresource integrity). */
export function integrityOf(code: string): string {
  return `sha384-${createHash("sha384").update(code).digest("base64")}`;
}
