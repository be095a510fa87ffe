import type { Confidence } from "../../domain/record.ts";

/** What each word of confidence means. */
const confidence: Readonly<Record<Confidence, string>> = {
  confirmed: "two or more publishers say it",
  single: "one publisher says it",
  seed: "only one of the five press articles with which the collection began says it",
  recalled: "widely known, but no page was found: it names no source and is shown as unsourced, never hidden",
};

export const about = {
  title: "About this map: editorial policy",
  lead: "One question, for every day since 2 September 1945: what relations did Viet Nam have with each country?",
  subject: {
    title: "Whose relations",
    text: [
      "Those of the Democratic Republic of Viet Nam, proclaimed on 2 September 1945, and of the Socialist Republic of Viet Nam, its name since 2 July 1976.",
      "The relations of the governments in Saigon until 1975 are not part of the map. States that recognised them have it told in their own history.",
    ],
  },
  tiers: {
    title: "Tiers, and who counts",
    ladder: "Five tiers form a ladder:",
    special:
      "A special relationship (Laos, Cambodia, Cuba) stands beside the ladder. It is never counted in “comprehensive partnership or higher”.",
    text: [
      "A tier holds from its date until the next step. A new name for the same tier, a sectoral partnership and a step towards a partnership are told in the history and change nothing on the map.",
      "Relations are suspended only where they were broken off: with Chile from 11 September 1973 to September 1990, and with Democratic Kampuchea from 31 December 1977 to 7 January 1979. Hostility with China (1979–1991) and the frozen partnership with Germany (2017–2018) were no breaks of relations.",
      "A state has no relations before it exists; the state before it has them. In 1960 the Soviet Union has relations, Ukraine is not yet a state. Dependencies and land that is not a state have a look of their own and are not counted.",
      "The European Union is a partner without a territory of its own and is counted apart from countries. Establishments of relations are counted since 1945, modern states standing for their predecessors; states with relations are counted as they existed on the day. The two numbers differ.",
    ],
  },
  special: {
    title: "Special relationships",
    text: [
      "Viet Nam and Laos, Cambodia and Cuba call their relationship special, or describe it in words of its own. Those words name no rung of the ladder, so none is read into them.",
      "On the map they have a colour and a legend entry of their own, from the day of the first document or formula that the records know. They count as countries with relations, never as partners at a tier; whoever wants them counted asks the ledger with “special relationships included”.",
    ],
  },
  names: {
    title: "Names",
    text: [
      "A country bears the name that it had on the day shown: Zaire, Burma, Upper Volta. Names are the common short ones of each language; the search also finds former and other names.",
      "English writes Viet Nam, as the United Nations does, and place names as they are usual in English; Vietnamese follows the usage of its press and foreign ministry. No name expresses a position on a dispute.",
      "The sea east of Viet Nam is Biển Đông in Vietnamese and East Sea / South China Sea in English. The archipelagos are Hoàng Sa and Trường Sa, in English with Paracel Islands and Spratly Islands beside them.",
      "Former states have codes of their own (SUN for the Soviet Union, YUG for Yugoslavia), so that an event carries the name and the code of its own day.",
    ],
  },
  dates: {
    title: "Dates that are not exact",
    text: [
      "Where only the month or the year is known, only that is written: “March 2001”, “2007”. The timeline draws it as a soft stretch over the whole month or year, and the map counts from its first day.",
      "Where sources disagree, the note of the row says so and gives the other date.",
    ],
  },
  coverage: {
    title: "How complete it is",
    text: (complete: string, end: string, partners: string) => [
      `The records are complete to ${complete}: on that day ${partners} countries stand at comprehensive partnership or higher, as was officially published.`,
      `They are thin from February 2026 and end on ${end}, where the timeline ends too. The newest day is not the surest one: wherever the map counts after ${complete}, it says what that day gave.`,
      `Not covered after ${complete}: partnerships, establishments, missions and agreements that no page was found for, and every change of membership in groups that was not announced in what was read. A step that is missing there is not a statement that it did not happen. Terms that run on, such as seats in international bodies, are shown as they were announced.`,
    ],
  },
  worldview: {
    title: "Borders and disputed land",
    borders:
      "Outlines are simplified from Natural Earth and repaired where they contradict the records. A fixed set of pieces passes from holder to holder, day by day since 1945; a border is drawn only between two holders. A dependency is its own holder, with its ruler named beside it.",
    lead: "The map shows recognition as Viet Nam practises it, because it shows Viet Nam’s relations. That is no judgement of a dispute. Contested land is hatched and explained; the profiles name the sources.",
    places: [
      {
        name: "Hoàng Sa (Paracel Islands) and Trường Sa (Spratly Islands)",
        text: "Marked and named at every zoom and on every date, after Viet Nam’s view. Others claim all or part of them. No line of any claim is drawn in that sea, named Biển Đông (East Sea / South China Sea).",
        open: "VNM",
      },
      {
        name: "Viet Nam, 1954–1976",
        text: "One Viet Nam, with a dashed line along the provisional military demarcation line of the Geneva Agreements, which was no border.",
        open: "VNM",
      },
      {
        name: "Crimea",
        text: "Within Ukraine, hatched since 18 March 2014 (General Assembly resolution 68/262); under Russian control. The parts of Ukraine held by Russian forces since 2014 and 2022 are not drawn apart.",
        open: "UKR",
      },
      {
        name: "Western Sahara",
        text: "The Sahrawi Arab Democratic Republic is a partner since 2 March 1979. The land is hatched; Morocco administers the part west of the sand wall.",
        open: "ESH",
      },
      {
        name: "Taiwan",
        text: "Within China (General Assembly resolution 2758), with its own outline and a note; governed from Taipei. Viet Nam has no official relations with Taipei.",
        open: "TWN",
      },
      {
        name: "Kosovo",
        text: "Within Serbia, with its own outline and a note. About half of the members of the United Nations recognise it; Viet Nam does not.",
        open: "XKX",
      },
      {
        name: "Somaliland",
        text: "Within Somalia, with its own outline and a note; it has governed itself since 1991.",
        open: "SOM",
      },
      {
        name: "Northern Cyprus",
        text: "Within Cyprus, with its own outline and a note; recognised by Türkiye alone (Security Council resolution 541).",
        open: "CYP",
      },
      {
        name: "Palestine",
        text: "Recognised by Viet Nam on 19 November 1988. The West Bank and Gaza are hatched.",
        open: "PSE",
      },
    ],
    profile: (name: string) => `Profile: ${name}`,
    disclaimer:
      "The map is for illustration only. Boundaries are simplified and express no legal position on sovereignty. The Hoàng Sa and Trường Sa archipelagos are shown after the position of Viet Nam. Source: Natural Earth (modified).",
  },
  confidence: {
    title: "How sure it is",
    lead: "Every row says how sure it is and who says it:",
    words: confidence,
    text: "Many lists of dates copy one official list, so their agreement is not two witnesses. A source that is only a weak copy of another is named without a link.",
  },
  figures: {
    title: "Printed figures",
    text: "Figures that the press printed are checked by naming the countries counted, on the day that the figure speaks of. Where a figure differs, the ledger says what would reproduce it, and judges nobody. Figures without country detail are shown as dated quotations, never as results.",
    ledger: "Open the ledger",
  },
  corrections: {
    title: "How errors are corrected",
    text: [
      "Every record in a profile has a button that copies a ready text to report it. What is needed: the record, what is wrong, and a source that shows it.",
      "A correction goes into the table with its source; where sources disagree, the better one decides and the note names the other. A check refuses rows that contradict each other, and a correction that would change a published tally or a verdict is looked at before it is accepted.",
      "The version of the dataset goes up with every change, the list of versions says what changed, and nothing is corrected silently. Older versions remain in the history of the repository.",
      "A date or a fact for which no source has been found is kept and marked as such: it is an invitation to send one.",
    ],
    versions: "See versions, download the data",
    sources: "See all sources and records",
  },
  limits: {
    title: "What the map does not do",
    text: [
      "It does not measure how close two countries are; it shows the formal tier, and when it began.",
      "It does not draw every border as it ran: a fixed set of pieces passes from hand to hand, and small changes of territory are told in notes only.",
      "It does not show flags. The free sets hold only those of today, which would be wrong on most days of the timeline.",
      "It does not take part in disputes, and it asks nothing of those who use it: no account, no cookies, no tracking.",
    ],
  },
  credits: {
    title: "Licences and credits",
    rows: [
      {
        what: "Data",
        who: "Bamboo Atlas, CC BY-SA 4.0",
        url: "https://creativecommons.org/licenses/by-sa/4.0/",
      },
      { what: "Code", who: "MIT License", url: "https://opensource.org/license/mit" },
      {
        what: "Outlines",
        who: "Natural Earth, public domain, modified",
        url: "https://www.naturalearthdata.com/",
      },
      {
        what: "Typeface",
        who: "Be Vietnam Pro, SIL Open Font License 1.1",
        url: "https://github.com/bettergui/BeVietnamPro",
      },
    ],
    newTab: "opens in a new tab",
  },
};

export type AboutMessages = typeof about;
