import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, CDPSession, Frame, Page } from "playwright-core";
import { launch } from "./chromium.ts";
import type { Subject } from "./subject.ts";
import { within } from "./within.ts";

const PAGE = resolvePage();
const TIMEOUT_MS = 60_000;

/** A page under measurement, its map standing. */
export interface Opened {
  readonly page: Page;
  readonly cdp: CDPSession;
  /** The frame that draws the map: the page's own, or the embed's within it. */
  readonly stage: Frame;
  readonly load: Load;
  readonly close: () => Promise<void>;
}

/** In ms from the start of the navigation. */
export interface Load {
  /** First contentful paint of the frame with the map; null where nothing was painted. */
  readonly fcp: number | null;
  /** The page said that its map stands, and a frame with it was painted. */
  readonly ready: number;
}

export interface Opening {
  readonly subject: Subject;
  readonly address: string;
  /** How many elements stand for land when the atlas is ready. */
  readonly atoms: number;
  /** How many times slower than this machine's the processor is made. */
  readonly throttle: number;
  /** Frames follow each other as fast as they can, where only memory is of interest. */
  readonly unpaced?: boolean;
}

/** Browsers of the kinds that are needed, each started once. */
export interface Browsers {
  readonly version: () => Promise<string>;
  readonly open: (opening: Opening) => Promise<Opened>;
  readonly close: () => Promise<void>;
}

export function createBrowsers(): Browsers {
  const started = new Map<string, Browser>();
  const browser = async (webgl: boolean, unpaced: boolean) => {
    const key = `${webgl} ${unpaced}`;
    const known = started.get(key);
    // One that has crashed is no reason for all that follows to fail.
    if (known?.isConnected()) return known;
    const fresh = await launch(webgl, unpaced);
    started.set(key, fresh);
    return fresh;
  };
  return {
    version: async () => (await browser(false, false)).version(),
    open: async (opening) => {
      const { subject, unpaced = false } = opening;
      const webgl = subject.webgl === true;
      // WebGL in software, without pacing, would do nothing but draw.
      return open(await browser(webgl, unpaced && !webgl), opening);
    },
    close: async () => {
      for (const one of started.values()) await one.close();
    },
  };
}

/** What a page may still fetch after its map stands comes within this time. */
const REST_MS = 2_000;

/** Visits a page once, for the host to have pressed every file of it before anything is timed. */
export async function warmUp(browsers: Browsers, opening: Opening): Promise<void> {
  const { page, close } = await browsers.open(opening);
  await page.waitForTimeout(REST_MS);
  await close();
}

async function open(browser: Browser, { subject, address, atoms, throttle }: Opening): Promise<Opened> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    deviceScaleFactor: 1,
    locale: "en-GB",
    // The worker that keeps the atlas for visits without a network would fetch all of it meanwhile.
    serviceWorkers: "block",
  });
  try {
    const page = await context.newPage();
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(String(error).slice(0, 200)));
    const cdp = await sessionFor(page, throttle);
    await page.addInitScript({ content: scriptsFor(subject, atoms) });
    await page.goto(address, { waitUntil: "commit", timeout: TIMEOUT_MS });
    const ready = await within(
      page.evaluate(() => window.__harness.ready),
      TIMEOUT_MS,
      () => `${subject.name} was not ready: ${errors.join(" | ")}`,
    );
    const stage = page.frames().at(-1) ?? page.mainFrame();
    const load = { fcp: await paintIn(stage, page), ready };
    return { page, cdp, stage, load, close: () => context.close() };
  } catch (cause) {
    await context.close();
    throw cause;
  }
}

/** A line to the browser: nothing is taken from its cache, its clocks run, its processor is as slow as asked. */
async function sessionFor(page: Page, throttle: number): Promise<CDPSession> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Network.enable");
  await cdp.send("Network.setCacheDisabled", { cacheDisabled: true });
  await cdp.send("Performance.enable", { timeDomain: "timeTicks" });
  if (throttle > 1) await cdp.send("Emulation.setCPUThrottlingRate", { rate: throttle });
  return cdp;
}

/** First paint in a frame, from the start of the page around it. */
async function paintIn(stage: Frame, page: Page): Promise<number | null> {
  const begun = (frame: Frame) => frame.evaluate(() => performance.timeOrigin);
  const paint = await stage.evaluate(() => window.__harness.firstPaint());
  return paint === null ? null : paint + (await begun(stage)) - (await begun(page.mainFrame()));
}

function scriptsFor({ drive }: Subject, atoms: number): string {
  const expected = `window.__expected = ${JSON.stringify({ atoms })};`;
  return [PAGE.harness, expected, drive === "contract" ? "" : PAGE[drive]].join("\n");
}

function resolvePage() {
  const read = (name: string) => readFileSync(join(import.meta.dirname, "../page", `${name}.js`), "utf8");
  return { harness: read("harness"), slider: read("slider"), element: read("element") };
}
