import { csvFormatRows } from "d3";
import { columnsOf, TABLE_NAMES, type TableName } from "../../src/data/tables.ts";
import { FOCAL, type State } from "./states.ts";

/** What is Viet Nam's stays as it is: the marks of the map speak of it. */
const FOCAL_LAND = [
  { atom: FOCAL.atom, holder: FOCAL.code, status: "state", from: "1945-09-02" },
  { atom: "hoangsa", holder: FOCAL.code, status: "contested", from: "1945-09-02" },
  { atom: "truongsa", holder: FOCAL.code, status: "contested", from: "1945-09-02" },
];

type Cells = Readonly<Record<string, string>>;
type Lines = Readonly<Partial<Record<TableName, readonly Cells[]>>>;

const START = "1945-09-02";
const PRECISION: Readonly<Record<number, string>> = { 4: "year", 7: "month", 10: "day" };
/** The tiers that a state goes through, over and over, as its history needs. */
const LADDER = ["comprehensive", "strategic", "comprehensive-strategic", "special"];

/** The published tables of a made-up world, as texts of CSV files by table. */
export function tablesOf(states: readonly State[]): ReadonlyMap<TableName, string> {
  const lines: Lines = {
    countries: [focalRow(), ...states.map(countryRow)],
    territory: [...FOCAL_LAND, ...states.flatMap(territoryRows)],
    relations: states.map(({ code, days: [first = START] }) => ({ code, date: first })),
    partnerships: states.flatMap(partnershipRows),
    groups: [{ id: "all", short_en: "All", short_vi: "Tất cả", name_en: "All", name_vi: "Tất cả" }],
    memberships: [{ group: "all", code: FOCAL.code, from: START, status: "member" }],
    sources: [{ id: "s0", title: "Generated", kind: "reference" }],
  };
  return new Map(TABLE_NAMES.map((name) => [name, csvOf(name, lines[name] ?? [])]));
}

function focalRow(): Cells {
  return { code: FOCAL.code, kind: "state", name_en: "Viet Nam", name_vi: "Việt Nam", from: START };
}

function countryRow({ code, name, days, isBornLate }: State): Cells {
  const from = isBornLate ? (days[0] ?? START) : "1900";
  return { code, kind: "state", name_en: name, name_vi: name, from };
}

/** A state that is born late is held in trust until then. */
function territoryRows({ code, atom, days, isBornLate }: State): readonly Cells[] {
  const [birth = START] = days;
  const own = { atom, holder: code, status: "state", from: isBornLate ? birth : START };
  const trust = { atom, holder: code, status: "trust-territory", from: START, to: birth, rulers: "UN" };
  return isBornLate ? [trust, own] : [own];
}

/** Relations are the first change of a state; a tier is each other. */
function partnershipRows({ code, days }: State): readonly Cells[] {
  return days.slice(1).map((date, i) => ({
    code,
    date,
    tier: LADDER[i % LADDER.length] ?? "",
    official_en: "Partnership",
    official_vi: "Quan hệ đối tác",
  }));
}

function csvOf(name: TableName, lines: readonly Cells[]): string {
  const columns = Object.keys(columnsOf(name));
  const rows = lines.map((cells) => columns.map((column) => cellOf(name, column, cells)));
  return `${csvFormatRows([columns, ...rows])}\n`;
}

function cellOf(name: TableName, column: string, cells: Cells): string {
  const given = cells[column];
  if (given !== undefined) return given;
  const dated = columnsOf(name)[column]?.precisionOf;
  if (dated !== undefined) return PRECISION[(cells[dated] ?? "").length] ?? "";
  return { confidence: "single", sources: "s0" }[column] ?? "";
}
