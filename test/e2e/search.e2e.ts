import { describe, expect, it } from "vitest";
import { openHeld, places } from "./held.ts";
import { expectAxeClean, open, waitForMap } from "./open.ts";

const dateOf = (page: Awaited<ReturnType<typeof open>>["page"]) =>
  page.evaluate(() => document.documentElement.dataset["date"]);

describe("looking something up", () => {
  it("by keyboard alone: / and a name without marks, its profile, then its last step", async () => {
    const { page, errors } = await open();
    await page.keyboard.press("/");
    const field = page.getByRole("combobox", { name: "Search" });
    expect(await field.evaluate((node) => node === document.activeElement)).toBe(true);
    await page.keyboard.type("han quoc");
    await page.getByRole("option", { name: /^South Korea\s+also/ }).waitFor();
    await page.keyboard.press("Enter");
    await page.getByRole("complementary", { name: /South Korea/ }).waitFor();
    expect(page.url()).toContain("country=KOR");
    await page.keyboard.type("ROK");
    await page.getByRole("option", { name: /last step/ }).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.documentElement.dataset["date"] === "2022-12-05");
    expect(errors).toEqual([]);
  });

  it("does not fetch the list, its library or its names before the field is used", async () => {
    const { page } = await open();
    const fetched = () =>
      page.evaluate(() =>
        performance.getEntriesByType("resource").map(({ name }) => name.split("/").at(-1) ?? ""),
      );
    await page.waitForTimeout(1_500);
    expect((await fetched()).filter((name) => /Suggestions/.test(name))).toEqual([]);
    await page.getByRole("combobox", { name: "Search" }).focus();
    await page.waitForFunction(() =>
      performance.getEntriesByType("resource").some(({ name }) => name.includes("Suggestions")),
    );
  });

  it("keeps what is typed while the list is still on its way", async () => {
    const { page } = await open("", {
      before: (page) =>
        page.route(/Suggestions/, async (route) => {
          await new Promise((resolve) => setTimeout(resolve, 1_200));
          await route.continue();
        }),
    });
    await page.keyboard.press("/");
    await page.keyboard.type("liên xô");
    const field = page.getByRole("combobox", { name: "Search" });
    expect(await field.inputValue()).toBe("liên xô");
    await page
      .getByRole("option", { name: /^Soviet Union/ })
      .first()
      .waitFor();
    expect(await field.inputValue()).toBe("liên xô");
    expect(await field.evaluate((node) => node === document.activeElement)).toBe(true);
  });

  it.each(["body", "input[type=range]"])(
    "keeps what is typed before the field itself is there, with the focus on %s",
    async (origin) => {
      let letGo = () => {};
      const held = new Promise<void>((done) => {
        letGo = done;
      });
      const { page, errors } = await open("?lang=en", {
        early: true,
        before: (page) =>
          page.route(/\/later-[\w-]+\.js$/, async (route) => {
            await held;
            await route.continue();
          }),
      });
      await waitForMap(page);
      await page.locator(origin).focus();
      await page.keyboard.press("/");
      await page.keyboard.type("han q");
      expect(await page.getByRole("combobox", { name: "Search" }).count()).toBe(0);
      expect(await page.getByRole("textbox", { name: "Search" }).inputValue()).toBe("han q");
      letGo();
      const field = page.getByRole("combobox", { name: "Search" });
      await field.waitFor();
      await page.keyboard.type("uoc");
      await page.getByRole("option", { name: /^South Korea\s+also/ }).waitFor();
      expect(await field.inputValue()).toBe("han quoc");
      await page.keyboard.press("Escape");
      await page.keyboard.press("Escape");
      const isBack = (node: Element) => node === document.activeElement;
      expect(await page.locator(origin).evaluate(isBack)).toBe(true);
      expect(await field.inputValue()).toBe("");
      expect(errors).toEqual([]);
    },
  );

  it.each(["en", "vi"])("keeps what is typed before there is an app at all, %s", async (language) => {
    const { page, errors, letGo } = await openHeld(`?lang=${language}`, { width: 1280, height: 720 });
    const name = language === "vi" ? "Tìm" : "Search";
    await page.waitForSelector(".map--served .map-svg[data-room]", { state: "attached" });
    await page.waitForFunction(() => document.readyState !== "loading");
    const before = await places(page);
    await page.keyboard.press("/");
    await page.keyboard.type("han q");
    expect(await page.getByRole("textbox", { name }).inputValue()).toBe("han q");
    expect(await places(page)).toEqual(before);
    await letGo();
    const field = page.getByRole("combobox", { name });
    await field.waitFor();
    await page.keyboard.type("uoc");
    await page
      .getByRole("option", { name: /^(South Korea|Hàn Quốc)/ })
      .first()
      .waitFor();
    expect(await field.inputValue()).toBe("han quoc");
    expect(errors).toEqual([]);
  });

  it("has no field over a story that is on its way", async () => {
    const { page } = await openHeld("?story=the-climb-of-the-ladder&step=1", { width: 1280, height: 720 });
    await page.waitForFunction(() => document.readyState !== "loading");
    await page.keyboard.press("/");
    expect(await page.locator("input").count()).toBe(0);
  });

  it("takes back what was typed before the field itself is there, with Escape", async () => {
    const { page } = await open("?lang=en", {
      early: true,
      before: (page) => page.route(/\/later-[\w-]+\.js$/, () => undefined),
    });
    await waitForMap(page);
    await page.locator("input[type=range]").focus();
    await page.keyboard.press("/");
    await page.keyboard.type("han");
    await page.keyboard.press("Escape");
    expect(await page.getByRole("textbox", { name: "Search" }).count()).toBe(0);
    expect(await page.locator("input[type=range]").evaluate((node) => node === document.activeElement)).toBe(
      true,
    );
    await page.keyboard.press("/");
    expect(await page.getByRole("textbox", { name: "Search" }).inputValue()).toBe("");
  });

  it("in Vietnamese, a month; the list is clean for axe", async () => {
    const { page, errors } = await open("?lang=vi");
    await page.keyboard.press("/");
    await page.keyboard.type("tháng 7 năm 1995");
    await page.getByRole("option", { name: /đến ngày 31 tháng 7 năm 1995/ }).waitFor();
    await expectAxeClean(page);
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.documentElement.dataset["date"] === "1995-07-31");
    expect(errors).toEqual([]);
  });

  it("by touch on a phone: the button, a group, and the map again", async () => {
    const { page, errors } = await open("", {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    await page.getByRole("button", { name: "Search", exact: true }).tap();
    await page.keyboard.type("asean");
    await page.getByRole("option", { name: /^ASEAN\s+make/ }).waitFor();
    await expectAxeClean(page);
    await page.getByRole("option", { name: /^ASEAN\s+make/ }).tap();
    await page.waitForFunction(() => location.search.includes("group=asean"));
    await page.getByRole("combobox", { name: "Search" }).waitFor({ state: "hidden" });
    expect(await dateOf(page)).toBe("2026-06-08");
    expect(errors).toEqual([]);
  });
});

