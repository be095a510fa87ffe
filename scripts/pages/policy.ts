import { html, type Markup } from "./html.ts";
import type { Inline } from "./inline.ts";

/**
 * What a page may load and run, beside its scripts and styles. Who may frame it is said by a header alone, which
 * `hosting/` has: a page cannot say it of itself.
 */
const REST = [
  "img-src 'self' data: blob:",
  "media-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types bamboo-offline",
] as const;

/**
 * The policy of a page, to stand in its head before all that it speaks of: its own files, and what stands in the
 * page itself by its hash. It is in the page and not in a header since it changes with each build, and holds on
 * hosts that send no headers as well.
 */
export function policyOf({ scripts, styles }: Record<"scripts" | "styles", readonly Inline[]>): Markup {
  const from = (parts: readonly Inline[]) => ["'self'", ...parts.map(({ hash }) => `'${hash}'`)].join(" ");
  const rules = ["default-src 'none'", `script-src ${from(scripts)}`, `style-src ${from(styles)}`, ...REST];
  return html`<meta http-equiv="Content-Security-Policy" content="${rules.join("; ")}">`;
}
