import { ATTRIBUTES } from "./attributes.ts";

/** The name of the element. */
export const TAG = "bamboo-atlas";

/**
 * Puts a map into every `<div data-bamboo-atlas>` that has none yet, in the place of what stood there for
 * readers without scripts. `data-date`, `data-country` … become the map's attributes.
 */
export function fillHolders(base: string | null): void {
  for (const holder of document.querySelectorAll<HTMLElement>("[data-bamboo-atlas]")) {
    if (holder.querySelector(TAG) !== null) continue;
    const map = document.createElement(TAG);
    if (base !== null) map.setAttribute("base", base);
    for (const name of ATTRIBUTES) {
      const value = holder.getAttribute(`data-${name}`);
      if (value !== null) map.setAttribute(name, value);
    }
    holder.replaceChildren(map);
  }
}
