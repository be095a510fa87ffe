import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { formatDay, parseDay } from "../../src/domain/day.ts";
import type { Story, StorySummary } from "../../src/domain/story.ts";
import { exactly } from "../../src/i18n/format.ts";
import { loadMessages } from "../../src/i18n/load.ts";
import { DATASET } from "../real.ts";
import { expectNear, fillOf, mostShift, openHeld, places, shiftOf, typeset } from "./held.ts";
import { inTurn } from "./in-turn.ts";
import { open } from "./open.ts";

const read = <T>(file: string) => JSON.parse(readFileSync(`public/stories/${file}.json`, "utf8")) as T;
const STORIES = read<{ stories: readonly StorySummary[] }>("index").stories.map(({ slug }) =>
  read<Story>(slug),
);
const P5 = "story/the-five-permanent-members/";

const SIZES = [
  [1440, 900],
  [768, 1024],
  [390, 844],
] as const;

const dateOf = ({ scenes: [first] }: Story) => new URLSearchParams(first?.view).get("date") ?? "";

/** Until the first script has put the picture in its place. */
async function waitForPicture(page: Page) {
  await page.waitForSelector(".map--served .map-svg[data-room]", { state: "attached" });
  await page.waitForFunction(() => document.readyState !== "loading");
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** What the map says of all its land, and how it is seen. */
const landOf = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<SVGElement>(".map-atom")]
      .map((atom) => {
        const { atom: id, holder, look, contested, outside } = atom.dataset;
        // Each map has its own patterns.
        const fill = getComputedStyle(atom).fill.replace(/#(?:served|map_r_\w+_)-/, "#");
        return [id, holder, look, contested, outside, fill].join(" ");
      })
      .toSorted(),
  );

/** How often the map, or anything that it lies in, has moved by itself so far, as browsers reckon it. */
const shiftsOfMap = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<readonly string[]>((tell) => {
        const isMap = ({ node }: { readonly node: Node | null }) =>
          node instanceof Element && (node.closest(".map") ?? node.querySelector(".map")) !== null;
        const shifts = (list: PerformanceObserverEntryList) =>
          list.getEntries().flatMap((entry) => {
            const { sources } = entry as unknown as { sources: readonly { readonly node: Node | null }[] };
            return sources.filter(isMap).map(({ node }) => (node as Element).outerHTML.slice(0, 80));
          });
        new PerformanceObserver((list) => tell(shifts(list))).observe({
          type: "layout-shift",
          buffered: true,
        });
        // Where nothing has moved there is nothing to observe.
        requestAnimationFrame(() => setTimeout(() => tell([])));
      }),
  );

const outlinesOf = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<SVGElement>(".map-outline")].map(({ dataset }) => dataset["code"]),
  );

/** Until the story stands beside the map. */
async function waitForStory(page: Page) {
  await page.locator(".reading h1").waitFor();
  // Colours that fade have come to rest.
  await page.waitForFunction(() =>
    document.getAnimations().every(({ playState }) => playState !== "running"),
  );
}

