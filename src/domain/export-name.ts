import { formatDay } from "./day.ts";
import type { ExportView } from "./export.ts";

/** What a file of a view is called: what it holds, of which day, narrowed to what. */
export function fileNameOf(content: string, view: ExportView, extension: string): string {
  const { day, compareDay, groups, match, tiers } = view;
  const parts = [
    "bamboo-atlas",
    content,
    formatDay(day),
    ...(compareDay === null || compareDay === day ? [] : ["and", formatDay(compareDay)]),
    groups.join(match === "all" ? "-and-" : "-or-"),
    tiers.join("-or-"),
  ];
  return `${parts.filter((part) => part !== "").join("_")}.${extension}`;
}

/** What a file of the whole dataset is called. */
export function datasetFileName(version: string, extension: string): string {
  return `bamboo-atlas_dataset_${version}.${extension}`;
}
