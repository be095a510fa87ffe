import type { TallyClass } from "../../domain/tally.ts";
import type { Look } from "../../domain/territory.ts";
import { counted } from "./plural.ts";

const tier: Readonly<Record<TallyClass, string>> = {
  none: "No diplomatic relations",
  relations: "Diplomatic relations",
  comprehensive: "Comprehensive partnership",
  strategic: "Strategic partnership",
  "comprehensive-strategic": "Comprehensive strategic partnership",
  special: "Special relationship",
  suspended: "Relations suspended",
};

const shortTier: Readonly<Record<TallyClass, string>> = {
  none: "No relations",
  relations: "Relations",
  comprehensive: "Comprehensive",
  strategic: "Strategic",
  "comprehensive-strategic": "Comprehensive strategic",
  special: "Special",
  suspended: "Suspended",
};

/** A tier as it stands in the middle of a sentence. */
const tierInSentence: Readonly<Record<TallyClass, string>> = {
  none: "no relations",
  relations: "diplomatic relations",
  comprehensive: "comprehensive",
  strategic: "strategic",
  "comprehensive-strategic": "comprehensive strategic",
  special: "special relationship",
  suspended: "suspended",
};

const look: Readonly<Record<Look, string>> = {
  ...tier,
  "not-a-state": "Not a state on that day",
  dependency: "Dependency",
  focal: "Viet Nam",
};

export const app = {
  title: "Bamboo Atlas",
  tagline: "Viet Nam’s diplomatic relations, day by day since 1945",
  tier,
  shortTier,
  tierInSentence,
  look,
  countries: (n: number) => counted(n, "country", "countries"),
  close: "Close",
  dismiss: "Dismiss",
  retry: "Try again",
};
