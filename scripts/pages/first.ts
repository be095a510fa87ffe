import { resolve } from "node:path";
import { scriptOf } from "../script.ts";

/** The script that runs before anything is painted, of the pages or of the embed: a classic one, since modules run too late. */
export function bundleFirst(root: string, name: "first" | "first-embed"): Promise<string> {
  return scriptOf({
    entry: resolve(root, `src/${name}.ts`),
    target: "baseline-widely-available",
    format: "iife",
  });
}
