import { type AtomId, type Code, FOCAL } from "../../domain/country.ts";
import type { Day } from "../../domain/day.ts";
import { type Names, nameOn } from "../../domain/names.ts";
import type { Anchor, Marks } from "../../domain/shape.ts";
import type { AtomState } from "../../domain/territory.ts";
import {
  groupsOf,
  isNamedInFull,
  isNearBy,
  NAME_LINE,
  type PlacedName,
  placedName,
} from "./Archipelagos.tsx";
import type { LabelWish, Measure, Obstacle, Rectangle, Spot } from "./labels.ts";
import { markersAt } from "./Markers.tsx";
import { type MapPoint, project } from "./projection.ts";

/** Names beside dots come when a map unit is this many CSS pixels: those of states first. */
const DOTS_FROM = { state: 4.2, other: 9 } as const;

/** Where Viet Nam's name begins while the land is too narrow for it: off the coast of the south. */
const OFF_THE_COAST = project([109.7, 13]);
/** Where the sea's name may stand. */
const AT_SEA = [
  project([115.2, 13.2]),
  project([117.2, 18.6]),
  project([111.4, 13.2]),
  project([110.2, 6.3]),
] as const;

/** The sea is wide enough for one of its names when a map unit is this many CSS pixels. */
const SEA_FROM = 2;

/** The weight of what is chosen: after Viet Nam and its sea, before all land. */
const CHOSEN = 9e4;

/** The id of the sea's label; all others are atoms. */
const SEA = "sea";

/** What the names of a moment are made from. */
export interface Scene {
  readonly stateOf: (atom: AtomId) => AtomState | undefined;
  readonly day: Day;
  readonly names: Names;
  /** Named before others, beside their land where it has no room. */
  readonly chosen: readonly Code[];
  readonly marks: Marks;
  /** CSS pixels for a map unit. */
  readonly scale: number;
  /** The part of the map in which names are wanted. */
  readonly seen: readonly [MapPoint, MapPoint];
  readonly seaNames: readonly [short: string, full: string];
  readonly archipelagoName: (atom: AtomId) => string;
}

/** A name, and whose it is. */
export interface NameWish extends LabelWish {
  readonly holder: Code | null;
  readonly at: MapPoint;
}

/** The names that the map would like to bear, one for each holder, at the roomiest of its atoms. */
export function wishesFor(scene: Scene): readonly NameWish[] {
  const { marks, scale } = scene;
  const dots = new Map(markersAt(marks, scale).map(({ atom, x, y }) => [atom, [x, y] as MapPoint]));
  const wishes = [...roomiest(scene)].flatMap(([holder, [atom, anchor]]) =>
    wishOf(scene, holder, atom, anchor, dots.get(atom)),
  );
  return [...wishes.map((w) => (w.holder === FOCAL ? focalWish(w, scale) : w)), ...seaWishes(scene)];
}

/** The name of a holder at one of its atoms, or none where that is out of sight or too small for one. */
function wishOf(
  { stateOf, chosen, scale, seen, names, day }: Scene,
  holder: Code,
  atom: AtomId,
  anchor: Anchor,
  dot: MapPoint | undefined,
): readonly NameWish[] {
  const state = stateOf(atom);
  const at: MapPoint = dot ?? [anchor[0], anchor[1]];
  if (state === undefined || !isWithin(at, seen)) return [];
  const isState = state.look !== "dependency" && state.look !== "not-a-state";
  const isChosen = chosen.includes(holder);
  if (dot && !isChosen && scale < DOTS_FROM[isState ? "state" : "other"]) return [];
  const text = nameOn(names, holder, day);
  const spot: Spot = dot ? { kind: "dot" } : landSpot(anchor, scale);
  const weight = isChosen ? CHOSEN : (dot ? 0.01 : anchor[2] * anchor[3]) * (isState ? 4 : 1);
  const [x, y] = [at[0] * scale, at[1] * scale];
  // On the side away from Viet Nam: arrows lead there, and names stand there.
  const isLeft = isChosen && at[0] < OFF_THE_COAST[0];
  return [{ id: atom, holder, at, text, x, y, spot, weight, isFirm: isChosen, isLeft }];
}

