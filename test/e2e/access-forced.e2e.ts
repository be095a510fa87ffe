import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { open, openEmpty } from "./open.ts";
import { goTo, SCREENS, type Screen } from "./screens.ts";

const FORCED = { forcedColors: "active", reducedMotion: "reduce" } as const;

/** Where something can be pressed, chosen or current, each with its own kind of control. */
const CHOOSING = [
  "the map with a filter and a notice",
  "the table",
  "two days compared",
  "the ledger",
  "the sources",
  "the milestones",
  "the help",
] as const;

const screen = (name: string): Screen => {
  const found = SCREENS.find((own) => own.name === name);
  if (found === undefined) throw new Error(`no screen is called ${name}`);
  return found;
};

const STATES = [
  ["aria-pressed", "false"],
  ["aria-selected", "false"],
] as const;

/** Controls that look the same whether they are chosen or not, one of each kind. */
async function alike(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [attribute, off] of STATES) {
    const kinds = new Set<string>();
    for (const control of await page.$$(`:is(button, [role=tab])[${attribute}="true"]`)) {
      if (!(await control.isVisible())) continue;
      const kind = (await control.getAttribute("class")) ?? "";
      if (kinds.has(kind)) continue;
      kinds.add(kind);
      await control.scrollIntoViewIfNeeded();
      const chosen = await control.screenshot({ animations: "disabled" });
      await control.evaluate((own, [name, value]) => own.setAttribute(name, value), [
        attribute,
        off,
      ] as const);
      const plain = await control.screenshot({ animations: "disabled" });
      await control.evaluate((own, name) => own.setAttribute(name, "true"), attribute);
      if (chosen.equals(plain)) found.push(`${attribute} ${kind}`);
    }
  }
  return found;
}

describe("in forced colours", () => {
  it.each(CHOOSING)("what is chosen looks chosen: %s", async (name) => {
    const { page } = await openEmpty(FORCED);
    await goTo(page, inject("origin"), screen(name), "en");
    expect(
      await page.locator('[aria-pressed="true"]:visible, [aria-selected="true"]:visible').count(),
    ).toBeGreaterThan(0);
    expect(await alike(page)).toEqual([]);
  });

  it("the row chosen in the table is marked", async () => {
    const { page } = await openEmpty(FORCED);
    await page.goto(`${inject("origin")}/?view=table&lang=en&date=2025-12-31&country=CUB`);
    const cell = page.locator(".table-row[data-selected] .table-name button");
    await cell.waitFor();
    expect(await cell.evaluate((own) => getComputedStyle(own).borderInlineStartWidth)).toBe("6px");
  });

  it("the map, its legend and the timeline keep their colours, each tier its own", async () => {
    const coloursOf = async (forcedColors: "active" | "none") => {
      const { page } = await open("?date=2025-10-29&lang=en", { forcedColors, reducedMotion: "reduce" });
      return page.evaluate(() => {
        const paint = (selector: string) => {
          const own = document.querySelector(selector);
          return own ? getComputedStyle(own).fill : "none";
        };
        const tiers = [
          "none",
          "relations",
          "comprehensive",
          "strategic",
          "comprehensive-strategic",
          "special",
        ];
        return tiers.map((tier) => [
          paint(`.map-atom[data-look="${tier}"]`).replace(/url.*/, "pattern"),
          paint(`.legend [data-swatch="${tier}"]`),
        ]);
      });
    };
    const forced = await coloursOf("active");
    expect(forced).toEqual(await coloursOf("none"));
    expect(new Set(forced.map(([, swatch]) => swatch)).size).toBe(6);
  });

  it.each(["light", "dark"] as const)(
    "focus can be seen on every kind of control of the map, %s",
    async (colorScheme) => {
      const { page } = await open("?date=2025-10-29&lang=en", { ...FORCED, colorScheme });
      const unseen: string[] = [];
      const kinds = new Set<string>();
      for (let i = 0; i < 45; i++) {
        await page.keyboard.press("Tab");
        const focused = page.locator(":focus");
        if ((await focused.count()) === 0) break;
        const kind = await focused.evaluate((own) => own.getAttribute("class") ?? own.tagName);
        if (kinds.has(kind)) continue;
        kinds.add(kind);
        const outline = await focused.evaluate((own) => {
          const shown = [own, own.closest(".map"), own.closest(".timeline-track")].map(
            (box) => box && getComputedStyle(box),
          );
          const drawn = own.parentElement?.querySelector(".timeline-handle");
          return [...shown, drawn && getComputedStyle(drawn, "::before")]
            .map(
              (style) => style && style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) >= 2,
            )
            .some(Boolean);
        });
        if (!outline) unseen.push(kind);
      }
      expect(kinds.size).toBeGreaterThan(8);
      expect(unseen).toEqual([]);
    },
  );
});
