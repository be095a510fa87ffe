import { parseDay } from "../../src/domain/day.ts";
import type { Frames } from "../../src/state/playback.ts";
import { createAppStore } from "../../src/state/store.ts";
import type { AddressBar } from "../../src/state/sync.ts";
import { knownTo } from "../../src/state/url.ts";
import { defaultView, type View } from "../../src/state/view.ts";
import { ATLAS, DATASET } from "../real.ts";

export const KNOWN = knownTo(DATASET);

/** What an address without parameters opens. */
export const DEFAULTS = defaultView(DATASET.end, "en");

interface Options extends Partial<Omit<View, "day">> {
  readonly day?: string;
}

/** A store over the real dataset. */
export function storeAt({ day, ...rest }: Options = {}) {
  return createAppStore(ATLAS, { ...DEFAULTS, ...(day !== undefined && { day: parseDay(day) }), ...rest });
}

/** An address bar without a browser: `entries` are the queries of its history, `go` is Back (-1) or Forward (1). */
export function createBar(search = "") {
  const entries = [search];
  const listeners = new Set<() => void>();
  let at = 0;
  const bar: AddressBar = {
    search: () => (entries[at] ? `?${entries[at]}` : ""),
    push: (text) => {
      at += 1;
      entries.splice(at, entries.length, text);
    },
    replace: (text) => {
      entries[at] = text;
    },
    onBack: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const go = (by: number) => {
    at += by;
    for (const listener of listeners) listener();
  };
  return { bar, entries, go };
}

/** Frames that come when the test says so: `pass` shows one picture, so many milliseconds after the last. */
export function createFrames() {
  const waiting = new Map<number, (ms: number) => void>();
  let [next, now] = [1, 5_000];
  const frames: Frames = {
    request: (callback) => {
      waiting.set(next, callback);
      next += 1;
      return next - 1;
    },
    cancel: (handle) => void waiting.delete(handle),
  };
  const pass = (ms: number) => {
    now += ms;
    const callbacks = [...waiting.values()];
    waiting.clear();
    for (const callback of callbacks) callback(now);
  };
  return { frames, pass, waiting: () => waiting.size };
}
