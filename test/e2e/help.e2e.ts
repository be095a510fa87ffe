import { describe, expect, it } from "vitest";
import { expectAxeClean, open } from "./open.ts";

describe("help", () => {
  it("opens with ?, is walked by arrows, and gives the focus back", async () => {
    const { page, errors } = await open("?lang=en");
    await page.getByRole("slider").focus();
    await page.keyboard.press("?");
    const dialog = page.getByRole("dialog", { name: "Keys and help" });
    await dialog.getByRole("tab", { name: "Keys" }).focus();
    for (const [tab, text] of [
      ["Reading the map", "Hoàng Sa and Trường Sa"],
      ["The tiers", "Đối tác chiến lược toàn diện"],
      ["Glossary", "bamboo diplomacy"],
    ] as const) {
      await page.keyboard.press("ArrowRight");
      await dialog.getByRole("tabpanel", { name: tab }).getByText(text).first().waitFor();
      await page.waitForTimeout(300);
      await expectAxeClean(page);
    }
    await dialog.getByRole("button", { name: "Close" }).click();
    await dialog.waitFor({ state: "hidden" });
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.type)).toBe(
      "range",
    );
    expect(errors).toEqual([]);
  });

  it("fits a phone in Vietnamese, with sources linked", async () => {
    const { page } = await open("?lang=vi", { viewport: { width: 390, height: 844 }, hasTouch: true });
    await page.getByRole("slider").focus();
    await page.keyboard.press("?");
    await page.getByRole("tab", { name: "Các cấp quan hệ" }).click();
    await page.getByRole("link", { name: "Bứt phá thành tựu đối ngoại" }).waitFor();
    const box = await page.getByRole("dialog").boundingBox();
    expect(box?.width ?? 999).toBeLessThanOrEqual(390);
    expect(await page.evaluate(() => document.querySelector(".help-page")?.scrollWidth)).toBeLessThanOrEqual(
      390,
    );
    await expectAxeClean(page);
  });
});
