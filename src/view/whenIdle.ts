/** How long to wait at most, in ms, for the browser to have nothing better to do. */
const LONGEST_MS = 2_000;

/**
 * Calls back when the browser has nothing better to do; the returned function cancels.
 *
 * @param blind how long to wait, in ms, where the browser does not tell.
 */
export function whenIdle(callback: () => void, blind = 50): () => void {
  if (typeof requestIdleCallback !== "function") {
    const timer = setTimeout(callback, blind);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(callback, { timeout: LONGEST_MS });
  return () => cancelIdleCallback(handle);
}
