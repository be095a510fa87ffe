import { createHash } from "node:crypto";
import { resolve } from "node:path";
import { build, type Rolldown } from "vite";

/** The script that runs before anything is painted: a classic one, since modules run too late. */
export interface FirstScript {
  readonly code: string;
  /** Its path from the root of the site. */
  readonly path: string;
}

export async function bundleFirst(root: string, name: "first" | "first-embed"): Promise<FirstScript> {
  const output = await build({
    configFile: false,
    logLevel: "silent",
    publicDir: false,
    build: {
      write: false,
      target: "baseline-widely-available",
      lib: { entry: resolve(root, `src/${name}.ts`), formats: ["iife"], name: "first", fileName: "first" },
    },
  });
  const [first] = Array.isArray(output) ? output : [output as Rolldown.RolldownOutput];
  const chunk = first?.output.find(({ type }) => type === "chunk");
  if (chunk?.type !== "chunk") throw new Error("the first script was not built");
  const hash = createHash("sha256").update(chunk.code).digest("hex").slice(0, 8);
  return { code: chunk.code, path: `assets/${name}-${hash}.js` };
}
