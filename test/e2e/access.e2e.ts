import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { expectAxeClean, open } from "./open.ts";

describe("axe finds nothing", () => {
  it("on the keys and a notice over a page about the map", async () => {
    const { page, errors } = await open("?panel=about&lang=en&country=QQQ");
    await page.getByRole("complementary", { name: "About this map" }).getByRole("heading").first().waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("?");
    await page.getByRole("dialog", { name: "Keys" }).waitFor();
    await expectAxeClean(page);
    expect(errors).toEqual([]);
  });
});

/** What has focus: its role-relevant words. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement | null;
    return {
      tag: element?.tagName.toLowerCase() ?? "",
      role: element?.getAttribute("role") ?? "",
      name: element?.getAttribute("aria-label") ?? element?.textContent ?? "",
    };
  });

async function tabTo(page: Page, found: (focus: Awaited<ReturnType<typeof focused>>) => boolean) {
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press("Tab");
    if (found(await focused(page))) return;
  }
  throw new Error("Tab never came there");
}

describe("by keyboard alone", () => {
  it("walks the countries from one tab stop, finds one by its letters, and opens it", async () => {
    const { page } = await open("?date=2025-12-31&lang=en");
    await page.getByRole("option").first().waitFor({ state: "attached" });
    await tabTo(page, ({ role }) => role === "option");
    // The legend's order: the special relationships come first.
    const first = (await focused(page)).name;
    expect(first).toMatch(/^(Cambodia|Cuba|Laos)/);
    await page.keyboard.press("ArrowDown");
    expect((await focused(page)).name).not.toBe(first);
    await page.keyboard.type("south k");
    expect((await focused(page)).name).toMatch(/^South Korea.*[Cc]omprehensive strategic/);
    await page.keyboard.press("Enter");
    await page.getByRole("complementary", { name: "Profile: South Korea" }).waitFor();
    await page.waitForURL(/country=KOR/);
    await page.keyboard.press("Tab");
    expect((await focused(page)).role, "one tab stop for the whole map").not.toBe("option");
  });

  it("moves the date by a day, a month, a year, to the ends and from change to change", async () => {
    const { page } = await open("?date=2025-10-28&lang=en");
    const slider = page.getByRole("slider").first();
    await slider.focus();
    const date = () => page.getAttribute("html", "data-date");
    const press = async (key: string) => {
      await page.keyboard.press(key);
      return date();
    };
    expect(await press("ArrowRight")).toBe("2025-10-29");
    expect(await press("Shift+ArrowRight")).toBe("2025-11-29");
    expect(await press("PageDown")).toBe("2024-11-29");
    expect(await press("PageUp")).toBe("2025-11-29");
    expect(await press("Home")).toBe("1945-09-02");
    expect(await press("BracketRight")).not.toBe("1945-09-02");
    expect(await press("End")).toBe("2026-06-08");
    expect(await slider.getAttribute("aria-valuetext")).toMatch(/8 June 2026/);
    expect(await slider.getAttribute("min")).toBe(String(Date.parse("1945-09-02") / 86_400_000));
  });

  it("plays and pauses with the space bar", async () => {
    const { page } = await open("?date=1990-01-01&lang=en");
    await page.getByRole("slider").first().focus();
    await page.keyboard.press("Space");
    await page.waitForFunction(() => (document.documentElement.dataset["date"] ?? "") > "1990-02-01");
    await page.keyboard.press("Space");
    const stopped = await page.getAttribute("html", "data-date");
    await page.waitForTimeout(400);
    expect(await page.getAttribute("html", "data-date")).toBe(stopped);
  });

  it("reaches every change of the records with one key, and lands on the exact day", async () => {
    const { page } = await open("?date=2025-08-22&country=GBR&lang=en");
    await page.getByRole("slider").first().focus();
    await page.keyboard.press("BracketRight");
    expect(await page.getAttribute("html", "data-date")).toBe("2025-10-29");
    await page.keyboard.press("BracketLeft");
    expect(await page.getAttribute("html", "data-date")).toBe("2010-09-08");
  });
});

describe("motion and size", () => {
  it("plays in steps where motion is unwelcome", async () => {
    const { page } = await open("?date=1990-01-01", { reducedMotion: "reduce" });
    await page.getByRole("slider").first().focus();
    await page.evaluate(() => {
      const dates = new Set<string>();
      Object.assign(globalThis, { dates });
      new MutationObserver(() => dates.add(document.documentElement.dataset["date"] ?? "")).observe(
        document.documentElement,
        {
          attributes: true,
        },
      );
    });
    await page.keyboard.press("Space");
    await page.waitForTimeout(2_600);
    const seen = await page.evaluate(() => (globalThis as unknown as { dates: Set<string> }).dates.size);
    expect(seen).toBeGreaterThanOrEqual(1);
    expect(seen).toBeLessThanOrEqual(4);
    const transitions = await page.evaluate(
      () =>
        [...document.querySelectorAll("[data-atom]")].filter(
          (node) => getComputedStyle(node).transitionDuration !== "0s",
        ).length,
    );
    expect(transitions).toBe(0);
  });

  it("never scrolls sideways, from 320 to 2560 px", async () => {
    const { page } = await open("?lang=vi&country=GBR", { viewport: { width: 320, height: 800 } });
    // As it opens; and from wide windows down, so that nothing is left as wide as it was.
    for (const width of [320, 2560, 1440, 768, 390, 320]) {
      await page.setViewportSize({ width, height: 800 });
      const overflow = await page.evaluate(async () => {
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        return document.documentElement.scrollWidth - document.documentElement.clientWidth;
      });
      expect(overflow, `${width} px`).toBeLessThanOrEqual(0);
    }
  });

  it.each(["en", "vi"])(
    "has its date field and tools whole on a phone with letters twice as large, %s",
    async (lang) => {
      const { page } = await open(`?date=2025-12-31&country=KOR&lang=${lang}`, {
        viewport: { width: 390, height: 844 },
      });
      // As `rem` is for a reader whose browser is set to 32 px.
      await page.evaluate(() => document.documentElement.style.setProperty("font-size", "30px"));
      await page.locator(".profile-standing").waitFor();
      const { room, needed, beyond } = await page.evaluate(() => {
        const field = document.querySelector<HTMLElement>(".timeline-date-field");
        const copy = field?.cloneNode(true) as HTMLElement;
        copy.style.cssText = "contain: none; width: max-content; position: absolute";
        field?.after(copy);
        const needed = copy.offsetWidth;
        copy.remove();
        const isBeyond = (own: Element) => own.getBoundingClientRect().right > innerWidth + 1;
        return {
          room: field?.offsetWidth ?? 0,
          needed,
          beyond: [...document.querySelectorAll(".timeline *, .legend *, .profile > *")]
            .filter((own) => own.closest("svg, .timeline-track, .visually-hidden") === null && isBeyond(own))
            .map((own) => own.className),
        };
      });
      expect(room).toBeGreaterThanOrEqual(needed);
      expect(beyond).toEqual([]);
    },
  );

  it("gives every control at least 24 by 24 px on a phone", async () => {
    const { page } = await open("?lang=en", {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    const small = await page.evaluate(() =>
      [
        ...document.querySelectorAll<HTMLElement>(
          "button, select, summary, label, input:not([type=range], [type=checkbox], [type=radio]), a[href]",
        ),
      ]
        .map((element) => ({ element, box: element.getBoundingClientRect() }))
        .filter(
          ({ element, box }) =>
            box.width > 2 &&
            getComputedStyle(element).visibility !== "hidden" &&
            (box.width < 24 || box.height < 24),
        )
        .map(({ element, box }) => `${element.outerHTML.slice(0, 80)} ${box.width}×${box.height}`),
    );
    expect(small).toEqual([]);
  });
});

describe("on paper", () => {
  // The last two are A4 across and A5, within the margins of a printer.
  it.each([
    [1440, 900],
    [1046, 717],
    [483, 718],
  ])(
    "the date stands above the map, the credit and the counts below it, and no control is printed: %i by %i",
    async (width, height) => {
      const { page } = await open("?date=2025-10-29&lang=vi", { viewport: { width, height } });
      await page.emulateMedia({ media: "print" });
      const boxes = await page.evaluate(() =>
        [".timeline-date", ".map-svg", ".atlas-credit", ".legend-summary"].map((selector) => {
          const { top, bottom } = document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
          return { selector, top: Math.round(top), bottom: Math.round(bottom) };
        }),
      );
      for (const [i, box] of boxes.slice(1).entries())
        expect(box.top, box.selector).toBeGreaterThanOrEqual((boxes[i]?.bottom ?? 0) - 1);
      expect(await page.locator("button:visible:not(.skip), input:visible, select:visible").count()).toBe(
        await page.locator(".legend-entry:visible").count(),
      );
    },
  );

  it("shows the whole world, or all of the region seen, whatever the window", async () => {
    const { page } = await open("?date=2025-12-31&lang=en", { viewport: { width: 390, height: 844 } });
    const land = (atom: string) => page.locator(`.map-svg path[data-atom="${atom}"]`);
    const outside = (atom: string) =>
      land(atom).evaluate((own) => {
        const [at, box] = [own, own.closest("svg")].map(
          (one) => one?.getBoundingClientRect() ?? new DOMRect(),
        );
        return at && box
          ? Math.max(box.left - at.left, at.right - box.right, box.top - at.top, at.bottom - box.bottom)
          : 0;
      });
    const [brazil, norway] = ["076", "578"];
    expect(await outside(brazil), "on the screen").toBeGreaterThan(10);
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await page.emulateMedia({ media: "print" });
    await page.setViewportSize({ width: 794, height: 1123 });
    for (const atom of [brazil, norway, "036", "840"]) expect(await outside(atom), atom).toBeLessThan(2);
    const height = await page
      .locator(".map-names text")
      .first()
      .evaluate((name) => name.getBoundingClientRect().height);
    expect(height, "names for paper, not for a phone").toBeLessThan(24);
    await page.emulateMedia({ media: "screen" });
    await page.setViewportSize({ width: 390, height: 844 });
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    await expect.poll(() => outside(brazil)).toBeGreaterThan(10);
  });

  it("a profile stands whole below the counts, and covers nothing", async () => {
    const { page } = await open("?country=KOR&lang=en");
    await page.getByRole("heading", { name: "South Korea" }).waitFor();
    await page.emulateMedia({ media: "print" });
    // The width of a sheet of paper: on a screen as wide the profile lies over the map, as tall as half of it.
    await page.setViewportSize({ width: 794, height: 1123 });
    const paper = await page.evaluate(() => {
      const box = (selector: string) =>
        document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
      const body = document.querySelector(".panel-body");
      return {
        credit: box(".atlas-credit").height,
        below: box(".panel").top - box(".legend-summary").bottom,
        hidden: (body?.scrollHeight ?? 0) - (body?.clientHeight ?? 0),
        isLegendSeen: document
          .querySelector(".legend-summary")
          ?.checkVisibility({ visibilityProperty: true }),
      };
    });
    expect(paper.credit).toBeGreaterThan(0);
    expect(paper.below).toBeGreaterThan(0);
    expect(paper.hidden).toBeLessThanOrEqual(1);
    expect(paper.isLegendSeen).toBe(true);
    expect(await page.getByRole("button", { name: "Report an error" }).count()).toBe(0);
  });
});
