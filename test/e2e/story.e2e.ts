import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { Story, StorySummary } from "../../src/domain/story.ts";
import { IS_WHOLE, inTurn } from "./in-turn.ts";
import { expectAxeClean, open } from "./open.ts";

const read = <T>(file: string) => JSON.parse(readFileSync(`public/stories/${file}.json`, "utf8")) as T;
const LIST = read<{ stories: readonly StorySummary[] }>("index").stories;
const STORIES = LIST.map(({ slug }) => read<Story>(slug));
const P5 = "the-five-permanent-members";

const dayShown = (page: Page) => page.getAttribute("html", "data-date");
const dateOf = (view: string) => new URLSearchParams(view).get("date") ?? "";
const untilDay = (page: Page, date: string) =>
  page.waitForFunction((iso) => document.documentElement.dataset["date"] === iso, date, { timeout: 10_000 });
const lookOf = (page: Page, atom: string) => page.getAttribute(`[data-atom="${atom}"]`, "data-look");
const headingOf = (page: Page) => page.locator(".stage-heading").textContent();

describe("the stories, played through by keyboard", () => {
  const runs = STORIES.flatMap((story, place) =>
    inTurn(["en", "vi"] as const, place).map((language) => [story.slug, language, story] as const),
  );

  it.each(runs)(
    "%s, %s",
    async (slug, language, story) => {
      const { page, errors } = await open(`?story=${slug}&step=1&lang=${language}`, {
        reducedMotion: "reduce",
      });
      await page
        .getByRole("heading", { level: 2, name: story.scenes[0]?.heading[language] ?? "", exact: true })
        .waitFor();
      for (const [i, scene] of story.scenes.entries()) {
        if (i > 0) await page.keyboard.press(i % 2 === 0 ? "ArrowRight" : "PageDown");
        await page.getByText(scene.caption[language], { exact: true }).waitFor();
        expect(await headingOf(page)).toBe(scene.heading[language]);
        await untilDay(page, dateOf(scene.view));
        expect(new URL(page.url()).searchParams.get("step")).toBe(String(i + 1));
      }
      expect(errors).toEqual([]);
    },
    90_000,
  );
});

