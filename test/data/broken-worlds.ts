import { altered, type Cells, extended, type Lines, lacking } from "./small-world.ts";

/** A role that lacks only its span. */
export const role = (): Cells => ({
  id: "seat",
  body_en: "Council",
  body_vi: "Hội đồng",
  role_en: "Member",
  role_vi: "Thành viên",
});

/** Each check with worlds that break it, and what it must then say, word for word. */
export const FAULTS: Readonly<
  Record<string, readonly (readonly [name: string, world: Lines, faults: readonly string[]])[]>
> = {
  measuresResolve: [
    [
      "a group that has no row",
      altered("claims", 0, { measure: "countries:from.strategic:in.g20" }),
      ["claims.csv:2, measure: there is no group g20"],
    ],
    [
      "a milestone, a role and a country that have no row",
      altered("claims", 0, {
        measure: "milestone:id.m999 roles:of.seat date:of.ZZZ:tier.strategic",
        figure: "date.2001 count.1 date.2001",
      }),
      [
        "claims.csv:2, measure: there is no milestone m999",
        "claims.csv:2, measure: there is no role seat",
        "claims.csv:2, measure: there is no code ZZZ",
      ],
    ],
    [
      "fewer figures than measures",
      altered("claims", 0, { measure: "countries:from.strategic countries:from.relations" }),
      ["claims.csv:2, figure: 1 figures for 2 measures"],
    ],
  ],
  verdictsHold: [
    [
      "a verdict that the tables do not give",
      altered("claims", 0, { figure: "count.2" }),
      ["claims.csv:2, verdict: is agrees, but the tables give 1: differs"],
    ],
    ["a partnership that flips a verdict", altered("partnerships", 1, { tier: "sectoral" }), []],
    ["a step that goes missing", lacking("partnerships", 2), []],
    [
      "all steps of the only partner gone",
      { ...lacking("partnerships", 2), partnerships: [] },
      ["claims.csv:2, verdict: is agrees, but the tables give 0: differs"],
    ],
  ],
  keysAreUnique: [
    [
      "a country twice",
      extended("relations", { code: "LAO", date: "1962-09-05" }),
      ["relations.csv:7, code: the same code as line 2"],
    ],
    [
      "a step twice",
      extended("partnerships", { code: "RUS", date: "2001-03", tier: "strategic" }),
      ["partnerships.csv:6, code: the same code, date, tier as line 3"],
    ],
  ],
  successorsDiffer: [
    [
      "a country that names itself",
      altered("countries", 3, { successors: "CHL" }),
      ["countries.csv:5, successors: CHL continues itself"],
    ],
    [
      "two that name each other",
      altered("countries", 4, { successors: "SUN" }),
      [
        "countries.csv:6, successors: RUS continues itself",
        "countries.csv:7, successors: SUN continues itself",
      ],
    ],
    ["an heir of heirs", altered("countries", 4, { successors: "CHL" }), []],
  ],
  languagesGoTogether: [
    [
      "a note in English only",
      altered("names", 0, { note_en: "A note" }),
      ["names.csv:2, note_vi: is empty where note_en is not"],
    ],
    [
      "a place in Vietnamese only",
      altered("milestones", 0, { place_vi: "Hà Nội" }),
      ["milestones.csv:2, place_en: is empty where place_vi is not"],
    ],
  ],
  confidenceHasSources: [
    [
      "recalled with a source",
      altered("names", 0, { confidence: "recalled", sources: "s0" }),
      ["names.csv:2, sources: a recalled row cannot name a source"],
    ],
    [
      "confirmed without one",
      altered("names", 0, { confidence: "confirmed", sources: "" }),
      ["names.csv:2, sources: a row that is confirmed must name a source"],
    ],
  ],
  spansAscend: [
    [
      "an end before the beginning",
      altered("names", 0, { to: "1950-01-01" }),
      ["names.csv:2, to: 1950-01-01 is not after 1953-10-22"],
    ],
    [
      "an empty span",
      altered("territory", 5, { to: "1945-09-02" }),
      ["territory.csv:7, to: 1945-09-02 is not after 1945-09-02"],
    ],
    [
      "a year that ended before",
      extended("roles", { ...role(), from: "2008-06", to: "2007" }),
      ["roles.csv:2, to: 2007 is not after 2008-06"],
    ],
    [
      "a severance within one month",
      altered("interruptions", 0, { to: "1973-09" }),
      ["interruptions.csv:2, to: 1973-09 is not after 1973-09-11"],
    ],
  ],
  referencesResolve: [
    [
      "an unknown country",
      altered("milestones", 0, { codes: "VNM XYZ" }),
      ["milestones.csv:2, codes: XYZ is not in countries.csv"],
    ],
    [
      "an unknown ruler",
      altered("territory", 1, { rulers: "FRA XYZ" }),
      ["territory.csv:3, rulers: XYZ is not in countries.csv"],
    ],
    [
      "an unknown holder",
      altered("territory", 3, { holder: "XYZ" }),
      ["territory.csv:5, holder: XYZ is not in countries.csv"],
    ],
    [
      "an unknown group",
      altered("memberships", 0, { group: "nato" }),
      ["memberships.csv:2, group: nato is not in groups.csv"],
    ],
    [
      "an unknown source of a claim",
      altered("claims", 0, { source: "s9" }),
      ["claims.csv:2, source: s9 is not in sources.csv"],
    ],
    [
      "an unknown source",
      altered("relations", 0, { sources: "s0 s9" }),
      ["relations.csv:2, sources: s9 is not in sources.csv"],
    ],
  ],
  atomsAreAlwaysHeld: [
    [
      "a gap",
      altered("territory", 2, { from: "1953-10-23" }),
      ["territory.csv:4, from: nobody holds 418 from 1953-10-22"],
    ],
    [
      "an overlap",
      altered("territory", 2, { from: "1953-10-21" }),
      ["territory.csv:4, from: 418 is held until 1953-10-22"],
    ],
    [
      "a late beginning",
      altered("territory", 0, { from: "1945-09-03" }),
      ["territory.csv:2, from: nobody holds 704 from 1945-09-02"],
    ],
    [
      "an end",
      altered("territory", 0, { to: "2026-01-01" }),
      ["territory.csv:2, to: nobody holds 704 from 2026-01-01"],
    ],
  ],
  statesHaveOneCore: [
    [
      "two cores",
      altered("territory", 7, { status: "state" }),
      ["territory.csv:9, status: SUN has another core on line 7"],
    ],
    [
      "a state without a core",
      altered("territory", 4, { status: "dependency", rulers: "FRA" }),
      ["countries.csv:5, from: a state 1945-09-02 to …, but territory.csv has its core never"],
    ],
    [
      "a core before the state exists",
      altered("countries", 1, { from: "1953-10-24" }),
      ["countries.csv:3, from: a state 1953-10-24 to …, but territory.csv has its core 1953-10-22 to …"],
    ],
    [
      "a core of what is no state",
      altered("countries", 3, { kind: "territory" }),
      ["countries.csv:5, from: a state never, but territory.csv has its core 1945-09-02 to …"],
    ],
  ],
  partsBelongToStates: [
    [
      "a part of a state that is gone",
      altered("territory", 8, { holder: "SUN" }),
      ["territory.csv:10, status: part of SUN, whose core is held 1945-09-02 to 1991-12-26"],
    ],
  ],
  holdersHoldLand: [
    [
      "an organisation with land",
      altered("territory", 4, { holder: "EU" }),
      ["territory.csv:6, holder: EU is an organisation"],
    ],
  ],
  rulersFitStatus: [
    [
      "a dependency of nobody",
      altered("territory", 1, { rulers: "" }),
      ["territory.csv:3, rulers: must not be empty for dependency"],
    ],
    [
      "a ruled state",
      altered("territory", 3, { rulers: "VNM" }),
      ["territory.csv:5, rulers: must be empty for state"],
    ],
  ],
  membersAreStates: [
    [
      "a member too early",
      altered("countries", 1, { un_from: "1950-01-01" }),
      ["countries.csv:3, un_from: a member but no state on 1950-01-01"],
    ],
    [
      "a seat that outlives its state",
      altered("countries", 5, { un_from: "1945-10-24" }),
      ["countries.csv:7, un_from: a member but no state on 2026-06-08"],
    ],
  ],
  relationsNeedStates: [
    [
      "on the day the partner ended",
      altered("relations", 4, { date: "1991-12-26" }),
      ["relations.csv:6, date: SUN did not exist on 1991-12-26"],
    ],
    [
      "before the partner",
      altered("relations", 0, { date: "1950-01-01" }),
      ["relations.csv:2, date: LAO did not exist on 1950-01-01"],
    ],
    [
      "before Viet Nam",
      altered("relations", 1, { date: "1945-09-01" }),
      ["relations.csv:3, date: before 1945-09-02"],
    ],
    [
      "with Viet Nam",
      extended("relations", { code: "VNM" }),
      ["relations.csv:7, code: Viet Nam has no relations with itself"],
    ],
  ],
  tiersNeedRelations: [
    [
      "a tier before",
      altered("partnerships", 0, { date: "1962-08" }),
      ["partnerships.csv:2, date: LAO has relations only from 1962-09-05"],
    ],
    [
      "a tier without",
      lacking("relations", 3),
      ["RUS", "RUS"].map((code, i) => `partnerships.csv:${3 + i}, date: ${code} has no relations`),
    ],
  ],
  tiersAscend: [
    [
      "two tiers on one day",
      extended("partnerships", { code: "RUS", date: "2012-07-27", tier: "special" }),
      ["partnerships.csv:6, date: the same day as line 4"],
    ],
  ],
  severancesNeedRelations: [
    [
      "nothing to sever",
      altered("interruptions", 0, { code: "VNM" }),
      ["interruptions.csv:2, from: VNM had no relations to sever"],
    ],
    [
      "no date",
      altered("interruptions", 0, { from: "" }),
      ["interruptions.csv:2, from: a severance needs a date"],
    ],
    [
      "severed twice",
      extended("interruptions", {
        code: "CHL",
        kind: "severance",
        from: "1980",
        what_en: "Again",
        what_vi: "Lại",
      }),
      ["interruptions.csv:3, from: CHL had broken off already"],
    ],
  ],
  nothingAfterTheEnd: [
    [
      "a step to come",
      altered("partnerships", 2, { date: "2026-06-09" }),
      ["partnerships.csv:4, date: after the end of coverage"],
    ],
    [
      "a change of hands to come",
      extended("territory", { atom: "704", holder: "VNM", from: "2027-01-01" }),
      ["territory.csv:11, from: after the end of coverage"],
    ],
  ],
  namesDoNotOverlap: [
    [
      "two names at once",
      altered("names", 1, { from: "1975-12-01" }),
      ["names.csv:3, from: overlaps line 2"],
    ],
  ],
  membershipsDoNotOverlap: [
    [
      "a member twice",
      extended("memberships", { group: "asean", code: "LAO", from: "2000" }),
      ["memberships.csv:4, from: overlaps line 3"],
    ],
  ],
  membersExist: [
    [
      "before it existed",
      altered("memberships", 1, { from: "1950" }),
      ["memberships.csv:3, from: LAO did not exist on 1950"],
    ],
    [
      "after it ended",
      altered("memberships", 1, { code: "SUN", from: "1949" }),
      ["memberships.csv:3, to: SUN no longer exists"],
    ],
    [
      "beyond its end",
      altered("memberships", 1, { code: "SUN", from: "1949", to: "1992-01-01" }),
      ["memberships.csv:3, to: SUN did not exist just before 1992-01-01"],
    ],
  ],
};
