import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { embedIn } from "./embed/pages.ts";
import { type Serving, serveBuild, servePages } from "./embed/servers.ts";
import { fillOf, holdStart, notedIn, openHeld, places, shiftOf } from "./held.ts";
import { inTurn } from "./in-turn.ts";
import { open } from "./open.ts";

const SERVED = ".map--served .map-svg";

/** Until the first script has put the picture in its place, and all of the page is there. */
async function waitForPicture(page: Page) {
  await page.waitForSelector(`${SERVED}[data-room]`, { state: "attached" });
  await page.waitForFunction(() => document.readyState !== "loading");
  // The script looks at the room once in each frame.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

const SIZES = [
  [1280, 720],
  [700, 560],
  [390, 600],
] as const;

/** In pairs, of which `npm test` takes one in turn. */
const VIEWS = [
  ["?lang=en", "?lang=vi&controls=title~timeline"],
  ["?lang=vi", "?lang=en&controls=legend~search"],
] as const;

describe("the map that the embed’s page brings with it", () => {
  it.each(
    SIZES.flatMap(([width, height], place) =>
      inTurn(VIEWS, place).flatMap((views) => views.map((view) => [view, width, height] as const)),
    ),
  )("stands where the living map will: %s at %i by %i", async (view, width, height) => {
    const { page, errors, letGo } = await openHeld(`embed.html${view}`, { width, height });
    await waitForPicture(page);
    expect(await page.locator(SERVED).isVisible()).toBe(true);
    const [before, colour] = [await places(page), await fillOf(page, "392")];
    await letGo();
    expect(await places(page)).toEqual(before);
    expect(await fillOf(page, "392")).toBe(colour);
    expect((await notedIn(page)).placed).toHaveLength(1);
    expect(await shiftOf(page)).toBe(0);
    expect(errors).toEqual([]);
  });

  it.each([1280, 700])(
    "has no colour of the wrong day, and lies where that day will: %i wide",
    async (width) => {
      const { page, letGo } = await openHeld("embed.html?lang=en&date=1960-07-15", { width, height: 600 });
      await waitForPicture(page);
      expect(await page.locator(SERVED).isVisible()).toBe(true);
      const colours = await page.evaluate(() => [
        ...new Set([...document.querySelectorAll(".map-atom")].map((atom) => getComputedStyle(atom).fill)),
      ]);
      expect(colours).toHaveLength(1);
      // Dots are of another size on another day.
      const land = async () => (await places(page)).slice(0, 3);
      const before = await land();
      await letGo();
      expect(await land()).toEqual(before);
      expect(await page.getAttribute('[data-atom="643"]', "data-holder")).toBe("SUN");
    },
  );

  it.each([
    "view=globe",
    "at=105,21,4",
    "story=the-five-permanent-members",
    "compare=1990-01-01",
    "layer=missions",
    "group=asean",
  ])("is not seen where something else is asked for, or where its room is not known: %s", async (asked) => {
    const { page } = await openHeld(`embed.html?lang=en&${asked}`, { width: 1280, height: 720 });
    await waitForPicture(page);
    expect(await page.locator(SERVED).isVisible()).toBe(false);
  });

  it("is not seen where the words of another day may take another line", async () => {
    const { page } = await openHeld("embed.html?lang=en&date=1960-07-15", { width: 390, height: 600 });
    await waitForPicture(page);
    expect(await page.locator(SERVED).isVisible()).toBe(false);
  });

  it("shows no words before they can be used, and wears the colours of the address", async () => {
    const { page } = await openHeld("embed.html?lang=vi&theme=dark", { width: 700, height: 560 });
    await waitForPicture(page);
    expect(await page.getAttribute("html", "lang")).toBe("vi");
    expect(await page.getAttribute("html", "data-theme")).toBe("dark");
    // biome-ignore lint/performance/useDomNodeTextContent: only what is seen counts
    expect(await page.evaluate(() => document.body.innerText.trim())).toBe("");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("BODY");
  });

  it("asks for no outlines again", async () => {
    const asked: string[] = [];
    const { page } = await open("embed.html?lang=en", {
      before: async (own) => own.on("request", (request) => asked.push(new URL(request.url()).pathname)),
    });
    await page.waitForLoadState("networkidle");
    expect(asked.some((path) => path.endsWith("/embed.html"))).toBe(true);
    expect(asked.filter((path) => path.endsWith("/topology/a.json"))).toEqual([]);
  });

  it.each(["embed.html?lang=en", "?lang=en"])(
    "preloads no script that has come already, which Firefox would report as one that failed: %s",
    async (address) => {
      const { page } = await open(address);
      await page.waitForLoadState("networkidle");
      const asked = await page.evaluate(() =>
        [...document.querySelectorAll("script[type=module], link:is([rel=modulepreload], [as=script])")].map(
          (element) => ({
            kind: element.localName,
            file: (element.getAttribute("src") ?? element.getAttribute("href") ?? "").split("/").at(-1),
          }),
        ),
      );
      const [own] = asked.filter(({ kind }) => kind === "script");
      const places = asked.flatMap(({ file }, place) => (file === own?.file ? [place] : []));
      // Once, before the script itself: then whatever asks for it later finds it named.
      expect(places.map((place) => asked[place]?.kind)).toEqual(["link", "script"]);
      const links = asked.filter(({ kind }) => kind === "link").map(({ file }) => file);
      expect(links.length).toBeGreaterThan(5);
      expect(new Set(links).size).toBe(links.length);
    },
  );

  it("is there without JavaScript, as high as it is, and nothing around it", async () => {
    const { page } = await open("embed.html", { early: true, javaScriptEnabled: false });
    const map = await page.locator(SERVED).boundingBox();
    const root = await page.locator("#root").boundingBox();
    expect(Math.round(((map?.width ?? 0) / (map?.height ?? 1)) * 467)).toBe(960);
    expect(root?.height).toBe(map?.height);
  });
});

describe("inside a page of another origin", () => {
  let atlas: Serving;
  let host: Serving;

  beforeAll(async () => {
    atlas = await serveBuild();
    const maps = `<bamboo-atlas id="one" height="480" lang="vi"></bamboo-atlas>
<iframe id="two" title="Sandboxed" sandbox="allow-scripts" width="640" height="400" src="${atlas.origin}/embed.html?lang=en&controls=title"></iframe>`;
    const page = `<!doctype html><html lang="en"><title>A host</title><script src="${atlas.origin}/embed.js" defer></script>${maps}</html>`;
    host = await servePages({ "/": page });
  });

  afterAll(() => {
    atlas.close();
    host.close();
  });

  it.each(["#one", "#two"])("the map of %s stands where the living one will", async (id) => {
    const { page, errors } = await open("embed.html?controls=none", { early: true });
    const start = await holdStart(page);
    await page.goto(host.origin, { waitUntil: "commit" });
    const owner = page.locator(`${id} >> css=iframe`).or(page.locator(`iframe${id}`));
    await owner.scrollIntoViewIfNeeded();
    const frame = await (await owner.elementHandle())?.contentFrame();
    await frame?.waitForSelector(".map--served .map-svg[data-room]");
    await frame?.waitForFunction(() => document.readyState !== "loading");
    await frame?.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    const before = frame && (await places(frame));
    await start();
    const live = await embedIn(page, id);
    await live.waitForFunction(() => document.querySelector(".map--served") === null);
    expect(await places(live)).toEqual(before);
    expect(errors).toEqual([]);
  });

  it("says what is missing where the host cannot command it, and goes on", async () => {
    const { page } = await open("embed.html?controls=none", { early: true });
    await page.route(/assets\/hand-[\w-]+\.js/, (route) => route.abort());
    await page.goto(host.origin, { waitUntil: "commit" });
    const live = await embedIn(page, "#two");
    await live.getByRole("alert").filter({ hasText: "Load the page again to go on" }).waitFor();
    expect(await live.getByRole("button", { name: "Try again" }).isVisible()).toBe(true);
    expect(await live.locator(".map-atom").count()).toBeGreaterThan(200);
  });
});
