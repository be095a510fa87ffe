import type { SourceRecord } from "../../domain/record.ts";

/** The sources with those ids, in that order; one that is not in the table is left out. */
export function sourcesNamed(
  ids: readonly string[],
  table: readonly SourceRecord[],
): readonly SourceRecord[] {
  const byId = new Map(table.map((source) => [source.id, source]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** Who published them, each once: what a line under a caption has room for. */
export function publishersOf(sources: readonly SourceRecord[]): readonly string[] {
  return [...new Set(sources.map(({ publisher, title }) => publisher ?? title))];
}
