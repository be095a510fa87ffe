import { type RefObject, useCallback, useContext, useRef } from "react";
import type { AtomState } from "../../domain/territory.ts";
import { useAppStore } from "../../state/store.ts";
import { useWritten } from "../written.ts";
import { LensContext, lensAttributes } from "./lens.ts";

/** Attributes by name; what is undefined is not there. */
type Attributes = Readonly<Record<string, string | undefined>>;

/**
 * The attributes of the element that shows an atom, with those of the lens in force, and the ref that keeps the element
 * at them. Listens to that atom alone: another atom's change does not touch it.
 */
export function useTerritory<E extends Element>(
  atom: number,
  attributesOf: (state: AtomState) => Attributes,
): readonly [element: RefObject<E | null>, attributes: Attributes] {
  const { subscribe, read } = useSeen(atom);
  const shown = ({ state, seen }: Seen) => ({ ...attributesOf(state), ...lensAttributes(seen) });
  const [element, value] = useWritten<E, Seen>(subscribe, read, (own, now) =>
    writeAttributes(own, shown(now)),
  );
  return [element, shown(value)];
}

/** An atom's state, and what the lens says of it. */
interface Seen {
  readonly state: AtomState;
  readonly seen: string;
}

function useSeen(atom: number) {
  const store = useAppStore();
  const lens = useContext(LensContext);
  const last = useRef<Seen>(null);
  const subscribe = useCallback(
    (listener: () => void) => {
      const own = store.getState().world.subscribe(atom, listener);
      const lensed = lens && store.subscribe(listener);
      return () => {
        own();
        lensed?.();
      };
    },
    [store, lens, atom],
  );
  const read = (): Seen => {
    const now = store.getState();
    const state = now.world.at(atom);
    const seen = lens === null ? "" : lens(now, state);
    if (last.current?.state !== state || last.current.seen !== seen) last.current = { state, seen };
    return last.current;
  };
  return { subscribe, read };
}

function writeAttributes(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined) element.removeAttribute(name);
    else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
}
