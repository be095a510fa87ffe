import type { Direction } from "../../domain/compare.ts";
import type { TallyClass } from "../../domain/tally.ts";
import type { Tier } from "../../domain/tier.ts";
import { named } from "./named.ts";
import { counted } from "./plural.ts";

const states = (n: number) => counted(n, "state", "states");

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A standing as a noun in a sentence. */
const standing: Readonly<Record<Tier, string>> = {
  none: "no diplomatic relations",
  relations: "diplomatic relations",
  comprehensive: "a comprehensive partnership",
  strategic: "a strategic partnership",
  "comprehensive-strategic": "a comprehensive strategic partnership",
  special: "a special relationship",
};

const classed: Readonly<Record<TallyClass, string>> = {
  ...standing,
  comprehensive: "comprehensive partnership",
  strategic: "strategic partnership",
  "comprehensive-strategic": "comprehensive strategic partnership",
  special: "special relationship",
  suspended: "relations broken off",
};

const directed: Readonly<Record<Direction, (n: number, names: string) => string>> = {
  up: (n, names) => `${counted(n, "country", "countries")} moved up: ${names}`,
  down: (n, names) => `${counted(n, "country", "countries")} moved down: ${names}`,
  other: (n, names) =>
    `${counted(n, "country", "countries")} moved to or from a special relationship: ${names}`,
  appeared: (n, names) => `${states(n)} appeared: ${names}`,
  ended: (n, names) => `${states(n)} disappeared: ${names}`,
};

/** What happened, as part of a sentence. */
const happened = {
  established: (name: string) => `diplomatic relations were established with ${name}`,
  tier: (name: string, from: Tier, to: Tier) =>
    `relations with ${name} rose from ${standing[from]} to ${standing[to]}`,
  restated: (name: string, tier: Tier) => `${standing[tier]} with ${name} was given a new name`,
  severed: (name: string) => `relations with ${name} were broken off`,
  resumed: (name: string) => `relations with ${name} were resumed`,
  appeared: (name: string) => `${name} became a state`,
  ended: (name: string) => `${name} ceased to be a state`,
  sectoral: (name: string) => `a partnership in one field was agreed with ${name}`,
  precursor: (name: string) => `a framework towards a partnership was agreed with ${name}`,
};

export const summary = {
  label: "The map in words",
  named,
  /** "On 12 July 1995, Viet Nam had diplomatic relations with 155 states." */
  opening: (date: string, n: number) =>
    `On ${date}, Viet Nam had diplomatic relations with ${n === 0 ? "no state yet" : states(n)}.`,
  without: (n: number) =>
    n === 1 ? "With one other state it had none." : `With ${n} other states it had none.`,
  suspended: (n: number) => `Relations with ${n === 1 ? "one state" : states(n)} were broken off.`,
  /** The ladder above mere relations; empty counts are left out by whoever calls. */
  partners: (n: number, parts: string) =>
    `${counted(n, "country", "countries")} stood at comprehensive partnership or higher: ${parts}.`,
  part: (name: TallyClass, n: number) =>
    `${n} ${{ comprehensive: "comprehensive", strategic: "strategic", "comprehensive-strategic": "comprehensive strategic" }[name as string] ?? classed[name]}`,
  special: (n: number, names: string) =>
    `Beside the ladder of partnerships ${n === 1 ? "stood a special relationship" : "stood special relationships"} with ${names}.`,
  /** Where the records may miss something. */
  incomplete: (date: string, related: number, partners: number) =>
    `The records are complete only to ${date}, with ${states(related)} then, and ${counted(partners, "country", "countries")} at comprehensive partnership or higher.`,
  thatDay: (what: string) => `That day ${what}.`,
  more: (n: number) => `${n} more`,
  moreChanges: (n: number) => counted(n, "other change", "other changes"),
  happened,
  stood: (name: string, tier: Tier, since: string | null) =>
    tier === "none"
      ? `With ${name} it had no diplomatic relations.`
      : `With ${name} it had ${standing[tier]}${since === null ? "" : `, begun ${since}`}.`,
  stoodSince: (name: string, tier: Tier) => `With ${name} it had ${standing[tier]}, from that very day.`,
  brokenOff: (name: string, since: string | null) =>
    `Relations with ${name} were broken off${since === null ? "" : ` ${since}`}.`,
  absent: (name: string) => `${capital(name)} was not a state on the map that day.`,
  scope: (groups: string, n: number, partners: number) =>
    `Chosen groups: ${groups}. Of the ${counted(n, "country", "countries")} in them that day, ${partners} stood at comprehensive partnership or higher.`,
  scopeSpecial: (names: string) => `Special relationships among them, counted apart: ${names}.`,
  scopeApart: (names: string) => `Members that are no states, counted apart: ${names}.`,
  scopeFocal: "Viet Nam itself was a member.",
  any: (names: readonly string[]) => names.join(" or "),
  all: (names: readonly string[]) => names.join(" and "),
  classed: (name: TallyClass, n: number, names: string) =>
    `Chosen class: ${classed[name]}, ${states(n)}${names === "" ? "" : `: ${names}`}.`,
  moved: (from: string, to: string, what: string) => `Between ${from} and ${to}, ${what}.`,
  nothingMoved: "no country moved",
  directed,
};
