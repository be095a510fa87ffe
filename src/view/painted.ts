/** How long to wait, in ms, where nothing is painted: in a tab behind others, in a frame out of sight. */
const LONGEST_MS = 200;

/**
 * Resolves when the browser has painted what the page brought with it. Whatever starts before holds that up, since
 * both are done by the same thread.
 */
export function painted(): Promise<void> {
  if (performance.getEntriesByType?.("paint").length > 0) return Promise.resolve();
  return new Promise((resolve) => {
    setTimeout(resolve, LONGEST_MS);
    // Called before the picture is painted; what is set up in there comes after it.
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
