import { tellReader, toldFaults } from "./embed-faults.ts";
import { changedView, valuesOf } from "./embed-view.ts";
import { encodeReport } from "./envelope.ts";
import { type By, type Command, decodeCommand, type StateReport } from "./message.ts";
import { type AppState, type AppStore, viewOf } from "./store.ts";
import type { Fault, Known } from "./url.ts";
import type { View } from "./view.ts";

/** A message as it came: from which window and origin is for `accepts` to judge. */
export interface Incoming {
  readonly data: unknown;
  readonly origin: string;
  readonly isFromParent: boolean;
}

/** The page around the embed, as far as the embed knows of it. */
export interface Outside {
  readonly post: (message: object) => void;
  readonly onMessage: (listener: (message: Incoming) => void) => () => void;
}

/** What a bridge stands between, and how the embed reads a view. */
export interface BridgeOptions {
  readonly store: AppStore;
  readonly outside: Outside;
  readonly defaults: View;
  readonly known: Known;
  /** As in EmbedOptions. */
  readonly hosts: readonly string[] | null;
  /** What of the embed's own address could not be taken. */
  readonly faults: readonly Fault[];
  /** Calls back whenever the reader does something in the embed, before it has any effect. */
  readonly onHand: (listener: () => void) => () => void;
}

/** The least time between two reports of the state, while the date moves. */
export const REPORT_MS = 100;

/** What of the state is worth a report. */
const REPORTED = [
  ...(["day", "compareDay", "selection", "tiers", "groups", "match", "layer", "form"] as const),
  ...(["language", "theme", "camera", "story", "step", "playing"] as const),
] satisfies readonly (keyof AppState)[];

/**
 * Lets the page around command the embed, and tells it what the embed shows, until the returned function is
 * called. Says `ready` at once, and what could not be taken of the view that it opened with. Only the parent window is
 * heard, and only from the origins in `hosts`.
 */
export function bridge(options: BridgeOptions): () => void {
  const { store, outside } = options;
  const reporter = createReporter(options);
  // What an embed opens with is the host's, too. A scene that is played or a globe that turns comes long after the command.
  let last: Exclude<By, "play"> = "host";
  let isObeying = false;
  const stopFeeling = options.onHand(() => {
    last = "reader";
  });
  const stopListening = outside.onMessage((message) => {
    const command = accepts(message, options.hosts) ? decodeCommand(message.data) : null;
    if (command === null) return;
    last = "host";
    isObeying = true;
    try {
      obey(command, options);
    } finally {
      isObeying = false;
    }
  });
  const stopWatching = store.subscribe((state, before) => {
    // Whether there is such a story and such a scene shows when the story comes.
    if (!isObeying && state.notices !== before.notices) tellFaults(missingIn(before, state), outside);
    if (REPORTED.every((field) => state[field] === before[field])) return;
    reporter.note(moverOf(state, before, last), state);
  });
  reporter.ready();
  tellFaults([...new Set([...options.faults, ...toldFaults(store.getState())])], outside);
  return () => {
    reporter.stop();
    stopListening();
    stopFeeling();
    stopWatching();
  };
}

function accepts({ origin, isFromParent }: Incoming, hosts: BridgeOptions["hosts"]): boolean {
  return isFromParent && (hosts === null || hosts.includes(origin));
}

/**
 * Who brought a change about: whoever did something last. Whoever pressed play, the days that follow and the stop at
 * the end are playing's own.
 */
function moverOf(state: AppState, before: AppState, last: By): By {
  const isPlayed = state.mover === "play" && (state.day !== before.day || hasRunOut(state, before));
  return isPlayed ? "play" : last;
}

const hasRunOut = (state: AppState, before: AppState) =>
  before.playing && !state.playing && state.day >= state.atlas.dataset.end;

function obey(command: Command, { store, outside, defaults, known }: BridgeOptions): void {
  const state = store.getState();
  if (command.type !== "set") {
    state.setPlaying(command.type === "play");
    return;
  }
  const { view, faults } = changedView(viewOf(state), command.view, defaults, known);
  show(store, view);
  tellReader(state, Object.keys(command.view), faults.map(inPlace));
  tellFaults(faults, outside);
}

/** A fault as it is told of a map that stands: the words for an address name what is shown in the place of a value. */
function inPlace(fault: Fault): Fault {
  const isLeft = fault.reason === "not-a-date" || fault.reason === "unknown-value";
  return isLeft ? { ...fault, reason: "refused" } : fault;
}

/** The faults that the reader is told of after a change and was not before. */
function missingIn(before: AppState, after: AppState): readonly Fault[] {
  const known = new Set(toldFaults(before));
  return toldFaults(after).filter((fault) => !known.has(fault));
}

function tellFaults(faults: readonly Fault[], { post }: Outside): void {
  for (const fault of faults) post(encodeReport({ type: "fault", ...fault }));
}

/** Shows a view in a store that is live already. */
function show(store: AppStore, { day, ...rest }: View): void {
  const state = store.getState();
  const before = viewOf(state);
  const changed = Object.entries(rest).filter(([field, value]) => {
    const shown = before[field as keyof View];
    // A camera that is named is taken again: the reader may have moved the map since.
    return value !== shown && (field === "camera" || String(value) !== String(shown));
  });
  // First the day: the map goes to where what is chosen lies on it.
  if (day !== state.day) state.setDay(day);
  if (changed.length > 0) store.setState(Object.fromEntries(changed));
}

/** What a report tells of a state. */
function stateOf({ defaults, known }: BridgeOptions, state: AppState, by: By): StateReport {
  return { by, view: valuesOf(viewOf(state), defaults, known), playing: state.playing };
}

/**
 * Reports the state at most every `REPORT_MS` and the last word always. What one mover did is told before
 * what the next one did; several changes at one go are one report.
 */
function createReporter(options: BridgeOptions) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pending: { readonly by: By; readonly state: AppState } | null = null;
  let last = "";
  const say = (type: "ready" | "state", by: By, state: AppState) => {
    const told = stateOf(options, state, by);
    const text = JSON.stringify([told.view, told.playing]);
    if (text !== last) options.outside.post(encodeReport({ type, ...told }));
    last = text;
  };
  const flush = () => {
    if (pending) say("state", pending.by, pending.state);
    pending = null;
  };
  const tick = () => {
    timer = pending === null ? undefined : setTimeout(tick, REPORT_MS);
    flush();
  };
  return {
    ready: () => say("ready", "host", options.store.getState()),
    note: (by: By, state: AppState) => {
      if (pending !== null && pending.by !== by) flush();
      pending = { by, state };
      timer ??= setTimeout(tick);
    },
    stop: () => clearTimeout(timer),
  };
}
