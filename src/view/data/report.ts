import type { DataMessages } from "../../i18n/en/data.ts";

/** A record that somebody finds wrong. */
export interface Reported {
  /** The table it stands in: `partnerships`. */
  readonly table: string;
  /** What it is about, as it is shown: "Japan, 27 November 2023". */
  readonly subject: string;
  /** What it says, as it is shown. */
  readonly says: string;
  /** The ids of its sources. */
  readonly sources: readonly string[];
}

/** The text of an issue in Markdown, its first line the title; what only the reader knows is left to fill in. */
export function issueText(
  { table, subject, says, sources }: Reported,
  words: DataMessages["report"],
  version: string,
  page: string,
): string {
  const named = sources.length === 0 ? words.noSources : sources.join(", ");
  return [
    `# ${words.subject(subject)}`,
    "",
    `- ${words.record}: ${subject}`,
    `- ${words.table}: \`public/data/${table}.csv\``,
    `- ${words.says}: ${says}`,
    `- ${words.sources}: ${named}`,
    `- ${words.version}: ${version}`,
    `- ${words.page}: ${page}`,
    "",
    `## ${words.wrong}`,
    "",
    words.fill,
    "",
    `## ${words.evidence}`,
    "",
    words.fill,
    "",
  ].join("\n");
}
