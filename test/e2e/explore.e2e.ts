import { describe, expect, it } from "vitest";
import { inTurn } from "./in-turn.ts";
import { attributesOf, open, setDate, waitForMap, withoutPicture } from "./open.ts";

const lookOf = async (page: Parameters<typeof attributesOf>[0], atom: string) =>
  (await attributesOf(page)).find(([id]) => id === atom)?.[1];

describe("opening", () => {
  it("shows the newest day, and says what the last complete day gave", async () => {
    const { page, errors } = await open();
    expect(await page.getAttribute("html", "data-date")).toBe("2026-06-08");
    await page
      .getByText(/42 on 31 December 2025, the last day the records are complete/)
      .first()
      .waitFor();
    expect(errors).toEqual([]);
  });

  it("reads 14, 14, 14 and 3 special on 2025-12-31, and says 42", async () => {
    const { page } = await open("?date=2025-12-31");
    const legend = page.getByRole("region", { name: "Legend" });
    await legend.getByText("42 countries at comprehensive partnership or higher", { exact: true }).waitFor();
    for (const [name, count] of [
      ["Comprehensive strategic partnership", 14],
      ["Strategic partnership", 14],
      ["Comprehensive partnership", 14],
      ["Special relationship", 3],
    ] as const) {
      await legend.getByRole("button", { name: new RegExp(`^${name} ${count}$`) }).waitFor();
    }
  });

  it.each(["en", "vi"])(
    "leaves the map more than half of a low window, what is counted one line (%s)",
    async (lang) => {
      const { page } = await open(`?lang=${lang}`, { viewport: { width: 1280, height: 720 } });
      const heights = () =>
        page.evaluate(() =>
          [".atlas-map", ".legend-summary", ".legend-entries", ".timeline-track"].map(
            (part) => document.querySelector(part)?.getBoundingClientRect().height ?? Number.NaN,
          ),
        );
      const [map = 0, summary, entries, track = 0] = await heights();
      expect(map).toBeGreaterThan(360);
      expect([summary, entries]).toEqual([24, 32]);
      await page.setViewportSize({ width: 1280, height: 900 });
      await expect.poll(async () => (await heights())[3]).toBe(track + 32);
    },
  );

  it.each([
    ["en", 390, 664],
    ["vi", 360, 640],
  ])("keeps the map of a phone clear of what is counted (%s, %i by %i)", async (lang, width, height) => {
    const { page } = await open(`?lang=${lang}`, {
      viewport: { width, height },
      hasTouch: true,
      isMobile: true,
    });
    await page.locator(".map-controls").waitFor();
    const [map, controls, summary, entries] = await page.evaluate(() =>
      [".map", ".map-controls", ".legend-summary", ".legend-entries"].map((part) =>
        document.querySelector(part)?.getBoundingClientRect().toJSON(),
      ),
    );
    expect(map.height).toBeGreaterThanOrEqual(192);
    expect(controls.top).toBeGreaterThanOrEqual(map.top);
    expect(controls.bottom).toBeLessThanOrEqual(map.bottom);
    expect(summary.top).toBeGreaterThanOrEqual(map.bottom);
    expect(entries.bottom - entries.top).toBeLessThan(64);
    await page
      .getByRole("button", { name: /^(No diplomatic relations|Chưa có quan hệ ngoại giao) \d+$/ })
      .click();
    await page.getByRole("slider").scrollIntoViewIfNeeded();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });

  it("gives the map the same height on every day, in windows of any size", async () => {
    const { page } = await open("?lang=en&date=1977-01-01", { viewport: { width: 1280, height: 720 } });
    const heightOn = async (day: string) => {
      await setDate(page, day);
      await page.waitForFunction((own) => document.documentElement.dataset["date"] === own, day);
      return page.evaluate(() => document.querySelector(".map")?.clientHeight);
    };
    for (const [width, height] of [
      [1280, 720],
      [1100, 800],
      [768, 1024],
    ] as const) {
      await page.setViewportSize({ width, height });
      // Relations with nobody are broken off on the first day, with somebody on the second.
      const heights = [
        await heightOn("1976-01-01"),
        await heightOn("1978-06-30"),
        await heightOn("2025-12-31"),
      ];
      expect(new Set(heights).size, `${width} by ${height}: ${heights.join(", ")}`).toBe(1);
      expect(await page.locator(".legend-item:visible").count()).toBe(6);
    }
  });

  it("speaks Vietnamese to a Vietnamese browser", async () => {
    const { page } = await open("", { locale: "vi-VN" });
    expect(await page.getAttribute("html", "lang")).toBe("vi");
    await page
      .getByText(/42 nước vào ngày 31\/12\/2025/)
      .first()
      .waitFor();
  });

  it("opens any day that the address names: on 1960-07-15 the Soviet Union is one country with relations", async () => {
    const { page } = await open("?date=1960-07-15");
    for (const atom of ["643", "804", "398"]) {
      expect(await lookOf(page, atom)).toMatchObject({ holder: "SUN", look: "relations" });
    }
    expect(await lookOf(page, "024")).toMatchObject({ holder: "AGO", ruler: "PRT", look: "dependency" });
    const options = page.getByRole("option");
    await page
      .getByRole("option", { name: /^Soviet Union/ })
      .first()
      .waitFor({ state: "attached" });
    expect(await options.filter({ hasText: /Ukraine/ }).count()).toBe(0);
  });

  it("turns the United States on 1995-07-12", async () => {
    const { page } = await open("?date=1995-07-11");
    expect((await lookOf(page, "840"))?.look).toBe("none");
    await setDate(page, "1995-07-12");
    expect((await lookOf(page, "840"))?.look).toBe("relations");
    await page
      .getByText(/United States/)
      .first()
      .waitFor();
  });
});