describe("the map that the page of a story brings with it", () => {
  const runs = STORIES.flatMap((story, place) =>
    inTurn(SIZES, place).flatMap(([width, height]) =>
      inTurn(["", "vi/"] as const, place).map(
        (folder) => [`${folder}story/${story.slug}/`, width, height, story] as const,
      ),
    ),
  );

  it.each(runs)(
    "is of its first scene, where the living one will be: %s at %i by %i",
    async (path, width, height, story) => {
      const { page, errors, letGo } = await openHeld(path, { width, height });
      await waitForPicture(page);
      expect(await page.locator(".map--served .map-svg").isVisible()).toBe(true);
      expect(await page.getAttribute("html", "data-date")).toBeNull();
      // biome-ignore lint/performance/useDomNodeTextContent: only what is seen counts
      expect(await page.evaluate(() => document.body.innerText.trim())).toBe("");
      const before = [await places(page), await landOf(page), await outlinesOf(page)];
      await letGo();
      expect(await page.getAttribute("html", "data-date")).toBe(dateOf(story));
      expectNear(await places(page), before[0] as readonly string[]);
      await waitForStory(page);
      expect((await places(page))[0]).toBe(before[0]?.[0]);
      expect([await landOf(page), await outlinesOf(page)]).toEqual(before.slice(1));
      expect(await page.getAttribute("html", "data-date")).toBe(dateOf(story));
      expect(await shiftsOfMap(page)).toEqual([]);
      await typeset(page);
      expect(await shiftOf(page)).toBeLessThan(await mostShift(page));
      expect(errors).toEqual([]);
    },
  );

  it("never shows another day on the way there", async () => {
    const days: string[] = [];
    const { page } = await open(P5, {
      early: true,
      before: async (own) => {
        await own.exposeFunction("told", (day: string) => days.push(day));
        await own.addInitScript(() => {
          new MutationObserver(() => {
            (globalThis as unknown as { told: (day: string | undefined) => void }).told(
              document.documentElement.dataset["date"],
            );
          }).observe(document, { attributeFilter: ["data-date"], subtree: true });
        });
      },
    });
    await waitForStory(page);
    expect([...new Set(days)]).toEqual(["1945-10-24"]);
  });

  it("stays uncovered while the story is on its way", async () => {
    let arrive = () => {};
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    const { page } = await open(P5, {
      early: true,
      before: (own) =>
        own.route("**/stories/the-five-permanent-members.json", async (route) => {
          await arrived;
          await route.continue();
        }),
    });
    await page.locator(".story-wait").waitFor();
    const map = await page.locator(".map").boundingBox();
    const wait = await page.locator(".story-wait").boundingBox();
    expect(wait?.x).toBeGreaterThanOrEqual((map?.x ?? 0) + (map?.width ?? 0));
    const [before, colour] = [await places(page), await fillOf(page, "392")];
    arrive();
    await waitForStory(page);
    expect([await places(page), await fillOf(page, "392")]).toEqual([before, colour]);
  });

  it.each(["?step=3", "?story=", "?story=the-climb-of-the-ladder", "?panel=notes&step=1"])(
    "is not seen where something else is asked for: %s",
    async (search) => {
      const { page } = await openHeld(P5 + search, { width: 1280, height: 720 });
      await waitForPicture(page);
      expect(await page.locator(".map--served .map-svg").isVisible()).toBe(false);
    },
  );

  it.each(["?date=2020-01-01&at=0,0,5", "?country=KOR&view=globe", "?lang=vi&theme=dark"])(
    "is the same whatever else is asked for, as the scene decides it: %s",
    async (search) => {
      const { page, letGo } = await openHeld(P5 + search, { width: 1280, height: 720 });
      await waitForPicture(page);
      const before = [await places(page), await landOf(page)];
      await letGo();
      await waitForStory(page);
      expect([await places(page), await landOf(page)]).toEqual(before);
    },
  );

  it("leaves to the newest day, as if the atlas had been opened", async () => {
    const { page } = await open(P5, { reducedMotion: "reduce" });
    await page.getByRole("button", { name: "To the atlas" }).click();
    await page.getByRole("slider").first().waitFor();
    expect(await page.getAttribute("html", "data-date")).toBe(formatDay(DATASET.end));
    // The address is written once the date rests.
    await page.waitForURL(({ search }) => search === "?story=");
  });

  it("asks for no outlines again", async () => {
    const asked: string[] = [];
    const { page } = await open(P5, {
      before: async (own) => own.on("request", (request) => asked.push(new URL(request.url()).pathname)),
    });
    await waitForStory(page);
    expect(asked.some((path) => path.includes("/assets/start-"))).toBe(true);
    expect(asked.filter((path) => path.endsWith("/topology/a.json"))).toEqual([]);
  });
});

describe("a stage that is opened by its address", () => {
  it.each(
    [...SIZES, [800, 600] as const].flatMap(([width, height], place) =>
      inTurn([`${P5}?step=3&lang=en`, "?story=the-five-permanent-members&step=2&lang=vi"], place).map(
        (path) => [path, width, height] as const,
      ),
    ),
  )("comes as it stays: %s at %i by %i", async (path, width, height) => {
    const { page, errors, letGo } = await openHeld(path, { width, height });
    await letGo();
    await page.locator(".stage-sources", { hasText: ":" }).waitFor();
    await typeset(page);
    expect(await shiftOf(page)).toBeLessThan(await mostShift(page));
    expect(errors).toEqual([]);
  });
});

describe("without JavaScript", () => {
  const LADDER = parseDay("2007-12-31");

  it.each([
    ["story/the-climb-of-the-ladder/", "en", LADDER],
    ["vi/story/the-climb-of-the-ladder/", "vi", LADDER],
    ["country/", "en", DATASET.end],
    ["vi/country/", "vi", DATASET.end],
  ] as const)("the map of /%s stands above the words, and says its day", async (path, language, day) => {
    const { page } = await open(path, { early: true, atOnce: true, javaScriptEnabled: false });
    await page.locator(".page h1").waitFor();
    const map = await page.locator(".map--served .map-svg").boundingBox();
    expect(map?.width).toBeGreaterThan(1000);
    const caption = page.locator(".page-shown");
    expect(await caption.textContent()).toContain((await loadMessages(language)).formats.date(exactly(day)));
    const below = (map?.y ?? 0) + (map?.height ?? 0);
    const gap = ((await caption.boundingBox())?.y ?? 0) - below;
    expect(gap).toBeGreaterThanOrEqual(0);
    expect(gap).toBeLessThan(60);
  });
});
