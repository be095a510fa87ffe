import { type FuzzyDay, parseFuzzyDay } from "../../src/domain/day.ts";

/** A version of the dataset, as its list of changes tells it. */
export interface Release {
  readonly version: string;
  /** The day after the version in its heading, if there is one: `## 1.0.1 (2026-07-01)`. */
  readonly date: FuzzyDay | null;
  readonly paragraphs: readonly string[];
  readonly items: readonly string[];
}

/** The versions in a list of changes (public/data/CHANGELOG.md), newest first as they stand there. */
export function releasesIn(markdown: string): readonly Release[] {
  const sections = markdown.replaceAll("\r\n", "\n").split(/^## /m).slice(1);
  return sections.map((section) => {
    const [heading = "", ...rest] = section.split("\n");
    const [, version = heading.trim(), date] = /^(\S+)(?:\s+\((\d{4}-\d{2}-\d{2})\))?/.exec(heading) ?? [];
    const blocks = rest.join("\n").split(/\n\s*\n|\n(?=- )/);
    const lines = blocks.map((block) => block.replace(/\s+/g, " ").trim()).filter(Boolean);
    return {
      version,
      date: date === undefined ? null : parseFuzzyDay(date),
      paragraphs: lines.filter((line) => !line.startsWith("- ")),
      items: lines.filter((line) => line.startsWith("- ")).map((line) => line.slice(2)),
    };
  });
}
