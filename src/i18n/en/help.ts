import type { Explained, TermId } from "../../domain/glossary.ts";
import type { Look } from "../../domain/territory.ts";

const looks: Readonly<Record<Look | "contested", string>> = {
  special: "Laos, Cambodia and Cuba: beside the ladder, with dots, and counted apart.",
  "comprehensive-strategic": "The highest rung of the ladder.",
  strategic: "The rung between comprehensive and comprehensive strategic.",
  comprehensive: "The first rung above diplomatic relations.",
  relations: "Relations are established, without a partnership.",
  none: "A state with which there are no relations on that day.",
  suspended:
    "Relations were broken off or have lapsed. The stripes lie over the colour of the tier that stood before.",
  dependency: "Ruled by another state on that day: fine hatching. The tooltip says by whom.",
  "not-a-state": "Not a state on that day and no dependency either, such as Antarctica: wide hatching.",
  focal: "The country whose relations the map shows.",
  contested: "Crossed hatching and a dashed edge over the colour of whoever the land is shown with.",
};

/** What else is drawn, each with what it means. */
const marks: readonly (readonly [what: string, meaning: string])[] = [
  ["Dots", "Countries and islands too small to be seen; they have the colours of the land."],
  [
    "Hoàng Sa and Trường Sa",
    "Marked and named at every zoom and on every day. No line of any claim is drawn in that sea.",
  ],
  [
    "A dashed line through Viet Nam",
    "The provisional demarcation of the Geneva Agreements, 1954 to 1976, inside one country.",
  ],
  [
    "Former states",
    "The land has the colour of whoever held it on that day: in 1985 the Soviet Union is one country.",
  ],
  ["Flags over the timeline", "Milestones. Stacked flags stand for several that lie close together."],
  [
    "Bars and soft bands",
    "Where only the month or the year of something is known, its mark is a band over all of it.",
  ],
  [
    "The shaded end of the timeline",
    "Beyond the last complete day: what is there is known, but more may have happened.",
  ],
];

const tiers: Readonly<Record<Explained, string>> = {
  special:
    "What Viet Nam calls its ties with Laos, Cambodia and Cuba, though not in every text. With Laos the usual legal basis is the treaty of friendship and cooperation of 1977. These ties stand beside the ladder, neither above nor below a partnership, and published counts of partners leave them apart.",
  "comprehensive-strategic":
    "The highest rung of the partnerships. The records hold no text that defines it in general: each joint statement lists the fields that the two sides agree on.",
  strategic:
    "A partnership above the comprehensive one. Each joint statement lists its own fields. Some partners skip this rung.",
  comprehensive:
    "Cooperation in many fields under one heading. The framework agreement with the European Union is a treaty; most others are joint statements.",
  relations:
    "The two states deal with each other through diplomats. Relations are established by agreement of both, most often in a joint communiqué; whether each opens an embassy is a separate question.",
  suspended:
    "Relations were broken off, or went on in name only, and no tier is counted while that lasts. The profile tells what happened and how sure it is.",
  none: "There is no agreement to deal with each other through diplomats. It does not say whether one side recognises the other.",
};

const definitions: Readonly<Record<TermId, string>> = {
  recognition:
    "One side’s word that it takes the other for a state, or its government for the government. It may come long before relations.",
  relations: "Two states agree to deal with each other through diplomats.",
  establishment: "The day from which relations count: as a rule the day both sides signed or announced them.",
  tier: "The rung on which Viet Nam and a partner place their relations. Five form a ladder; the special relationship stands beside it.",
  upgrade: "A step to a higher tier. It counts from its own day.",
  comprehensive: "The lowest of the three partnerships on the ladder.",
  strategic: "The partnership between the comprehensive and the comprehensive strategic.",
  "comprehensive-strategic": "The highest of the partnerships on the ladder.",
  special: "The tie with Laos, Cambodia and Cuba; never counted as “comprehensive or higher”.",
  sectoral:
    "A strategic partnership on one subject, such as climate or education. It is told in the profile and moves no country on the ladder.",
  precursor:
    "A statement that names a framework or an aim before a partnership proper. It is told in the profile and moves no country on the ladder.",
  severance: "One side ends relations.",
  suspended: "Relations that were broken off or lapsed and have not been resumed on that day.",
  resumption: "Relations begin again; “normalisation” where the two sides used that word.",
  "joint-statement":
    "A text that both sides’ leaders issue together. Most partnerships were announced in one.",
  embassy: "The mission of one state in the capital of another, under an ambassador.",
  "consulate-general": "A mission in another city, for citizens, visas and trade.",
  "permanent-mission": "A mission to an international organisation.",
  successor:
    "A state that goes on with the relations of one that is no more, such as Russia after the Soviet Union.",
  dependency:
    "Land that another state rules and that is shown by itself: a colony, a protectorate, an overseas territory.",
  mandate: "Land administered for the League of Nations, later for the United Nations.",
  contested: "Land that more than one side claims as its own.",
  "free-trade":
    "A treaty that lowers trade barriers. It is signed first and enters into force later; the map keeps the two apart.",
  peacekeeping: "People sent to a mission of the United Nations.",
  "doi-moi": "The policy of renewal that the Sixth Party Congress chose in December 1986.",
  bamboo: "A Vietnamese image for its foreign policy: firm roots, a strong trunk, supple branches.",
  confidence:
    "How many publishers stand behind a row: two or more, one, one of the founding articles, or none found.",
  recalled: "Widely known, but no page was found that says so. Such a row names no source.",
  precision: "Whether the day, only the month or only the year is known. Dates never say more.",
  complete:
    "Up to this day the records are meant to hold every step. Later ones are added as they become known.",
  claim: "A figure that was printed somewhere, checked against the records in the ledger.",
  layer:
    "What the map is coloured by: the tiers, or the year of relations, agreements, missions, deployments.",
};

export const help = {
  title: "Help",
  tabs: { keys: "Keys", map: "Reading the map", tiers: "The tiers", glossary: "Glossary" },
  keys: [
    ["← → ↑ ↓", "On the globe: turn it; + and − bring it closer or farther"],
    ["↑ ↓", "In the list of milestones: from title to title; Enter goes to the day"],
    ["← →", "On the bars of international roles: from role to role; Enter goes to the day it began"],
  ] as readonly (readonly [string, string])[],
  looks,
  marksTitle: "Marks and lines",
  marks,
  tiersLead:
    "What each class means, as far as the records say. Names are given in both languages; a sentence without a source says so.",
  tiers,
  otherName: "In Vietnamese",
  decides: "Who decides",
  decidesText:
    "The steps in the records were announced by both sides together, most often by their leaders in a joint statement. How each side decides beforehand is not in the records.",
  entails: "What it entails",
  first: "First",
  firstText: (name: string, official: string, date: string) => `${name}, ${date}: “${official}”`,
  names: "Names that the two sides gave it",
  noSource: "No source found yet.",
  glossaryLead: "The words of this atlas in both languages.",
  definitions,
};

export type HelpMessages = typeof help;