/** What names keep clear of: dots, and the archipelagos with theirs. */
export function obstaclesFor(
  { marks, scale, archipelagoName }: Scene,
  measure: Measure,
): readonly Obstacle[] {
  const dots = markersAt(marks, scale).map(({ atom, x, y }) => ({
    id: atom,
    isDot: true,
    ...around([x, y], scale, 5),
  }));
  const named = groupsOf(marks, scale).map((group) => {
    const name = placedName(group, scale, archipelagoName(group.atom));
    const room = roomOf(name, scale, Math.max(...name.lines.map((line) => measure(line, 13))));
    return { id: group.atom, ...room, left: Math.min(room.left, group.anchor[0] * scale - 8) };
  });
  const seen = isNearBy(scale) ? marks.archipelagos : [];
  const islets = seen.map(({ id, x, y }) => ({ id, ...around([x, y], scale, 3) }));
  return [...dots, ...named, ...islets];
}

/** The room that the name of an archipelago takes when its longest line is so wide. */
function roomOf({ lines, anchor, from: [x, y], by: [dx, dy] }: PlacedName, scale: number, width: number) {
  const left = x * scale + dx - (anchor === "middle" ? width / 2 : 0);
  const top = y * scale + dy - NAME_LINE / 2;
  return { left, right: left + width, top, bottom: top + NAME_LINE * lines.length };
}

function around([x, y]: MapPoint, scale: number, by: number): Rectangle {
  return { left: x * scale - by, right: x * scale + by, top: y * scale - by, bottom: y * scale + by };
}

function roomiest({ marks, stateOf }: Scene): ReadonlyMap<Code, readonly [AtomId, Anchor]> {
  const best = new Map<Code, readonly [AtomId, Anchor]>();
  const points = new Map(marks.markers.map(({ atom, x, y }) => [atom, [x, y, 0, 0] as const]));
  for (const [atom, anchor] of [...points, ...marks.anchors]) {
    const holder = stateOf(atom)?.holder;
    if (holder === undefined) continue;
    const room = ([, , w, h]: Anchor) => Math.min(w, 3 * h) * h;
    const before = best.get(holder);
    if (before === undefined || room(before[1]) <= room(anchor)) best.set(holder, [atom, anchor]);
  }
  return best;
}

function landSpot([, , halfWidth, halfHeight]: Anchor, scale: number): Spot {
  return { kind: "land", width: 2 * halfWidth * scale, height: 2 * halfHeight * scale };
}

/** Viet Nam is always named, off its coast as long as the land is too narrow. */
function focalWish(wish: NameWish, scale: number): NameWish {
  if (wish.spot.kind === "land" && wish.spot.width > 60) return { ...wish, weight: 1e6 };
  const [x, y] = OFF_THE_COAST;
  // Where the archipelagos' dots come close, the name goes beyond them, in line with theirs.
  const dx = scale < 1.2 ? 7 * scale + 12 : 4;
  const shifts = [0, 3, -3, 8, -8].map((dy) => [dx, dy] as const);
  const spot: Spot = { kind: "free", anchor: "start", size: 13, shifts };
  return { ...wish, at: OFF_THE_COAST, x: x * scale, y: y * scale, spot, weight: 1e6 };
}

function seaWishes({ seaNames, scale, seen }: Scene): readonly NameWish[] {
  const places = AT_SEA.filter((at) => isWithin(at, seen));
  const at = places[0];
  if (at === undefined || scale < SEA_FROM) return [];
  const [x, y] = [at[0] * scale, at[1] * scale];
  const shifts = places.map(([px, py]) => [px * scale - x, py * scale - y] as const);
  const spot: Spot = { kind: "free", anchor: "middle", size: 13, shifts };
  return [
    { id: SEA, holder: null, at, text: seaNames[isNamedInFull(scale) ? 1 : 0], x, y, spot, weight: 1e5 },
  ];
}

function isWithin([x, y]: MapPoint, [[left, top], [right, bottom]]: readonly [MapPoint, MapPoint]): boolean {
  return left <= x && x <= right && top <= y && y <= bottom;
}
