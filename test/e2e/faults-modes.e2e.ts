import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { open } from "./open.ts";
import { outcomeOf } from "./outcome.ts";

const MODES = [
  ...["", "&view=globe", "&view=table", "&country=USA", "&panel=ledger", "&panel=editor"],
  ...["&story=the-five-permanent-members&step=2", "&story=the-climb-of-the-ladder", "&compare=1990-01-01"],
  ...["&layer=missions", "&panel=data", "&country=USA~FRA&view=table", "&panel=share&view=globe"],
];

const dayOf = (page: Page) => page.getAttribute("html", "data-date");

describe("fifty changes of mode", () => {
  it("one upon the other leave the last one, whole, and nothing of the others", async () => {
    const { page, errors } = await open("?lang=en&date=1995-07-12");
    await page.evaluate(async (modes) => {
      for (let i = 0; i < 50; i++) {
        history.pushState(null, "", `?lang=en&date=1995-07-12${modes[(i * 5) % modes.length]}`);
        dispatchEvent(new PopStateEvent("popstate"));
        await new Promise((resolve) => setTimeout(resolve, i % 3 === 0 ? 0 : 25));
      }
      history.pushState(null, "", "?lang=en&date=1995-07-12&country=USA");
      dispatchEvent(new PopStateEvent("popstate"));
    }, MODES);
    await page.getByRole("complementary", { name: "Profile: United States" }).waitFor();
    await page.waitForSelector(".map-svg [data-atom][data-look]", { state: "attached" });
    expect(await page.locator(".map-svg").count()).toBe(1);
    expect(await page.getByRole("complementary").count()).toBe(1);
    expect(await page.locator(".globe, .story, .stage, table").count()).toBe(0);
    expect(await dayOf(page)).toBe("1995-07-12");
    expect((await outcomeOf(page)).alerts).toEqual([]);
    expect(errors).toEqual([]);
  });
});

describe("a tab that sleeps while it plays", () => {
  const hide = (page: Page, hidden: boolean) =>
    page.evaluate((hidden) => {
      Object.defineProperty(document, "hidden", { value: hidden, configurable: true });
      Object.defineProperty(document, "visibilityState", {
        value: hidden ? "hidden" : "visible",
        configurable: true,
      });
      document.dispatchEvent(new Event("visibilitychange"));
    }, hidden);

  it("stands still until it wakes, on the day on which it fell asleep", async () => {
    const { page, errors } = await open("?lang=en&date=1960-01-01");
    await page.getByRole("button", { name: "Play", exact: true }).click();
    await page.waitForFunction(() => (document.documentElement.dataset["date"] ?? "") > "1960-02");
    await hide(page, true);
    const asleep = await dayOf(page);
    await page.waitForTimeout(700);
    expect(await dayOf(page)).toBe(asleep);
    await hide(page, false);
    await page.getByRole("button", { name: "Play", exact: true }).click();
    await page.waitForFunction(
      (day) => (document.documentElement.dataset["date"] ?? "") > (day ?? ""),
      asleep,
    );
    expect((await dayOf(page))?.slice(0, 3)).toBe("196");
    expect(errors).toEqual([]);
  });

  it("does not leap over history when its timers were stopped for an hour without a word", async () => {
    const { page, errors } = await open("?lang=en&date=1960-01-01", {
      before: (page) =>
        page.addInitScript(() => {
          // The clock of the frames leaps an hour, as after a lid was shut.
          const real = requestAnimationFrame.bind(globalThis);
          globalThis.requestAnimationFrame = (callback) =>
            real((now) => callback(now + ((globalThis as { leap?: number }).leap ?? 0)));
        }),
    });
    await page.getByRole("button", { name: "Play", exact: true }).click();
    await page.waitForFunction(() => (document.documentElement.dataset["date"] ?? "") > "1960-02");
    await page.evaluate(() => Object.assign(globalThis, { leap: 3_600_000 }));
    await page.waitForTimeout(300);
    await page.getByRole("button", { name: "Pause", exact: true }).click();
    expect((await dayOf(page)) ?? "").toMatch(/^19[67]/);
    expect(errors).toEqual([]);
  });
});

describe("printing while it plays", () => {
  it("gives the map of one day, and playing goes on", async () => {
    const { page, errors } = await open("?lang=en&date=1960-01-01");
    await page.getByRole("button", { name: "Play", exact: true }).click();
    await page.waitForFunction(() => (document.documentElement.dataset["date"] ?? "") > "1960-02");
    const paper = await page.pdf();
    expect(paper.length).toBeGreaterThan(20_000);
    await page.emulateMedia({ media: "print" });
    expect(await outcomeOf(page)).toMatchObject({ stands: true, alerts: [] });
    await page.emulateMedia({ media: "screen" });
    const printed = await dayOf(page);
    await page.waitForFunction(
      (day) => (document.documentElement.dataset["date"] ?? "") > (day ?? ""),
      printed,
    );
    expect(errors).toEqual([]);
  });
});

describe("without", () => {
  it("its typeface, everything is said in the reader's own", async () => {
    const { page, errors } = await open("?lang=vi&country=LAO", {
      before: (page) => page.route(/\.woff2/, (route) => route.abort()),
    });
    await page.getByRole("complementary", { name: /Lào/ }).waitFor();
    await page.waitForLoadState("networkidle");
    expect(await page.evaluate(() => document.fonts.check('16px "Be Vietnam Fallback"', "ữ"))).toBe(true);
    expect((await outcomeOf(page)).alerts).toEqual([]);
    expect(errors.filter((text) => !text.includes("ERR_FAILED"))).toEqual([]);
  });

  it.each(["", "vi/", "embed.html", "?country=USA&lang=vi"])(
    "JavaScript, /%s says what it needs, or is a page to read",
    async (address) => {
      const { page } = await open(address, { atOnce: true, javaScriptEnabled: false });
      await page.waitForLoadState();
      await page
        .getByText(/needs JavaScript|cần JavaScript/)
        .first()
        .waitFor();
      expect(await page.getByText("has not loaded yet").isVisible()).toBe(false);
      expect(await page.getByRole("link").count()).toBeGreaterThan(0);
    },
  );
});
