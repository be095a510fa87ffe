import type { Code } from "./country.ts";
import type { Day } from "./day.ts";

/** A name that a country bore in `[from, to)`. */
export interface DatedName {
  readonly name: string;
  readonly from: Day;
  readonly to: Day;
}

/** The names of one country in one language. */
export interface CountryNames {
  readonly name: string;
  /** Names it bore on certain days, where they differ; the plain name holds on all other days. */
  readonly dated: readonly DatedName[];
}

/** The names of all countries in one language. */
export type Names = ReadonlyMap<Code, CountryNames>;

/** What a country was called on a day (Zaire, Burma, Upper Volta …); its code if no name is known. */
export function nameOn(names: Names, code: Code, day: Day): string {
  const entry = names.get(code);
  if (entry === undefined) return code;
  return entry.dated.find(({ from, to }) => from <= day && day < to)?.name ?? entry.name;
}