describe("coming back", () => {
  it("anniversaries of a month, to look up and to take along", async () => {
    const { page, errors } = await open("?date=2025-01-18&panel=anniversaries");
    await page.getByText("75 years of diplomatic relations with China").waitFor();
    await expectAxeClean(page);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: /^Download these as a calendar/ }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("bamboo-atlas-anniversaries-2025-01.ics");
    const calendar = await page
      .getByRole("link", { name: /^Calendar of anniversaries/ })
      .getAttribute("href");
    expect((await page.request.get(calendar ?? "")).ok()).toBe(true);
    await page.getByRole("button", { name: "since 18 Jan 1950" }).click();
    await page.waitForFunction(() => document.documentElement.dataset["date"] === "1950-01-18");
    expect(errors).toEqual([]);
  });

  it("feeds and a calendar beside the page, named in its head", async () => {
    const { page } = await open("", { early: true });
    const links = await page
      .locator('link[rel="alternate"][type*="feed"], link[type*="atom"]')
      .evaluateAll((list) => list.map((link) => (link as HTMLLinkElement).href));
    expect(links.length).toBeGreaterThanOrEqual(3);
    const files = ["anniversaries.ics", "vi/anniversaries.ics", "vi/feed.json"];
    for (const address of [...links, ...files.map((file) => new URL(file, page.url()).href)]) {
      const response = await page.request.get(address);
      expect(response.ok(), address).toBe(true);
      expect(await response.text()).toMatch(/^(<\?xml|\{|BEGIN:VCALENDAR)/);
    }
  });
});
