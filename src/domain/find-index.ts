import type { Code, CountryKind } from "./country.ts";
import type { Day } from "./day.ts";
import { type Folded, fold } from "./fold.ts";
import type { Milestone } from "./milestone.ts";
import type { Names } from "./names.ts";

/** Names beyond the plain ones, fetched when something is first looked for. */
export interface FindTerms {
  readonly aliases: ReadonlyMap<Code, readonly string[]>;
  /** By its capital a country is found as well. */
  readonly capitals: ReadonlyMap<Code, readonly string[]>;
  readonly groups: ReadonlyMap<string, readonly string[]>;
}

/** What there is to find, in one language and with the names of others. */
export interface Findable extends FindTerms {
  readonly names: Names;
  readonly kinds: ReadonlyMap<Code, CountryKind>;
  readonly milestones: readonly Milestone[];
  /** The first and the last day of the timeline. */
  readonly start: Day;
  readonly end: Day;
}

interface Term {
  readonly text: string;
  readonly folded: Folded;
  /** Whether it is the name of the capital. */
  readonly isCapital?: true;
}

/** Something that can be found, by its terms. */
export interface Entry<T> {
  readonly thing: T;
  /** The plain name, the code, then the others: a match in an earlier one goes before one as good in a later one. */
  readonly terms: readonly Term[];
  /** Where two are found alike the lower one comes first. */
  readonly order: number;
}

/** Everything that can be found, folded once. */
export interface FindIndex extends Pick<Findable, "start" | "end" | "milestones"> {
  readonly countries: readonly Entry<Code>[];
  readonly groups: readonly Entry<string>[];
  readonly events: readonly Entry<Milestone>[];
}

/** Present states before what they followed, and before land that is not a state. */
const ORDER: readonly CountryKind[] = [
  ...(["state", "organisation", "unrecognised", "territory", "former-state"] as const),
  ...(["former-territory", "no-state"] as const),
];

const termOf = (text: string): Term => ({ text, folded: fold(text) });

/** Folds everything that can be found. Takes some milliseconds; done once for a language. */
export function buildFindIndex(findable: Findable): FindIndex {
  const { names, kinds, aliases, capitals, groups, milestones, start, end } = findable;
  return {
    ...{ start, end, milestones },
    countries: [...names].map(([code, { name, dated }]) => ({
      thing: code,
      terms: [
        ...[name, code, ...dated.map((then) => then.name), ...(aliases.get(code) ?? [])].map(termOf),
        ...(capitals.get(code) ?? []).map((text) => ({ ...termOf(text), isCapital: true as const })),
      ],
      order: ORDER.indexOf(kinds.get(code) ?? "no-state"),
    })),
    groups: [...groups].map(([id, [plain = id, ...other]], order) => ({
      thing: id,
      terms: [plain, id, ...other].map(termOf),
      order,
    })),
    events: milestones.map((thing) => ({
      thing,
      terms: [thing.title, thing.place ?? "", thing.summary].map(termOf),
      order: thing.date.day,
    })),
  };
}
