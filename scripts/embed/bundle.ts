import { createHash } from "node:crypto";
import { resolve } from "node:path";
import { scriptOf } from "../script.ts";

const SOURCE = resolve(import.meta.dirname, "../../src/embed-script");

/** A classic script that stands alone, or a module for bundlers. */
export type Kind = "script" | "package";

/** The host page's side of the embeds as one self-contained file. */
export function bundleEmbed(kind: Kind): Promise<string> {
  return scriptOf({
    entry: resolve(SOURCE, `${kind}.ts`),
    target: "es2022",
    format: kind === "script" ? "iife" : "es",
  });
}

/** The hash by which a browser knows that a script is the one that was meant (subresource integrity). */
export function integrityOf(code: string): string {
  return `sha384-${createHash("sha384").update(code).digest("base64")}`;
}