describe("the stage", () => {
  it("goes through the days between instead of leaping, and is soon there", async () => {
    const { page } = await open(`?story=${P5}&step=5`);
    await untilDay(page, "1991-12-26");
    await page.waitForTimeout(800);
    const measured = await page.evaluate(async () => {
      const days = new Set<string>();
      const frames: number[] = [];
      const start = performance.now();
      let last = start;
      document
        .querySelector<HTMLElement>(".stage")
        ?.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight", bubbles: true }));
      while (document.documentElement.dataset["date"] !== "1995-07-12" && last - start < 6_000) {
        const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
        frames.push(now - last);
        last = now;
        days.add(document.documentElement.dataset["date"] ?? "");
      }
      frames.sort((a, b) => a - b);
      const at = (share: number) => Math.round((frames[Math.floor(frames.length * share)] ?? 0) * 10) / 10;
      return {
        days: days.size,
        frames: frames.length,
        median: at(0.5),
        p95: at(0.95),
        time: Math.round(last - start),
      };
    });
    console.log("scrub of a scene:", JSON.stringify(measured));
    // What a frame costs depends on what else the machine does: it is measured and printed, not judged.
    // A starved browser shows few pictures of the way; as many as it shows have days of their own.
    expect(measured.days).toBeGreaterThan(Math.min(4, Math.floor(measured.frames / 4)));
    await untilDay(page, "1995-07-12");
    expect(await lookOf(page, "840")).toBe("relations");
  });

  it("has an address for every step, and Back and Forward walk them", async () => {
    const { page } = await open("?date=1960-07-15", { reducedMotion: "reduce" });
    await page.getByRole("button", { name: "Stories" }).click();
    await page.getByRole("button", { name: "Present: The five permanent members" }).click();
    await untilDay(page, "1945-10-24");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await untilDay(page, "1973-04-12");
    expect(new URL(page.url()).search).toBe(`?story=${P5}&step=3`);
    await page.goBack();
    await untilDay(page, "1950-01-30");
    expect(await headingOf(page)).toBe("January 1950: the first two");
    await page.goForward();
    await untilDay(page, "1973-04-12");
    await page.goBack();
    await page.goBack();
    await untilDay(page, "1945-10-24");
    await page.goBack();
    await untilDay(page, "1960-07-15");
    await page.getByRole("slider").first().waitFor();
  });

  it("is left at once for the view before, with the focus where it came from", async () => {
    const { page } = await open("?date=1960-07-15&country=LAO", { reducedMotion: "reduce" });
    await page.getByRole("complementary", { name: /Laos/ }).waitFor();
    const before = page.url();
    await page.getByRole("button", { name: "Stories" }).click();
    await page.getByRole("button", { name: "Present: From recognition to 195" }).click();
    await untilDay(page, "1945-09-02");
    await page.keyboard.press("End");
    await untilDay(page, "2025-12-31");
    await page.keyboard.press("Escape");
    await untilDay(page, "1960-07-15");
    await page.getByRole("complementary", { name: /Laos/ }).waitFor();
    await page.waitForFunction(() => document.activeElement?.textContent === "Stories");
    await page.waitForURL(before);
  });

  it("goes blank, jumps, speaks the other language, and hides pointer and buttons when nobody moves", async () => {
    const { page } = await open(`?story=${P5}&step=2`, { reducedMotion: "reduce" });
    await untilDay(page, "1950-01-30");
    await page.keyboard.press("b");
    await page.locator("[data-blank]").waitFor();
    await page.keyboard.press("b");
    expect(await page.locator("[data-blank]").count()).toBe(0);
    await page.keyboard.press("g");
    await page
      .getByRole("dialog", { name: "All scenes" })
      .getByRole("button", { name: "12 All five" })
      .click();
    await untilDay(page, "2025-10-29");
    await page.mouse.move(700, 300);
    await page.getByRole("button", { name: "VI – Tiếng Việt" }).click();
    await page.getByRole("heading", { level: 2, name: "Đủ cả năm" }).waitFor();
    await page.keyboard.press(" ");
    await page.getByRole("heading", { level: 2, name: "Báo chí viết gì" }).waitFor();
    await page.locator(".stage[data-idle]").waitFor({ timeout: 5_000 });
    expect(await page.locator(".stage").evaluate((stage) => getComputedStyle(stage).cursor)).toBe("none");
  });

  it("is turned by a swipe on a phone", async () => {
    const { page } = await open(`?story=${P5}&step=1`, {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
      reducedMotion: "reduce",
    });
    await untilDay(page, "1945-10-24");
    const session = await page.context().newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", x: number) =>
      session.send("Input.dispatchTouchEvent", {
        type,
        touchPoints: type === "touchEnd" ? [] : [{ x, y: 420 }],
      });
    await touch("touchStart", 320);
    for (const x of [260, 200, 140]) await touch("touchMove", x);
    await touch("touchEnd", 140);
    await untilDay(page, "1950-01-30");
    const { width, height } = await page.locator(".stage-strip").evaluate((strip) => ({
      width: strip.scrollWidth - strip.clientWidth,
      height: strip.getBoundingClientRect().bottom - innerHeight,
    }));
    expect([width, Math.round(height)]).toEqual([0, 0]);
  });

  it.each([390, 320])("has all its buttons within a window %d px wide", async (width) => {
    const { page } = await open(`?story=${P5}&step=12&lang=vi`, {
      viewport: { width, height: 700 },
      reducedMotion: "reduce",
    });
    await page.locator(".stage-heading").waitFor();
    const boxes = await page
      .locator(".stage-controls .button")
      .evaluateAll((all) => all.map((button) => button.getBoundingClientRect().toJSON()));
    expect(boxes).toHaveLength(9);
    for (const { left, right, width: wide } of boxes) {
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(width);
      expect(wide).toBeGreaterThanOrEqual(24);
    }
    const count = await page
      .locator(".stage-count [aria-hidden]")
      .evaluate((words) => words.getBoundingClientRect().toJSON());
    const [before, after] = boxes;
    expect(count.left, "12 / 13 after the first button").toBeGreaterThanOrEqual(before?.right);
    expect(count.right, "12 / 13 before the second button").toBeLessThanOrEqual(after?.left);
  });

  it.each([
    [320, 256],
    [667, 375],
    [844, 390],
  ])(
    "shows its caption to the arrow keys in a window of %d × %d, and goes on by the clicker's",
    async (width, height) => {
      const { page } = await open(`?story=${P5}&step=9`, {
        viewport: { width, height },
        reducedMotion: "reduce",
      });
      await page.waitForFunction(() => document.activeElement?.classList.contains("stage"));
      const below = () =>
        page
          .locator(".stage-caption")
          .evaluate((caption) => caption.getBoundingClientRect().bottom - innerHeight);
      expect(await below()).toBeGreaterThan(0);
      for (let presses = 0; presses < 40 && (await below()) > 0; presses++) {
        await page.keyboard.press("ArrowDown");
      }
      expect(await below()).toBeLessThanOrEqual(0);
      expect(new URL(page.url()).searchParams.get("step")).toBe("9");
      await page.keyboard.press("ArrowUp");
      await page.keyboard.press("PageDown");
      await page.waitForFunction(() => location.search.includes("step=10"));
    },
  );

  it("goes on by the arrow down where all of it is seen", async () => {
    const { page } = await open(`?story=${P5}&step=9`, { reducedMotion: "reduce" });
    await page.waitForFunction(() => document.activeElement?.classList.contains("stage"));
    await page.keyboard.press("ArrowDown");
    await page.waitForFunction(() => location.search.includes("step=10"));
  });

  it.each([
    [1280, 720],
    [1920, 1080],
    [1024, 768],
    [390, 844],
  ])("keeps what the camera looks at clear of words at %d × %d", async (width, height) => {
    const { page } = await open("?story=roots-trunk-branches&step=2", {
      viewport: { width, height },
      reducedMotion: "reduce",
    });
    const boxOf = (selector: string) =>
      page.locator(selector).evaluate((element) => {
        const { top, right, bottom, left } = element.getBoundingClientRect();
        return { top, right, bottom, left };
      });
    const rooms: string[] = [];
    for (const step of [2, 3, 4, 13]) {
      await page.waitForFunction((step) => location.search.includes(`step=${step}`), step);
      const land = await boxOf(".map-svg path[data-atom='704-S']");
      const map = await boxOf(".map");
      for (const words of [".stage-strip", ".atlas-legend"]) {
        const { top, bottom } = await boxOf(words);
        expect(land.bottom <= top || land.top >= bottom, `Viet Nam and ${words} in scene ${step}`).toBe(true);
        expect(map.bottom <= top + 1 || map.top >= bottom - 1, `the map and ${words}`).toBe(true);
      }
      rooms.push(JSON.stringify(map));
      if (step < 4) await page.keyboard.press("ArrowRight");
      if (step === 4) await page.keyboard.press("End");
    }
    expect(new Set(rooms).size, "one room for all scenes").toBe(1);
    const strip = await boxOf(".stage-strip");
    const legend = await boxOf(".atlas-legend");
    expect(strip.right <= legend.left || strip.top >= legend.bottom, "strip and legend").toBe(true);
  });

  it("keeps the label of a scene in a window 390 px wide", async () => {
    const { page } = await open(`?story=${P5}&step=12&lang=en`, {
      viewport: { width: 390, height: 844 },
      reducedMotion: "reduce",
    });
    const label = await page.locator(".emphasis-label").boundingBox();
    expect(label?.x).toBeGreaterThanOrEqual(4);
  });

  it("writes for the back row: captions of 28 px at 1920", async () => {
    const { page } = await open(`?story=${P5}&step=1`, { viewport: { width: 1920, height: 1080 } });
    const size = await page
      .locator(".stage-caption")
      .evaluate((text) => Number.parseFloat(getComputedStyle(text).fontSize));
    expect(size).toBeGreaterThanOrEqual(28);
  });

  it("says so when there is no such story, and leads back", async () => {
    const { page } = await open("?story=no-such-story&step=1");
    await page.getByRole("alert").getByText("There is no such story.").waitFor();
    expect(await page.getByText("Is the network there?").count()).toBe(0);
    await page.getByRole("button", { name: "To the atlas" }).click();
    await page.getByRole("slider").first().waitFor();
  });
});

