import { useEffect } from "react";
import type { AtomId, Code } from "../../domain/country.ts";
import { type AppState, useApp } from "../../state/store.ts";
import { indexOfAtoms } from "./holding.ts";

/** What a pointer is on, and where, in CSS pixels of the frame. */
export interface Probe {
  readonly atom: AtomId;
  readonly at: readonly [x: number, y: number];
}

/** Several small countries under one finger. */
export interface Crowd {
  readonly atoms: readonly AtomId[];
  readonly at: readonly [x: number, y: number];
}

/** Whose land an atom is on the day shown; null for an atom that the records do not know. */
export function holderAt({ atlas, world }: AppState, atom: AtomId): Code | null {
  const index = indexOfAtoms(atlas).get(atom);
  return index === undefined ? null : world.at(index).holder;
}

/** The atoms in their order, those of states before all others. */
export function statesFirst({ atlas, world }: AppState, atoms: readonly AtomId[]): readonly AtomId[] {
  const isState = (atom: AtomId) => {
    const { look } = world.at(indexOfAtoms(atlas).get(atom) ?? 0);
    return look !== "dependency" && look !== "not-a-state";
  };
  return [...atoms.filter(isState), ...atoms.filter((atom) => !isState(atom))];
}

/** Keeps the store's hovered country true: land under a pointer that rests may change hands, and a world may go. */
export function useHeldHover(probe: Probe | null): void {
  const hover = useApp((s) => s.hover);
  const held = useApp((s) => probe && holderAt(s, probe.atom));
  useEffect(() => {
    if (held !== null) hover(held);
  }, [held, hover]);
  useEffect(() => () => hover(null), [hover]);
}
