/**
 * A second evaluation of the published tables, written apart from the product: no domain code, no decoder,
 * dates compared as text. What the map shows is held against it.
 */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";

type Cells = Readonly<Record<string, string>>;

const DIR = resolve(import.meta.dirname, "../public/data");

/** The rows of a table, by the plain rules of RFC 4180. */
export function rowsOf(name: string): readonly Cells[] {
  const text = readFileSync(join(DIR, `${name}.csv`), "utf8");
  const records: string[][] = [[]];
  let [cell, quoted] = ["", false];
  for (let i = 0; i < text.length; i++) {
    const c = text.charAt(i);
    if (quoted && c === '"' && text.charAt(i + 1) === '"') {
      cell += c;
      i += 1;
    } else if (c === '"') quoted = !quoted;
    else if (!quoted && (c === "," || c === "\n")) {
      records.at(-1)?.push(cell);
      cell = "";
      if (c === "\n") records.push([]);
    } else cell += c;
  }
  const [header = [], ...rows] = records.filter((record) => record.length > 1);
  return rows.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i] ?? ""])));
}

const [territory, countries, relations, interruptions, partnerships] = [
  rowsOf("territory"),
  new Map(rowsOf("countries").map((row) => [row["code"] ?? "", row])),
  new Map(rowsOf("relations").map((row) => [row["code"] ?? "", row])),
  rowsOf("interruptions"),
  rowsOf("partnerships"),
] as const;

/** An imprecise date counts from the first day of its month or year. */
const full = (date = "") => (date === "" ? "" : date + "-01-01".slice(date.length - 4));
const within = (day: string, from = "", to = "") => full(from) <= day && (to === "" || day < full(to));

/** What one atom shows on a day, in the words of the page's attributes. */
export interface Shown {
  readonly holder: string;
  readonly ruler: string;
  readonly look: string;
  readonly contested: boolean;
}

/** Viet Nam's tier with a holder on a day, from the rows alone. */
export function tierFromRows(holder: string, day: string): string {
  const since = full(relations.get(holder)?.["date"]);
  const birth = full(countries.get(holder)?.["from"]);
  const hasRelations = since !== "" && since <= day && (birth === "" || birth <= day);
  const broken = interruptions.some(
    (row) => row["code"] === holder && row["kind"] === "severance" && within(day, row["from"], row["to"]),
  );
  if (broken) return "suspended";
  const steps = partnerships
    .filter((row) => row["code"] === holder && !["sectoral", "precursor"].includes(row["tier"] ?? ""))
    .filter((row) => full(row["date"]) <= day)
    .sort((a, b) => full(a["date"]).localeCompare(full(b["date"])));
  return steps.at(-1)?.["tier"] ?? (hasRelations ? "relations" : "none");
}

/** What every atom shows on a day (`YYYY-MM-DD`), by atom. */
export function shownOn(day: string): ReadonlyMap<string, Shown> {
  const rows = territory.filter((row) => within(day, row["from"], row["to"]));
  return new Map(
    rows.map((row) => {
      const [atom = "", holder = "", status = "", ruler = ""] = [
        row["atom"],
        row["holder"],
        row["status"],
        row["rulers"],
      ];
      const isArchipelago = atom === "hoangsa" || atom === "truongsa";
      return [
        atom,
        {
          holder,
          ruler,
          look: lookFromRows(holder, status, day),
          contested: status === "contested" && !isArchipelago,
        },
      ];
    }),
  );
}

function lookFromRows(holder: string, status: string, day: string): string {
  if (["dependency", "mandate", "trust-territory"].includes(status)) return "dependency";
  const isState =
    /state$/.test(countries.get(holder)?.["kind"] ?? "") && countries.get(holder)?.["kind"] !== "no-state";
  if (status === "occupied" || !isState) return "not-a-state";
  return holder === "VNM" ? "focal" : tierFromRows(holder, day);
}

/** Every day named in the rows on which anything on the map could change, and the day before each. */
export function daysOfChange(first: string, last: string): readonly string[] {
  const cells = [
    ...territory.map((row) => row["from"]),
    ...[...relations.values()].map((row) => row["date"]),
    ...partnerships.map((row) => row["date"]),
    ...interruptions.filter((row) => row["kind"] === "severance").flatMap((row) => [row["from"], row["to"]]),
  ];
  const days = cells.map(full).filter((day) => day >= first && day <= last);
  const before = days.map((day) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10));
  return [...new Set([...days, ...before, first, last])].filter((day) => day >= first).sort();
}
