import { describe, expect, it } from "vitest";
import { open } from "./open.ts";

const TAGLINE = "Viet Nam’s diplomatic relations, day by day since 1945";

describe("the page's title", () => {
  it.each([
    ["?lang=en", TAGLINE],
    ["?lang=vi", "Quan hệ ngoại giao của Việt Nam, từng ngày từ năm 1945"],
    ["?lang=vi&country=HKG", "Hồ sơ: Hồng Công · Bamboo Atlas"],
    ["?lang=en&panel=ledger", "The ledger: printed figures checked · Bamboo Atlas"],
    ["?lang=vi&story=the-five-permanent-members&step=2", "Năm ủy viên thường trực"],
    ["vi/country/KOR/", "Hàn Quốc và Việt Nam: đối tác chiến lược toàn diện"],
  ])("says what is shown, in its language: %s", async (search, title) => {
    const { page } = await open(search);
    await expect.poll(() => page.title()).toBe(title);
  });

  it("follows the language, the country and what is open", async () => {
    const { page } = await open("vi/country/KOR/");
    await page.getByRole("complementary").waitFor();
    await page.getByRole("button", { name: "English" }).click();
    await expect.poll(() => page.title()).toBe("Profile: South Korea · Bamboo Atlas");
    await page.getByRole("button", { name: "Close" }).click();
    await expect.poll(() => page.title()).toBe(TAGLINE);
  });
});
