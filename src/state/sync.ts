import { restAfter } from "./rest.ts";
import { type AppState, type AppStore, viewOf } from "./store.ts";
import { decodeView, encodeView, type Known } from "./url.ts";
import type { View } from "./view.ts";

/** The part of the browser that keeps addresses; passed in so that tests need no window. */
export interface AddressBar {
  readonly search: () => string;
  readonly push: (search: string) => void;
  readonly replace: (search: string) => void;
  readonly onBack: (listener: () => void) => () => void;
}

/** How long the date and the camera must rest before the address is written: Safari throws beyond 100 writes in 10 s. */
export const REST_MS = 300;

/** What makes a new entry in the history; everything else replaces the present one. */
const LANDMARKS = [
  "selection",
  "compareDay",
  "panel",
  "form",
  "layer",
  "story",
  "step",
] as const satisfies readonly (keyof View)[];

/**
 * Keeps the address and the store in step until the returned function is called: the store is written
 * to the address (never while the date still moves), Back and Forward are read into the store.
 */
export function syncAddress(store: AppStore, bar: AddressBar, defaults: View, known: Known): () => void {
  let written = addressed(viewOf(store.getState()), defaults);
  let reading = false;

  const write = () => {
    rested.cancel();
    const view = addressed(viewOf(store.getState()), defaults);
    const isLandmark = LANDMARKS.some((field) => String(view[field]) !== String(written[field]));
    const search = encodeView(view, defaults, known);
    written = view;
    if (search === bar.search().replace(/^\?/, "")) return;
    if (isLandmark) bar.push(search);
    else bar.replace(search);
  };

  const rested = restAfter(REST_MS, write);

  /** Writes what had not rested yet (the date, the camera) to the entry that is about to be left. */
  const settle = (before: AppState) => {
    const left = encodeView(addressed(viewOf(before), defaults), defaults, known);
    if (left !== bar.search().replace(/^\?/, "")) bar.replace(left);
  };

  const fields = Object.keys(written) as (keyof View)[];
  const unsubscribe = store.subscribe((now, before) => {
    if (reading) return;
    if (LANDMARKS.some((field) => now[field] !== before[field])) {
      settle(before);
      return write();
    }
    if (fields.some((field) => now[field] !== before[field])) rested.stir();
  });

  const stop = bar.onBack(() => {
    rested.cancel();
    const { view, faults } = decodeView(bar.search(), defaults, known);
    reading = true;
    const { setDay, setPlaying, notify, language, theme, story } = store.getState();
    const { day, ...rest } = view;
    setPlaying(false);
    // How the reader reads is no place to go back to: the language and the colours stay.
    // A story is entered and left at once.
    store.setState({ ...rest, language, theme, isCut: view.story !== story });
    setDay(day);
    if (faults.length > 0) notify({ kind: "address", faults });
    written = addressed(viewOf(store.getState()), defaults);
    reading = false;
    write();
  });

  return () => {
    rested.cancel();
    unsubscribe();
    stop();
  };
}

/** What an address says of a view: while a story is told, its scene decides everything but language, colours and the window with the notes. */
function addressed(view: View, defaults: View): View {
  const { story, step, language, theme, panel } = view;
  return story === null
    ? view
    : { ...defaults, story, step, language, theme, panel: panel === "notes" ? panel : null };
}
