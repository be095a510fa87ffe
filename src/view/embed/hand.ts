import { type BridgeOptions, bridge } from "../../state/embed-bridge.ts";

/** What a reader does to a page, by whatever means: a finger, a key, the tools of those who use neither. */
const ACTS = ["pointerdown", "pointermove", "wheel", "keydown", "click", "input", "change"] as const;

/** Builds the bridge to the page around, which has to know of the reader's hand from the page itself. */
export function bridgeByHand(options: Omit<BridgeOptions, "onHand">): () => void {
  return bridge({ ...options, onHand: (listener) => onHand(window, listener) });
}

/**
 * Tells when the reader does something, before any part of the page hears of it, until the returned function is called.
 * A pointer that only passes over the page does nothing.
 */
export function onHand(page: EventTarget, listener: () => void): () => void {
  const hear = (event: Event) => {
    if (event.type !== "pointermove" || (event as PointerEvent).buttons > 0) listener();
  };
  for (const act of ACTS) page.addEventListener(act, hear, { capture: true, passive: true });
  return () => {
    for (const act of ACTS) page.removeEventListener(act, hear, true);
  };
}
