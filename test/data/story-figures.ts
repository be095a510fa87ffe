import { readFileSync } from "node:fs";
import { join } from "node:path";
import { csvParse } from "d3";
import { partiesOn } from "../../src/domain/atlas.ts";
import type { Code } from "../../src/domain/country.ts";
import { formatDay, parseDay } from "../../src/domain/day.ts";
import { membersOn } from "../../src/domain/group.ts";
import { classOf, partnersIn, type TallyClass, tallyOn } from "../../src/domain/tally.ts";
import { TIERS, type Tier } from "../../src/domain/tier.ts";
import { ATLAS, DATA_DIR, DATASET } from "../real.ts";
import { MONTHS } from "./story-numbers.ts";

/** What a figure of a story must equal: a date as far as it is known, a number, or words that a row holds. */
export type Truth =
  | { readonly kind: "date"; readonly iso: string }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "words"; readonly en: string; readonly vi: string };

type Row = Readonly<Record<string, string>>;

const tables = new Map<string, readonly Row[]>();

function rowsOf(table: string): readonly Row[] {
  const known = tables.get(table);
  if (known) return known;
  const rows = csvParse(readFileSync(join(DATA_DIR, `${table}.csv`), "utf8")) as unknown as readonly Row[];
  tables.set(table, rows);
  return rows;
}

function rowWhere(table: string, wanted: Readonly<Record<string, string>>): Row {
  const row = rowsOf(table).find((r) => Object.entries(wanted).every(([column, cell]) => r[column] === cell));
  if (row === undefined) throw new RangeError(`${table} has no row ${JSON.stringify(wanted)}`);
  return row;
}

const date = (iso: string | undefined): Truth => {
  if (!iso) throw new RangeError("the row has no date");
  return { kind: "date", iso };
};
const number = (value: number): Truth => ({ kind: "number", value });

/** Today's states, and those that are no UN members, by the day of their relations. */
const established = DATASET.establishments
  .map(({ code, day }) => ({ day, country: DATASET.countries.find((c) => c.code === code) }))
  .filter(({ country }) => country?.kind !== "former-state");

const establishedBy = (iso: string) => established.filter(({ day }) => day <= parseDay(iso));

/** The steps that changed a tier, by the day, with the tier reached. */
const upgrades = ATLAS.events.flatMap((event) =>
  event.kind === "tier" && event.to !== "relations" && event.to !== "special" && event.code !== "EU"
    ? [event]
    : [],
);

function classesIn(group: string, iso: string): readonly TallyClass[] {
  const members = membersOn(DATASET, group, parseDay(iso));
  return partiesOn(ATLAS, parseDay(iso))
    .filter(({ code }) => members.has(code))
    .map(classOf);
}

const isPartner = (name: TallyClass) =>
  ["comprehensive", "strategic", "comprehensive-strategic"].includes(name);

/** The place of a country among those that reached a tier, in the order in which they did. */
function rank(code: string, tier: string, among?: ReadonlySet<Code>): number {
  const reached = upgrades.filter((event) => event.to === tier && (!among || among.has(event.code)));
  const place = reached.findIndex((event) => event.code === code);
  if (place < 0) throw new RangeError(`${code} never reached ${tier}`);
  return place + 1;
}

function stepRow(code: string, tier: string): Row {
  return rowWhere("partnerships", { code, tier });
}

function wholeYears(from: string, to: string): number {
  return Number(to.slice(0, 4)) - Number(from.slice(0, 4)) - (to.slice(5) < from.slice(5) ? 1 : 0);
}

const relationsOf = (code: string) => rowWhere("relations", { code })["date"] ?? "";

const textOf = (row: Row, language: "en" | "vi") =>
  Object.entries(row)
    .filter(([column]) => !column.endsWith(language === "en" ? "_vi" : "_en"))
    .map(([, cell]) => cell)
    .join(" ");

function signedBy(iso: string): readonly Row[] {
  return rowsOf("agreements").filter((r) => r["kind"] === "fta" && (r["signed"] ?? "") <= iso);
}

const partiesTo = (row: Row) => (row["parties"] ?? "").split(" ");

