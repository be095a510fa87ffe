/**
 * A second evaluation of every printed figure, written apart from the product: no domain code, no decoder, no
 * vocabulary of measures. Each question is answered here from the rows by hand, by the id of the claim.
 */
import { rowsOf, shownOn, tierFromRows } from "./independent.ts";

/** What the rows say to a figure: the verdict, and who or what was counted. */
export interface Answer {
  readonly verdict: "agrees" | "differs" | "untestable";
  readonly counted: readonly string[];
}

const claims = new Map(rowsOf("claims").map((row) => [row["id"] ?? "", row]));
const countries = new Map(rowsOf("countries").map((row) => [row["code"] ?? "", row]));
const agreements = rowsOf("agreements");
const roles = rowsOf("roles");
const milestones = new Map(rowsOf("milestones").map((row) => [row["id"] ?? "", row["date"] ?? ""]));
const partnerships = rowsOf("partnerships");
const relations = new Map(rowsOf("relations").map((row) => [row["code"] ?? "", row["date"] ?? ""]));

const PARTNERS = ["comprehensive", "strategic", "comprehensive-strategic"];
const full = (date: string) => date + "-01-01".slice(date.length - 4);
/** The first day of whatever a claim speaks of. */
const dayOf = (id: string) => full(claims.get(id)?.["as_of"] ?? "");

const verdict = (holds: boolean, counted: readonly string[]): Answer => ({
  verdict: holds ? "agrees" : "differs",
  counted: [...counted].sort(),
});
const number = (id: string, counted: readonly string[]) =>
  verdict(counted.length === Number(/\d+/.exec(claims.get(id)?.["value"] ?? "")?.[0]), counted);

/** Who is on the map as a state on a day, Viet Nam apart. */
const statesFromRows = (day: string): readonly string[] => {
  const states = [...shownOn(day).values()].filter(
    ({ look }) => !["dependency", "not-a-state", "focal"].includes(look),
  );
  return [...new Set(states.map(({ holder }) => holder))];
};

const standing = (
  id: string,
  tiers: readonly string[],
  among: readonly string[] = statesFromRows(dayOf(id)),
) => among.filter((code) => tiers.includes(tierFromRows(code, dayOf(id))));

const members = (group: string, day: string) =>
  rowsOf("memberships")
    .filter((row) => row["group"] === group && row["status"] !== "participant")
    .filter((row) => full(row["from"] ?? "") <= day && (row["to"] === "" || day < full(row["to"] ?? "")))
    .map((row) => row["code"] ?? "");

const inUnitedNations = (day: string) =>
  [...statesFromRows(day), "VNM"].filter((code) => {
    const from = countries.get(code)?.["un_from"] ?? "";
    return from !== "" && from <= day;
  });

const RELATIONS = ["relations", ...PARTNERS, "special"];
const withRelations = (id: string) => number(id, standing(id, RELATIONS));
const partners = (id: string) => number(id, standing(id, PARTNERS));

/** "All so many members": the printed number, its base and what the rows have must be one and the same. */
function allMembers(id: string): Answer {
  const [first, base] = (claims.get(id)?.["value"] ?? "").match(/\d+/g) ?? [];
  const all = inUnitedNations(dayOf(id));
  const counted = all.filter((code) => code === "VNM" || standing(id, RELATIONS, [code]).length === 1);
  return verdict(counted.length === Number(first) && all.length === Number(base), counted);
}

function ofGroup(id: string, group: string, tiers: readonly string[], extra: readonly string[] = []): Answer {
  const [first, base] = (claims.get(id)?.["value"] ?? "").match(/\d+/g) ?? [];
  const organisations = ["EU", "AU"];
  const all = members(group, dayOf(id)).filter(
    (code) => !organisations.includes(code) || extra.includes(code),
  );
  const counted = standing(id, tiers, all);
  return verdict(counted.length === Number(first) && all.length === Number(base), counted);
}

const signed = (id: string) =>
  agreements.filter((row) => row["kind"] === "fta" && full(row["signed"] ?? "") <= dayOf(id));

const reached = (code: string, tier: string) =>
  tier === "relations"
    ? (relations.get(code) ?? "")
    : (partnerships.find((row) => row["code"] === code && row["tier"] === tier)?.["date"] ?? "");

const on = (id: string, code: string, tier: string, printed: string) =>
  verdict(reached(code, tier).startsWith(printed), claims.has(id) ? [code] : []);

const happened = (...pairs: readonly (readonly [milestone: string, printed: string])[]) =>
  verdict(
    pairs.every(([milestone, printed]) => milestones.get(milestone)?.startsWith(printed)),
    pairs.map(([milestone]) => milestone),
  );

const terms = (sort: string) => roles.filter((row) => row["id"]?.replace(/-\d{4}$/, "") === sort);
const ids = (rows: readonly Readonly<Record<string, string>>[]) => rows.map((row) => row["id"] ?? "");

