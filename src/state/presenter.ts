import { LINKED, type Story } from "../domain/story.ts";

/*
 * What the window with the notes and the one with the stage say to each other, over a BroadcastChannel. The
 * stage alone decides where the story is; the other window asks it to move, and shows what it says.
 */

/** What the window with the notes can ask of the stage, besides a scene. */
export const ORDERS = ["next", "back", "first", "last", "blank", "auto"] as const;
export type Order = (typeof ORDERS)[number];

export type PresenterMessage =
  /** Is there a stage? */
  | { readonly what: "hello" }
  | { readonly what: "order"; readonly order: Order }
  | { readonly what: "go"; readonly step: number }
  /** Where the stage is. */
  | { readonly what: "at"; readonly step: number; readonly isBlank: boolean; readonly isPlaying: boolean }
  /** The stage is left or closed. */
  | { readonly what: "bye" };

const TYPE = "bamboo-atlas:presenter";
const VERSION = 1;

/** The message in what came over a channel; null for anything else. */
export function decodePresenter(data: unknown): PresenterMessage | null {
  if (typeof data !== "object" || data === null) return null;
  const message = data as Readonly<Record<string, unknown>>;
  if (message["type"] !== TYPE || message["version"] !== VERSION) return null;
  const { what, step, isBlank, isPlaying } = message;
  if (what === "hello" || what === "bye") return { what };
  if (what === "order") {
    const order = ORDERS.find((name) => name === message["order"]);
    return order ? { what, order } : null;
  }
  if (!isStep(step)) return null;
  if (what === "go") return { what, step };
  if (what !== "at" || typeof isBlank !== "boolean" || typeof isPlaying !== "boolean") return null;
  return { what, step, isBlank, isPlaying };
}

const isStep = (step: unknown): step is number =>
  Number.isInteger(step) && (step as number) >= 1 && (step as number) <= 999;

/** One end of the line between the two windows. */
export interface PresenterLine {
  readonly send: (message: PresenterMessage) => void;
  readonly close: () => void;
}

/** Opens a line for a story: every window of this browser that tells it hears what the others send. */
export function openLine(story: Story, hear: (message: PresenterMessage) => void): PresenterLine {
  if (typeof BroadcastChannel === "undefined") return { send: () => undefined, close: () => undefined };
  const channel = new BroadcastChannel(lineOf(story));
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const message = decodePresenter(data);
    if (message !== null) hear(message);
  };
  return {
    send: (message) => channel.postMessage({ ...message, type: TYPE, version: VERSION }),
    close: () => channel.close(),
  };
}

/** What a line is called: two stories that came in links have the same slug, but hardly the same title. */
function lineOf({ slug, title, scenes }: Story): string {
  return `${TYPE}:${slug}${slug === LINKED ? `:${scenes.length}:${title.en}` : ""}`;
}
