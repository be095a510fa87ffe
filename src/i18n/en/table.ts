import { counted } from "./plural.ts";

export const table = {
  title: "Table",
  form: "Shown as",
  caption: (date: string) => `Viet Nam’s relations on ${date}, by country`,
  /** How many rows there are of how many. */
  count: (shown: number, all: number) =>
    shown === all ? counted(all, "state", "states") : `${shown} of ${counted(all, "state", "states")}`,
  euApart: "The European Union stands below and is counted apart.",
  filter: "Filter by name",
  empty: "No state of this day fits the filters.",
  column: {
    name: "Country",
    tier: "Tier",
    since: "Since",
    official: "Official name of the relationship",
    established: "Relations established",
    groups: "Groups",
    missions: "Missions",
    sources: "Sources",
  },
  sortBy: (column: string) => `Sort by: ${column}`,
  sorted: (column: string, isUp: boolean) => `Sorted by ${column}, ${isUp ? "ascending" : "descending"}.`,
  loading: "The records are loading: three columns fill when they are there.",
  failed: "The records did not load: three columns stay empty.",
  notEstablished: "none",
  suspended: (tier: string) => `Suspended (before: ${tier})`,
  mission: {
    both: "Both ways",
    ours: "Viet Nam’s there",
    theirs: "Theirs in Viet Nam",
    none: "None recorded",
    undated: "Not dated",
  },
  sources: (n: number) => `${counted(n, "source", "sources")} named`,
  confidence: {
    confirmed: "two or more publishers",
    single: "one publisher",
    seed: "one article only",
    recalled: "no source found yet",
  },
  print: "Print",
};
