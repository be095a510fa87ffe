/**
 * The code of a state, a dependency or an organisation: ISO 3166-1 alpha-3, former states
 * after ISO 3166-3 (SUN, CSK, DDR, YUG, YMD), and a few of our own (YAR, UAR, RHO …, EU, AU).
 */
export type Code = string & { readonly brand: "Code" };

/** The id of a piece of the map that never splits: ISO numeric, or that with a suffix (`276-E`). */
export type AtomId = string & { readonly brand: "AtomId" };

export const COUNTRY_KINDS = [
  "state",
  "former-state",
  "territory",
  "former-territory",
  "unrecognised",
  "no-state",
  "organisation",
] as const;

export type CountryKind = (typeof COUNTRY_KINDS)[number];

/** Viet Nam: the country whose relations the map shows. */
export const FOCAL = "VNM" as Code;

/** The European Union: a partner without a territory of its own. */
export const EU = "EU" as Code;

/**
 * The code that a text spells, in upper case.
 *
 * @throws RangeError unless it is two or three letters. Whether such a country exists is the dataset's to say.
 */
export function parseCode(text: string): Code {
  if (!/^[A-Z]{2,3}$/i.test(text))
    throw new RangeError(`not a country code: ${JSON.stringify(text.slice(0, 40))}`);
  return text.toUpperCase() as Code;
}
