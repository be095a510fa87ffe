import { partiesWithin } from "../../domain/filter.ts";
import { layerCountOn, layerTallies } from "../../domain/layer.ts";
import { buildTallies, TOLD_CLASSES, tallyOn } from "../../domain/tally.ts";
import type { Messages } from "../../i18n/messages.ts";
import type { AppState } from "../../state/store.ts";
import { DIRECTION_SIGNS, movesOf } from "../compare/moves.ts";
import { classText } from "../layer/classText.ts";
import type { ActiveLayer } from "../layer/layering.ts";

/** An entry of a picture’s legend: a patch of the map, or a sign that stands on it. */
export interface LegendEntry {
  readonly text: string;
  readonly patch:
    | { readonly kind: "look"; readonly look: string; readonly contested?: boolean }
    | { readonly kind: "class"; readonly name: string }
    | { readonly kind: "sign"; readonly sign: string };
}

const DIRECTIONS = ["up", "down", "other", "appeared", "ended"] as const;

/** What the colours and signs of the map mean, with how many states are in each class. */
export function legendOf(
  state: AppState,
  active: ActiveLayer | null,
  messages: Messages,
): readonly LegendEntry[] {
  const { app, shell } = messages;
  const look = (name: string, text: string): LegendEntry => ({ text, patch: { kind: "look", look: name } });
  return [
    ...(active === null ? tierEntries(state, messages) : classEntries(state, active, messages)),
    look("focal", app.look.focal),
    look("dependency", shell.unruled),
    { text: shell.contested, patch: { kind: "look", look: "relations", contested: true } },
    ...moveEntries(state, messages),
  ];
}

function tierEntries({ atlas, day, groups, match }: AppState, { app }: Messages): readonly LegendEntry[] {
  const tallies = groups.length === 0 ? atlas.tallies : buildTallies(partiesWithin(atlas, { groups, match }));
  const tally = tallyOn(tallies, day);
  return TOLD_CLASSES.filter((name) => name !== "suspended" || tally.suspended > 0).map((name) => ({
    text: `${app.tier[name]}: ${tally[name]}`,
    patch: { kind: "look", look: name },
  }));
}

function classEntries(
  { atlas, day, groups, match }: AppState,
  active: ActiveLayer,
  messages: Messages,
): readonly LegendEntry[] {
  const { layering } = active;
  const tallies =
    groups.length === 0 ? active.tallies : layerTallies(layering, partiesWithin(atlas, { groups, match }));
  return layering.classes.map((name) => ({
    text: `${classText(messages, active, name)}: ${layerCountOn(tallies, name, day)}`,
    patch: { kind: "class", name },
  }));
}

function moveEntries(state: AppState, { compare }: Messages): readonly LegendEntry[] {
  if (state.compareDay === null) return [];
  const { movers } = movesOf(state);
  return DIRECTIONS.flatMap((direction) => {
    const count = movers.filter((mover) => mover.direction === direction).length;
    if (count === 0) return [];
    const sign = DIRECTION_SIGNS[direction];
    return [{ text: `${compare.moved[direction]}: ${count}`, patch: { kind: "sign", sign } } as const];
  });
}

/** Where each of several things of given widths stands: in rows of at most `room`, `gap` apart. */
export function flow(
  widths: readonly number[],
  room: number,
  gap: number,
): readonly (readonly [x: number, row: number])[] {
  let [x, row] = [0, 0];
  return widths.map((width) => {
    if (x > 0 && x + width > room) [x, row] = [0, row + 1];
    const place = [x, row] as const;
    x += width + gap;
    return place;
  });
}
