import { type Code, FOCAL } from "../../domain/country.ts";
import { layerClassOn } from "../../domain/layer.ts";
import type { AtomState } from "../../domain/territory.ts";
import { type AppState, useApp } from "../../state/store.ts";
import { movesOf } from "../compare/moves.ts";
import { CLASSLESS, useActiveLayer } from "../layer/LayerProvider.tsx";
import type { ActiveLayer } from "../layer/layering.ts";
import { isOutside } from "./holding.ts";

/** What is looked at through a group, a layer or a second day, as attributes of what stands for territory. */
export interface LensAttributes {
  readonly "data-outside": string | undefined;
  readonly "data-class": string | undefined;
  readonly "data-moved": string | undefined;
}

const NOTHING: LensAttributes = {
  "data-outside": undefined,
  "data-class": undefined,
  "data-moved": undefined,
};

/** The attributes that the lens in force gives to land; its element renders again only when one of them changes. */
export function useLens({ holder, look }: Pick<AtomState, "holder" | "look">): LensAttributes {
  const active = useActiveLayer();
  const hasClass = !CLASSLESS.has(look);
  // One text for all three: a value that stays equal while nothing changes, and one question for each atom.
  const seen = useApp((s) => seenThrough(s, hasClass ? active : null, holder));
  if (seen === "") return NOTHING;
  const [out, name, moved] = seen.split("|");
  return {
    "data-outside": out === "out" ? "" : undefined,
    "data-class": name || undefined,
    "data-moved": moved || undefined,
  };
}

function seenThrough(state: AppState, active: ActiveLayer | null, holder: Code): string {
  const { groups, compareDay, day } = state;
  if (groups.length === 0 && compareDay === null && active === null) return "";
  const out = holder !== FOCAL && isOutside(state, holder) ? "out" : "";
  const name = active === null ? "" : layerClassOn(active.layering, holder, day);
  const moved = compareDay === null ? "" : (movesOf(state).directions.get(holder) ?? "");
  return out === "" && name === "" && moved === "" ? "" : `${out}|${name}|${moved}`;
}
