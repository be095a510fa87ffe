import type { AtomId } from "../../domain/country.ts";
import type { AtomState } from "../../domain/territory.ts";

/** The attributes of an element that stands for territory: the public interface of the map (hosts and styles rely on it). */
export function territoryAttributes(atom: AtomId, { holder, rulers, look, contested, standing }: AtomState) {
  return {
    "data-atom": atom,
    "data-holder": holder,
    "data-ruler": rulers.length > 0 ? rulers.join(" ") : undefined,
    "data-look": look,
    "data-contested": contested ? "" : undefined,
    // What the stripes of a suspended relationship are drawn over.
    "data-under": look === "suspended" ? standing.tier : undefined,
  };
}
