import { createHash } from "node:crypto";
import { resolve } from "node:path";
import { scriptOf } from "../script.ts";

/** The script that runs before anything is painted: a classic one, since modules run too late. */
export interface FirstScript {
  readonly code: string;
  /** Its path from the root of the site. */
  readonly path: string;
}

/** The first script of the pages, or of the embed. */
export async function bundleFirst(root: string, name: "first" | "first-embed"): Promise<FirstScript> {
  const code = await scriptOf({
    entry: resolve(root, `src/${name}.ts`),
    target: "baseline-widely-available",
    format: "iife",
  });
  const hash = createHash("sha256").update(code).digest("hex").slice(0, 8);
  return { code, path: `assets/${name}-${hash}.js` };
}
