import { named } from "./named.ts";
import { counted } from "./plural.ts";

/** The words of the pages that are read without JavaScript, of link previews and of their pictures. They do not ship with the app. */
export const page = {
  brand: "Bamboo Atlas",
  /** "South Korea and Viet Nam: comprehensive strategic partnership". */
  countryTitle: (name: string, standing: string | null) =>
    `${name} and Viet Nam${standing === null ? "" : `: ${standing}`}`,
  focalTitle: "Viet Nam: recognition and representation",
  standing: {
    none: "no diplomatic relations",
    relations: "diplomatic relations",
    comprehensive: "comprehensive partnership",
    strategic: "strategic partnership",
    "comprehensive-strategic": "comprehensive strategic partnership",
    special: "special relationship",
    suspended: "relations suspended",
  },
  /** One or two sentences for a search result or a link preview. */
  related: (name: string, tier: string, since: string, relations: string | null) =>
    `${tier} between Viet Nam and ${named(name)} ${since}${relations === null ? "" : `, diplomatic relations ${relations}`}.`,
  unrelated: (name: string, date: string) =>
    `Viet Nam and ${named(name)} had no diplomatic relations on ${date}.`,
  broken: (name: string, since: string) => `Relations between Viet Nam and ${named(name)}: ${since}.`,
  former: (name: string, until: string) => `Viet Nam and ${named(name)}, a state ${until}.`,
  landOnly: (name: string) => `${name} on the map of Viet Nam’s diplomatic relations.`,
  promise: "Every step with its sources, on a map of any day since 1945.",
  asOf: (date: string) => `The map on ${date}`,
  pictureOf: (name: string, date: string) => `Map of the world on ${date} with ${named(name)} outlined`,
  pictureOfWorld: (date: string) =>
    `Map of the world on ${date}, coloured by Viet Nam’s relations with each country`,
  colouredBy: "Coloured by Viet Nam’s relations with each country",
  openMap: "Open the interactive map",
  openMapOn: (date: string) => `Open the interactive map on ${date}`,
  needsScript: "The interactive map needs JavaScript. What it tells of this page is written out here.",
  other: "Tiếng Việt",
  home: "All of the map",
  countries: "All countries",
  countriesTitle: "Viet Nam’s relations with every country",
  countriesLead: (date: string) =>
    `Every state, former state and territory on the map, by where it stood with Viet Nam on ${date}.`,
  formerStates: "Former states",
  territories: "Territories and others",
  organisations: "Organisations",
  focal: "Viet Nam",
  stories: "Stories",
  scenes: (n: number) => counted(n, "scene", "scenes"),
  play: "Play the story on the map",
  scene: (n: number, of: number) => `Scene ${n} of ${of}`,
  sources: "Sources",
  names: "Names through time",
  groups: "Groups",
  kin: "Before and after",
  predecessors: "Earlier:",
  successors: "Later:",
  data: "Data",
  dataLead: "The dataset is free to use under CC BY-SA 4.0:",
  datasetDescription:
    "Viet Nam’s diplomatic relations and partnerships with every country since 2 September 1945, day by day and with sources: one CSV a table, as a Frictionless Data Package.",
  coverage: (date: string, end: string) =>
    `The records are complete to ${date} and reach to ${end}. The newest days may lack something.`,
  missing: "Page not found",
  missingLead: "There is no page at this address. The map and the list of all countries are here:",
};
