import { describe, expect, it } from "vitest";
import { expectAxeClean, open } from "./open.ts";

describe("the milestones", () => {
  it("are reached from the menu, narrowed by theme, and lead to their day with their countries outlined", async () => {
    const { page, errors } = await open("?lang=en");
    await page.getByLabel("More").click();
    await page.getByRole("button", { name: "Milestones and roles" }).click();
    const panel = page.getByRole("complementary", { name: "Milestones and roles" });
    await panel.getByRole("button", { name: /^War and peace/ }).click();
    await panel.getByRole("button", { name: "Geneva ends the French war" }).click();
    await page.waitForFunction(() => document.documentElement.dataset["date"] === "1954-07-21");
    expect(await page.locator('.map-outline[data-outline="lit"]').count()).toBe(7);
    expect(await panel.locator('[aria-current="date"]').textContent()).toContain("21 July 1954 · Geneva");
    expect(page.url()).toContain("panel=milestones");
    await expectAxeClean(page);
    await page.keyboard.press("Escape");
    await page.waitForFunction(() => document.querySelector('[data-outline="lit"]') === null);
    expect(errors).toEqual([]);
  });

  it("outline the land of their own time: the Soviet Union, seen from today", async () => {
    const { page } = await open("?panel=milestones&lang=en");
    await page.getByRole("button", { name: "The Soviet Union recognises the republic" }).focus();
    await page.locator('.map-outline[data-outline="lit"]').waitFor({ state: "attached" });
    const box = await page.locator('.map-outline[data-outline="lit"] path').first().boundingBox();
    const russia = await page.locator('.map-atom[data-atom="643"]').boundingBox();
    expect(box?.height ?? 0).toBeGreaterThan(russia?.height ?? 999);
  });

  it("are walked by keyboard, in Vietnamese, on a phone", async () => {
    const { page } = await open("?panel=milestones&lang=vi", {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    await page.getByRole("heading", { name: "Mốc sự kiện" }).waitFor();
    const first = page.locator(".milestones-go").first();
    await first.focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.documentElement.dataset["date"] === "1945-09-02");
    await expectAxeClean(page);
  });
});

describe("the roles in international bodies", () => {
  it("unfold under the track, each bar over its own days", async () => {
    const { page } = await open("?lang=en&date=2020-06-01");
    const before = await page.locator(".timeline").boundingBox();
    await page.getByRole("button", { name: "International roles" }).click();
    const bar = page.locator('[data-role-id="unsc-member-2020"] .roles-sure');
    const line = page.locator(".roles-day");
    const [box, lane] = [await bar.boundingBox(), await line.boundingBox()];
    const within = await line.evaluate((own) => Number.parseFloat(getComputedStyle(own).backgroundPositionX));
    const day = (lane?.x ?? 0) + within;
    expect(day).toBeGreaterThan(box?.x ?? 1e9);
    expect(day).toBeLessThan((box?.x ?? 0) + (box?.width ?? 0));
    // Through all rows.
    expect(lane?.height).toBe((await page.locator(".roles-rows").boundingBox())?.height);
    const track = await page.locator(".timeline-plot").boundingBox();
    const plot = await page.locator(".roles-plot").first().boundingBox();
    expect([plot?.x, plot?.width].map((v) => Math.round(v ?? 0))).toEqual(
      [track?.x, track?.width].map((v) => Math.round(v ?? 0)),
    );
    await page.locator('[data-role-id="unsc-member-2008"]').hover();
    await page
      .getByText("UN Security Council: Non-permanent member, 1 January 2008 to 31 December 2009")
      .waitFor();
    await expectAxeClean(page);
    await page.getByRole("button", { name: "International roles" }).click();
    expect((await page.locator(".timeline").boundingBox())?.height).toBe(before?.height);
  });

  it("take no room on a phone, where the panel lists them", async () => {
    const { page } = await open("?panel=milestones&lang=en", {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    expect(await page.locator(".roles-toggle").isVisible()).toBe(false);
    await page.getByRole("button", { name: "International roles" }).click();
    await page.getByRole("heading", { name: "Seats and terms" }).waitFor();
    await page
      .getByRole("button", { name: /UN Security Council, Non-permanent member, 1 January 2008/ })
      .click();
    await page.waitForFunction(() => document.documentElement.dataset["date"] === "2008-01-01");
  });
});
