import { type Code, parseCode } from "../domain/country.ts";
import { FOREVER } from "../domain/day.ts";
import type { CountryNames, DatedName, Names } from "../domain/names.ts";
import { asDay, asList, asRecord, asText, PackError } from "./codec.ts";

type PackedName = readonly [from: number, to: number | null, name: string];

/** The names of one language by code: the plain one, then the dated ones with their spans; null is no end. */
export type PackedNames = Readonly<Record<string, readonly [name: string, ...dated: PackedName[]]>>;

/** The names as a short JSON value. */
export function packNames(names: Names): PackedNames {
  return Object.fromEntries(
    [...names].map(([code, { name, dated }]) => [
      code,
      [name, ...dated.map((d): PackedName => [d.from, d.to === FOREVER ? null : d.to, d.name])],
    ]),
  );
}

/**
 * The inverse of `packNames`.
 *
 * @throws PackError naming the code whose names could not have been packed.
 */
export function unpackNames(packed: unknown): Names {
  return new Map(
    Object.entries(asRecord(packed)).map(([text, entry]): [Code, CountryNames] => {
      try {
        const [name, ...dated] = asList(entry);
        return [parseCode(text), { name: asText(name), dated: dated.map(unpackDated) }];
      } catch (cause) {
        throw new PackError(`names of ${text}: ${(cause as Error).message}`, { cause });
      }
    }),
  );
}

function unpackDated(packed: unknown): DatedName {
  const [from, to, name] = asList(packed);
  return { name: asText(name), from: asDay(from), to: to === null ? FOREVER : asDay(to) };
}
