import type { Verdict } from "../../domain/claim.ts";
import type { Reason } from "../../domain/measure-count.ts";
import type { Tier } from "../../domain/tier.ts";
import { counted } from "./plural.ts";

const questions = {
  "partners-count": "How many partners?",
  "relations-count": "How many countries with relations?",
  "un-members": "All members of the United Nations: 193, 194 or 195?",
  g20: "How many of the G20?",
  g7: "All of the G7?",
  p5: "All five permanent members at the highest tier?",
  fta: "17 or 19 free-trade agreements?",
  "fta-economies": "How many free-trade economies?",
  peacekeepers: "How many peacekeepers?",
  terms: "Which seats and terms?",
  dates: "On which day?",
  organisations: "Member of how many organisations?",
  pillars: "Which three pillars?",
  visits: "How many visits?",
  wording: "Words and principles",
  scalars: "Figures without country detail",
};

const verdicts: Readonly<Record<Verdict, string>> = {
  agrees: "Agrees",
  differs: "Differs",
  untestable: "Cannot be tested",
};

const groups: Readonly<Record<string, string>> = {
  un: "the United Nations",
  p5: "the UN Security Council’s permanent five",
  g7: "the G7",
  // The records list only Russia, who made it of the G7.
  g8: "the G8 outside the G7",
  g20: "the G20",
  asean: "ASEAN",
  apec: "APEC",
  cptpp: "the CPTPP",
  rcep: "the RCEP",
  eu: "the European Union",
  brics: "BRICS",
  "brics-partner": "the BRICS partner countries",
  au: "the African Union",
  oif: "the Francophonie (OIF)",
  nam: "the Non-Aligned Movement",
  comecon: "COMECON",
  "comecon-associate": "the COMECON associates",
  eaeu: "the Eurasian Economic Union",
};

/** What a country at a tier did on the day, after its number. */
const stood: Readonly<Record<"from" | "at", Readonly<Record<Tier, string>>>> = {
  from: {
    none: "existed",
    relations: "had diplomatic relations with Viet Nam",
    comprehensive: "stood at comprehensive partnership or higher",
    strategic: "stood at strategic partnership or higher",
    "comprehensive-strategic": "stood at comprehensive strategic partnership",
    special: "had a special relationship with Viet Nam",
  },
  at: {
    none: "had no diplomatic relations with Viet Nam",
    relations: "had diplomatic relations with Viet Nam and no partnership",
    comprehensive: "stood at comprehensive partnership, no higher",
    strategic: "stood at strategic partnership, no higher",
    "comprehensive-strategic": "stood at comprehensive strategic partnership",
    special: "had a special relationship with Viet Nam",
  },
};

/** The group whose members are counted, and how many there are to count. */
export interface Among {
  readonly group: string;
  readonly base: number;
  /** Whether Viet Nam is a member too and left out: the base is that of the others. */
  readonly isOthers: boolean;
}

/** Beside whom or what a count was made, as a remark after the sentence. */
const counts: Readonly<Record<string, string>> = {
  eu: "the European Union is counted",
  au: "the African Union is counted",
  special: "special relationships are counted",
  suspended: "suspended relations are counted",
  vietnam: "Viet Nam itself is counted among the members",
  "free-trade-talks": "talks on free trade are counted, as the records have them now",
  "all-talks": "all trade talks are counted, as the records have them now",
  "other-agreements": "other trade agreements are counted",
};

const reasons: Readonly<Record<Reason, string>> = {
  "viet-nam": "the country itself",
  organisation: "an organisation, counted apart",
  special: "special relationship, counted apart",
  suspended: "relations suspended",
  "not-a-state": "not counted as a state",
  lower: "lower",
  higher: "higher",
  "no-relations": "no partnership or relations",
  talks: "still in negotiation",
  "other-agreement": "not a free-trade agreement",
  "not-yet": "not yet",
  "not-in-force": "signed, not in force",
  "earlier-total": "an earlier total",
  "lower-total": "printed later, yet lower than a total already published",
};

