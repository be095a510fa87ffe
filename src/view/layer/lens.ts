import { FOCAL } from "../../domain/country.ts";
import { layerClassOn } from "../../domain/layer.ts";
import type { Look } from "../../domain/territory.ts";
import { movesOf } from "../compare/moves.ts";
import { isOutside } from "../map/holding.ts";
import type { Lens } from "../map/lens.ts";
import type { ActiveLayer } from "./layering.ts";

/** Ways for land to look that no layer has a class for. */
const CLASSLESS: ReadonlySet<Look> = new Set(["focal", "dependency", "not-a-state"]);

/** The lens of groups, a layer and a second day together. */
export function lensThrough(active: ActiveLayer | null): Lens {
  return (state, { holder, look }) => {
    const out = holder !== FOCAL && isOutside(state, holder) ? "out" : "";
    const isClassed = active !== null && !CLASSLESS.has(look);
    const name = isClassed ? layerClassOn(active.layering, holder, state.day) : "";
    const moved = state.compareDay === null ? "" : (movesOf(state).directions.get(holder) ?? "");
    return out === "" && name === "" && moved === "" ? "" : `${out}|${name}|${moved}`;
  };
}
