import { PLACEHOLDER, siteOf } from "./address.ts";

/** Which pictures are made: all, a handful to look at and to test, or none. */
export type Pictures = "all" | "sample" | "none";

/** How hard the compressed twins are pressed: as small as they get, lightly for a trial, or there are none. */
export type Compression = "full" | "light" | "none";

/** What the environment asks of a build. */
export interface Settings {
  /** The address of the site, with a slash at the end. */
  readonly site: string;
  /** Whether that is a placeholder, as nobody said where the site will be. */
  readonly isPlaceholder: boolean;
  readonly pictures: Pictures;
  /** Of the twin in Brotli and the one in gzip that each file gets. */
  readonly compression: Compression;
}

const PICTURES: Readonly<Record<string, Pictures>> = {
  "0": "none",
  none: "none",
  sample: "sample",
  "1": "all",
  all: "all",
};

const COMPRESSION: Readonly<Record<string, Compression>> = {
  "0": "none",
  none: "none",
  light: "light",
  "1": "full",
  full: "full",
};

/**
 * Reads `SITE_URL`, `PICTURES` and `PRECOMPRESS`. A build with an address is one to publish and is made in
 * full; without one it is for looking and testing, and is made quickly.
 *
 * @throws RangeError naming the variable that cannot be taken.
 */
export function settingsOf(env: Readonly<Record<string, string | undefined>>): Settings {
  const site = siteOf(env["SITE_URL"]);
  const isPlaceholder = site === PLACEHOLDER;
  return {
    site,
    isPlaceholder,
    pictures: chosen("PICTURES", env["PICTURES"], PICTURES) ?? (isPlaceholder ? "sample" : "all"),
    compression: chosen("PRECOMPRESS", env["PRECOMPRESS"], COMPRESSION) ?? (isPlaceholder ? "none" : "full"),
  };
}

function chosen<T>(
  name: string,
  text: string | undefined,
  choices: Readonly<Record<string, T>>,
): T | undefined {
  if (text === undefined || text === "") return undefined;
  if (Object.hasOwn(choices, text)) return choices[text];
  throw new RangeError(
    `${name} must be one of ${Object.keys(choices).join(", ")}, not ${JSON.stringify(text)}`,
  );
}
