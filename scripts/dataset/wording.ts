import type { TableName } from "../../src/data/tables.ts";

/** What each table is about, for readers of the data package. */
export const TABLE_TEXTS: Readonly<
  Record<TableName, { readonly title: string; readonly description: string }>
> = {
  countries: {
    title: "Countries",
    description:
      "States, former states, territories and organisations: names, codes, existence, admission to the UN.",
  },
  names: {
    title: "Dated names",
    description: "What a country was called when. A code that is absent here never changed its name.",
  },
  territory: {
    title: "Territory",
    description: "Who held each atom of the map on each day since 1945-09-02, without gap or overlap.",
  },
  archipelagos: {
    title: "Hoàng Sa and Trường Sa",
    description: "Where the names and the islets of the two archipelagos are drawn.",
  },
  relations: {
    title: "Diplomatic relations",
    description:
      "The day on which Viet Nam and each country established relations; no date where there are none.",
  },
  interruptions: {
    title: "Interruptions",
    description:
      "Severances, hostilities, normalisations, levels of representation and other turns of relations.",
  },
  partnerships: {
    title: "Partnerships",
    description: "Every step of the partnership tier. Sectoral and precursor rows change no tier.",
  },
  groups: { title: "Groups", description: "Groups of countries." },
  memberships: { title: "Memberships", description: "Who belonged to which group when." },
  missions: {
    title: "Missions",
    description: "Embassies, consulates-general, permanent missions and offices, in Viet Nam and abroad.",
  },
  agreements: { title: "Trade agreements", description: "Free-trade and other economic agreements." },
  roles: { title: "Roles", description: "Viet Nam's seats and chairs in international bodies." },
  deployments: { title: "Deployments", description: "Viet Nam's part in United Nations peacekeeping." },
  milestones: { title: "Milestones", description: "Dated events of Viet Nam's foreign relations." },
  claims: {
    title: "Claims",
    description: "Figures as the press printed them, each with the verdict that the tables give.",
  },
  sources: {
    title: "Sources",
    description: "Everything that a row may cite. A source without a page has no url.",
  },
};

/** What a column means, by its name; `table.column` where one table differs from the others. */
export const COLUMN_TEXTS: Readonly<Record<string, string>> = {
  code: "ISO 3166-1 alpha-3, or the code of a former state or an organisation",
  "countries.from": "When it began to exist as a state, as far as is known",
  "countries.to": "When it ceased to exist as a state",
  un_from: "Day of admission to the United Nations",
  un_to: "First day on which it was no longer a member",
  successors: "Codes of the states that followed it, separated by one space",
  from: "First day of the span, as far as is known",
  from_precision: "How much of `from` is known",
  to: "First day after the span, as far as is known; empty: it goes on",
  to_precision: "How much of `to` is known",
  precision: "How much of `date` is known",
  atom: "A piece of the map that never splits: ISO 3166-1 numeric, or that with a suffix",
  holder: "Code of who holds the atom; a dependency is its own holder",
  rulers: "Who rules or occupies it, separated by one space; `UN` for the United Nations",
  partner_date: "The date that the partner's own records give",
  agreement: "Whether the partner's date is the same",
  aliases_en: "Other names, separated by `;`",
  aliases_vi: "Other names, separated by `;`",
  parties: "Codes separated by one space",
  codes: "Codes of the countries concerned, separated by one space",
  confidence:
    "confirmed: two or more publishers; single: one; seed: only one of the articles that the project began with; " +
    "recalled: widely known, no source found yet",
  sources: "Ids of rows of sources.csv, separated by one space",
  quote: "The words as printed",
  question: "Claims with the same question can be compared",
  measure:
    "What is to be counted, in the vocabulary of the ledger (`countries:from.comprehensive:in.g20:with.eu`), " +
    "one for each figure in the quotation, separated by one space. It is evaluated on the day of as_of",
  figure:
    "What each measure should give (`count.42`, `share.17.20`, `over.60`, `date.2025-10`, `term.2023.2025`), " +
    "separated by one space. With a scalar it is on record only: no table holds the detail",
  value: "The figure as printed",
  people: "In a dated total, how many were sent so far; the lower bound where the text says more than",
  as_of: "The day that the figure speaks of, as far as is known",
  verdict: "Whether the tables agree with the claim",
};
