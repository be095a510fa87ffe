import type { ComparedClass, Direction, PresetId } from "../../domain/compare.ts";
import { counted } from "./plural.ts";

const preset: Readonly<Record<PresetId, string>> = {
  year: "One year",
  "doi-moi": "Since Đổi mới (1986)",
  asean: "Since joining ASEAN (1995)",
  term: "Party Congress term 2021–2026",
};

/** A class as it stands on either side of an arrow. */
const standing: Readonly<Record<ComparedClass, string>> = {
  none: "no relations",
  relations: "diplomatic relations",
  comprehensive: "comprehensive",
  strategic: "strategic",
  "comprehensive-strategic": "comprehensive strategic",
  special: "special relationship",
  suspended: "suspended",
  absent: "no state",
};

const direction: Readonly<Record<Direction, (n: number) => string>> = {
  up: (n) => `${n} up`,
  down: (n) => `${n} down`,
  other: (n) => `${n} to or from a special relationship`,
  appeared: (n) => `${counted(n, "state", "states")} new on the map`,
  ended: (n) => `${counted(n, "state", "states")} gone from the map`,
};

const moved: Readonly<Record<Direction, string>> = {
  up: "up",
  down: "down",
  other: "beside the ladder",
  appeared: "new on the map",
  ended: "gone from the map",
};

export const compare = {
  title: "Compare two days",
  first: "From",
  last: "To",
  range: (first: string, last: string) => `Any day from ${first} to ${last}`,
  shown: (date: string) => `The map shows ${date}.`,
  swap: "Show the other day",
  swipe: "Swipe between both maps",
  divider: "Divider between the two maps",
  dividerAt: (percent: number) => `${percent} % from the left`,
  presets: "Spans of time",
  preset,
  standing,
  direction,
  moved,
  same: "Both days are the same. Choose another day.",
  none: "No country moved between these two days.",
  movers: (n: number) => `${counted(n, "country", "countries")} moved`,
  transitions: "Choose a move to see only its countries",
  from: (from: string, to: string) => `${from} → ${to}`,
  /** The same said aloud. */
  fromAloud: (from: string, to: string) => `from ${from} to ${to}`,
  list: "Countries that moved",
  when: (date: string) => `, ${date}`,
  apart: "counted apart",
  profile: (name: string) => `Open the profile: ${name}`,
};