describe("a phone", () => {
  it.each([360, 390, 412])(
    "of %i px has the tools in one row, in Vietnamese and with groups chosen",
    async (width) => {
      const { page } = await open("?lang=vi&group=asean~eu&layer=since", {
        viewport: { width, height: 844 },
        hasTouch: true,
        isMobile: true,
      });
      const tops = await page
        .locator(".header-tools > *")
        .evaluateAll((tools) => new Set(tools.map((tool) => tool.getBoundingClientRect().top)).size);
      expect(tops).toBe(1);
    },
  );
});

describe("a low window", () => {
  it.each([
    [1440, 560, "?country=KOR"],
    [1024, 500, "?panel=ledger"],
    [911, 512, "?panel=sources"],
  ])(
    "has what a panel holds scroll beside the map, not push the timeline away: %i × %i, %s",
    async (width, height, search) => {
      const { page } = await open(`${search}&lang=en`, { viewport: { width, height } });
      const body = page.locator(".panel-body");
      await body.getByRole("heading").first().waitFor();
      await expect.poll(() => body.evaluate((own) => own.scrollHeight > own.clientHeight)).toBe(true);
      const [map, panel, slider] = await Promise.all(
        [".atlas-map", ".panel", "input[type=range]"].map((place) =>
          page.locator(place).first().boundingBox(),
        ),
      );
      expect(panel?.height).toBe(map?.height);
      expect(slider?.y).toBeLessThan(height + 100);
    },
  );
});

