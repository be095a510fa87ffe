import type { Tier } from "../../domain/tier.ts";
import { named } from "./named.ts";
import { counted } from "./plural.ts";

/** What is remembered, as part of a sentence. */
const remembered: Readonly<Record<Exclude<Tier, "none">, string>> = {
  relations: "diplomatic relations",
  comprehensive: "comprehensive partnership",
  strategic: "strategic partnership",
  "comprehensive-strategic": "comprehensive strategic partnership",
  special: "special relationship",
};

export const anniversary = {
  title: "Anniversaries",
  lead: "Days on which relations, or a partnership that is still in force, turn a whole year.",
  period: "Year and month",
  year: "Year",
  month: "Month",
  wholeYear: "Whole year",
  months: [
    ...["January", "February", "March", "April", "May", "June"],
    ...["July", "August", "September", "October", "November", "December"],
  ],
  previous: "Earlier",
  next: "Later",
  roundOnly: "Round years only (5, 10, 15 …)",
  ownOnly: (name: string) => `Only ${named(name)}`,
  count: (n: number, round: number) =>
    n === 0 ? "No anniversary." : `${counted(n, "anniversary", "anniversaries")}, ${round} of them round.`,
  inMonth: "In this month; the day is not known",
  inYear: "In this year; the day is not known",
  years: (n: number) => counted(n, "year", "years"),
  /** "75 years of diplomatic relations with China". */
  of: (years: number, tier: Exclude<Tier, "none">, name: string) =>
    `${counted(years, "year", "years")} of ${remembered[tier]} with ${named(name)}`,
  since: (date: string) => `since ${date}`,
  goTo: (date: string) => `Go to ${date}`,
  download: "Download these as a calendar (.ics)",
  downloadHint: "Without those whose day is not known.",
  fileName: "bamboo-atlas-anniversaries",
  subscribe: "Subscribe",
  calendar: "Calendar of anniversaries (.ics)",
  atom: "New steps and corrections (Atom)",
  json: "New steps and corrections (JSON Feed)",
  calendarName: "Viet Nam: anniversaries of relations",
  /** In an entry of a calendar. */
  calendarText: (date: string) =>
    `Since ${date}. Bamboo Atlas: Viet Nam’s diplomatic relations through time.`,
  upcoming: "Round anniversaries ahead",
  on: (date: string) => date,
  all: "All anniversaries",
  noneAhead: "None ahead.",
};
