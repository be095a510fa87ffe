import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { inTurn } from "./in-turn.ts";
import { open, openEmpty } from "./open.ts";
import { goTo, SCREENS } from "./screens.ts";

interface Stop {
  /** What has focus, as its markup begins. */
  readonly what: string;
  /** Whether it stands for something drawn elsewhere: an option of the map's list, the slider over its track. */
  readonly isStandIn: boolean;
  /** Whether any of it can be seen: within the window, and nothing in front of all of it. */
  readonly isSeen: boolean;
  readonly hasOutline: boolean;
}

/** What has focus now; null when the page has let go of it. */
const stop = (page: Page): Promise<Stop | null> =>
  page.evaluate(() => {
    const own = document.activeElement;
    if (own === null || own === document.body || own === document.documentElement) return null;
    const box = own.getBoundingClientRect();
    const points = [0.1, 0.5, 0.9].flatMap((x) =>
      [0.2, 0.5, 0.8].map((y) => [box.left + x * box.width, box.top + y * box.height] as const),
    );
    const isOn = (hit: Element | null) =>
      hit !== null && (own.contains(hit) || (hit.contains(own) && hit.closest("label") !== null));
    const style = getComputedStyle(own);
    // Within a date its parts have the ring by themselves; within a frame its own page draws it.
    const drawsItself = own.matches("input[type=date]:not(:focus-visible), iframe");
    return {
      what: own.outerHTML.slice(0, 120),
      isStandIn: own.closest(".map-list") !== null || own.matches("input[type=range], iframe"),
      isSeen: points.some(([x, y]) => isOn(document.elementFromPoint(x, y))),
      hasOutline:
        drawsItself || (style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) >= 2),
    };
  });

/** Tabs through all of a page, until focus leaves it or comes round. */
async function walk(page: Page, key: "Tab" | "Shift+Tab", most = 400): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  for (let i = 0; i < most; i++) {
    await page.keyboard.press(key);
    const now = await stop(page);
    if (now === null || (i > 3 && now.what === stops[0]?.what)) return stops;
    stops.push(now);
  }
  throw new Error(
    `focus never left the page: ${stops
      .slice(-3)
      .map(({ what }) => what)
      .join(" | ")}`,
  );
}

const WALKED = [
  "the map",
  "a profile",
  "two days compared",
  "the editor",
  "sharing and embedding",
  "the globe",
  "the stage",
  "the story as a page",
  "the presenter’s window",
  "the embed",
  "the home page as served",
];

const WIDTHS = [1440, 390] as const;

describe("by Tab", () => {
  it.each(WALKED.flatMap((name, place) => inTurn(WIDTHS, place).map((width) => [name, width] as const)))(
    "focus goes through %s at %i px, is seen all the way, and comes out again",
    async (name, width) => {
      const screen = SCREENS.find((own) => own.name === name);
      if (screen === undefined) throw new Error(`no screen is called ${name}`);
      const { page } = await openEmpty({ reducedMotion: "reduce", viewport: { width, height: 844 } });
      await goTo(page, inject("origin"), screen, "en");
      await page.evaluate(() => {
        for (const own of document.getAnimations())
          if (own.effect?.getComputedTiming().endTime !== Infinity) own.finish();
      });
      const stops = await walk(page, "Tab");
      expect(stops.length).toBeGreaterThan(2);
      const drawn = stops.filter(({ isStandIn }) => !isStandIn);
      expect
        .soft(
          drawn.filter(({ isSeen }) => !isSeen).map(({ what }) => what),
          "hidden behind something",
        )
        .toEqual([]);
      expect
        .soft(
          drawn.filter(({ hasOutline }) => !hasOutline).map(({ what }) => what),
          "no outline",
        )
        .toEqual([]);
    },
  );

  it("focus goes in the order in which the page is read: skips, header, map, legend, timeline", async () => {
    const { page } = await open("?date=2025-10-29&lang=en");
    const areas: string[] = [];
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    for (let i = 0; i < 80; i++) {
      await page.keyboard.press("Tab");
      const area = await page.evaluate(() => {
        const own = document.activeElement;
        const all = [".skip", ".header", ".map", ".legend", ".timeline"];
        return own === document.body ? "out" : (all.find((area) => own?.closest(area)) ?? "elsewhere");
      });
      if (area !== areas.at(-1)) areas.push(area);
      if (area === "out") break;
    }
    expect(areas.filter((area) => area !== "out")).toEqual([
      ".skip",
      ".header",
      ".map",
      ".legend",
      ".timeline",
    ]);
  });

  it("focus stays within an open dialog, and goes back to where it was when that closes", async () => {
    const { page } = await open("?date=2025-10-29&lang=en");
    await page.locator("[data-story-menu]").click();
    await page.locator("dialog[open] li").first().waitFor();
    for (let i = 0; i < 30; i++) {
      await page.keyboard.press("Tab");
      const isInside = await page.evaluate(
        () => document.activeElement === document.body || document.activeElement?.closest("dialog") !== null,
      );
      expect(isInside).toBe(true);
    }
    await page.locator("dialog[open] button").first().focus();
    await page.keyboard.press("Escape");
    await page.locator("dialog[open]").waitFor({ state: "detached" });
    expect(await page.evaluate(() => document.activeElement?.hasAttribute("data-story-menu"))).toBe(true);
  });
});

describe("what a menu opens by keyboard", () => {
  /** Opens the menu of what else there is by keys alone, and presses the entry of that name. */
  async function choose(page: Page, entry: string) {
    await page.locator(".menu > summary", { hasText: "⋯" }).focus();
    // Opened by a key, so that browsers show where the focus is.
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: entry }).focus();
    await page.keyboard.press("Enter");
  }
  const isWithin = (page: Page, place: string) =>
    page.evaluate((selector) => document.activeElement?.closest(selector) !== null, place);

  it.each([
    ["a panel", "The ledger", ".panel"],
    ["help", "Keys and help", "dialog[open]"],
  ])("takes the focus, and gives it back to the menu's button on Escape: %s", async (_, entry, place) => {
    const { page } = await open("?lang=en");
    await choose(page, entry);
    await page.locator(place).waitFor();
    await expect.poll(() => isWithin(page, place)).toBe(true);
    await page.keyboard.press("Escape");
    await page.locator(place).waitFor({ state: "detached" });
    await expect.poll(() => isWithin(page, ".menu > summary")).toBe(true);
  });

  it("leaves the focus with who opened a panel by mouse", async () => {
    const { page } = await open("?lang=en");
    await page.locator(".menu > summary", { hasText: "⋯" }).click();
    await page.getByRole("button", { name: "The ledger" }).click();
    await page.locator(".panel").waitFor();
    expect(await isWithin(page, ".panel")).toBe(false);
  });
});

describe("what happens is said without taking focus", () => {
  const said = (page: Page) =>
    page.evaluate(() =>
      [...document.querySelectorAll("[role=status], [role=alert], [aria-live]")]
        .map((own) => own.textContent ?? "")
        .join(" "),
    );

  it("the date after a step, what a search found, and what a link asked for in vain", async () => {
    const { page } = await open("?date=1995-07-11&country=QQQ&lang=en");
    await expect.poll(() => said(page)).toContain("There is no country with the code");
    await page.getByRole("slider").first().focus();
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => said(page)).toMatch(/12 July 1995/);
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).type)).toBe("range");
    await page.getByRole("combobox", { name: "Search" }).fill("kor");
    await expect.poll(() => said(page)).toMatch(/\d+ (results|found|suggestions)/);
  });
});