describe("the names on the map", () => {
  it.each([
    [390, "2020-01-01"],
    [390, "2025-12-31"],
    [1440, "2025-12-31"],
  ])("are those of missions, none over another or beyond the edge: %i px, %s", async (width, date) => {
    const { page } = await open(`?lang=vi&layer=deployments&date=${date}`, {
      viewport: { width, height: 844 },
    });
    const names = page.locator(".map-deployment text:visible");
    await expect.poll(() => names.allTextContents()).toContain("UNMISS");
    const boxes = await names.evaluateAll((all) =>
      all
        // A map on a phone does not show all the world at once.
        .filter((own) => {
          const { left, right } = own.previousElementSibling?.getBoundingClientRect() ?? new DOMRect();
          return own.textContent !== "" && left >= 0 && right <= innerWidth;
        })
        .map((own) => own.getBoundingClientRect())
        .map(({ left, right, top, bottom }) => ({ left, right, top, bottom })),
    );
    expect(boxes.length).toBeGreaterThan(1);
    for (const [i, one] of boxes.entries()) {
      expect([one.left >= 0, one.right <= width]).toEqual([true, true]);
      for (const two of boxes.slice(i + 1))
        expect(
          one.right <= two.left || two.right <= one.left || one.bottom <= two.top || two.bottom <= one.top,
        ).toBe(true);
    }
  });

  it("are whole: none is cut off by the edge of the map", async () => {
    const { page } = await open("?lang=en", { viewport: { width: 768, height: 1024 } });
    await page.locator(".map-name text").first().waitFor();
    const cut = await page.evaluate(() => {
      const map = document.querySelector(".map")?.getBoundingClientRect() ?? new DOMRect();
      // Viet Nam's and the sea's stand free of the land, and are never left out.
      const names = [...document.querySelectorAll('.map-name:not([data-spot="free"]) text')];
      const isCut = ({ left, right, top, bottom }: DOMRect) =>
        left < map.left || right > map.right || top < map.top || bottom > map.bottom;
      return names.filter((name) => isCut(name.getBoundingClientRect())).map((name) => name.textContent);
    });
    expect(cut).toEqual([]);
  });
});

describe("the legend", () => {
  it.each(inTurn(["en", "vi"], 0))(
    "leaves no entry alone on a row between 1024 and 1440 px, %s",
    async (lang) => {
      for (const date of ["2025-12-31", "1978-06-30"]) {
        const { page } = await open(`?date=${date}&lang=${lang}`);
        for (const width of [1024, 1100, 1200, 1280, 1366, 1440]) {
          await page.setViewportSize({ width, height: 800 });
          const tops = await page
            .locator(".legend-item:not([hidden])")
            .evaluateAll((items) => items.map((item) => Math.round(item.getBoundingClientRect().top)));
          const rows = [...new Set(tops)].map((top) => tops.filter((own) => own === top).length);
          expect(Math.min(...rows), `${rows.join(" + ")} on ${date} at ${width} px`).toBeGreaterThan(1);
        }
      }
    },
  );
});

describe("the legend of a layer", () => {
  it("keeps its colours on paper, where browsers leave out what lies behind", async () => {
    const { page } = await open("?layer=since");
    await page.locator(".layer-swatch").first().waitFor();
    await page.emulateMedia({ media: "print" });
    const kept = await page
      .locator(".layer-swatch")
      .evaluateAll((all) => all.map((swatch) => getComputedStyle(swatch).printColorAdjust));
    expect(new Set(kept)).toEqual(new Set(["exact"]));
  });
});

describe("the address", () => {
  it("says what it could not take, and goes on with a valid view", async () => {
    const { page } = await open("?date=1900-01-01&country=QQQ&tier=gold&unknown=1");
    expect(await page.getAttribute("html", "data-date")).toBe("1945-09-02");
    await page
      .getByRole("status")
      .filter({ hasText: "1900-01-01 is before the first day of the map" })
      .waitFor();
    await page.getByRole("status").filter({ hasText: "There is no country with the code “QQQ”" }).waitFor();
    const notice = page.getByRole("status").filter({ hasText: "“gold”" });
    await notice.getByRole("button", { name: "Dismiss" }).click();
    await notice.waitFor({ state: "detached" });
  });

  it("goes by the pointer before the gestures on the track have come", async () => {
    const { page, errors } = await open("?date=1995-07-12", {
      early: true,
      before: (page) => page.route(/\/later-[\w-]+\.js$/, () => undefined),
    });
    await waitForMap(page);
    const {
      x = 0,
      y = 0,
      width = 0,
      height = 0,
    } = (await page.locator(".timeline-plot").boundingBox()) ?? {};
    await page.mouse.click(x + width / 2, y + height / 2);
    await page.waitForFunction(() => (document.documentElement.dataset["date"] ?? "") < "1990");
    expect(await page.evaluate(() => document.documentElement.dataset["date"])).toMatch(/^198[3-8]/);
    expect(errors).toEqual([]);
  });

  it("goes on by the pointer that was down as the gestures came", async () => {
    let come = () => {};
    const isTime = new Promise<void>((done) => {
      come = done;
    });
    const { page, errors } = await open("?date=1995-07-12", {
      early: true,
      before: (page) => page.route(/\/later-[\w-]+\.js$/, (route) => isTime.then(() => route.continue())),
    });
    await waitForMap(page);
    const plot = page.locator(".timeline-plot");
    const { x = 0, y = 0, width = 0, height = 0 } = (await plot.boundingBox()) ?? {};
    const dragTo = (share: number) => page.mouse.move(x + width * share, y + height / 2, { steps: 4 });
    const passes = (year: string) =>
      page.waitForFunction((year) => (document.documentElement.dataset["date"] ?? "") > year, year);
    await dragTo(0.2);
    await page.mouse.down();
    await dragTo(0.5);
    await passes("1983");
    expect(await page.locator("[data-gestures]").count()).toBe(0);
    come();
    await page.waitForSelector("[data-gestures]");
    await dragTo(0.9);
    await passes("2015");
    await page.mouse.up();
    expect(errors).toEqual([]);
  });

  it("follows the date when it rests, and goes back country by country", async () => {
    const { page } = await open("?date=2025-12-31&lang=en");
    await setDate(page, "1995-07-12");
    await page.waitForURL(/date=1995-07-12/);
    await page.locator('path[data-atom="840"]').first().dispatchEvent("click");
    await page.waitForURL(/country=USA/);
    await page.goBack();
    await page.waitForURL((url) => !url.search.includes("country"));
    expect(await page.getAttribute("html", "data-date")).toBe("1995-07-12");
    await page.goForward();
    await page.getByRole("complementary", { name: /United States/ }).waitFor();
  });
});

