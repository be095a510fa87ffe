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
  const seen = () => addressed(viewOf(store.getState()), defaults);
  const write = (view: View, how: Entry) => writeTo(bar, encodeView(view, defaults, known), how);
  let [written, isReading] = [seen(), false];
  const fields = Object.keys(written) as (keyof View)[];
  const writeNow = () => {
    rested.cancel();
    const before = written;
    written = seen();
    write(written, entryFor(written, before));
  };
  const rested = restAfter(REST_MS, writeNow);
  const unsubscribe = store.subscribe((now, before) => {
    if (isReading || !differs(fields, now, before)) return;
    if (!differs(LANDMARKS, now, before)) return rested.stir();
    // What had not rested yet (the date, the camera) goes to the entry that is about to be left.
    write(addressed(viewOf(before), defaults), "replace");
    writeNow();
  });
  const stop = bar.onBack(() => {
    isReading = true;
    goBack(store, decodeView(bar.search(), defaults, known));
    isReading = false;
    written = seen();
    writeNow();
  });
  return () => {
    for (const end of [rested.cancel, unsubscribe, stop]) end();
  };
}

/** Whether an address is a new entry in the history or takes the place of the present one. */
type Entry = "push" | "replace";

const entryFor = (view: View, before: View): Entry =>
  LANDMARKS.some((field) => String(view[field]) !== String(before[field])) ? "push" : "replace";

function writeTo(bar: AddressBar, search: string, how: Entry): void {
  if (search !== bar.search().replace(/^\?/, "")) bar[how](search);
}

/** Whether two states differ in one of some fields. */
const differs = (fields: readonly (keyof View)[], now: AppState, before: AppState): boolean =>
  fields.some((field) => now[field] !== before[field]);

/** Shows the view of an entry of the history. */
function goBack(store: AppStore, { view, faults }: ReturnType<typeof decodeView>): void {
  const before = store.getState();
  const { setDay, setPlaying, notify, language, theme, story } = before;
  const { day, ...rest } = view;
  setPlaying(false);
  // First the day: the map goes to where what is chosen lies on it.
  setDay(day);
  // How the reader reads is no place to go back to: the language and the colours stay.
  // A story is entered and left at once, and a swipe ends with its comparison.
  const swiping = before.swiping && view.compareDay !== null;
  store.setState({
    ...{ ...rest, language, theme, swiping },
    // The ledger keeps its question while it is closed.
    ask: rest.panel === "ledger" ? rest.ask : before.ask,
    beforeStory: beforeStoryOf(view, before),
    isCut: view.story !== story,
  });
  if (faults.length > 0) notify({ kind: "address", faults });
}

/** Where a story in an entry of the history goes back to. */
function beforeStoryOf({ story }: View, before: AppState): View | null {
  if (story === null) return null;
  return before.story === null ? viewOf(before) : before.beforeStory;
}

/** What an address says of a view: while a story is told, its scene decides everything but language, colours and the window with the notes. */
function addressed(view: View, defaults: View): View {
  const { story, step, language, theme, panel } = view;
  return story === null
    ? view
    : { ...defaults, story, step, language, theme, panel: panel === "notes" ? panel : null };
}
