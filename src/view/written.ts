import { type RefObject, useCallback, useLayoutEffect, useRef } from "react";
import { type AppState, useAppStore } from "../state/store.ts";

/**
 * Keeps an element at a value that changes as the date moves, written straight to the page: going through React costs
 * many times what such a change does. Returns the element's ref and the value to render with. `write` must set just
 * what the component renders from the value, so that it does not matter which of the two came last; it is called
 * after every render as well, in case the source went on meanwhile. `subscribe` is called anew when it is another
 * function; `read` must give the same value (by identity) while nothing changes.
 */
export function useWritten<E extends Element, T>(
  subscribe: (listener: () => void) => () => void,
  read: () => T,
  write: (element: E, value: T) => void,
): readonly [element: RefObject<E | null>, value: T] {
  const element = useRef<E>(null);
  const value = read();
  const latest = useRef({ read, write, value });
  useLayoutEffect(() => {
    latest.current = { read, write, value: read() };
    if (element.current) write(element.current, latest.current.value);
  });
  useLayoutEffect(
    () =>
      subscribe(() => {
        const { read, write, value } = latest.current;
        const now = read();
        if (now === value) return;
        latest.current.value = now;
        if (element.current) write(element.current, now);
      }),
    [subscribe],
  );
  return [element, value];
}

/** A part of the store's state that is written to an element whenever it changes; see `useWritten`. */
export function useWrittenState<E extends Element, T>(
  select: (state: AppState) => T,
  write: (element: E, value: T) => void,
): readonly [element: RefObject<E | null>, value: T] {
  const store = useAppStore();
  const subscribe = useCallback((listener: () => void) => store.subscribe(listener), [store]);
  return useWritten<E, T>(subscribe, () => select(store.getState()), write);
}

/** Writes the text of an element that React gave a single text. */
export function writeText(element: Element, text: string | number): void {
  if (element.firstChild) element.firstChild.nodeValue = String(text);
}
