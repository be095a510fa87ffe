import { SERVED } from "./served.ts";

/** How long to wait, in ms, where nothing is painted: in a tab behind others, in a frame out of sight. */
const LONGEST_MS = 500;

/** What the browser calls the first picture: a page without a colour is painted before it, and is none. */
const FIRST = "first-contentful-paint";

/**
 * Resolves when the reader has before him what the page brought with it: not only put together, which takes as long
 * again in threads that want a processor too. Whatever starts before holds that up. Where the page shows no picture,
 * or the browser does not tell, it resolves once a frame was put together.
 */
export function painted(page: Document): Promise<void> {
  if (performance.getEntriesByName?.(FIRST).length > 0) return Promise.resolve();
  return new Promise((resolve) => {
    setTimeout(resolve, LONGEST_MS);
    if (hasPicture(page) && tells()) {
      const observer = new PerformanceObserver((list) => {
        if (list.getEntriesByName(FIRST).length === 0) return;
        observer.disconnect();
        resolve();
      });
      observer.observe({ type: "paint", buffered: true });
      return;
    }
    // Called before the frame is painted; what is set up in there comes after it.
    requestAnimationFrame(() => setTimeout(resolve));
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
