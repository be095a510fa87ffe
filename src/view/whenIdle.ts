export interface Patience {
  /** How long to wait at most, in ms, for the browser to have nothing better to do. */
  readonly most?: number;
  /** How long to wait, in ms, where the browser does not tell. */
  readonly blind?: number;
}

/** Calls back when the browser has nothing better to do; the returned function cancels. */
export function whenIdle(callback: () => void, { most = 2_000, blind = 50 }: Patience = {}): () => void {
  if (typeof requestIdleCallback !== "function") {
    const timer = setTimeout(callback, blind);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(callback, { timeout: most });
  return () => cancelIdleCallback(handle);
}
