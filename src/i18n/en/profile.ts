import type { TerritoryStatus } from "../../domain/dataset.ts";
import type { AgreementPhase } from "../../domain/ladder-agreement.ts";
import type { AgreementRecord, MembershipRecord, MissionRecord } from "../../domain/record.ts";
import { counted } from "./plural.ts";
import { record } from "./record.ts";

const status: Readonly<Record<TerritoryStatus, string>> = {
  state: "State",
  "part-of": "Part of a state",
  dependency: "Dependency",
  mandate: "Mandated territory",
  "trust-territory": "United Nations trust territory",
  occupied: "Occupied territory",
  contested: "Contested territory",
};

const mission: Readonly<Record<MissionRecord["kind"], string>> = {
  embassy: "Embassy",
  "consulate-general": "Consulate-general",
  "permanent-mission": "Permanent mission",
  office: "Office",
};

const membership: Readonly<Record<MembershipRecord["status"], string>> = {
  member: "member",
  former: "member",
  partner: "partner",
  observer: "observer",
  participant: "participant",
  invited: "invited",
  organisation: "member organisation",
};

/** The chart of a country's tiers over time. */
const ladder = {
  chart: (name: string) => `Relations with ${name} as a ladder over time`,
  /** One stretch, said aloud. */
  stretch: (tier: string, from: string, to: string | null) =>
    to === null ? `${tier} since ${from}` : `${tier} from ${from} to ${to}`,
  borne: (name: string, words: string) => `${name}: ${words}`,
  caption: "Each bar is a time at one tier, in the colours of the map. The upright line is the day shown.",
  thin: (names: string) => `Thin bars: ${names}.`,
  soft: "Pale, with a dashed step: only the month or the year is known.",
  striped: "Striped: suspended.",
  special: "The special relationship stands beside the ladder, not on top of it.",
};

const agreement = {
  title: "Trade and investment",
  none: "No agreement is recorded",
  kind: {
    fta: "free-trade agreement",
    "fta-negotiation": "talks on free trade",
    negotiation: "talks",
    preferential: "preferential trade agreement",
    trade: "trade agreement",
    investment: "investment agreement",
  } satisfies Readonly<Record<AgreementRecord["kind"], string>>,
  phase: {
    talks: "talks, nothing signed",
    undated: "dates not known",
    "not-yet": "not signed yet on this day",
    signed: "signed, not in force yet on this day",
    unrecorded: "signed; no entry into force is recorded",
    elsewhere: "in force for others, not yet with this country on this day",
    "in-force": "in force on this day",
  } satisfies Readonly<Record<AgreementPhase, string>>,
  signed: (date: string) => `signed ${date}`,
  inForce: (date: string) => `in force ${date}`,
  joined: (date: string) => `in force with both ${date}`,
};

/** The times in which a country's land was someone else's. */
const rule = {
  title: "While it was someone else’s",
  within: (name: string, status: string) => `${status}: ${name}`,
  span: (from: string | null, to: string | null) =>
    from === null
      ? to === null
        ? "through all the records"
        : `until ${to}`
      : to === null
        ? `since ${from}`
        : `from ${from} to ${to}`,
  none: "No step between them and Viet Nam in that time.",
  meanwhile: "Meanwhile, between Viet Nam and",
  step: (name: string, what: string) => `${name}: ${what}`,
};

const similar = {
  title: "Countries like this one",
  sameYear: (tier: string, year: number) => `${tier}, since ${year} as well`,
  noneThatYear: (year: number) => `No other country has stood there since ${year}.`,
  others: (n: number) => `${counted(n, "other country stands", "other countries stand")} there on this day`,
};

/** Two to four countries side by side. */
const several = {
  title: (names: string) => `Side by side: ${names}`,
  ladders: "Their ladders on one axis",
  chart: (names: string) => `Relations with ${names} as ladders over time`,
  arrivals: "Who was first",
  arrivalsCaption: "When each country reached a tier, or passed it on the way to a higher one",
  tier: "Tier",
  first: "first",
  only: "the only one",
  sameDay: "same day",
  open: "order not known",
  never: "not reached",
  untold: "not recorded",
  through: (name: string) => `as ${name}`,
  atOnce: (tier: string) => `straight to ${tier}`,
  differences: "What differs on this day",
  differencesCaption: (date: string) => `What differs between the countries on ${date}`,
  nothingDiffers: "Nothing that is recorded differs on this day.",
  same: "The same for all",
  aspect: "What",
  row: {
    standing: "Standing",
    since: "Since",
    official: "Official name",
    breaks: "Broken off so far",
    groups: "Groups, besides those in common",
    agreements: "Free-trade agreements",
    missions: "Embassies and consulates",
    un: "United Nations since",
  },
  commonGroups: "Groups in common",
  commonAgreements: "Free-trade agreements in common",
  agreements: (inForce: number, signed: number) =>
    signed === 0 ? `${inForce} in force` : `${inForce} in force, ${signed} signed`,
  none: "none",
  add: "Put another country beside it",
  addMore: "Add a country",
  choose: "Choose a country",
  addButton: "Add",
  remove: (name: string) => `Remove ${name}`,
  alone: (name: string) => `Only ${name}: open its profile`,
  full: "Four countries are the most that fit.",
  more: (n: number) => `Shown are the first four of ${n} chosen countries.`,
};

