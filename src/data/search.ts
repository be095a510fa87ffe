import { group } from "d3";
import { type Code, parseCode } from "../domain/country.ts";
import type { Language } from "../domain/language.ts";
import { asList, asRecord, asText, PackError } from "./codec.ts";
import type { Row, Tables } from "./tables.ts";

/** What else a reader may call each country: aliases, dated names, and the names in the other language. */
export type Aliases = ReadonlyMap<Code, readonly string[]>;

/** The names of every group. */
export type GroupTerms = ReadonlyMap<string, readonly string[]>;

/**
 * The other names of every country, those in the reader's language first, none twice and none that
 * is its plain name in that language. A country without any is left out.
 */
export function aliasesOf(
  { countries, names }: Pick<Tables, "countries" | "names">,
  language: Language,
): Aliases {
  const other = language === "en" ? "vi" : "en";
  const dated = group(names, (row) => row.code);
  const all = countries.map((row): readonly [Code, readonly string[]] => {
    const former = dated.get(row.code) ?? [];
    const called = [...calledIn(language, row, former), ...calledIn(other, row, former)];
    const seen = new Set([row[`name_${language}`].toLocaleLowerCase(language)]);
    return [row.code, called.filter((name) => isNew(seen, name.toLocaleLowerCase(language)))];
  });
  return new Map(all.filter(([, called]) => called.length > 0));
}

/** The capital of every country that has one on record, in the reader's language and in the other, none twice. */
export function capitalsOf({ countries }: Pick<Tables, "countries">, language: Language): Aliases {
  const other = language === "en" ? "vi" : "en";
  const all = countries.map((row): readonly [Code, readonly string[]] => {
    const called = [row[`capital_${language}`], row[`capital_${other}`]];
    return [row.code, [...new Set(called.filter((name) => name !== null))]];
  });
  return new Map(all.filter(([, called]) => called.length > 0));
}

/** What a reader may call each group, by its id: its short name in the reader's language first, none twice. */
export function groupTermsOf({ groups }: Pick<Tables, "groups">, language: Language): GroupTerms {
  const other = language === "en" ? "vi" : "en";
  return new Map(
    groups.map((row) => [
      row.id,
      [
        ...new Set([
          ...[row[`short_${language}`], row[`name_${language}`]],
          ...[row[`short_${other}`], row[`name_${other}`]],
        ]),
      ],
    ]),
  );
}

/** The terms of the groups as a JSON value. */
export function packGroupTerms(terms: GroupTerms): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(terms);
}

/**
 * The inverse of `packGroupTerms`.
 *
 * @throws PackError if they could not have been packed.
 */
export function unpackGroupTerms(packed: unknown): GroupTerms {
  return new Map(Object.entries(asRecord(packed)).map(([id, terms]) => [id, asList(terms).map(asText)]));
}

/** The aliases as a JSON value. */
export function packAliases(aliases: Aliases): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(aliases);
}

/**
 * The inverse of `packAliases`.
 *
 * @throws PackError naming the code whose aliases could not have been packed.
 */
export function unpackAliases(packed: unknown): Aliases {
  return new Map(
    Object.entries(asRecord(packed)).map(([code, called]) => {
      try {
        return [parseCode(code), asList(called).map(asText)];
      } catch (cause) {
        throw new PackError(`aliases of ${code}: ${(cause as Error).message}`, { cause });
      }
    }),
  );
}

function calledIn(
  language: Language,
  row: Row<"countries">,
  former: readonly Row<"names">[],
): readonly string[] {
  return [
    row[`name_${language}`],
    ...row[`aliases_${language}`],
    ...former.map((name) => name[`name_${language}`]),
  ];
}

function isNew(seen: Set<string>, name: string): boolean {
  return !seen.has(name) && seen.add(name).has(name);
}