describe("the page to read", () => {
  it("goes along on the map as it is scrolled, and prints one scene a page", async () => {
    const { page, errors } = await open(`?story=${P5}`, { reducedMotion: "reduce" });
    await untilDay(page, "1945-10-24");
    await page
      .getByRole("heading", { level: 2, name: "France", exact: true })
      .evaluate((h) => h.scrollIntoView({ block: "center" }));
    await untilDay(page, "1973-04-12");
    expect(await lookOf(page, "250")).toBe("relations");
    await page
      .getByRole("heading", { level: 2, name: "All five", exact: true })
      .evaluate((h) => h.scrollIntoView({ block: "center" }));
    await untilDay(page, "2025-10-29");
    expect(new URL(page.url()).search).toBe(`?story=${P5}`);
    const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(13);
    expect(pdf.length).toBeLessThan(12_000_000);
    expect(errors).toEqual([]);
  });

  it("has its sources and the classes of its layers on paper at once, since the browser waits for nothing", async () => {
    const { page } = await open("?story=trade-from-afta-to-rcep", { reducedMotion: "reduce" });
    // Fetched before anybody prints.
    await page.waitForFunction(() =>
      ["layering", "LayerLegend"].every((part) =>
        performance.getEntriesByType("resource").some(({ name }) => name.includes(`/${part}-`)),
      ),
    );
    const told = STORIES.find(({ slug }) => slug === "trade-from-afta-to-rcep")?.scenes ?? [];
    const isLayered = told.map(({ view }) => view.includes("layer=agreements"));
    expect(isLayered).toContain(true);
    await page.waitForFunction((layered) => {
      dispatchEvent(new Event("beforeprint"));
      const pages = [...document.querySelectorAll(".story-page")];
      const isWhole = layered.map((is, i) => {
        const count = (part: string) => pages[i]?.querySelectorAll(part).length ?? 0;
        const classes = [count(".layer-entry"), count(".map-svg [data-class]")];
        return count(".story-sources li") > 0 && classes.every((n) => n > 0 === is);
      });
      dispatchEvent(new Event("afterprint"));
      return pages.length === layered.length && !isWhole.includes(false);
    }, isLayered);
  });

  it("has a legend that offers nothing to press", async () => {
    const { page } = await open(`?story=${P5}`, { reducedMotion: "reduce" });
    await page.getByRole("heading", { level: 1, name: "The five permanent members" }).waitFor();
    await page.locator(".legend-entries").waitFor();
    expect(await page.getByText("Which countries?").isVisible()).toBe(false);
  });

  it("goes on from its title when it is opened by key, and from the button it came from when it is left", async () => {
    const { page } = await open("", { reducedMotion: "reduce" });
    await page.getByRole("button", { name: "Stories" }).press("Enter");
    await page.getByRole("button", { name: "Read: The five permanent members" }).press("Enter");
    await page.waitForFunction(() => document.activeElement?.tagName === "H1");
    await page.keyboard.press("Shift+Tab");
    await page.getByRole("button", { name: "To the atlas" }).press("Enter");
    await page.waitForFunction(() => document.activeElement?.textContent === "Stories");
  });

  it("is walked with Tab, scene by scene, and opens a scene's day in the atlas", async () => {
    const { page } = await open(`?story=${P5}`, { reducedMotion: "reduce" });
    await page.getByRole("heading", { level: 1, name: "The five permanent members" }).waitFor();
    const links = page.getByRole("link", { name: "Open this day in the atlas" });
    await links.nth(2).focus();
    await untilDay(page, "1973-04-12");
    await page.keyboard.press("Enter");
    await page.getByRole("slider").first().waitFor();
    expect(await dayShown(page)).toBe("1973-04-12");
    await page.waitForURL(/date=1973-04-12/);
  });
});

// `npm test` has axe look at the list, the stage and the page among all the screens (access-screens.e2e.ts).
describe.runIf(IS_WHOLE)("axe", () => {
  it.each([
    ["the list", "", { width: 1440, height: 900 }],
    ["the stage", `?story=${P5}&step=12`, { width: 1920, height: 1080 }],
    [
      "the stage in Vietnamese, dark, on a phone",
      `?story=${P5}&step=12&lang=vi&theme=dark`,
      { width: 390, height: 844 },
    ],
    ["the page", `?story=${P5}`, { width: 1280, height: 720 }],
    ["the page on a phone", `?story=${P5}&lang=vi`, { width: 390, height: 844 }],
  ])("finds nothing wrong with %s", async (_name, search, viewport) => {
    const { page } = await open(search, { viewport, reducedMotion: "reduce" });
    if (search === "") {
      await page.getByRole("button", { name: "Stories" }).click();
      await page
        .getByRole("button", { name: /^Present:/ })
        .first()
        .waitFor();
    } else await page.getByRole("heading", { level: 2 }).first().waitFor();
    await page.waitForTimeout(500);
    await expectAxeClean(page);
  });
});
