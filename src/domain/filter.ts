import type { Atlas } from "./atlas.ts";
import { type Code, FOCAL } from "./country.ts";
import type { Dataset, Membership } from "./dataset.ts";
import type { Day } from "./day.ts";
import type { PartySpan } from "./party.ts";
import { classOf, type TallyClass } from "./tally.ts";
import { isAtLeast, TIERS } from "./tier.ts";

/** How several groups combine: their members taken together, or only those that are in every one. */
export type Combination = "any" | "all";

/** Groups that are looked at together. */
export interface Scope {
  readonly groups: readonly string[];
  readonly match: Combination;
}

type Stay = readonly [from: Day, to: Day];

/** When each country belongs to a scope, as few and as long spans as possible. Without groups nobody belongs. */
export function scopeSpans(dataset: Dataset, { groups, match }: Scope): ReadonlyMap<Code, readonly Stay[]> {
  const chosen = new Set(groups);
  const rows = dataset.memberships.filter(({ group }) => chosen.has(group));
  const codes = new Set(rows.map(({ code }) => code));
  const needed = match === "all" ? chosen.size : 1;
  const entries = [...codes].map((code) => [code, staysOf(rows, code, needed)] as const);
  return new Map(entries.filter(([, stays]) => stays.length > 0));
}

/** Who belongs to a scope on a day, in the order of the table; states, organisations and others alike. */
export function membersUnder(dataset: Dataset, { groups, match }: Scope, day: Day): ReadonlySet<Code> {
  const counts = new Map<Code, Set<string>>();
  for (const { group, code, from, to } of dataset.memberships) {
    if (!(from <= day && day < to) || !groups.includes(group)) continue;
    counts.set(code, (counts.get(code) ?? new Set()).add(group));
  }
  const needed = match === "all" ? new Set(groups).size : 1;
  return new Set([...counts].filter(([, own]) => own.size >= needed).map(([code]) => code));
}

/** The states of the map cut to the days on which they belong to a scope: what counts within it are made of. */
export function partiesWithin(atlas: Atlas, scope: Scope): ReadonlyMap<Code, readonly PartySpan[]> {
  const stays = scopeSpans(atlas.dataset, scope);
  const cut = (span: PartySpan): readonly PartySpan[] =>
    (stays.get(span.code) ?? []).flatMap(([from, to]) => {
      const [first, end] = [Math.max(from, span.from) as Day, Math.min(to, span.to) as Day];
      return first < end ? [{ ...span, from: first, to: end }] : [];
    });
  const entries = [...atlas.parties].map(([code, spans]) => [code, spans.flatMap(cut)] as const);
  return new Map(entries.filter(([, spans]) => spans.length > 0));
}

/** How the members of a scope stand with Viet Nam on a day, by name. */
export interface ScopeSummary {
  /** The states among them, Viet Nam apart. */
  readonly countries: readonly Code[];
  /** Those at comprehensive partnership or higher. */
  readonly partners: readonly Code[];
  /** Those beside the ladder, who count as countries but not as partners. */
  readonly special: readonly Code[];
  /** Members that are no states on the map that day: the EU, Hong Kong. */
  readonly apart: readonly Code[];
  readonly hasFocal: boolean;
}

const PARTNERS: ReadonlySet<TallyClass | null | undefined> = new Set(
  TIERS.filter((tier) => isAtLeast(tier, "comprehensive")),
);

/** See `ScopeSummary`. */
export function summaryOf(atlas: Atlas, scope: Scope, day: Day): ScopeSummary {
  const members = [...membersUnder(atlas.dataset, scope, day)];
  const classes = new Map(members.map((code) => [code, classUnder(atlas, code, day)]));
  const countries = members.filter((code) => classes.get(code) !== null);
  return {
    countries,
    partners: countries.filter((code) => PARTNERS.has(classes.get(code))),
    special: countries.filter((code) => classes.get(code) === "special"),
    apart: members.filter((code) => classes.get(code) === null && code !== FOCAL),
    hasFocal: members.includes(FOCAL),
  };
}

function classUnder({ parties }: Atlas, code: Code, day: Day): TallyClass | null {
  const span = parties.get(code)?.find(({ from, to }) => from <= day && day < to);
  return span === undefined ? null : classOf(span);
}

/** The spans in which a country is in at least `needed` of the groups. */
function staysOf(rows: readonly Membership[], code: Code, needed: number): readonly Stay[] {
  const own = rows.filter((row) => row.code === code);
  const days = [...new Set(own.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  const stays: [Day, Day][] = [];
  days.slice(0, -1).forEach((from, i) => {
    const to = days[i + 1] as Day;
    const groups = new Set(own.filter((row) => row.from <= from && to <= row.to).map(({ group }) => group));
    if (groups.size < needed) return;
    const last = stays.at(-1);
    if (last?.[1] === from) last[1] = to;
    else stays.push([from, to]);
  });
  return stays;
}
