import { type Atlas, partiesOn } from "./atlas.ts";
import type { Code } from "./country.ts";
import { type Day, yearOf } from "./day.ts";
import type { PartySpan } from "./party.ts";
import { classOf, type TallyClass } from "./tally.ts";

/** The states that stand where one stands. */
export interface Similar {
  readonly standing: TallyClass;
  /** The year in which it came to stand there; null where it has stood there ever since it was a state. */
  readonly year: number | null;
  /** Those that came to stand there in the same year. */
  readonly sameYear: readonly Code[];
  /** All others that stand there. */
  readonly others: readonly Code[];
}

/** The states that stand as the given one does on a day, in no particular order; null if it is no state that day. */
export function similarOn(atlas: Atlas, code: Code, day: Day): Similar | null {
  const parties = partiesOn(atlas, day);
  const own = parties.find((party) => party.code === code);
  if (own === undefined) return null;
  const standing = classOf(own);
  const year = yearReached(own);
  const alike = parties.filter((party) => party.code !== code && classOf(party) === standing);
  const isSame = (party: PartySpan) => year !== null && yearReached(party) === year;
  const codes = (list: readonly PartySpan[]) => list.map((party) => party.code);
  return {
    standing,
    year,
    sameYear: codes(alike.filter(isSame)),
    others: codes(alike.filter((party) => !isSame(party))),
  };
}

/** The year in which a party came to stand where it does; a break counts from its own beginning. */
function yearReached({ from, standing: { suspended, since } }: PartySpan): number | null {
  if (suspended) return yearOf(from);
  return since && yearOf(since.day);
}
