import { named } from "./named.ts";

/** The words of the feeds. They are written when the site is built and never shipped to a page. */
export const feed = {
  title: "Bamboo Atlas: Viet Nam’s diplomatic relations",
  subtitle: "The newest steps of Viet Nam’s diplomatic relations, and corrections of the dataset.",
  established: (name: string) => `Diplomatic relations with ${named(name)}`,
  step: (name: string, official: string) => `${name}: ${official}`,
  corrections: (version: string) => `Dataset ${version}`,
  confidence: {
    confirmed: "Two or more publishers say so.",
    single: "One publisher says so.",
    seed: "One article only says so.",
    recalled: "Widely known; no source found yet.",
  },
  approximate: (date: string) => `Known as: ${date}.`,
};

export type FeedWords = typeof feed;
