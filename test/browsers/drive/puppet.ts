import puppeteer, {
  type Browser,
  type BrowserContext,
  type ElementHandle,
  type Frame,
  type KeyInput,
  type LaunchOptions,
  type Page,
} from "puppeteer-core";
import { combination } from "./keys.ts";
import { CALL_LIMIT } from "./limit.ts";
import {
  type Engine,
  frameWithin,
  type Json,
  type Realm,
  type Settings,
  type Spoken,
  type Tab,
  writtenDown,
} from "./tab.ts";

/** Firefox by WebDriver BiDi. */
export function launchFirefox(executablePath: string, settings: Settings): Promise<Engine> {
  return launch({
    browser: "firefox",
    protocol: "webDriverBiDi",
    executablePath,
    extraPrefsFirefox: {
      "intl.accept_languages": settings.language,
      "ui.prefersReducedMotion": settings.motion === "reduced" ? 1 : 0,
      "ui.systemUsesDarkTheme": settings.scheme === "dark" ? 1 : 0,
    },
  });
}

/** Chromium by its own protocol: the engine to compare with. */
export function launchChromium(executablePath: string, settings: Settings): Promise<Engine> {
  const args = ["--no-sandbox", "--disable-gpu", "--no-first-run", `--lang=${settings.language}`];
  if (settings.motion === "reduced") args.push("--force-prefers-reduced-motion");
  if (settings.scheme === "dark") args.push("--force-dark-mode");
  return launch({ browser: "chrome", executablePath, args });
}

async function launch(options: LaunchOptions): Promise<Engine> {
  const browser = await puppeteer.launch({
    headless: true,
    defaultViewport: null,
    protocolTimeout: CALL_LIMIT,
    ...options,
  });
  const version = await browser.version();
  return {
    open: () => open(browser, version),
    isOver: () => !browser.connected,
    close: () => browser.close(),
  };
}

async function open(browser: Browser, version: string): Promise<Tab> {
  const context = await browser.createBrowserContext();
  return tabOf(await context.newPage(), context, version);
}

function realmOf(frame: Page | Frame): Realm {
  return {
    evaluate: <A extends readonly Json[], R>(run: (...args: A) => R | Promise<R>, ...args: A) =>
      frame.evaluate(run as unknown as (...args: unknown[]) => R | Promise<R>, ...args) as Promise<R>,
  };
}

function tabOf(page: Page, context: BrowserContext, version: string): Tab {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  const leave = (act: () => Promise<unknown>) => leaveBy(page, errors, act);
  return {
    ...realmOf(page),
    version,
    go: (address) => leave(() => goTo(page, address)),
    reload: () => leave(() => page.reload()),
    back: async () => void (await page.goBack()),
    forward: async () => void (await page.goForward()),
    press: (keys) => press(page, keys),
    type: (text) => page.keyboard.type(text),
    move: (x, y) => page.mouse.move(x, y),
    click: (x, y) => page.mouse.click(x, y),
    resize: (width, height) => page.setViewport({ width, height }),
    screenshot: async () => Buffer.from(await page.screenshot()),
    frame: (selector) => frameOf(page, selector),
    opened: async (act) => tabOf(await openedBy(page, act), context, version),
    isSpoken: (selector, as) => isSpoken(page, selector, as),
    errors: async () => [...errors, ...(await page.evaluate(writtenDown))],
    close: () => context.close(),
  };
}

/** Firefox also speaks of an abort where only a part of the new page was given up: what counts is that this page is there. */
async function goTo(page: Page, address: string): Promise<void> {
  const before = await page.evaluate(() => performance.timeOrigin);
  try {
    await page.goto(address);
  } catch (error) {
    if (!String(error).includes("NS_BINDING_ABORTED")) throw error;
    await page.waitForFunction((old) => performance.timeOrigin !== old, { timeout: 20_000 }, before);
  }
}

/**
 * Goes on from a page. Firefox calls it an error when that breaks off what the page was still fetching (fonts, finer
 * outlines), and so do scripts that wait for it: what the console says of the page that is left is forgotten.
 */
async function leaveBy(page: Page, errors: string[], act: () => Promise<unknown>): Promise<void> {
  const before = errors.length;
  const forget = (frame: Frame) => {
    if (frame !== page.mainFrame()) return;
    page.off("framenavigated", forget);
    errors.splice(before);
  };
  page.on("framenavigated", forget);
  await act();
  page.off("framenavigated", forget);
}

async function press(page: Page, keys: string): Promise<void> {
  const all = combination(keys) as KeyInput[];
  for (const key of all) await page.keyboard.down(key);
  for (const key of all.toReversed()) await page.keyboard.up(key);
}

async function frameOf(page: Page, selector: string): Promise<Realm> {
  const handle = await page.evaluateHandle(frameWithin, selector);
  const frame = await (handle.asElement() as ElementHandle | null)?.contentFrame();
  if (!frame) throw new Error(`no frame in ${selector}`);
  return realmOf(frame);
}

async function openedBy(page: Page, act: () => Promise<void>): Promise<Page> {
  const popup = new Promise<Page | null>((done) => page.once("popup", done));
  await act();
  const late = new Promise<null>((done) => setTimeout(done, 20_000, null).unref());
  const opened = await Promise.race([popup, late]);
  if (opened === null) throw new Error("no tab was opened");
  return opened;
}

async function isSpoken(page: Page, selector: string, { role, name }: Spoken): Promise<boolean> {
  for (const element of await page.$$(`::-p-aria(${name}[role="${role}"])`)) {
    if (await element.evaluate((found, css) => found.matches(css), selector)) return true;
  }
  return false;
}