/** Under what condition a printed figure would come out. */
const conditions: Readonly<Record<string, string>> = {
  "with eu": "if the European Union is counted",
  "without eu": "if the European Union is left out",
  "with au": "if the African Union is counted",
  "without au": "if the African Union is left out",
  "with special": "if special relationships are counted",
  "without special": "if special relationships are left out",
  "with suspended": "if suspended relations are counted",
  "without suspended": "if suspended relations are left out",
  "with vietnam": "if Viet Nam itself is counted as a member",
  "without vietnam": "if Viet Nam itself is left out",
  "with free-trade-talks": "if free-trade talks are counted with what is signed",
  "without free-trade-talks": "if free-trade talks are left out",
  "with all-talks": "if every partner in trade talks is counted with those of signed agreements",
  "without all-talks": "if trade talks are left out",
  "with other-agreements": "if trade agreements of other kinds are counted",
  "without other-agreements": "if trade agreements of other kinds are left out",
  "status signed": "if what is signed is counted, in force or not",
  "status in-force": "if only what is in force is counted",
  "tier relations": "if diplomatic relations are enough",
  "tier comprehensive": "from comprehensive partnership on",
  "tier strategic": "from strategic partnership on",
  "tier comprehensive-strategic": "at comprehensive strategic partnership alone",
  everywhere: "if all countries are meant, not the members of the United Nations",
};

