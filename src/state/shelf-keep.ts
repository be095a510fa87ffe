import { OWN } from "../domain/story.ts";

/** Why a story could not be kept: the browser does not let pages keep anything, or has no room left. */
export type Trouble = "denied" | "full";

/** Where stories are kept, by slug. Every call may throw. */
export interface Keep {
  readonly slugs: () => readonly string[];
  readonly read: (slug: string) => string | null;
  readonly write: (slug: string, text: string) => void;
  readonly remove: (slug: string) => void;
  /** Hears which story another window changed. */
  readonly onChange: (listener: (slug: string) => void) => void;
}

const PREFIX = "bamboo-atlas:story:";

/** The browser's own storage: on this device, for this site, until its data are cleared. */
export const browserKeep: Keep = {
  slugs: () =>
    Object.keys(localStorage)
      .filter((key) => key.startsWith(PREFIX + OWN))
      .map((key) => key.slice(PREFIX.length)),
  read: (slug) => localStorage.getItem(PREFIX + slug),
  write: (slug, text) => localStorage.setItem(PREFIX + slug, text),
  remove: (slug) => localStorage.removeItem(PREFIX + slug),
  onChange: (listener) =>
    addEventListener("storage", ({ key }) => key?.startsWith(PREFIX) && listener(key.slice(PREFIX.length))),
};

/** Why a browser refused to keep something, as far as its error tells. */
export function troubleOf(cause: unknown): Trouble {
  return /quota/i.test(String((cause as { readonly name?: string } | null)?.name)) ? "full" : "denied";
}
