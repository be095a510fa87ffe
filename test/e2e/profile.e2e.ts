import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import type { Manifest } from "vite";
import { describe, expect, it } from "vitest";
import { expectAxeClean, open, setDate } from "./open.ts";

const panelOf = (page: Page) => page.getByRole("complementary");

const dayIs = (page: Page, date: string) =>
  page.waitForFunction((iso) => document.documentElement.dataset["date"] === iso, date);

const fetched = (page: Page) =>
  page.evaluate(() =>
    performance.getEntriesByType("resource").map(({ name }) => name.split("/").at(-1) ?? ""),
  );

describe("the profile, deepened", () => {
  it("is read, walked and left with the keyboard alone", async () => {
    const { page, errors } = await open("?country=MYS");
    const panel = panelOf(page);
    await panel.getByRole("img", { name: /^Relations with Malaysia as a ladder over time/ }).waitFor();
    await panel.getByRole("button", { name: /^Next country/ }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("complementary", { name: "Profile: New Zealand" }).waitFor();
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
    expect(await focused()).toMatch(/^Next country/);
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Enter");
    await page.getByRole("complementary", { name: "Profile: Malaysia" }).waitFor();
    expect(page.url()).toContain("country=MYS");
    await panel.getByRole("button", { name: "Go to 7 August 2015: Strategic partnership" }).focus();
    await page.keyboard.press("Enter");
    await dayIs(page, "2015-08-07");
    await page.keyboard.press("Escape");
    await panel.waitFor({ state: "detached" });
    expect(errors).toEqual([]);
  });

  it("has every section, clean for axe, and nothing of it in the first view", async () => {
    const { page, errors } = await open("");
    // The panel that will hold it comes after the first picture, with the few lines that fetch its words.
    const manifest = JSON.parse(readFileSync("dist/.vite/manifest.json", "utf8")) as Manifest;
    const keys = Object.keys(manifest).filter((key) =>
      /src\/(view\/profile|i18n\/(en|vi)\/profile)/.test(key),
    );
    const own = new Set(keys.map((key) => manifest[key]?.file.replace("assets/", "")));
    expect(own.size).toBeGreaterThan(2);
    expect((await fetched(page)).filter((name) => own.has(name))).toEqual([]);
    await page.goto(`${page.url().split("?")[0]}?country=USA`);
    const panel = panelOf(page);
    for (const name of [
      "History with Viet Nam",
      "Milestones",
      "Countries like this one",
      "Round anniversaries ahead",
      "Trade and investment",
      "Embassies and consulates",
      "Deployments",
      "Groups on this day",
      "Facts",
    ]) {
      await panel.getByRole("heading", { name, exact: true }).waitFor();
    }
    await expectAxeClean(page);
    await panel
      .getByRole("button", { name: /^Go to 11 July 1995/ })
      .last()
      .click();
    await dayIs(page, "1995-07-11");
    expect(errors).toEqual([]);
  });

  it("draws nothing of the chart again while the date moves", async () => {
    const { page } = await open("?country=CHL&date=1980-01-01");
    await panelOf(page)
      .getByRole("img", { name: /^Relations with Chile/ })
      .waitFor();
    await page.evaluate(() => {
      const chart = document.querySelector(".ladder");
      const seen: (string | null)[] = [];
      Object.assign(globalThis, { seen });
      new MutationObserver((records) => {
        for (const { target } of records) seen.push((target as Element).getAttribute("class"));
      }).observe(chart as Element, { attributes: true, childList: true, subtree: true });
    });
    await setDate(page, "2010-01-01");
    const seen = await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
    expect(new Set(seen)).toEqual(new Set(["ladder-day"]));
  });
});

describe("countries side by side", () => {
  it("are put together, read and taken apart with the keyboard", async () => {
    const { page, errors } = await open("?country=MYS&date=2020-01-01");
    const panel = panelOf(page);
    await panel.getByRole("combobox", { name: "Put another country beside it" }).selectOption("THA");
    await panel.getByRole("button", { name: "Add" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Side by side: Malaysia and Thailand" }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("ARTICLE");
    expect(page.url()).toContain("country=MYS~THA");
    await panel.getByRole("table", { name: /^When each country reached a tier/ }).waitFor();
    await panel.getByRole("table", { name: /on 1 January 2020$/ }).waitFor();
    await expectAxeClean(page);
    await page.goBack();
    await page.getByRole("heading", { level: 2, name: "Malaysia" }).waitFor();
    await page.goForward();
    await panel.getByRole("button", { name: "Remove Malaysia" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 2, name: "Thailand" }).waitFor();
    expect(page.url()).toContain("country=THA");
    expect(errors).toEqual([]);
  });

  it("open as they were shared: four of them in Vietnamese on a phone, by touch", async () => {
    const { page, errors } = await open("?country=USA~CHN~RUS~KHM&lang=vi&date=2020-01-01", {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    const panel = panelOf(page);
    await page
      .getByRole("heading", { name: /^Đặt cạnh nhau: Hoa Kỳ, Trung Quốc, Nga và Campuchia$/ })
      .waitFor();
    const table = panel.getByRole("table", { name: /^Điểm khác nhau giữa các nước/ });
    await table.waitFor();
    await expectAxeClean(page);
    const isWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(isWide).toBe(false);
    await panel.getByRole("button", { name: "Bỏ Trung Quốc" }).tap();
    await page.getByRole("heading", { name: "Đặt cạnh nhau: Hoa Kỳ, Nga và Campuchia" }).waitFor();
    await panel.getByRole("button", { name: /^Đến 12\/7\/1995: Hoa Kỳ/ }).tap();
    await dayIs(page, "1995-07-12");
    expect(errors).toEqual([]);
  });
});
