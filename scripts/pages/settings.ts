import { PLACEHOLDER, siteOf } from "./address.ts";

/** Which pictures are made: all, a handful to look at and to test, or none. */
export type Pictures = "all" | "sample" | "none";

/** What the environment asks of a build. */
export interface Settings {
  /** The address of the site, with a slash at the end. */
  readonly site: string;
  /** Whether that is a placeholder, as nobody said where the site will be. */
  readonly isPlaceholder: boolean;
  readonly pictures: Pictures;
  /** Whether each file gets a twin in Brotli and in gzip. */
  readonly compress: boolean;
}

const PICTURES: Readonly<Record<string, Pictures>> = {
  "0": "none",
  none: "none",
  sample: "sample",
  "1": "all",
  all: "all",
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
    compress: chosen("PRECOMPRESS", env["PRECOMPRESS"], { "0": false, "1": true }) ?? !isPlaceholder,
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
