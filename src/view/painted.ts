import { SERVED } from "./served.ts";

/** How long to wait, in ms, where nothing is painted: in a frame out of sight. */
const LONGEST_MS = 500;

/** What browsers call the first picture: a page without a colour is painted before it, and is none. */
const FIRST = "first-contentful-paint";

/**
 * Resolves when the reader sees what the page brought with it: not only put together, which takes as long again in
 * threads that want a processor too. Whatever starts before holds that up. Where the page shows no picture, or the
 * browser does not tell, it resolves once a frame was put together; at once in a tab behind others.
 */
export function painted(page: Document): Promise<void> {
  if (page.visibilityState === "hidden") return Promise.resolve();
  return new Promise((resolve) => {
    setTimeout(resolve, LONGEST_MS);
    // Called before the frame is painted, and when all is known that decides what the page shows.
    requestAnimationFrame(() => {
      if (hasPicture(page) && tells()) hear(resolve);
      else setTimeout(resolve);
    });
  });
}

function hasPicture(page: Document): boolean {
  return page.querySelector(`.${SERVED}`) !== null && page.documentElement.dataset["pending"] !== "hidden";
}

/** Whether the browser tells when it has painted. */
function tells(): boolean {
  return (
    typeof PerformanceObserver === "function" && PerformanceObserver.supportedEntryTypes.includes("paint")
  );
}

/** Calls back once the first picture is painted, or soon where it was before. */
function hear(done: () => void): void {
  const observer = new PerformanceObserver((list) => {
    if (list.getEntriesByName(FIRST).length === 0) return;
    observer.disconnect();
    done();
  });
  observer.observe({ type: "paint", buffered: true });
}