describe("language", () => {
  it("changes without a reload, in words, names and the page itself", async () => {
    const { page, errors } = await open("?date=1992-12-22&country=KOR&lang=en");
    await page.getByRole("complementary", { name: "Profile: South Korea" }).waitFor();
    await page.evaluate(() => Object.assign(globalThis, { isSamePage: true }));
    await page.getByRole("button", { name: "Tiếng Việt" }).click();
    await page.getByRole("complementary", { name: "Hồ sơ: Hàn Quốc" }).waitFor();
    expect(await page.getAttribute("html", "lang")).toBe("vi");
    expect(await page.evaluate(() => "isSamePage" in globalThis)).toBe(true);
    await page.waitForURL(/lang=vi/);
    expect(errors).toEqual([]);
  });
});

describe("when something fails", () => {
  it("says in the colours of the atlas that there is no such page", async () => {
    const { page } = await open();
    const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const own = await paper();
    await page.goto(new URL("/404.html", page.url()).href);
    await page.getByRole("heading", { name: "Page not found" }).waitFor();
    expect(await paper()).toBe(own);
    expect(own).not.toBe("rgba(0, 0, 0, 0)");
  });

  it("says that the outlines did not load and tries again", async () => {
    let broken = true;
    const { page } = await open("?lang=en", {
      early: true,
      before: async (p) => {
        await withoutPicture(p);
        await p.route("**/topology/a.json*", (route) => (broken ? route.abort() : route.continue()));
      },
    });
    await page.getByRole("alert").filter({ hasText: "The map’s outlines did not load." }).waitFor();
    broken = false;
    await page.getByRole("button", { name: "Try again" }).click();
    await page.waitForSelector("html[data-date] [data-atom][data-look]", { state: "attached" });
  });

  it("goes on where storage and history are denied", async () => {
    const { page, errors } = await open("?date=1995-07-12", {
      before: (p) =>
        p.addInitScript(() => {
          const denied = () => {
            throw new DOMException("denied", "SecurityError");
          };
          Object.defineProperty(globalThis, "localStorage", { get: denied });
          history.replaceState = denied;
          history.pushState = denied;
        }),
    });
    await setDate(page, "1960-07-15");
    await page.waitForTimeout(500);
    expect(errors).toEqual([]);
  });

  it("says so in both languages when not even the words arrive", async () => {
    const { page } = await open("", {
      early: true,
      before: (p) => p.route(/assets\/en-[^/]+\.js/, (route) => route.abort()),
    });
    await page.getByText("The page did not load completely.").waitFor();
    await page.getByText("Trang chưa tải được đầy đủ.").waitFor();
  });
});
