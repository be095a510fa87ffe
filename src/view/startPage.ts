import { painted } from "./painted.ts";
import { showStartFailure } from "./startFailure.ts";

/**
 * Starts what lives in `#root`, once the browser has painted what the page brought with it. A start that fails says
 * so there, and rejects: whoever listens for faults hears of it too.
 *
 * @throws Error if the page has no `#root`.
 */
export async function startPage(start: (root: HTMLElement) => Promise<void>): Promise<void> {
  const root = document.getElementById("root");
  if (root === null) throw new Error("the page has no #root");
  await painted(document);
  try {
    await start(root);
  } catch (cause) {
    showStartFailure(root);
    throw cause;
  }
}