/** A term that begins in one year and whose last day lies in another; `to` is the first day after it. */
function term(sort: string, first: number, last: number): Answer {
  const holds = terms(sort).some((row) => {
    const to = row["to"] ?? "";
    const end = to.length === 10 ? new Date(Date.parse(to) - 86_400_000).toISOString() : to;
    return row["from"]?.startsWith(String(first)) && end.startsWith(String(last));
  });
  return verdict(holds, ids(terms(sort)));
}

/** Totals only grow: the highest that was published by the day. */
function sent(id: string): { readonly id: string; readonly people: number } {
  const totals = rowsOf("deployments").filter((row) => row["mission"] === "" && row["people"] !== "");
  const by = totals.filter((row) => full(row["from"] ?? "") <= dayOf(id));
  const people = by.map((row) => Number(row["people"]));
  const best = by[people.indexOf(Math.max(...people))];
  return { id: best?.["id"] ?? "", people: Number(best?.["people"]) };
}

const UNTESTABLE: Answer = { verdict: "untestable", counted: [] };

/** The answer to every claim, by its id. */
export const ANSWERS: Readonly<Record<string, () => Answer>> = {
  c001: () => ofGroup("c001", "p5", ["comprehensive-strategic"]),
  c002: () => on("c002", "GBR", "comprehensive-strategic", "2025-10"),
  c003: () => allMembers("c003"),
  c004: () => on("c004", "TUV", "relations", "2025-09-24"),
  c006: () => withRelations("c006"),
  c007: () => partners("c007"),
  c008: () => ofGroup("c008", "g7", PARTNERS),
  c009: () => ofGroup("c009", "g20", PARTNERS, ["EU"]),
  c010: () => term("hrc-member", 2026, 2028),
  c011: () => happened(["m079", "2025-10"]),
  c012: () => happened(["m009", "1968"], ["m011", "1973"]),
  c014: () => allMembers("c014"),
  c015: () => ofGroup("c015", "p5", ["strategic", "comprehensive-strategic"]),
  c017: () => number("c017", ids(signed("c017"))),
  c018: () => {
    const parties = new Set(signed("c018").flatMap((row) => row["parties"]?.split(" ") ?? []));
    parties.delete("VNM");
    return verdict(parties.size > 60 && parties.size < 70, [...parties]);
  },
  c020: () => number("c020", ids(terms("unsc-member"))),
  c021: () => verdict(sent("c021").people < 1000, [sent("c021").id]),
  c022: () =>
    verdict(
      terms("hanoi-convention-host")[0]?.["from"]?.startsWith("2025") === true,
      ids(terms("hanoi-convention-host")),
    ),
  c024: () => withRelations("c024"),
  c025: () => partners("c025"),
  c026: () => ofGroup("c026", "p5", ["comprehensive-strategic"]),
  c027: () => ofGroup("c027", "g20", PARTNERS, ["EU", "AU"]),
  c028: () => term("hrc-member", 2023, 2025),
  c029: () => verdict(terms("splos-president").length === 1, ids(terms("splos-president"))),
  c032: () => happened(["m073", "2025"]),
  c033: () => withRelations("c033"),
  c034: () => partners("c034"),
  c035: () => {
    const group = (name: string) =>
      members(name, dayOf("c035")).filter((code) => !["EU", "AU"].includes(code));
    const [p5, g7, g20] = ["p5", "g7", "g20"].map((name) => standing("c035", PARTNERS, group(name)));
    const holds = p5?.length === 5 && g7?.length === 7 && (g20?.length ?? 0) * 2 > group("g20").length;
    return verdict(holds, [...(p5 ?? []), ...(g7 ?? []), ...(g20 ?? [])]);
  },
  c036: () => on("c036", "GBR", "comprehensive-strategic", "2025-10-29"),
  c040: () => number("c040", ids(terms("unsc-member"))),
  c041: () => {
    const rows = terms("unga-vice-president");
    return verdict(rows.length === 1 && rows[0]?.["body_en"]?.includes("77th") === true, ids(rows));
  },
  c042: () => number("c042", ids(terms("hrc-member"))),
  c043: () => term("ilc-member", 2023, 2027),
  c044: () => verdict(sent("c044").people > 1100 && sent("c044").people < 1200, [sent("c044").id]),
  c050: () => happened(["m083", "2026-01-19"]),
  c051: () => verdict(2026 - Number(milestones.get("m021")?.slice(0, 4)) === 40, ["m021"]),
  c053: () => allMembers("c053"),
  c054: () => number("c054", ids(signed("c054"))),
  c055: () => term("hrc-member", 2023, 2025),
  c056: () => term("iaea-member", 2021, 2023),
  c057: () => term("un-women-member", 2025, 2027),
  c060: () => happened(["m007", "1954"], ["m011", "1973"]),
};

/** What the rows say to a claim; one that is not answered above has no table to be tested with. */
export const answerTo = (id: string): Answer => ANSWERS[id]?.() ?? UNTESTABLE;
