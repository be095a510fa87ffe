import type { SourceRecord } from "../../domain/record.ts";

/** The address of a source if it may be linked: https only, and never a weak copy. */
export function safeUrl({ url, kind }: Pick<SourceRecord, "url" | "kind">): string | null {
  if (url === null || kind === "mirror" || !URL.canParse(url)) return null;
  return new URL(url).protocol === "https:" ? url : null;
}