/** The vocabulary of public/stories/README.md. Each word takes what stands between its colons. */
const MEASURES: Readonly<Record<string, (...args: string[]) => Truth>> = {
  day: (iso = "") => date(formatDay(parseDay(iso))),
  relations: (code = "") => date(relationsOf(code)),
  "partner-date": (code = "") => date(rowWhere("relations", { code })["partner_date"]),
  "nth-relations": (code = "") =>
    number(rowsOf("relations").filter((r) => r["date"] && r["date"] <= relationsOf(code)).length),
  step: (code = "", tier = "") => date(stepRow(code, tier)["date"]),
  month: (_step, code = "", tier = "") => {
    const month = Number(stepRow(code, tier)["date"]?.slice(5, 7));
    return { kind: "words", en: MONTHS[month - 1] ?? "", vi: `tháng ${month}` };
  },
  restated: (code = "") => {
    const event = ATLAS.events.findLast((e) => e.kind === "restated" && e.code === code);
    return date(event && formatDay(event.day));
  },
  severed: (code = "") => date(rowWhere("interruptions", { code, kind: "severance" })["from"]),
  severances: () => number(rowsOf("interruptions").filter((r) => r["kind"] === "severance").length),
  noted: (table = "", code = "") => {
    const row = rowWhere(table, { code });
    return { kind: "words", en: textOf(row, "en"), vi: textOf(row, "vi") };
  },
  ended: (code = "") => date(rowWhere("countries", { code })["to"]),
  un: (code = "") => date(rowWhere("countries", { code })["un_from"]),
  member: (group = "", code = "") => date(rowWhere("memberships", { group, code })["from"]),
  signed: (id = "") => date(rowWhere("agreements", { id })["signed"]),
  "in-force": (id = "") => date(rowWhere("agreements", { id })["in_force"]),
  milestone: (id = "") => date(rowWhere("milestones", { id })["date"]),
  role: (id = "") => date(rowWhere("roles", { id })["from"]),
  deployment: (id = "") => date(rowWhere("deployments", { id })["from"]),
  "claim-date": (id = "") => date(rowWhere("claims", { id })["as_of"]),
  claim: (id = "") => ({ kind: "words", en: quoteOf(id), vi: quoteOf(id) }),
  source: (id = "") => {
    const title = rowWhere("sources", { id })["title"] ?? "";
    return { kind: "words", en: title, vi: title };
  },
  stated: (table = "", id = "") => {
    const row = rowWhere(table, { id });
    return { kind: "words", en: textOf(row, "en"), vi: textOf(row, "vi") };
  },
  "stated-number": (table = "", id = "", value = "") => {
    const row = rowWhere(table, { id });
    const words = { 11: ["eleven", "mười một"] }[value] ?? [];
    const says = (language: "en" | "vi") => {
      const text = textOf(row, language)
        .toLowerCase()
        .replace(/(?<=\d)[.,](?=\d{3})/g, "");
      return text.includes(value) || words.some((word) => text.includes(word));
    };
    if (!says("en") || !says("vi"))
      throw new RangeError(`${table} ${id} does not say ${value} in both languages`);
    return number(Number(value));
  },
  "with-relations": (iso = "") => {
    const { none: _none, suspended: _suspended, ...rest } = tallyOn(ATLAS.tallies, parseDay(iso));
    return number(Object.values(rest).reduce((sum, n) => sum + n, 0));
  },
  established: (iso = "") => number(establishedBy(iso).length),
  "established-un": (iso = "") =>
    number(establishedBy(iso).filter(({ country }) => country?.un != null).length),
  "established-in": (year = "") =>
    number(established.filter(({ day }) => formatDay(day).startsWith(year)).length),
  "successors-in": (code = "", year = "") => {
    const atoms = new Set(DATASET.territory.filter(({ holder }) => holder === code).map(({ atom }) => atom));
    const later = DATASET.territory.filter(
      (t) => atoms.has(t.atom) && t.status === "state" && t.holder !== code,
    );
    const heirs = new Set(later.map(({ holder }) => holder));
    const own = established.filter(({ day }) => formatDay(day).startsWith(year));
    return number(own.filter(({ country }) => country && heirs.has(country.code)).length);
  },
  "un-members": (iso = "") =>
    number(
      rowsOf("countries").filter(
        (r) => r["un_from"] && r["un_from"] <= iso && !(r["un_to"] && r["un_to"] <= iso),
      ).length,
    ),
  years: (from = "", to = "") => number(wholeYears(relationsOf(from), relationsOf(to))),
  "years-at": (from = "", to = "", tier = "") =>
    number(wholeYears(stepRow(from, tier)["date"] ?? "", stepRow(to, tier)["date"] ?? "")),
  rung: (tier = "") => number(TIERS.indexOf(tier as Tier) - TIERS.indexOf("relations")),
  rungs: (code = "", iso = "") => {
    const event = upgrades.find((e) => e.code === code && formatDay(e.day) === iso);
    if (event === undefined) throw new RangeError(`${code} took no step on ${iso}`);
    return number(TIERS.indexOf(event.to) - TIERS.indexOf(event.from));
  },
  rank: (code = "", tier = "") => number(rank(code, tier)),
  "rank-in": (group = "", code = "", tier = "") => {
    const step = upgrades.find((e) => e.code === code && e.to === tier);
    return number(rank(code, tier, step && membersOn(DATASET, group, step.day)));
  },
  upgrades: (year = "", tier) =>
    number(upgrades.filter((e) => formatDay(e.day).startsWith(year) && (!tier || e.to === tier)).length),
  "upgrades-and-names": (year = "") => {
    const renamed = ATLAS.events.filter((e) => e.kind === "restated" && formatDay(e.day).startsWith(year));
    return number(upgrades.filter((e) => formatDay(e.day).startsWith(year)).length + renamed.length);
  },
  "most-upgrades": (year = "") => {
    const of = (y: number) => upgrades.filter((e) => formatDay(e.day).startsWith(String(y))).length;
    const others = Array.from({ length: 82 }, (_, i) => 1945 + i).filter((y) => String(y) !== year);
    if (others.some((y) => of(y) >= of(Number(year))))
      throw new RangeError(`${year} is not the year of most upgrades`);
    return number(of(Number(year)));
  },
  partners: (first = "", second) =>
    second === undefined
      ? number(partnersIn(tallyOn(ATLAS.tallies, parseDay(first))))
      : number(classesIn(first, second).filter(isPartner).length),
  tally: (name = "", second = "", third) => {
    if (third === undefined) return number(tallyOn(ATLAS.tallies, parseDay(second))[name as TallyClass]);
    const classes = classesIn(second, third);
    const is = (c: TallyClass) => (name === "related" ? c !== "none" && c !== "suspended" : c === name);
    return number(classes.filter(is).length);
  },
  members: (group = "", iso = "") => number(membersOn(DATASET, group, parseDay(iso)).size),
  "member-states": (group = "", iso = "") =>
    number([...membersOn(DATASET, group, parseDay(iso))].filter((code) => code.length === 3).length),
  fta: (iso = "") => number(signedBy(iso).length),
  "fta-since": (id = "") => {
    const after = rowWhere("agreements", { id })["signed"] ?? "";
    return number(signedBy("9999").filter((r) => (r["signed"] ?? "") > after).length);
  },
  "fta-economies": (iso = "") =>
    number(
      new Set(
        signedBy(iso)
          .flatMap(partiesTo)
          .filter((code) => code !== "VNM"),
      ).size,
    ),
  parties: (id = "") => number(partiesTo(rowWhere("agreements", { id })).length),
  terms: (id = "") => number(rowsOf("roles").filter((r) => r["id"]?.startsWith(`${id}-`)).length),
  "claims-like": (id = "") => {
    const { measure, verdict } = rowWhere("claims", { id });
    return number(
      rowsOf("claims").filter((r) => r["measure"] === measure && r["verdict"] === verdict).length,
    );
  },
  "claims-like-question": (question = "") => {
    // The rows that repeat a wording name the articles that share it.
    const note = rowsOf("claims").find((r) => r["question"] === question)?.["note_en"] ?? "";
    return number(note.includes("a second article repeats it") ? 2 : 1);
  },
};

const quoteOf = (id: string): string => {
  const row = rowWhere("claims", { id });
  return `${row["quote"]} ${row["value"]}`;
};

/**
 * What the dataset says a figure is.
 *
 * @throws RangeError if the vocabulary has no such measure, or the tables no such row.
 */
export function evaluate(measure: string): Truth {
  const [name = "", ...args] = measure.split(":");
  const evaluator = MEASURES[name];
  if (evaluator === undefined) throw new RangeError(`there is no measure ${name}`);
  return evaluator(...args);
}
