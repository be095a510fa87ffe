import type { Frame } from "playwright-core";
import type { Opened } from "./browser.ts";
import type { Asset, Host } from "./server.ts";

/** How long to listen for what a page fetches after its map stands. */
const REST_MS = 2_000;

/** What a first visit fetches. Bytes; `sent` is Brotli. */
export interface Transfer {
  readonly requests: number;
  readonly raw: number;
  /** Asked for before the map stood, fonts apart. */
  readonly sent: number;
  readonly fonts: number;
  /** Asked for within two seconds after it, fonts apart. */
  readonly later: number;
  readonly files: readonly (readonly [path: string, sent: number, when: "before" | "later"])[];
}

interface Fetched {
  readonly url: string;
  readonly asset: Asset;
  readonly isLate: boolean;
}

/** Weighs everything that the frames of a page have fetched, by the files of the hosts. */
export async function transfer({ page }: Opened, hosts: readonly Host[]): Promise<Transfer> {
  await page.waitForTimeout(REST_MS);
  const live = await page.evaluate(() => performance.timeOrigin + (window.__harness.liveAt ?? Infinity));
  const entries = (await Promise.all(page.frames().map(fetchedIn))).flat();
  const fetched = entries.flatMap(({ url, start }): readonly Fetched[] => {
    const asset = hosts.find(({ origin }) => url.startsWith(`${origin}/`))?.assetAt(url) ?? null;
    return asset ? [{ url, asset, isLate: start >= live }] : [];
  });
  const fonts = fetched.filter(({ asset }) => asset.type.startsWith("font/"));
  const others = fetched.filter(({ asset }) => !asset.type.startsWith("font/"));
  const before = others.filter(({ isLate }) => !isLate);
  return {
    requests: before.length,
    raw: before.reduce((sum, { asset }) => sum + asset.raw.length, 0),
    sent: bytesOf(before),
    fonts: bytesOf(fonts),
    later: bytesOf(others) - bytesOf(before),
    files: fetched.map(({ url, asset, isLate }) => [
      new URL(url).pathname,
      asset.sent.length,
      isLate ? "later" : "before",
    ]),
  };
}

/** The page of a frame and what it has fetched, each address once. */
async function fetchedIn(frame: Frame): Promise<readonly { url: string; start: number }[]> {
  const list = await frame.evaluate(() => [
    { url: location.href, start: performance.timeOrigin },
    ...performance
      .getEntriesByType("resource")
      .filter((entry) => (entry as PerformanceResourceTiming).initiatorType !== "iframe")
      .map(({ name, startTime }) => ({ url: name, start: performance.timeOrigin + startTime })),
  ]);
  return list.filter(({ url }, i) => list.findIndex((other) => other.url === url) === i);
}

const bytesOf = (fetched: readonly Fetched[]): number =>
  fetched.reduce((sum, { asset }) => sum + asset.sent.length, 0);
