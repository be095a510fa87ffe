import { createHash } from "node:crypto";
import { escaped, type Markup } from "./html.ts";

/** What stands in a page instead of being fetched, and the hash by which the policy of the page knows it. */
export interface Inline {
  readonly markup: string;
  /** As a policy writes it: `sha256-…`. */
  readonly hash: string;
}

/**
 * A style sheet in a page: the first picture waits for no file.
 *
 * @throws Error if its text would end it, or asks for files, which would be looked for beside the page.
 */
export function inlineStyle(css: string): Inline {
  const file = /@import|url\((?!\s*["']?(?:#|data:))[^)]*/.exec(css)?.[0];
  if (file !== undefined) throw new Error(`a style sheet in a page cannot ask for files: ${file}`);
  return inlined("style", {}, css);
}

/**
 * A classic script in a page.
 *
 * @throws Error if its text would end it.
 */
export const inlineScript = (code: string, data: Readonly<Record<string, string>> = {}): Inline =>
  inlined("script", data, code);

function inlined(tag: "style" | "script", attributes: Readonly<Record<string, string>>, text: string) {
  if (/<\/|<!--/.test(text)) throw new Error(`a <${tag}> in a page cannot hold a "</" or "<!--"`);
  const given = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  return {
    markup: `<${tag}${given.join("")}>${text}</${tag}>`,
    hash: `sha256-${createHash("sha256").update(text).digest("base64")}`,
  };
}

/** All of them, one after the other. */
export const together = (parts: readonly Inline[]): Markup => ({
  markup: parts.map(({ markup }) => markup).join("\n"),
});