/** From country to country, in the legend's order. */
const walk = {
  label: "Countries in the order of the legend",
  previous: (name: string) => `Previous country: ${name}`,
  next: (name: string) => `Next country: ${name}`,
  place: (at: number, of: number) => `${at} of ${of}`,
};

export const profile = {
  ...record,
  status,
  mission,
  membership,
  ladder,
  agreement,
  rule,
  similar,
  several,
  walk,
  milestones: "Milestones",
  deployments: "Deployments",
  noDeployments: "None recorded",
  deploymentOver: "over by this day",
  today: (name: string) => `today ${name}`,
  since: (date: string) => `since ${date}`,
  until: (date: string) => `until ${date}`,
  formally: (name: string) => `Officially: ${name}`,
  suspendedSince: (date: string) => `suspended since ${date}`,
  beforeBreak: (tier: string) => `Before that: ${tier}`,
  contested: "Contested",
  inControl: "In control:",
  ruledBy: "Ruled by:",
  occupiedBy: "Occupied by:",
  administeredBy: "Administered by:",
  unitedNations: "United Nations",
  noRelationsOfItsOwn: "No relations of its own with Viet Nam on this day",
  within: "On this day its land lies within:",
  withinContested: "Shown within:",
  ended: (date: string) => `Existed until ${date}`,
  continuedBy: "Continued by:",
  apart: "Not shown as a state on this day",
  organisation: "Organisation",
  organisationPartner: "A partner of its own, counted apart from countries",
  noStep: "No partnership on this day",
  focal: "The country whose relations the map shows",
  focalName: { drv: "Democratic Republic of Viet Nam", srv: "Socialist Republic of Viet Nam" },
  history: "History with Viet Nam",
  historyOfFocal: "Recognition and representation",
  noHistory: "No step is recorded",
  goTo: (date: string, what: string) => `Go to ${date}: ${what}`,
  goToEnd: (words: string, what: string) => `Go to the end, ${words}: ${what}`,
  inForce: "In force on this day",
  later: "later",
  origin: (date: string) => `The relations date from ${date}.`,
  partnerDiffers: (date: string) => `The partner’s own list gives ${date}.`,
  partnerMissing: "No list of the partner’s own was found.",
  sectoral: "Sectoral; no change of tier",
  precursor: "A step towards a partnership; no change of tier",
  restated: "A new name for the same tier",
  undated: "Date not known",
  toTheEnd: "To the end of the records",
  sources: (n: number) => `${counted(n, "source", "sources")} named`,
  noSource: "no source found yet",
  mirror: "weak copy, not linked",
  unlinked: "address not secure, not linked",
  newTab: "opens in a new tab",
  land: "Land and rule on this day",
  landOf: (name: string, words: string) => `${name}: ${words}`,
  groups: "Groups on this day",
  noGroups: "Of the groups recorded here: none on this day",
  members: "Members on this day",
  memberCount: (n: number) => counted(n, "member", "members"),
  missions: "Embassies and consulates",
  inVietNam: "In Viet Nam",
  abroad: "Of Viet Nam",
  noMissions: "None recorded",
  opened: (date: string) => `since ${date}`,
  openingUnknown: "opening date not known",
  closed: (date: string) => `until ${date}`,
  notYet: "not open yet on this day",
  noLonger: "closed by this day",
  facts: "Facts",
  unMember: "United Nations",
  unSince: (date: string) => `Member since ${date}`,
  unUntil: (from: string, to: string) => `Member from ${from} to ${to}`,
  unNone: "Not a member",
  capital: "Capital today",
  lastCapital: "Capital",
  state: "State",
  stateSince: (date: string) => `Since ${date}`,
  stateUntil: (from: string, to: string) => `From ${from} to ${to}`,
  names: "Names through time",
  roles: "Seats and chairs on this day",
  noRoles: "None recorded on this day",
  counts: "Relations on this day",
  countsNow: (n: string) => `Partners at comprehensive partnership or higher: ${n}`,
  countsComplete: (n: string, date: string) => `${n} on ${date}, the last day the records are complete`,
  whichCount: (n: string, tier: string) => `${n}: which countries, ${tier}`,
  countsApart: "Special relationships and the European Union are counted apart.",
  loading: "The records are loading",
  failed: "The records of this country did not load.",
};

/** What the profiles say; English sets the keys. */
export type ProfileMessages = typeof profile;
