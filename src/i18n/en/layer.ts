import { counted } from "./plural.ts";

const name = {
  tier: "Tier of the relationship",
  since: "Year of relations",
  agreements: "Free-trade agreements",
  missions: "Embassies and consulates",
  deployments: "Peacekeeping and relief",
};

/** What a layer leaves open, said beside its legend. */
const coverage = {
  tier: "",
  since:
    "By the year in which diplomatic relations were established; breaks are not shown. A state that continues another has the year of the relations it took over.",
  agreements:
    "Agreements signed by this day, in force or not, with the parties of today: who joined or left in between is not told apart. Talks, trade and investment treaties are not counted, nor is Hong Kong’s agreement as China’s.",
  missions:
    "Many opening dates are not known. A mission without one counts from the last day of complete records; before that it is an open question. Closed missions are recorded in part, those of former states hardly at all. Missions to international bodies are left out.",
  deployments:
    "United Nations missions with Vietnamese peacekeepers, and disaster relief. Several first years are recalled; the points are towns, not areas of operation. Abyei belongs to neither Sudan here.",
};

export const layer = {
  name,
  coverage,
  view: "View",
  form: { map: "Map", globe: "Globe", table: "Table" },
  menu: "Coloured by",
  hint: "How many states are in each class on this day",
  loading: "The layer is loading …",
  failed: "The records of this layer did not load.",
  coverageTitle: "What this layer leaves open",
  /** "1950–1954", "2001 and later". */
  years: (first: number, last: number | null) => (last === null ? `${first} and later` : `${first}–${last}`),
  className: {
    none: "None",
    "fta-0": "None",
    "fta-1": "One",
    "fta-2": "Two",
    "fta-3": "Three or more",
    both: "Both ways",
    ours: "Viet Nam’s there",
    theirs: "Theirs in Viet Nam",
    undated: "Date not known",
    peacekeeping: "Peacekeeping mission",
    relief: "Disaster relief",
  } as Readonly<Record<string, string>>,
  noRelations: "No relations",
  agreementsNow: (inForce: number, signed: number) =>
    `${counted(inForce, "agreement", "agreements")} in force on this day${signed > 0 ? `, ${signed} more signed` : ""}`,
  agreementState: { "in-force": "in force", signed: "signed, not in force" },
  deploymentsNow: (missions: string) => `On this day: ${missions}`,
  noDeployments: "No deployment is recorded on this day.",
  total: (date: string, what: string) => `Total given out ${date}: ${what}`,
  match: {
    label: "Several groups",
    any: "Members of any",
    all: "Members of all",
  },
  groups: {
    join: (names: readonly string[], match: "any" | "all") => names.join(match === "any" ? " or " : " and "),
    /** "G20: 16 of 19 countries at comprehensive partnership or higher". */
    partners: (names: string, partners: number, all: number, besides: boolean) =>
      `${names}: ${partners} of ${counted(all, besides ? "other country" : "country", besides ? "other countries" : "countries")} at comprehensive partnership or higher`,
    special: (n: number) => counted(n, "special relationship", "special relationships"),
    apart: (names: string) => `counted apart: ${names}`,
    /** What the last day of complete records gave. */
    complete: (n: number, day: string) => `${n} on ${day}, the last day the records are complete`,
    empty: (names: string) => `${names}: no member on this day`,
  },
};
