import { counted } from "./plural.ts";

/** What is cited, named by what its map shows. */
const titles = {
  world: (date: string) => `Viet Nam’s diplomatic relations on ${date}`,
  country: (name: string, date: string) => `Viet Nam’s relations with ${name} on ${date}`,
  layer: (name: string, date: string) => `Viet Nam’s diplomatic relations on ${date}: ${name}`,
  compared: (first: string, last: string) => `Viet Nam’s diplomatic relations: ${first} and ${last} compared`,
};

const tables: Readonly<Record<string, string>> = {
  countries: "Countries",
  names: "Names at different times",
  territory: "Territory",
  archipelagos: "Hoàng Sa and Trường Sa",
  relations: "Diplomatic relations",
  interruptions: "Interruptions",
  partnerships: "Partnerships",
  groups: "Groups",
  memberships: "Memberships",
  missions: "Missions",
  agreements: "Trade agreements",
  roles: "Roles",
  deployments: "Deployments",
  milestones: "Milestones",
  claims: "Printed figures",
  sources: "Sources",
};

export const data = {
  title: "Data, pictures and citations",
  titles,
  tables,
  failed: "The list of files did not load.",
  saved: (file: string) => `${file} is ready.`,
  notSaved: "The file could not be made. Try again.",
  working: "The file is being made …",
  copy: "Copy",
  copied: "Copied.",
  notCopied: "Copying was not allowed.",
  view: {
    title: "What the map shows",
    lead: (states: number, date: string) =>
      `${counted(states, "row", "rows")}: each state shown on ${date} with its tier, since when, and its groups. The filters of the map apply.`,
    both: "Two days are compared: the tables hold the rows of both, the outlines are of the day shown.",
    rows: "Table",
    outlines: "Outlines with tiers",
    outlinesHint: "GeoJSON is cut at 180°; TopoJSON keeps every shape whole and shares borders.",
  },
  picture: {
    title: "The map as a picture",
    preview: (title: string) => `Preview: ${title}`,
    language: "Language",
    colours: "Colours",
    themes: { light: "Light", dark: "Dark" },
    extent: "Part of the world",
    extents: { world: "All of it", view: "As on the map" },
    svg: "SVG",
    png: (scale: number) => `PNG ${scale}×`,
    copy: "Copy the picture",
    copied: "The picture is copied.",
    notCopied: "This browser does not copy pictures. Save it as PNG.",
    loading: "The picture is being drawn …",
    failed: "The outlines for the picture did not load.",
  },
  all: {
    title: "The whole dataset",
    lead: (rows: string, tables: number, version: string) =>
      `Version ${version}: ${rows} rows in ${tables} tables. The ZIP holds all of them with the description, the licence and a citation.`,
    files: "File by file",
    file: (name: string, file: string, rows: number) => `${name}: ${file}, ${counted(rows, "row", "rows")}`,
    package: "Description of all columns (Frictionless Data Package)",
    stable: "These addresses stay as they are: programs may read the tables straight from them.",
    licence:
      "Data CC BY-SA 4.0: name “The Bamboo Atlas contributors”, say what you changed, share alike. Quotations belong to their authors.",
  },
  cite: {
    title: "Cite this view",
    style: "Style",
    styles: { sentence: "Sentence", apa: "APA", chicago: "Chicago", bibtex: "BibTeX", csl: "CSL-JSON" },
    sentence: (title: string, version: string, url: string, accessed: string) =>
      `${title}. Bamboo Atlas, version ${version}, ${url} (seen ${accessed}).`,
    save: (file: string) => `Save ${file}`,
    text: "Citation",
  },
  versions: {
    title: "What changed between versions",
    only: (version: string, date: string) =>
      `${version} of ${date} is the first version: there is none to compare it with yet. It holds:`,
    from: "From",
    to: "To",
    heading: (version: string, date: string) => `${version}, ${date}`,
    rows: "Rows by table",
    table: "Table",
    before: "Before",
    after: "After",
    difference: "Difference",
    same: "No table has more or fewer rows.",
  },
  report: {
    button: "Report an error",
    copied:
      "Copied: a text to report this record. Paste it into an issue of the project, or a mail to its editors.",
    notCopied: "Copying was not allowed. This is the text to report the record with:",
    text: "Text of the report",
    subject: (what: string) => `Correction: ${what}`,
    record: "Record",
    table: "Table",
    says: "It says",
    sources: "Its sources",
    noSources: "none found yet",
    version: "Version of the data",
    page: "Page",
    wrong: "What is wrong, and what would be right",
    evidence: "Which source shows it (address, date, publisher)",
    fill: "(please fill in)",
  },
};

export type DataMessages = typeof data;
