import { describe, expect, it } from "vitest";
import { rowsOf } from "../independent.ts";
import { ANSWERS } from "../independent-claims.ts";
import { inTurn } from "./in-turn.ts";
import { expectAxeClean, open } from "./open.ts";

const claims = rowsOf("claims");

const opened = async (search: string, options = {}) => {
  const { page, errors } = await open(search, options);
  await page.waitForSelector(".ledger, .sources");
  return { page, errors };
};

describe("the ledger in the browser", () => {
  it.each(["en", "vi"])(
    "shows every claim with the verdict of the independent evaluation (%s)",
    async (lang) => {
      const { page, errors } = await opened(`?panel=ledger&lang=${lang}`);
      const shown = await page.$$eval(".ledger-claim", (cards) =>
        cards.map((card) => ({
          id: card.id.replace("claim-", ""),
          verdict: (card as HTMLElement).dataset["verdict"],
          quote: card.querySelector("blockquote")?.textContent ?? "",
          isVisible: card.getBoundingClientRect().height > 0,
        })),
      );
      expect(shown.length).toBe(62);
      for (const { id, quote } of claims as { id: string; quote: string }[]) {
        const card = shown.find((entry) => entry.id === id);
        expect(card?.quote, id).toBe(`“${quote}”`);
        expect(card?.verdict, id).toBe(ANSWERS[id]?.().verdict ?? "untestable");
        expect(card?.isVisible, id).toBe(true);
      }
      const questions = await page.$$eval(".ledger-question", (sections) => sections.length);
      expect(questions).toBe(new Set(claims.map((row) => row["question"])).size);
      expect(errors).toEqual([]);
    },
  );

  it("is read by a screen reader as quotation, origin, finding", async () => {
    const { page } = await opened("?panel=ledger&lang=en");
    const tree = await page.locator("#claim-c034").ariaSnapshot();
    expect(tree).toContain("article");
    expect(tree).toContain("38 nations");
    expect(tree).toContain("Finding");
    expect(tree).toContain("Differs");
    expect(tree).toContain("The records give 42, not 38.");
    expect(tree.indexOf("38 nations")).toBeLessThan(tree.indexOf("Differs"));
  });

  it("lights a counted country on the map and goes to the day, with who was counted singled out", async () => {
    const { page } = await opened("?panel=ledger&lang=en");
    const g20 = page.locator("#question-g20");
    await g20.getByRole("button", { name: "Brazil" }).first().click();
    await page.waitForFunction(() => location.search.includes("country=BRA"));
    expect(await page.locator(".ledger").isVisible()).toBe(true);
    await page
      .locator("#claim-c004")
      .getByRole("button", { name: "Show the map of 24 September 2025" })
      .click();
    await page.waitForFunction(() => document.documentElement.dataset["date"] === "2025-09-24");
    await g20.getByRole("button", { name: "Show the map of 1 January 2026" }).first().click();
    await page.waitForFunction(() => location.search.includes("group=g20"));
    expect(await page.evaluate(() => document.documentElement.dataset["date"])).toBe("2026-01-01");
  });

  it("answers the question of an address, and keeps the address in step", async () => {
    const ask = "countries:from.comprehensive:in.g20:with.eu:on.2025-12-31";
    const { page } = await opened(`?panel=ledger&lang=en&ask=${ask}`);
    expect(await page.locator("output").textContent()).toBe("17 of 20");
    await page.getByRole("combobox", { name: "Group" }).selectOption("un");
    await page.waitForFunction(() => decodeURIComponent(location.search).includes("in.un"));
    await page.reload();
    await page.waitForSelector("output");
    expect(await page.locator("output").textContent()).toMatch(/^4\d of 192$/);
  });

  const looks = [
    ["the ledger", "?panel=ledger&lang=en&ask=countries:from.strategic:on.2025-12-31", "light", 1440],
    ["the sources, small", "?panel=sources&lang=en", "light", 390],
    ["the ledger in the dark, small", "?panel=ledger&lang=vi", "dark", 390],
    ["the sources", "?panel=sources&lang=vi", "dark", 1440],
  ] as const;

  // `npm test` has one of each; axe looks at both once more among all the screens (access-screens.e2e.ts).
  it.each(inTurn([looks.slice(2), looks.slice(0, 2)], 0).flat())(
    "%s: axe finds nothing, and nothing is wider than its panel",
    async (_, search, colorScheme, width) => {
      const { page } = await opened(search, { colorScheme, viewport: { width, height: 900 } });
      await expectAxeClean(page);
      const overflow = await page.$eval(".panel-body", (body) => body.scrollWidth - body.clientWidth);
      expect(overflow).toBe(0);
    },
  );

  it("fetches nothing of itself with the first view", async () => {
    const asked: string[] = [];
    const { page } = await open("", {
      before: async (page) => void page.on("request", (request) => asked.push(request.url())),
    });
    const before = asked.length;
    expect(asked.filter((url) => /ledger|sources/i.test(url))).toEqual([]);
    await page.goto(`${page.url().split("?")[0]}?panel=ledger`);
    await page.waitForSelector(".ledger");
    expect(asked.length).toBeGreaterThan(before);
  });

  it("opens and closes the sources by their key", async () => {
    const { page } = await open("?lang=en");
    await page.getByRole("slider").first().focus();
    await page.keyboard.press("s");
    await page.waitForSelector(".sources");
    await page.keyboard.press("s");
    await page.waitForSelector(".sources", { state: "detached" });
  });
});
