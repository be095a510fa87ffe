import type { Shelf, ShelfState } from "./shelf.ts";
import { useStore } from "./store.ts";

/** The selected part of the reader's stories. Select single values: a new object re-renders every time. */
export function useShelf<T>(shelf: Shelf, selector: (state: ShelfState) => T): T {
  return useStore(shelf.store, selector);
}
