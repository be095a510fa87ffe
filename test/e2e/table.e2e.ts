import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { expectAxeClean, open, setDate } from "./open.ts";

const rowNames = (page: Page) => page.getByRole("rowheader").allTextContents();

/** Waits until the three columns that come with the records are filled. */
async function openTable(search = "?view=table", options = {}) {
  const opened = await open(search, { early: true, ...options });
  await opened.page.getByRole("table").waitFor();
  await opened.page
    .getByText(/two or more publishers|từ hai nơi công bố/)
    .first()
    .waitFor();
  return opened;
}

describe("the table", () => {
  it("is reached and left with t, and the address says so", async () => {
    const { page, errors } = await open();
    await page.locator("summary", { hasText: "View" }).focus();
    await page.keyboard.press("t");
    await page.getByRole("table", { name: /Viet Nam’s relations on 8 June 2026/ }).waitFor();
    expect(page.url()).toContain("view=table");
    await page.keyboard.press("t");
    await page.waitForSelector("html[data-date] [data-atom][data-look]", { state: "attached" });
    await page.goBack();
    await page.getByRole("table").waitFor();
    expect(errors).toEqual([]);
  });

  it("reads as a table: caption, sorted column, row with its head", async () => {
    const { page } = await openTable("?view=table&date=2025-12-31&lang=en");
    const tree = await page.getByRole("table").ariaSnapshot();
    expect(tree).toContain('- table "Viet Nam’s relations on 31 December 2025, by country');
    for (const column of ["Country", "Tier", "Since", "Groups", "Missions", "Sources"])
      expect(tree).toContain(`columnheader "${column}"`);
    expect(tree).toContain('rowheader "Malaysia"');
    expect(await page.locator("th[aria-sort]").getAttribute("aria-sort")).toBe("descending");
    await expectAxeClean(page);
  });

  it("is worked by keyboard alone: sort, filter, select, profile", async () => {
    const { page } = await openTable("?view=table&date=2025-12-31&lang=en");
    await page.getByRole("button", { name: "Country" }).focus();
    await page.keyboard.press("Enter");
    expect((await rowNames(page))[0]).toBe("Afghanistan");
    expect(await page.getByText("Sorted by Country, ascending.").count()).toBe(1);
    await page.getByRole("searchbox", { name: "Filter by name" }).focus();
    await page.keyboard.type("MALAY");
    await page.getByText("1 of 197 states").waitFor();
    await page.getByRole("button", { name: "Malaysia", exact: true }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Malaysia" }).waitFor();
    expect(page.url()).toContain("country=MYS");
  });

  it("follows the date, the tiers of the legend and the groups", async () => {
    const { page } = await openTable("?view=table&lang=en");
    await setDate(page, "1991-12-25");
    await page.getByRole("table", { name: /25 December 1991/ }).waitFor();
    expect(await rowNames(page)).toContain("Soviet Union");
    await setDate(page, "2025-12-31");
    await page.getByRole("table", { name: /31 December 2025/ }).waitFor();
    await page.getByRole("button", { name: /^Special relationship/ }).click();
    expect(await rowNames(page)).toEqual(["Cambodia", "Cuba", "Laos"]);
  });

  it("keeps its head and its names in sight, also on a phone in Vietnamese", async () => {
    const { page } = await openTable("?view=table&lang=vi", {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
    });
    const boxes = await page.evaluate(() => {
      const scroll = document.querySelector(".table-scroll") as HTMLElement;
      scroll.scrollTo(400, 800);
      const top = (element: Element | null) => element?.getBoundingClientRect();
      const place = top(scroll);
      const head = top(scroll.querySelector("thead th:nth-child(4)"));
      const names = [...scroll.querySelectorAll("tbody th")].map(top);
      return { place, head, left: names.map((box) => box?.left) };
    });
    expect(Math.abs((boxes.head?.top ?? 99) - (boxes.place?.top ?? 0))).toBeLessThan(2);
    expect(boxes.left.every((left) => Math.abs((left ?? 99) - (boxes.place?.left ?? 0)) < 2)).toBe(true);
    await expectAxeClean(page);
  });

  it("prints every row", async () => {
    const { page } = await openTable("?view=table&lang=en");
    await page.emulateMedia({ media: "print" });
    const cut = await page.evaluate(() => {
      const scroll = document.querySelector(".table-scroll") as HTMLElement;
      return [scroll.scrollHeight - scroll.clientHeight, getComputedStyle(scroll).overflow];
    });
    expect(cut[0]).toBeLessThanOrEqual(1);
    expect(cut[1]).toBe("visible");
  });

  it.each(["en", "vi"])(
    "keeps words whole on upright paper, with nothing printed over its rows: %s",
    async (language) => {
      // The width of A4 without its margins.
      const { page } = await openTable(`?view=table&country=USA&lang=${language}`, {
        viewport: { width: 718, height: 900 },
      });
      await page.getByRole("complementary").first().waitFor();
      await page.emulateMedia({ media: "print" });
      const printed = await page.evaluate(() => {
        const text = document.createRange();
        const linesOf = (word: Node, from: number, to: number) => {
          text.setStart(word, from);
          text.setEnd(word, to);
          return new Set([...text.getClientRects()].map(({ top }) => top)).size;
        };
        const names = [...document.querySelectorAll(".table-row .table-name button")];
        const cut = names.flatMap(({ firstChild: name }) =>
          name === null
            ? []
            : [...(name.textContent ?? "").matchAll(/[^\s-]+/g)]
                .filter(({ 0: word, index }) => linesOf(name, index, index + word.length) > 1)
                .map(([word]) => word),
        );
        const { bottom = 0 } = document.querySelector(".table-table")?.getBoundingClientRect() ?? {};
        const over = [...document.querySelectorAll(".atlas-legend, .panel")].filter(
          (part) => part.getBoundingClientRect().top < bottom,
        );
        const { scrollWidth } = document.documentElement;
        return { isWithin: scrollWidth <= innerWidth, cut, over: over.map(({ className }) => className) };
      });
      expect(printed).toEqual({ isWithin: true, cut: [], over: [] });
    },
  );
});
