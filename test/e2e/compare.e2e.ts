import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { expectAxeClean, open, setDate } from "./open.ts";

const movers = (page: Page) => page.getByRole("list", { name: "Countries that moved" });
const panel = (page: Page) => page.getByRole("complementary", { name: "Compare two days" });

describe("comparing two days", () => {
  it("opens with c, a year back, and closes with Escape", async () => {
    const { page, errors } = await open("?date=2025-12-31&lang=en");
    await page.locator("summary", { hasText: "View" }).focus();
    await page.keyboard.press("c");
    await panel(page).waitFor();
    expect(page.url()).toContain("compare=2024-12-31");
    await page.getByText("17 countries moved", { exact: true }).waitFor();
    await page.getByLabel("From").focus();
    await page.keyboard.press("Escape");
    await panel(page).waitFor({ state: "detached" });
    expect(page.url()).not.toContain("compare");
    expect(errors).toEqual([]);
  });

  it("tells Malaysia's step, selects it, and leads to the profile and back", async () => {
    const { page } = await open("?date=2024-11-30&compare=2024-11-20&lang=en");
    const row = movers(page).getByRole("button", {
      name: /^Malaysia ?: ?from strategic to comprehensive strategic ?, 21 November 2024/,
    });
    await row.click();
    expect(page.url()).toContain("country=MYS");
    await page.getByRole("button", { name: "Open the profile: Malaysia" }).click();
    await page.getByRole("heading", { name: "Malaysia" }).waitFor();
    await page.getByRole("button", { name: "Close" }).first().click();
    await panel(page).waitFor();
  });

  it("follows the date, the presets and the swap", async () => {
    const { page } = await open("?date=2025-12-31&compare=2025-01-01&lang=en");
    await page.getByRole("button", { name: "Since Đổi mới (1986)" }).click();
    expect(page.url()).toContain("compare=1986-12-15");
    await setDate(page, "1987-01-01");
    await page.getByText("No country moved between these two days.").waitFor();
    await setDate(page, "2025-12-31");
    await page.getByRole("button", { name: "Show the other day" }).click();
    await page.waitForFunction(() => document.documentElement.dataset["date"] === "1986-12-15");
    expect(await movers(page).getByRole("button").count()).toBeGreaterThan(100);
  });

  it("is clean for assistive technology, in both languages, dark, and on a phone by touch", async () => {
    const { page } = await open("?date=2025-12-31&compare=2024-12-31&lang=en");
    await panel(page).waitFor();
    await expectAxeClean(page);
    const phone = await open("?date=2025-12-31&compare=2024-12-31&lang=vi&theme=dark", {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
    });
    await phone.page.getByRole("button", { name: "Từ khi gia nhập ASEAN (1995)" }).tap();
    expect(phone.page.url()).toContain("compare=1995-07-28");
    await expectAxeClean(phone.page);
  });

  it("swipes between both maps, with the keys, in step with the map below", async () => {
    const { page, errors } = await open("?date=2025-12-31&compare=1986-12-15&lang=en");
    await page.getByRole("button", { name: "Swipe between both maps" }).click();
    const divider = page.getByRole("separator", { name: "Divider between the two maps" });
    await divider.focus();
    await page.keyboard.press("ArrowRight");
    expect(await divider.getAttribute("aria-valuenow")).toBe("52");
    await page.waitForSelector(".swipe-other [data-atom='392']", { state: "attached" });
    const look = (selector: string) => page.locator(selector).first().getAttribute("data-look");
    expect(await look(".swipe-other [data-atom='392']")).toBe("relations");
    expect(await look(".atlas-map > .map [data-atom='392']")).toBe("comprehensive-strategic");
    await page.mouse.move(200, 400);
    await page.mouse.wheel(0, -400);
    await page.waitForTimeout(800);
    const transforms = await page.evaluate(() =>
      [...document.querySelectorAll(".map > svg > g")].map((layer) => layer.getAttribute("transform")),
    );
    // Each of both maps: what lies below the land, and the land.
    expect(transforms).toHaveLength(4);
    expect(new Set(transforms).size).toBe(1);
    expect(errors).toEqual([]);
  });
});

describe("layers and groups", () => {
  it("changes what the map is coloured by, and says so in the address and the legend", async () => {
    const { page, errors } = await open("?date=2025-12-31&lang=en");
    await page.locator("summary", { hasText: "View" }).click();
    await page.getByRole("radio", { name: "Free-trade agreements" }).check();
    expect(page.url()).toContain("layer=agreements");
    await page.getByText("16 agreements in force on this day, 1 more signed").waitFor();
    await page.keyboard.press("Escape");
    await expectAxeClean(page);
    expect(errors).toEqual([]);
  });

  it.each(["since", "missions", "deployments"])("opens the layer %s from its address", async (layer) => {
    const { page, errors } = await open(`?date=2025-12-31&lang=vi&layer=${layer}`);
    await page.getByText("Những điều lớp này còn bỏ ngỏ").click();
    expect(errors).toEqual([]);
    await expectAxeClean(page);
  });

  it("counts within the G20, and within two groups at once", async () => {
    const { page } = await open("?date=2025-12-31&lang=en&group=g20");
    await page.getByText(/^G20: 16 of 19 countries at comprehensive partnership or higher/).waitFor();
    await page.locator("summary", { hasText: "Groups" }).click();
    await page.getByRole("checkbox", { name: "APEC" }).check();
    await page.getByRole("radio", { name: "Members of all" }).check();
    await page.getByText(/^G20 and APEC: /).waitFor();
    await page.waitForTimeout(400);
    expect(page.url()).toContain("match=all");
  });
});
