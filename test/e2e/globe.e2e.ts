import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { attributesOf, expectAxeClean, open, setDate } from "./open.ts";

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

const still = { reducedMotion: "reduce" } as const;

/** Where an element of the globe is, in CSS pixels of the page. */
async function middleOf(page: Page, selector: string) {
  const box = await page.locator(selector).boundingBox();
  if (box === null) throw new Error(`nothing is seen of ${selector}`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function openGlobe(search = "", options = {}) {
  const opened = await open(`?view=globe&lang=en${search}`, options);
  await opened.page.waitForSelector(".globe-svg .map-atom[d^=M]", { state: "attached" });
  return opened;
}

describe("the globe", () => {
  it("is chosen under View, fetched only then, and left again", async () => {
    const requests: string[] = [];
    const { page, errors } = await open("?lang=en", {
      before: async (page: Page) => page.on("request", (request) => requests.push(request.url())),
    });
    expect(requests.filter((url) => url.includes("GlobeArea"))).toEqual([]);
    await page.locator("summary", { hasText: "View" }).click();
    await page.getByRole("radio", { name: "Globe" }).check();
    await page.getByRole("img", { name: /^Globe/ }).waitFor();
    expect(page.url()).toContain("view=globe");
    expect(requests.filter((url) => url.includes("topology/")).length).toBeLessThanOrEqual(2);
    await page.goBack();
    await page.getByRole("img", { name: /^Map/ }).waitFor();
    expect(errors).toEqual([]);
  });

  it("says of every atom what the map says, on any day", async () => {
    const { page } = await openGlobe("&date=1960-07-15");
    const globe = new Map(await attributesOf(page));
    const { page: flat } = await open("?lang=en&date=1960-07-15");
    const map = new Map(await attributesOf(flat));
    expect(Object.fromEntries(globe)).toEqual(Object.fromEntries(map));
    for (const [a, b] of [
      [page, flat],
      [flat, page],
    ] as const) {
      await setDate(a, "1995-07-12");
      await b.bringToFront();
    }
    await setDate(flat, "1995-07-12");
    expect(Object.fromEntries(new Map(await attributesOf(page)))).toEqual(
      Object.fromEntries(new Map(await attributesOf(flat))),
    );
  });

  it("turns under the pointer smoothly, without choosing anything", async () => {
    const { page } = await openGlobe();
    const { x, y } = await middleOf(page, ".globe-svg");
    // One move a picture, so that what is measured is the globe and not the way of the events to the page.
    const median = await page.evaluate(
      ([left, top]) =>
        new Promise<number>((done) => {
          const svg = document.querySelector(".globe-svg") as SVGSVGElement;
          const coast = () => svg.querySelector(".map-coast")?.getAttribute("d");
          const send = (type: string, clientX: number) =>
            svg.dispatchEvent(
              new PointerEvent(type, { clientX, clientY: top ?? 0, pointerId: 7, buttons: 1, bubbles: true }),
            );
          svg.setPointerCapture = () => undefined;
          send("pointerdown", left ?? 0);
          const lengths: number[] = [];
          let [before, at, shape] = [performance.now(), 0, coast()];
          const turn = (now: number) => {
            if (coast() !== shape) lengths.push(now - before);
            [before, shape] = [now, coast()];
            at++;
            send("pointermove", (left ?? 0) - at * 3);
            if (at < 60) {
              requestAnimationFrame(turn);
              return;
            }
            send("pointerup", (left ?? 0) - at * 3);
            done(lengths.sort((a, b) => a - b)[Math.floor(lengths.length / 2)] ?? 1e9);
          };
          requestAnimationFrame(turn);
        }),
      [x, y],
    );
    // 30 pictures a second on a quiet machine; a busy one gets half of that.
    expect(median).toBeLessThan(67);
    await page.waitForFunction(() => location.search.includes("at="));
    expect(page.url()).not.toContain("country=");
  });

  it("is turned by a finger", async () => {
    const { page } = await openGlobe("", {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    const { x, y } = await middleOf(page, ".globe-svg");
    const client = await page.context().newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", points: { x: number; y: number }[]) =>
      client.send("Input.dispatchTouchEvent", { type, touchPoints: points });
    await touch("touchStart", [{ x, y }]);
    for (let i = 1; i <= 10; i++) await touch("touchMove", [{ x: x + i * 10, y }]);
    await touch("touchEnd", []);
    await page.waitForFunction(() => location.search.includes("at="));
    expect(Number(/at=(-?[\d.]+)/.exec(page.url())?.[1])).toBeLessThan(80);
    await expectAxeClean(page);
  });

  it("shows nothing of the cuts that the plane makes through Greenland and Antarctica", async () => {
    const { page } = await openGlobe("&at=0,89,8", still);
    const paint = await page.locator(".globe-svg [data-atom='304']").evaluate((land) => {
      const { fill, stroke } = getComputedStyle(land);
      return [fill, stroke];
    });
    expect(paint[0]).toMatch(/^url\(.*-dependency"?\)$/);
    expect(paint[1]).toBe(paint[0]);

    // The cut runs along 32° W, here straight down the middle, inland from some 81° S to the pole.
    const { page: south } = await openGlobe("&at=-32,-80,4", still);
    const edge = south.locator(".globe-svg .map-contest[data-look='not-a-state'][d^=M]");
    await edge.first().waitFor({ state: "attached" });
    const inland = await edge.evaluateAll((paths) => {
      const { width, height } =
        document.querySelector(".globe-svg")?.getBoundingClientRect() ?? new DOMRect();
      const radius = Number(document.querySelector(".globe-svg .map-sphere")?.getAttribute("r"));
      const pole = Math.sin(Math.PI / 18) * radius;
      return paths
        .flatMap((path) => [...(path.getAttribute("d") ?? "").matchAll(/([\d.-]+),([\d.-]+)/g)])
        .map(([, x, y]) => [Number(x) - width / 2, (Number(y) - height / 2) / pole] as const)
        .filter(([x, share]) => Math.abs(x) < 20 && share > 0.3 && share < 0.95);
    });
    expect(inland).toEqual([]);
  });

  it("is worked by keyboard: turn, zoom, walk the countries, choose one", async () => {
    const { page } = await openGlobe("", still);
    await page.getByRole("application").focus();
    await page.keyboard.press("ArrowRight");
    await page.waitForFunction(() => location.search.includes("at=126"));
    await page.keyboard.press("+");
    await page.waitForFunction(() => location.search.includes("1.6"));
    await page.getByRole("listbox", { name: "Countries" }).getByRole("option").first().focus();
    await page.keyboard.type("bra");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Brazil" }).first().waitFor();
    expect(
      await page.locator('.map-outline[data-outline="selected"] path').first().getAttribute("d"),
    ).toMatch(/^M/);
  });

  it("chooses what is pressed, with the tooltip beside it", async () => {
    const { page } = await openGlobe("&date=2025-12-31", still);
    const mongolia = await middleOf(page, '.map-atom[data-atom="496"]');
    await page.mouse.move(mongolia.x, mongolia.y);
    await page.locator(".map-tooltip-name", { hasText: "Mongolia" }).waitFor();
    await page.mouse.click(mongolia.x, mongolia.y);
    await page.getByRole("heading", { name: "Mongolia" }).first().waitFor();
    expect(page.url()).toContain("country=MNG");
  });

  it("turns to the country of the address, and marks both archipelagos whenever their sea is in sight", async () => {
    const { page } = await openGlobe("&country=BRA", still);
    const brazil = await middleOf(page, '.map-atom[data-atom="076"]');
    const globe = await middleOf(page, ".globe-svg");
    expect(Math.hypot(brazil.x - globe.x, brazil.y - globe.y)).toBeLessThan(120);
    expect(await page.locator(".map-archipelago-name").first().isVisible()).toBe(false);
    await page.getByRole("button", { name: "Reset the view" }).click();
    for (const name of ["Hoàng Sa", "Trường Sa"])
      await page.locator(".map-archipelago-name", { hasText: name }).waitFor();
  });

  it("keeps the names of the archipelagos in the window, and all names apart, on a phone", async () => {
    const { page } = await openGlobe("&date=2025-12-31&at=15,50,1", { ...still, ...PHONE });
    for (const at of ["15,50,1", "25,5,1", "60,30,1.5", "150,20,1.4"]) {
      await page.goto(`${new URL(page.url()).origin}/?view=globe&lang=en&date=2025-12-31&at=${at}`);
      await page.waitForSelector(".globe-svg .map-atom[d^=M]", { state: "attached" });
      // The names come when the globe has come to rest.
      await page.waitForTimeout(500);
      const boxes = await page.evaluate(() =>
        [...document.querySelectorAll(".globe-svg text")]
          .filter((name) => name.checkVisibility({ visibilityProperty: true }))
          .map((name) => ({
            name: name.textContent,
            isKept: name.matches(".map-archipelago-name"),
            ...name.getBoundingClientRect().toJSON(),
          }))
          .filter(({ width }) => width > 0),
      );
      for (const { name, left, right } of boxes.filter(({ isKept }) => isKept)) {
        expect(left, `${name} at ${at}`).toBeGreaterThanOrEqual(0);
        expect(right, `${name} at ${at}`).toBeLessThanOrEqual(390);
      }
      for (const [i, a] of boxes.entries())
        for (const b of boxes.slice(i + 1)) {
          const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
          const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
          expect(across > 2 && down > 4, `${a.name} and ${b.name} at ${at}`).toBe(false);
        }
    }
  });

  it("asks which one is meant where small countries lie under one finger", async () => {
    const { page } = await openGlobe("&date=2025-12-31&at=-62,15,1", { ...still, ...PHONE });
    await page.waitForSelector(".map-name text", { state: "attached" });
    const crowd = await page.evaluate(() => {
      const dots = [...document.querySelectorAll<SVGElement>(".map-marker:not([display=none])")]
        .filter((dot) => dot.checkVisibility({ visibilityProperty: true }))
        .map((dot) => ({ holder: dot.dataset["holder"], box: dot.getBoundingClientRect() }))
        .map(({ holder, box }) => ({ holder, x: box.x + box.width / 2, y: box.y + box.height / 2 }));
      const around = ({ x, y }: { x: number; y: number }) =>
        new Set(dots.filter((dot) => Math.hypot(dot.x - x, dot.y - y) < 20).map(({ holder }) => holder)).size;
      return dots.toSorted((a, b) => around(b) - around(a))[0];
    });
    await page.touchscreen.tap(crowd?.x ?? 0, crowd?.y ?? 0);
    const choices = page.getByRole("group", { name: "Which one?" }).getByRole("button");
    await choices.first().waitFor();
    const names = await choices.allTextContents();
    expect(names.length).toBeGreaterThan(1);
    expect(names.length).toBeLessThanOrEqual(6);
    expect(new Set(names).size).toBe(names.length);
    expect(new URL(page.url()).searchParams.get("country")).toBeNull();
    await choices.last().click();
    await page
      .getByRole("heading", { name: names.at(-1) ?? "", exact: true })
      .first()
      .waitFor();
  });

  it.each([
    ["en", "light"],
    ["vi", "dark"],
  ] as const)("has nothing for axe to find, %s, %s", async (lang, colorScheme) => {
    const { page } = await open(`?view=globe&lang=${lang}&date=1985-06-01`, { colorScheme });
    await page.waitForTimeout(600);
    await expectAxeClean(page);
  });
});
