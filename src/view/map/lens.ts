import { createContext, useContext, useSyncExternalStore } from "react";
import type { AtomState } from "../../domain/territory.ts";
import { type AppState, useAppStore } from "../../state/store.ts";

/** What is looked at through a group, a layer or a second day, as attributes of what stands for territory. */
export interface LensAttributes {
  readonly "data-outside": string | undefined;
  readonly "data-class": string | undefined;
  readonly "data-moved": string | undefined;
}

/**
 * What a lens says of land, as one text that stays equal while nothing changes: whether it is outside the groups,
 * its class in the layer and the way it moved, with `|` between; empty if there is nothing to say.
 */
export type Lens = (state: AppState, land: LensedLand) => string;

export type LensedLand = Pick<AtomState, "holder" | "look">;

/** The lens in force; null while the map is looked at as it is. */
export const LensContext = createContext<Lens | null>(null);

const NOTHING: LensAttributes = {
  "data-outside": undefined,
  "data-class": undefined,
  "data-moved": undefined,
};

const neverChanges = () => () => undefined;

/** What a lens said of land, as the attributes of what stands for it. */
export function lensAttributes(seen: string): LensAttributes {
  if (seen === "") return NOTHING;
  const [out, name, moved] = seen.split("|");
  return {
    "data-outside": out === "out" ? "" : undefined,
    "data-class": name || undefined,
    "data-moved": moved || undefined,
  };
}

/**
 * The attributes that the lens in force gives to land; its element renders again only when one of them changes.
 * Without a lens nothing is asked on a move of the date.
 */
export function useLens(land: LensedLand): LensAttributes {
  const lens = useContext(LensContext);
  const store = useAppStore();
  const see = () => (lens === null ? "" : lens(store.getState(), land));
  return lensAttributes(useSyncExternalStore(lens === null ? neverChanges : store.subscribe, see, see));
}
