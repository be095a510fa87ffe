import { bisectRight } from "d3";
import type { Atlas } from "../../domain/atlas.ts";
import { type AtomId, type Code, EU } from "../../domain/country.ts";
import type { Day } from "../../domain/day.ts";
import { membersOn } from "../../domain/group.ts";
import type { AtomState } from "../../domain/territory.ts";
import type { AppState } from "../../state/store.ts";
import type { Match } from "../../state/view.ts";

/** The group whose members are the land of the European Union. */
const UNION = "eu";

const indexes = new WeakMap<Atlas, ReadonlyMap<AtomId, number>>();

/** The number that each atom has in the chronicle, by which its state is asked for. */
export function indexOfAtoms(atlas: Atlas): ReadonlyMap<AtomId, number> {
  const known = indexes.get(atlas);
  if (known) return known;
  const index = new Map(atlas.chronicle.atoms.map((atom, i) => [atom, i]));
  indexes.set(atlas, index);
  return index;
}

/**
 * The atoms that a country holds on the day shown, as one string with spaces: a value to select from the
 * store, since it stays equal as long as the land does. The European Union has the land of its members.
 * The last answers are kept: land is looked through again only once it, or a membership, has changed hands.
 */
export function landOf({ atlas, world, day }: AppState, code: Code | null): string {
  if (code === null) return "";
  const stretch = bisectRight(daysOfLand(atlas), day);
  const memo = lands.get(atlas) ?? new Map<Code, { stretch: number; land: string }>();
  lands.set(atlas, memo);
  const known = memo.get(code);
  if (known?.stretch === stretch) return known.land;
  const members = code === EU ? membersOf(atlas, [UNION], "any", day) : null;
  const isOwn = ({ holder }: AtomState) => (members ? members.has(holder) : holder === code);
  const land = atlas.chronicle.atoms.filter((_, i) => isOwn(world.at(i))).join(" ");
  memo.set(code, { stretch, land });
  return land;
}

const lands = new WeakMap<Atlas, Map<Code, { readonly stretch: number; readonly land: string }>>();
const landDays = new WeakMap<Atlas, readonly Day[]>();

/** The days on which land, or membership of the European Union, changes hands; ascending. */
function daysOfLand(atlas: Atlas): readonly Day[] {
  const known = landDays.get(atlas);
  if (known) return known;
  const union = atlas.dataset.memberships.filter(({ group }) => group === UNION);
  const days = [...atlas.territoryDays, ...union.flatMap(({ from, to }) => [from, to])];
  const sorted = [...new Set(days)].sort((a, b) => a - b);
  landDays.set(atlas, sorted);
  return sorted;
}

/** The atoms that `landOf` names. */
export function atomsIn(land: string): ReadonlySet<AtomId> {
  return new Set(land === "" ? [] : (land.split(" ") as AtomId[]));
}

/** The atom in which a country's name stands on the day shown, and which shows its standing: its core, or the first. */
export function coreOf(state: AppState, code: Code): AtomId | null {
  // The land of the European Union is that of its members.
  if (code === EU) return null;
  const { atlas, world } = state;
  const own = [...atomsIn(landOf(state, code))];
  const index = indexOfAtoms(atlas);
  return own.find((atom) => world.at(index.get(atom) ?? 0).status === "state") ?? own[0] ?? null;
}

type Memo = Map<string, { readonly day: Day; readonly members: ReadonlySet<Code> }>;
const memos = new WeakMap<Atlas, Memo>();

/** The members of any or all of the groups on a day; the last answer is kept, since every atom asks. */
function membersOf(atlas: Atlas, groups: readonly string[], match: Match, day: Day): ReadonlySet<Code> {
  const memo: Memo = memos.get(atlas) ?? new Map();
  memos.set(atlas, memo);
  const key = `${match} ${groups.join("~")}`;
  const known = memo.get(key);
  if (known?.day === day) return known.members;
  const sets = groups.map((group) => membersOn(atlas.dataset, group, day));
  const all = new Set(sets.flatMap((set) => [...set]));
  const members =
    match === "any" ? all : new Set([...all].filter((code) => sets.every((set) => set.has(code))));
  memo.set(key, { day, members });
  return members;
}

/** Whether a group filter is on and leaves this holder out. */
export function isOutside({ atlas, groups, match, day }: AppState, holder: Code): boolean {
  return groups.length > 0 && !membersOf(atlas, groups, match, day).has(holder);
}
