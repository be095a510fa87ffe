import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, inject, it } from "vitest";
import {
  expectNear,
  fillOf,
  holdStart,
  mostShift,
  notedIn,
  openHeld,
  places,
  shiftOf,
  typeset,
} from "./held.ts";
import { inTurn } from "./in-turn.ts";
import { open } from "./open.ts";
import { servedInPieces } from "./pieces.ts";

const SIZES = [
  [2560, 1300],
  [1920, 1080],
  [1440, 900],
  [1280, 720],
  [1366, 625],
  [1024, 768],
  [768, 1024],
  [1000, 700],
  [620, 700],
  [575, 700],
  [390, 844],
  [390, 664],
  [360, 640],
] as const;

/** Where the panel of a country stands beside the map, and where it lies below it. */
const BESIDE_A_PANEL = [
  [1440, 900],
  [1280, 720],
  [1000, 700],
  [768, 1024],
  [390, 844],
] as const;

/** Phones with the bars of their browser, and tablets. */
const TOUCHED = [
  [360, 640],
  [390, 664],
  [412, 732],
  [820, 1100],
  [1180, 740],
  [1200, 1300],
] as const;

describe("the map that a page brings with it", () => {
  it.each([
    ...SIZES.flatMap(([width, height], place) =>
      inTurn(["?lang=en", "?lang=vi"] as const, place + 1).map((at) => [at, width, height] as const),
    ),
    ...BESIDE_A_PANEL.map(([width, height]) => ["country/KOR/", width, height] as const),
  ])("stands where the living map will: %s at %i by %i", async (search, width, height) => {
    const { page, errors, letGo } = await openHeld(search, { width, height });
    await page.waitForSelector(".map--served svg[data-room]", { state: "attached" });
    await page.waitForFunction(() => document.querySelector(".map--served .map-archipelago") !== null);
    expect(await page.getAttribute("html", "data-date")).toBeNull();
    const [before, colour] = [await places(page), await fillOf(page, "392")];
    await letGo();
    expectNear(await places(page), before);
    expect(await fillOf(page, "392")).toBe(colour);
    await typeset(page);
    expect((await notedIn(page)).placed).toHaveLength(1);
    expect(await shiftOf(page)).toBeLessThan(await mostShift(page));
    expect(errors).toEqual([]);
  });

  it.each(
    TOUCHED.flatMap(([width, height], place) =>
      inTurn(["vi", "en"] as const, place).map((lang) => [lang, width, height] as const),
    ),
  )(
    "stands there under a finger too, whose tools are higher: %s at %i by %i",
    async (lang, width, height) => {
      const { page, letGo } = await openHeld(`?lang=${lang}`, { width, height }, true);
      await page.waitForFunction(() => document.querySelector(".map--served .map-archipelago") !== null);
      await page.waitForSelector(".map--served svg[data-room]", { state: "attached" });
      const before = await places(page);
      await letGo();
      expectNear(await places(page), before);
      await typeset(page);
      expect((await notedIn(page)).placed).toHaveLength(1);
      expect(await shiftOf(page)).toBeLessThan(await mostShift(page));
    },
  );

  it.each([
    ["", 1280, 720],
    ["vi/", 390, 844],
    ["country/KOR/", 1440, 900],
    ["country/KOR/", 390, 844],
    ["story/the-climb-of-the-ladder/", 1280, 720],
    ["story/the-climb-of-the-ladder/", 390, 844],
    ["embed.html", 640, 480],
  ])("has its place while the rest of /%s is on its way, at %i by %i", async (path, width, height) => {
    const { origin, goOn } = await servedInPieces(path);
    const before = holdStart;
    const { page } = await open(path, {
      origin,
      before,
      early: true,
      atOnce: true,
      viewport: { width, height },
    });
    const place = () =>
      page.evaluate(() =>
        [".map--served", ".map--served .map-atom"].map((name) => {
          const { x, y, width, height } =
            document.querySelector(name)?.getBoundingClientRect() ?? new DOMRect();
          return [x, y, width, height].map(Math.round);
        }),
      );
    await page.waitForSelector(".map--served svg[data-room]", { state: "attached" });
    expect(await page.locator(".map--served .map-archipelago").count()).toBe(0);
    const first = await place();
    expect(first[1]?.[2]).toBeGreaterThan(50);
    goOn();
    await page.waitForSelector(".map--served .map-archipelago", { state: "attached" });
    await page.waitForFunction(() => document.readyState !== "loading");
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    expect(await place()).toEqual(first);
  });

  it("keeps the room below it when the styles of the panels come before the app", async () => {
    const { page } = await openHeld("country/KOR/", { width: 390, height: 844 });
    await page.waitForSelector(".map--served svg[data-room]", { state: "attached" });
    const styles = readdirSync("dist/assets").filter((name) => /^later-.*\.css$/.test(name));
    expect(styles.length).toBeGreaterThan(0);
    for (const name of styles) await page.addStyleTag({ url: `${inject("origin")}/assets/${name}` });
    const legend = page.locator(".atlas--served .atlas-legend");
    expect(await legend.evaluate((room) => getComputedStyle(room).visibility)).toBe("visible");
  });

  it("is drawn once more for the typeface, not once for each of its files", async () => {
    const { page, letGo } = await openHeld("?lang=vi", { width: 1280, height: 720 });
    await letGo();
    await typeset(page);
    const [before, ...changes] = (await notedIn(page)).faces.slice(-2);
    expect(changes).toEqual([`${Number.parseInt(before ?? "", 10) + 4}, 0 coming`]);
  });

  it("goes with the window while no app comes, and asks for no frame where nothing changes", async () => {
    const { page, letGo } = await openHeld("?lang=en", { width: 1280, height: 720 });
    await page.waitForFunction(() => document.readyState !== "loading");
    await page.setViewportSize({ width: 900, height: 640 });
    await page.waitForFunction(() => {
      const map = document.querySelector(".map--served");
      const room = map?.querySelector<SVGSVGElement>(".map-svg")?.dataset["room"];
      return room?.startsWith(`${map?.clientWidth} ${map?.clientHeight} `);
    });
    const asked = await page.evaluate(async () => {
      const request = globalThis.requestAnimationFrame;
      let frames = 0;
      globalThis.requestAnimationFrame = (callback) => {
        frames += 1;
        return request(callback);
      };
      await new Promise((done) => setTimeout(done, 300));
      globalThis.requestAnimationFrame = request;
      return frames;
    });
    expect(asked).toBe(0);
    const before = await places(page);
    await letGo();
    expectNear(await places(page), before);
  });

  it("has no layer of its own, which the living map has", async () => {
    const { page, letGo } = await openHeld("?lang=en", { width: 1280, height: 720 });
    await page.waitForSelector(".map--served .map-coast path", { state: "attached" });
    const layer = () =>
      page.evaluate(() => getComputedStyle(document.querySelector(".map-underlay") as Element).willChange);
    expect(await layer()).toBe("auto");
    await letGo();
    expect(await layer()).toBe("transform");
  });

  it("has no colour of the wrong day", async () => {
    const { page, letGo } = await openHeld("?lang=en&date=1960-07-15", { width: 1280, height: 720 });
    await page.waitForSelector(".map--served svg[data-room]", { state: "attached" });
    const colours = await page.evaluate(() => [
      ...new Set([...document.querySelectorAll(".map-atom")].map((atom) => getComputedStyle(atom).fill)),
    ]);
    expect(colours).toHaveLength(1);
    expect(await page.locator(".map--served .map-border").first().isVisible()).toBe(false);
    await letGo();
    expect(await page.getAttribute('[data-atom="643"]', "data-holder")).toBe("SUN");
  });

  it.each([
    ["country/KOR/?country=JPN", ["JPN"]],
    ["country/KOR/?country=", []],
    ["?lang=en&compare=1990-01-01", []],
    ["?lang=en&country=JPN~KOR", ["JPN", "KOR"]],
  ])("outlines nothing but what is chosen, beside the panel that will open: %s", async (search, chosen) => {
    const { page, letGo } = await openHeld(search, { width: 1280, height: 720 });
    await page.waitForSelector(".map--served svg[data-room]", { state: "attached" });
    await page.waitForFunction(() => document.querySelector(".map--served .map-archipelago") !== null);
    for (const outline of await page.locator(".map--served .map-outline").all())
      if (await outline.isVisible()) expect(chosen).toContain(await outline.getAttribute("data-code"));
    const before = await places(page);
    await letGo();
    const outlined = await page
      .locator(".map-outline")
      .evaluateAll((all) => all.map((outline) => outline.getAttribute("data-code")));
    expect(outlined.toSorted()).toEqual(chosen);
    // Dots are of another size on another day.
    expect((await places(page)).slice(0, 3)).toEqual(before.slice(0, 3));
  });

  it.each(["?view=globe", "?panel=ledger", "?at=105,21,4", "?story=the-five-permanent-members"])(
    "is not seen where something else is asked for: %s",
    async (search) => {
      const { page } = await openHeld(search, { width: 1280, height: 720 });
      await page.waitForSelector(".map--served svg", { state: "attached" });
      expect(await page.locator(".map--served .map-svg").isVisible()).toBe(false);
    },
  );

  it("speaks the language and wears the colours of the address before the app does", async () => {
    const { page } = await openHeld("?lang=vi&theme=dark", { width: 1280, height: 720 });
    await page.waitForSelector(".map--served svg", { state: "attached" });
    expect(await page.getAttribute("html", "lang")).toBe("vi");
    expect(await page.getAttribute("html", "data-theme")).toBe("dark");
  });

  it("asks for no outlines again, nor for the picture of readers without the app", async () => {
    const asked: string[] = [];
    const { page } = await open("?lang=en", {
      before: async (own) => own.on("request", (request) => asked.push(new URL(request.url()).pathname)),
    });
    await page.waitForLoadState("networkidle");
    expect(asked.some((path) => path.includes("/assets/start-"))).toBe(true);
    expect(asked.filter((path) => path.endsWith("/topology/a.json"))).toEqual([]);
    expect(readFileSync("dist/index.html", "utf8")).toContain('src="./pictures/home.png"');
    expect(asked.filter((path) => path.includes("/pictures/"))).toEqual([]);
  });

  it("asks for what comes right after it in one file", async () => {
    const asked: string[] = [];
    const { page } = await open("?lang=en", {
      before: async (own) => own.on("request", (request) => asked.push(new URL(request.url()).pathname)),
    });
    await page.waitForLoadState("networkidle");
    const scripts = asked.flatMap((path) => /\/([\w-]+)-[\w-]{8}\.js$/.exec(path)?.[1] ?? []);
    // Of the first screen: the page's own, the app, its words, and the parts that come after the first picture.
    const first = ["index", "rolldown-runtime", "start", "en", "plural", "record", "en", "value", "later"];
    // By themselves, once nothing else is to do: the way to zoom, the names' records, finer outlines, the typeface.
    const idle = ["zoomBehaviour", "d3-ease", "d3-interpolate", "records", "d3-dsv", "measure-text", "en"];
    const last = ["anchors", "topology", "feature", "topology-check", "typeface", "register"];
    expect(scripts).toEqual(expect.arrayContaining(first));
    expect([...first, ...idle, ...last]).toEqual(expect.arrayContaining(scripts));
  });

  it("is there without JavaScript, with the words below it", async () => {
    const { page } = await open("vi/country/KOR/", { early: true, atOnce: true, javaScriptEnabled: false });
    await page.locator(".page h1").waitFor();
    const map = await page.locator(".map--served .map-svg").boundingBox();
    expect(map?.width).toBeGreaterThan(1000);
    const heading = await page.locator(".page h1").boundingBox();
    expect(heading?.y).toBeGreaterThan((map?.y ?? 0) + (map?.height ?? 0) - 1);
  });

  it("is followed by its words at once on a phone without JavaScript", async () => {
    const viewport = { width: 390, height: 664 };
    const { page } = await open("vi/", { early: true, atOnce: true, javaScriptEnabled: false, viewport });
    await page.locator(".page h1").waitFor();
    const map = await page.locator(".map--served .map-svg").boundingBox();
    const words = await page.locator(".page").boundingBox();
    expect((words?.y ?? 0) - (map?.y ?? 0) - (map?.height ?? 0)).toBeLessThan(40);
  });
});
