import { setTimeout as wait } from "node:timers/promises";
import { Capabilities, Key, Origin, WebDriver, type WebElement } from "selenium-webdriver";
import { Executor, HttpClient } from "selenium-webdriver/http";
import { raiseStage } from "./display.ts";
import { combination, webDriverKey } from "./keys.ts";
import { CALL_LIMIT, withinLimit } from "./limit.ts";
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

/** WebKitGTK's own small browser by WebDriver, on a screen that nobody sees. Every tab is a session of its own. */
export async function launchWebKit(executablePath: string, settings: Settings): Promise<Engine> {
  const stage = await raiseStage(settings);
  let isOver = false;
  const close = () => {
    isOver = true;
    return stage.close();
  };
  const begin = { address: stage.address, binary: executablePath, settings, end: close };
  return { open: async () => tabOf(await startSession(begin)), isOver: () => isOver, close };
}

interface Begin {
  readonly address: string;
  readonly binary: string;
  readonly settings: Settings;
  /** Ends the browser and its driver where a call is not answered. */
  readonly end: () => Promise<void>;
}

async function startSession({ address, binary, settings, end }: Begin): Promise<WebDriver> {
  const args = settings.scheme === "dark" ? ["--automation", "--dark-mode"] : ["--automation"];
  const wanted = {
    browserName: "MiniBrowser",
    "webkitgtk:browserOptions": { binary, args },
  };
  const executor = withinLimit(new Executor(new HttpClient(address)), CALL_LIMIT, end);
  const driver = WebDriver.createSession(executor, new Capabilities(wanted));
  await driver.manage().setTimeouts({ script: 30_000, pageLoad: 40_000 });
  return driver;
}

/** The window that each driver has at the moment. */
const current = new WeakMap<WebDriver, string>();

async function tabOf(driver: WebDriver, handle?: string): Promise<Tab> {
  const own = handle ?? (await driver.getWindowHandle());
  /** The driver has one window at a time; every act begins by saying which. That puts the focus there, too. */
  const here = async () => {
    await driver.switchTo().window(own);
    current.set(driver, own);
    return driver;
  };
  /** Keys go where the focus is: into the frame that was last looked into, too. */
  const where = async () => (current.get(driver) === own ? driver : here());
  const page = realmOf(here);
  const version = `WebKitGTK/${(await driver.getCapabilities()).get("browserVersion")}`;
  return {
    ...page,
    version,
    go: async (address) => (await here()).get(address),
    reload: async () => (await here()).navigate().refresh(),
    back: async () => (await here()).navigate().back(),
    forward: async () => (await here()).navigate().forward(),
    press: async (keys) => press(await where(), keys),
    type: async (text) => type(await where(), text),
    move: async (x, y) =>
      (await here())
        .actions()
        .move({ x: Math.round(x), y: Math.round(y), origin: Origin.VIEWPORT })
        .perform(),
    click: async (x, y) =>
      (await here())
        .actions()
        .move({ x: Math.round(x), y: Math.round(y), origin: Origin.VIEWPORT })
        .click()
        .perform(),
    resize: async (width, height) => resize(await here(), page, width, height),
    screenshot: async () => Buffer.from(await (await here()).takeScreenshot(), "base64"),
    frame: async (selector) => realmOf(async () => intoFrame(await here(), selector)),
    opened: async (act) => openedBy(await here(), act),
    isSpoken: async (selector, as) => isSpoken(await here(), selector, as),
    errors: () => page.evaluate(writtenDown),
    close: async () => (handle === undefined ? driver.quit() : (await here()).close()),
  };
}

type Outcome = { readonly value: unknown } | { readonly error: string };

function realmOf(here: () => Promise<WebDriver>): Realm {
  return {
    async evaluate<A extends readonly Json[], R>(
      run: (...args: A) => R | Promise<R>,
      ...args: A
    ): Promise<R> {
      const script = `
        const done = arguments[arguments.length - 1];
        new Promise((resolve) => resolve((${run})(...JSON.parse(arguments[0])))).then(
          (value) => done(JSON.stringify({ value })),
          (error) => done(JSON.stringify({ error: String(error) })),
        );`;
      const driver = await here();
      const answer = await driver.executeAsyncScript<string>(script, JSON.stringify(args));
      const outcome = JSON.parse(answer) as Outcome;
      if ("error" in outcome) throw new Error(outcome.error);
      return outcome.value as R;
    },
  };
}

async function press(driver: WebDriver, keys: string): Promise<void> {
  const all = combination(keys).map(webDriverKey);
  const actions = driver.actions();
  for (const key of all) actions.keyDown(key);
  for (const key of all.toReversed()) actions.keyUp(key);
  await actions.perform();
}

async function type(driver: WebDriver, text: string): Promise<void> {
  for (const letter of text)
    await driver
      .actions()
      .sendKeys(letter === " " ? Key.SPACE : letter)
      .perform();
}

/** The window is larger than the page by its toolbar, which has no fixed height. */
async function resize(driver: WebDriver, page: Realm, width: number, height: number): Promise<void> {
  const window = driver.manage().window();
  let [w, h] = [width, height];
  for (let i = 0; i < 10; i++) {
    await window.setRect({ x: 0, y: 0, width: w, height: h });
    for (let waited = 0; waited < 5; waited++) {
      await wait(60);
      const [inner = 0, outer = 0] = await page.evaluate(() => [innerWidth, innerHeight]);
      if (inner === width && outer === height) return;
      if (waited === 4) [w, h] = [w + width - inner, h + height - outer];
    }
  }
  throw new Error(`the window does not become ${width} by ${height}`);
}

async function intoFrame(driver: WebDriver, selector: string): Promise<WebDriver> {
  const frame = await driver.executeScript<WebElement | null>(
    `return (${frameWithin})(arguments[0]);`,
    selector,
  );
  if (frame === null) throw new Error(`no frame in ${selector}`);
  await driver.switchTo().frame(frame);
  return driver;
}

async function openedBy(driver: WebDriver, act: () => Promise<void>): Promise<Tab> {
  const before = new Set(await driver.getAllWindowHandles());
  await act();
  for (let i = 0; i < 100; i++) {
    const fresh = (await driver.getAllWindowHandles()).find((handle) => !before.has(handle));
    if (fresh !== undefined) return tabOf(driver, fresh);
    await wait(100);
  }
  throw new Error("no tab was opened");
}

async function isSpoken(driver: WebDriver, selector: string, { role, name }: Spoken): Promise<boolean> {
  const element = await driver.findElement({ css: selector });
  return (await element.getAriaRole()) === role && (await element.getAccessibleName()) === name;
}
