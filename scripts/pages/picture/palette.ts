import { readFileSync } from "node:fs";

/** The light colours of the product, by the name of their CSS variable without dashes in front. */
export type Palette = (name: string) => string;

/**
 * The palette as the style sheet has it: pictures have no theme of their own and are printed light.
 *
 * @throws RangeError for a name that the style sheet does not define.
 */
export function paletteOf(css: string): Palette {
  const pairs = [...css.matchAll(/--([\w-]+):\s*light-dark\((#[0-9a-f]{6})/g)];
  const colours = new Map(pairs.map(([, name = "", light = ""]) => [name, light]));
  return (name) => {
    const colour = colours.get(name);
    if (colour === undefined) throw new RangeError(`the palette has no --${name}`);
    return colour;
  };
}

/** The palette in a file. */
export const readPalette = (file: string): Palette => paletteOf(readFileSync(file, "utf8"));
