import { atomsOf } from "../../domain/atlas.ts";
import { EU, FOCAL } from "../../domain/country.ts";
import { membersOn } from "../../domain/group.ts";
import type { AppState } from "../../state/store.ts";

const memos = new WeakMap<object, string>();

/**
 * The land of each country in the spotlight on the spotlight's own day, as one string: atoms with spaces, countries
 * with bars. Viet Nam is in every story; it is outlined only where it is alone. The European Union is its members.
 */
export function spotlitLand({ atlas, spotlight }: Pick<AppState, "atlas" | "spotlight">): string {
  if (spotlight === null) return "";
  const known = memos.get(spotlight);
  if (known !== undefined) return known;
  const { codes, day } = spotlight;
  const others = codes.filter((code) => code !== FOCAL);
  const land = (others.length === 0 ? codes : others)
    .flatMap((code) => (code === EU ? [...membersOn(atlas.dataset, "eu", day)] : [code]))
    .map((code) => atomsOf(atlas, code, day).join(" "))
    .filter(Boolean)
    .join("|");
  memos.set(spotlight, land);
  return land;
}
