import type { Opened } from "./browser.ts";
import type { Subject } from "./subject.ts";

/** Days that lie far apart, in no order. */
const DAYS = ["1960-07-15", "2025-12-31", "1945-09-02", "1991-12-26", "1975-04-30"];

/**
 * Makes sure that what is measured is done at all: the atlas shows each day that it is sent to.
 *
 * @throws Error naming the day that it did not go to.
 */
export async function follow({ page, stage }: Opened, { kind, name }: Subject): Promise<void> {
  if (kind !== "own") return;
  for (const day of DAYS) {
    await page.evaluate((date) => window.__harness.go(date), day);
    await stage
      .waitForFunction((date) => document.documentElement.dataset["date"] === date, day, { timeout: 5_000 })
      .catch(() => {
        throw new Error(`${name} does not go to ${day}`);
      });
  }
}