export const ledger = {
  title: "The ledger",
  lead: (total: number, agrees: number, differs: number, untestable: number) =>
    `${total} figures as the press printed them, each checked against the records of the day it speaks of: ${agrees} agree, ${differs} differ, ${untestable} cannot be tested.`,
  loading: "The ledger is loading …",
  failed: "The ledger did not load.",
  contents: "Questions",
  questions: questions as Readonly<Record<string, string>>,
  verdicts,
  filterVerdict: "Verdict",
  filterSource: "Source",
  all: "All",
  shown: (n: number, total: number) => `${n} of ${total} figures shown`,
  nothing: "No figure has this verdict and this source.",
  article: (id: string) => `Press article ${id.toUpperCase()}`,
  asOf: (date: string) => `speaks of ${date}`,
  printed: (value: string) => `Printed: ${value}`,
  finding: "Finding",
  noteTitle: "Why",
  gives: (what: string) => `The records give ${what}.`,
  givesNot: (what: string, printed: string) => `The records give ${what}, not ${printed}.`,
  of: (n: string, base: string) => `${n} of ${base}`,
  over: (n: string) => `more than ${n}`,
  hundreds: "hundreds",
  most: "most",
  term: (first: number, last: number) => (first === last ? `${first}` : `${first}–${last}`),
  years: (n: number) => counted(n, "year", "years"),
  termFound: (what: string) => `A term of ${what} is on record.`,
  yearsFound: (n: string, since: string) => `${n} since ${since}.`,
  wouldBe: (printed: string, how: string) => `It would be ${printed} ${how}.`,
  conditions,
  onDays: (from: string, to: string) => `on the days from ${from} to ${to}`,
  fromDay: (from: string) => `from ${from} on`,
  both: " and ",
  between: (printed: string, low: string, lowDay: string, high: string, highDay: string) =>
    `No day gives ${printed}: the records have ${low} from ${lowDay} and ${high} from ${highDay}.`,
  noVariant:
    "Nothing else that was tried gives it: neither another day within three years, nor another tier, nor other ways of counting organisations and special relationships.",
  noDetail:
    "It was printed without the detail that would be needed, or lies outside these tables. It stands here as a dated quotation and is not computed.",
  ownWord: "This rests on the word of the same source alone.",
  countedOn: (n: number) => `Counted (${n})`,
  outside: (n: number) => `Just outside (${n})`,
  outsideHint: "Not counted, and why",
  showAll: (n: number) => `Show all ${n}`,
  showMap: (date: string) => `Show the map of ${date}`,
  askThis: "Ask this with other choices",
  reasons,
  standsAt: (tier: string) => `stands at: ${tier}`,
  later: (date: string) => `counts from ${date}`,
  groups,
  countries: (n: number) => (n === 0 ? "no country" : counted(n, "country", "countries")),
  members: (n: number, { group, base, isOthers }: Among) => {
    const [one, all] = isOthers ? ["other member", "other members"] : ["member", "members"];
    if (base === 1) return n === 1 ? `the one ${one} of ${group}` : `no ${one} of ${group} (there was one)`;
    if (n === 0) return `none of the ${base} ${all} of ${group}`;
    if (n < base) return `${n} of the ${base} ${all} of ${group}`;
    return base === 2 ? `both ${all} of ${group}` : `all ${base} ${all} of ${group}`;
  },
  noMembers: (day: string, { group, isOthers }: Among) =>
    `On ${day}, no ${isOthers ? "other member" : "member"} of ${group} was there to count.`,
  stood,
  counts,
  sentence: (day: string, subject: string, predicate: string, remarks: readonly string[]) =>
    `On ${day}, ${subject} ${predicate}${remarks.map((remark) => `; ${remark}`).join("")}.`,
  established: (day: string, n: number) =>
    `By ${day}, diplomatic relations had been established with ${counted(n, "country", "countries")}; breaks are not subtracted, and a successor stands for its predecessor.`,
  agreementsSigned: (day: string, n: number) =>
    `By ${day}, Viet Nam had signed ${counted(n, "free-trade agreement", "free-trade agreements")}`,
  agreementsInForce: (day: string, n: number) =>
    `On ${day}, ${counted(n, "free-trade agreement was", "free-trade agreements were")} in force`,
  economies: (day: string, n: number, isSigned: boolean) =>
    `The free-trade agreements ${isSigned ? "signed by" : "in force on"} ${day} reached ${counted(n, "economy", "economies")}, the European Union by its members of today`,
  agreementsAll: (day: string, n: number) =>
    `By ${day}, ${counted(n, "agreement or negotiation", "agreements and negotiations")} on trade`,
  stepTo: (country: string, tier: string, date: string) => `${country}: ${tier}, reached ${date}.`,
  stepNever: (country: string, tier: string) => `${country}: ${tier} is not on record.`,
  rolesOn: (day: string, n: number) =>
    `On ${day}, Viet Nam held ${counted(n, "seat or chair", "seats and chairs")} on record.`,
  rolesOf: (n: number, body: string) => `${counted(n, "term", "terms")} on record: ${body}.`,
  peacekeepers: (day: string, n: string) =>
    `By ${day}, at least ${n} people had been sent to United Nations peacekeeping, by the highest total published until then.`,
  milestone: (title: string, date: string) => `${title}: ${date}.`,
  alike: (days: string) => `The same on ${days}.`,
  incomplete: (day: string) => `The records are complete to ${day}; later days may lack something.`,
  chart: {
    title: (what: string) => `${what}: the number over time, with the printed figures`,
    recent: "Last years",
    whole: "Since 1945",
    printed: "printed figure",
    dot: (number: string, day: string, sources: readonly string[]) =>
      sources.length === 0 ? `${number} on ${day}` : `${number} printed for ${day}: ${sources.join(", ")}`,
    captionAnswer: "The line is what the records give; the dot is the day asked about.",
    fits: (number: string, from: string, to: string) => `${number} held from ${from} to ${to}`,
    caption: "The line is what the records give. Dots are printed figures at the day they speak of.",
    captionFits:
      "The line is what the records give. Dots are printed figures at the day they speak of; from a figure that differs, a dashed line leads to the days on which it was true.",
  },
  ask: {
    title: "Ask your own",
    lead: "The same counting for any group, tier and day, with the names.",
    kind: "What",
    kinds: {
      countries: "Countries at a tier",
      established: "Relations ever established",
      date: "The date of a step",
      agreements: "Free-trade agreements",
      economies: "Free-trade economies",
      roles: "Seats and chairs",
      peacekeepers: "Peacekeepers sent",
    },
    tier: "Tier",
    tiers: {
      none: "No diplomatic relations",
      relations: "Diplomatic relations",
      comprehensive: "Comprehensive partnership",
      strategic: "Strategic partnership",
      "comprehensive-strategic": "Comprehensive strategic partnership",
      special: "Special relationship",
    } as Readonly<Record<Tier, string>>,
    reach: "Reach",
    reaches: { from: "or higher", at: "exactly" },
    group: "Group",
    everyone: "All countries",
    day: "Day",
    country: "Country",
    status: "Status",
    statuses: { signed: "Signed", "in-force": "In force" },
    body: "Body",
    anyBody: "All, on the day",
    extras: "Count also",
    extra: {
      eu: "the European Union",
      au: "the African Union",
      special: "special relationships",
      suspended: "suspended relations",
      vietnam: "Viet Nam itself",
      "free-trade-talks": "free-trade talks",
      "all-talks": "all trade talks",
      "other-agreements": "other trade agreements",
    } as Readonly<Record<string, string>>,
    answer: "Answer",
    notUnderstood: (text: string) =>
      `The address asks “${text}”, which the ledger cannot answer. The first question is shown instead.`,
    permalink: "Link to this answer",
    citation: "Citation",
    copy: "Copy",
    copied: "Copied",
    notCopied: "Copying is not allowed here: select the text and copy it.",
    cite: (sentence: string, version: string, link: string, accessed: string) =>
      `“${sentence}” Bamboo Atlas, dataset version ${version}. ${link} (accessed ${accessed}).`,
  },
};

export type LedgerMessages = typeof ledger;
