import { group } from "d3";
import type { Code } from "../../domain/country.ts";
import { type Day, FOREVER } from "../../domain/day.ts";
import type { Row, Tables } from "../tables.ts";

/** Who existed as a state when, as countries.csv has it. */
export interface Existence {
  /** Whether the state itself existed; a code that is no state never does. */
  readonly isState: (code: Code, day: Day) => boolean;
  /** Whether the state existed, or one whose successor it is, at any remove. */
  readonly hasForerunner: (code: Code, day: Day) => boolean;
  /** Whether a code is that of a state, present or former. */
  readonly isKindOfState: (code: Code) => boolean;
}

/** Reads existence off the table of countries. An unknown beginning lies before every day. */
export function existenceOf({ countries }: Pick<Tables, "countries">): Existence {
  const rows = new Map(countries.map((row) => [row.code, row]));
  const forerunners = group(
    countries.flatMap((row) => row.successors.map((successor) => ({ successor, code: row.code }))),
    (link) => link.successor,
  );
  const isKindOfState = (code: Code): boolean => isStateRow(rows.get(code));
  const isState = (code: Code, day: Day): boolean => {
    const row = rows.get(code);
    return isStateRow(row) && (row?.from?.day ?? -FOREVER) <= day && day < (row?.to?.day ?? FOREVER);
  };
  const lineage = (code: Code): ReadonlySet<Code> => {
    const found = new Set([code]);
    for (const heir of found) for (const link of forerunners.get(heir) ?? []) found.add(link.code);
    return found;
  };
  const hasForerunner = (code: Code, day: Day): boolean =>
    [...lineage(code)].some((past) => isState(past, day));
  return { isState, hasForerunner, isKindOfState };
}

function isStateRow(row: Row<"countries"> | undefined): boolean {
  return row?.kind === "state" || row?.kind === "former-state";
}
