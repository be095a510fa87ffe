import { type Atlas, partiesOn } from "../../domain/atlas.ts";
import type { Code } from "../../domain/country.ts";
import type { Day } from "../../domain/day.ts";
import { fold } from "../../domain/fold.ts";
import { type Names, nameOn } from "../../domain/names.ts";
import type { PartySpan } from "../../domain/party.ts";
import { classOf, RANKED_CLASSES } from "../../domain/tally.ts";

/** A state in the list that stands for the map. */
export interface ListedCountry {
  readonly code: Code;
  readonly name: string;
  readonly folded: string;
  readonly party: PartySpan;
}

/** The states of a day, Viet Nam apart: by tier, highest first, then by name as the language orders names. */
export function listCountries(
  atlas: Atlas,
  day: Day,
  names: Names,
  compare: (a: string, b: string) => number,
): readonly ListedCountry[] {
  const rank = ({ party }: ListedCountry) => RANKED_CLASSES.indexOf(classOf(party));
  return partiesOn(atlas, day)
    .map((party) => {
      const name = nameOn(names, party.code, day);
      return { code: party.code, name, folded: fold(name).letters, party };
    })
    .sort((a, b) => rank(a) - rank(b) || compare(a.name, b.name));
}

/**
 * The place in the list that typed letters lead to: the next name after `from` that begins with them, round
 * the end; one letter typed again and again walks all names that begin with it. Null if there is none.
 */
export function findTyped(list: readonly ListedCountry[], typed: string, from: number): number | null {
  // A space at the end is left out by folding, but leads from "a" to "A Rập Xê Út".
  const wanted = fold(typed).letters + (typed.endsWith(" ") ? " " : "");
  const isRepeat = wanted.length > 1 && [...wanted].every((letter) => letter === wanted[0]);
  const start = wanted.length === 1 || isRepeat ? from + 1 : from;
  const search = (prefix: string, first: number) => {
    for (let i = 0; i < list.length; i++) {
      const at = (first + i + list.length) % list.length;
      if (list[at]?.folded.startsWith(prefix)) return at;
    }
    return null;
  };
  return search(wanted, isRepeat ? from : start) ?? (isRepeat ? search(wanted.slice(0, 1), start) : null);
}
