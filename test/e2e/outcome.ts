import type { Page } from "playwright-core";
import { expect } from "vitest";

/** What a reader is left with. */
export interface Outcome {
  /** Whether the world stands: land on the map or the globe, or the rows of the table. */
  readonly stands: boolean;
  /** The sentences that say what is wrong, as they are seen. */
  readonly alerts: readonly string[];
  /** Everything that can be read, in letters. */
  readonly letters: number;
}

export function outcomeOf(page: Page): Promise<Outcome> {
  return page.evaluate(() => {
    const seen = (element: HTMLElement) =>
      getComputedStyle(element).visibility === "visible" && element.getClientRects().length > 0;
    const alerts = [...document.querySelectorAll<HTMLElement>("[role=alert]")].filter(seen);
    return {
      stands: document.querySelector("html[data-date] :is([data-atom][data-look], table tbody tr)") !== null,
      // biome-ignore lint/performance/useDomNodeTextContent: only what is seen counts
      alerts: alerts.map(({ innerText }) => innerText.trim()).filter((text) => text !== ""),
      // biome-ignore lint/performance/useDomNodeTextContent: as above
      letters: document.body.innerText.trim().length,
    };
  });
}

/** What a browser says of a script or a style that did not arrive; anything else is a fault of ours. */
const OF_LOADING =
  /SyntaxError|dynamically imported module|Failed to load resource|Unable to preload CSS|MIME type|ERR_|importing a module/i;

/** Fails if anything went wrong but that something did not arrive. */
export function expectOnlyLoadErrors(errors: readonly string[]): void {
  expect(errors.filter((text) => !OF_LOADING.test(text))).toEqual([]);
}

/** Fails unless the world stands, or a sentence says why it does not; in any case there is something to read. */
export function expectAcceptable(outcome: Outcome, what: string): void {
  expect(outcome.letters, `${what}: nothing to read`).toBeGreaterThan(50);
  expect(outcome.stands || outcome.alerts.length > 0, `${what}: neither the world nor a sentence`).toBe(true);
}

/** Lets what the page itself says after some seconds come at once. */
export async function hasten(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Animation.enable");
  await session.send("Animation.setPlaybackRate", { playbackRate: 50 });
}
