import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, ElementContext, RunOptions } from "axe-core";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, inject } from "vitest";
import { findBrowser } from "../../scripts/browser.mjs";
import { FLAGS } from "./flags.ts";

let browser: Browser;

beforeAll(async () => {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error("no Chromium was found: install the package chromium");
  browser = await chromium.launch({ executablePath, args: [...FLAGS] });
});

afterAll(() => browser?.close());

const pages: Page[] = [];

afterEach(async () => {
  for (const page of pages.splice(0)) await page.context().close();
});

export interface Opened {
  readonly page: Page;
  /** Everything the console and the page called an error so far. */
  readonly errors: readonly string[];
}

interface Options extends BrowserContextOptions {
  /** Runs before the page is asked for: routes, storage, clocks. */
  readonly before?: (page: Page) => Promise<unknown>;
  /** Do not wait for the map to stand. */
  readonly early?: boolean;
  /** Do not even wait for the page's own files, some of which a test holds back. */
  readonly atOnce?: boolean;
  /** Another server than the one that all flows share. */
  readonly origin?: string;
}

/** Opens the built app at an address such as `?date=1995-07-12` and waits until the map stands. */
export async function open(
  search = "",
  { before, early = false, atOnce = false, origin = inject("origin"), ...options }: Options = {},
): Promise<Opened> {
  const { page, errors } = await openEmpty(options);
  await before?.(page);
  await page.goto(`${origin}/${search}`, { waitUntil: atOnce ? "commit" : "load" });
  if (!early && !atOnce) await waitForLife(page);
  return { page, errors };
}

/** Opens a page of its own that has not gone anywhere yet. */
export async function openEmpty(options: BrowserContextOptions = {}): Promise<Opened> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: "en-GB",
    // Routes of a test see what the page asks for; a service worker would answer in their place.
    serviceWorkers: "block",
    ...options,
  });
  const page = await context.newPage();
  pages.push(page);
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  return { page, errors };
}

/**
 * Waits until the map lives and all of its first screen is there. The page brings a picture of the map with it,
 * so atoms alone say nothing.
 */
export async function waitForLife(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const has = (selector: string) => document.querySelector(selector) !== null;
    if (document.documentElement.dataset["date"] === undefined || has(".map--served")) return false;
    if (!has("[data-atom][data-look], table")) return false;
    const isWhole = has(".embed, .atlas[data-story]") || has(".header-tools");
    return isWhole && (!has(".map") || has(".map-list"));
  });
}

/** Waits until the map lives; what comes right after it may still be under way, or be held back by a test. */
export async function waitForMap(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document.documentElement.dataset["date"] !== undefined &&
      document.querySelector(".map--served") === null,
  );
}

/** Lets a page arrive without the picture of the map in it: the app has to fetch the outlines then. */
export async function withoutPicture(page: Page): Promise<void> {
  await page.route("**/*", async (route) => {
    if (route.request().resourceType() !== "document") return route.fallback();
    const response = await route.fetch();
    const body = (await response.text()).replaceAll('class="map-atom"', 'class="map-other"');
    await route.fulfill({ response, body });
  });
}

/** Moves the date as an assistive technology does: by the slider's value. */
export async function setDate(page: Page, date: string): Promise<void> {
  const isThere = await page.evaluate((iso) => {
    const slider = document.querySelector<HTMLInputElement>("input[type=range]");
    const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
    write?.call(slider, String(Date.parse(`${iso}T00:00:00Z`) / 86_400_000));
    slider?.dispatchEvent(new Event("input", { bubbles: true }));
    return document.documentElement.dataset["date"] === iso;
  }, date);
  if (isThere) return;
  await page.waitForFunction((iso) => document.documentElement.dataset["date"] === iso, date);
}

/** What the page's attributes say of an atom. */
export interface Attributes {
  readonly holder: string;
  readonly ruler: string;
  readonly look: string;
  readonly contested: boolean;
}

/** Every element that stands for territory: its atom and what its attributes say. */
export async function attributesOf(page: Page): Promise<readonly (readonly [atom: string, Attributes])[]> {
  // As one text: the values of hundreds of elements one by one take longer than everything else.
  const text = await page.evaluate(() =>
    JSON.stringify(
      [...document.querySelectorAll<SVGElement>("[data-atom]")].map(({ dataset }) => [
        dataset["atom"] ?? "",
        {
          holder: dataset["holder"] ?? "",
          ruler: dataset["ruler"] ?? "",
          look: dataset["look"] ?? "",
          contested: dataset["contested"] !== undefined,
        },
      ]),
    ),
  );
  return JSON.parse(text) as readonly (readonly [string, Attributes])[];
}

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds wrong, by rule (WCAG 2.0 to 2.2, A and AA, and best practices), in the page or one part of it. */
export async function axeFindings(
  page: Page,
  options: RunOptions = {},
  part?: string,
): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(
    ([chosen, part]) =>
      (
        globalThis as unknown as {
          axe: { run: (on: ElementContext, how: RunOptions) => Promise<AxeResults> };
        }
      ).axe.run(part ?? document, { resultTypes: ["violations"], ...chosen }),
    [options, part] as const,
  );
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`,
  );
}

/** Fails with what axe finds wrong on the page as it stands. */
export async function expectAxeClean(page: Page): Promise<void> {
  expect(await axeFindings(page)).toEqual([]);
}
