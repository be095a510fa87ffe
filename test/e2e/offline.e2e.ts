import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { writeWorker } from "../../scripts/offline/worker.ts";
import { changeBuild, deployed } from "./deployed.ts";
import { open } from "./open.ts";

const visit = async (search = "") => {
  const opened = await open(search, { origin: deployed.origin, serviceWorkers: "allow" });
  await opened.page.evaluate(() => navigator.serviceWorker.ready.then(({ active }) => active?.scriptURL));
  return opened;
};

const mapStands = (page: Page) =>
  page.waitForSelector("html[data-date] [data-atom][data-look]", { state: "attached" });
const markOf = (page: Page) =>
  page.evaluate(() => document.querySelector<HTMLMetaElement>("meta[name=build]")?.content ?? "first");
const storyTitle = (page: Page) =>
  page.evaluate(() =>
    fetch("stories/the-five-permanent-members.json").then((response) =>
      response.json().then(({ title }) => title.en as string),
    ),
  );
const askForUpdate = (page: Page) =>
  page.evaluate(() =>
    navigator.serviceWorker
      .getRegistration()
      .then((own) => own?.update())
      .then(() => undefined),
  );

/** Asks until it shows: a question that is asked while the page's own is on its way gets that one's older answer. */
async function updateUntil(page: Page, shown: Promise<unknown>) {
  let isShown = false;
  const end = shown.finally(() => {
    isShown = true;
  });
  // It is waited for below; until then a failure must not count as one that nobody sees to.
  end.catch(() => undefined);
  while (!isShown) {
    await askForUpdate(page).catch(() => undefined);
    await page.waitForTimeout(300);
  }
  await end;
}

/** In the page: how many copies and workers there are, and which one holds it. */
async function leftIn() {
  const [names, own] = await Promise.all([caches.keys(), navigator.serviceWorker.getRegistrations()]);
  return [names.length, own.length, navigator.serviceWorker.controller?.scriptURL ?? null];
}

/** In the page: sets `isGivenUp` once a worker that came after this one was tried and thrown away. */
async function noteGivenUp() {
  const own = await navigator.serviceWorker.ready;
  own.addEventListener("updatefound", () => {
    const next = own.installing;
    next?.addEventListener("statechange", () => {
      if (next.state === "redundant") Object.assign(globalThis, { isGivenUp: true });
    });
  });
}

/** In the page: whether another worker is being tried, and whether one waits to be let in. */
async function comingIn() {
  const { installing, waiting } = await navigator.serviceWorker.ready;
  return [installing !== null, waiting !== null];
}

/** A browser that is starved takes its time between a worker's steps. */
const PATIENCE = 90_000;

/** Kept once the page that is shown is the one of the second build, however often it loads on the way. */
async function untilSecond(page: Page) {
  await page.waitForSelector("meta[name=build][content=second]", { state: "attached", timeout: PATIENCE });
}

describe("without a network", () => {
  it("opens the atlas at any view, both languages and the stories, once it was visited", async () => {
    const { page, errors } = await visit();
    await page.context().setOffline(true);
    await page.goto(`${deployed.origin}/?date=1995-07-12&country=USA&lang=en`);
    await mapStands(page);
    expect(await page.getAttribute("html", "data-date")).toBe("1995-07-12");
    await page.getByRole("heading", { name: "United States" }).first().waitFor();
    await page.getByRole("button", { name: /Tiếng Việt/ }).click();
    await page.getByRole("button", { name: "Câu chuyện", exact: true }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("listitem").first().waitFor();
    expect(await dialog.getByRole("listitem").count()).toBe(5);
    await dialog
      .getByRole("button", { name: /^Trình chiếu/ })
      .first()
      .click();
    await page.locator(".stage-heading").waitFor();
    expect(await page.locator(".stage-sources").textContent()).toContain("Nguồn");
    await page.goto(`${deployed.origin}/vi/`);
    await mapStands(page);
    expect(errors.filter((text) => !text.includes("ERR_INTERNET_DISCONNECTED"))).toEqual([]);
  });

  it("opens the panel of downloads and citations", async () => {
    const { page } = await visit();
    await page.context().setOffline(true);
    await page.goto(`${deployed.origin}/?panel=data&lang=en`);
    await mapStands(page);
    await page.getByRole("heading", { name: "What changed between versions" }).waitFor();
    expect(await page.getByRole("alert").filter({ hasText: /\S/ }).count()).toBe(0);
  });

  it("answers for nothing but the app", async () => {
    const { page } = await visit();
    await page.reload();
    await mapStands(page);
    expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
    await page.context().setOffline(true);
    await expect(page.evaluate(() => fetch("data/countries.csv").then(({ ok }) => ok))).rejects.toThrow();
    for (const path of ["embed.html", "vi/country/", "vi/story/", "data/README.md", "nothing"]) {
      // The page of an error is a navigation of its own: each try has a tab of its own.
      const tab = await page.context().newPage();
      await expect(tab.goto(`${deployed.origin}/${path}`), path).rejects.toThrow("ERR_INTERNET_DISCONNECTED");
    }
  });

  it("opens links to countries and stories without a network, those never visited as well", async () => {
    const { page } = await visit();
    await page.reload();
    await mapStands(page);
    await page.context().setOffline(true);
    await page.goto(`${deployed.origin}/vi/country/KOR/?date=1995-07-12`);
    await page.getByRole("complementary", { name: "Hồ sơ: Hàn Quốc" }).waitFor();
    expect(await page.getAttribute("html", "data-date")).toBe("1995-07-12");
    await page.goto(`${deployed.origin}/story/the-five-permanent-members/`);
    await page.getByRole("heading", { level: 1, name: "The five permanent members" }).first().waitFor();
  });

  it("keeps finer outlines once they were looked at", async () => {
    const { page } = await visit();
    await page.reload();
    await mapStands(page);
    const finest = page.waitForResponse(/topology\/c\.json/);
    await page.goto(`${deployed.origin}/?at=106,16,12`);
    await finest;
    await page.context().setOffline(true);
    const again = page.waitForResponse(/topology\/c\.json/);
    await page.goto(`${deployed.origin}/?at=106,16,12`);
    expect((await again).fromServiceWorker()).toBe(true);
  });
});

it("shows finer outlines also where there is no room to keep them", async () => {
  const { page } = await visit();
  await page.reload();
  await mapStands(page);
  const [worker] = page.context().serviceWorkers();
  await worker?.evaluate(() => {
    Cache.prototype.put = () => Promise.reject(new DOMException("full", "QuotaExceededError"));
  });
  expect(worker).toBeDefined();
  expect(await page.evaluate(() => fetch("topology/c.json?v=0").then(({ ok }) => ok))).toBe(true);
});

describe("one file of a story", () => {
  it("is made without a network, once the browser had time to keep what it is made of", async () => {
    const { page } = await visit("?lang=en");
    await page.reload();
    await mapStands(page);
    await expect
      .poll(() => page.evaluate(() => caches.match("offline/player.html").then(Boolean)), { timeout: 30_000 })
      .toBe(true);
    await page.context().setOffline(true);
    await page.reload();
    await mapStands(page);
    await page.locator("[data-story-menu]").click();
    await page.getByRole("button", { name: "Take along: The five permanent members" }).click();
    const coming = page.waitForEvent("download");
    await page.getByRole("button", { name: "One HTML file", exact: true }).click();
    const file = await coming;
    expect(file.suggestedFilename()).toBe("the-five-permanent-members_en.html");
    expect(await readFile(await file.path(), "utf8")).toContain('"slug":"the-five-permanent-members"');
  });

  it("is not kept for those who save data", async () => {
    const { page } = await open("", {
      origin: deployed.origin,
      serviceWorkers: "allow",
      before: (own) =>
        own.addInitScript(() =>
          Object.defineProperty(Navigator.prototype, "connection", { value: { saveData: true } }),
        ),
    });
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await page.reload();
    await mapStands(page);
    // What the page says once it is there comes in its idle time; asking for another file takes longer.
    await page.waitForFunction(() =>
      performance.getEntriesByType("resource").some(({ name }) => name.includes("/register-")),
    );
    await page.waitForTimeout(1_500);
    expect(await page.evaluate(() => caches.match("offline/player.html").then(Boolean))).toBe(false);
  });
});

describe("a new version", () => {
  it("announces itself, mixes with nothing, and comes when it is asked for", async () => {
    const { page } = await visit();
    await page.reload();
    await mapStands(page);
    const title = await storyTitle(page);
    await changeBuild();
    // Before the new worker is fetched, and until it is let in, all comes from the old version.
    expect(await storyTitle(page)).toBe(title);
    await writeWorker(deployed.folder);
    const notice = page.getByRole("status").filter({ hasText: "newer version" });
    await updateUntil(page, notice.waitFor());
    expect(await storyTitle(page)).toBe(title);
    await page.reload();
    expect([await markOf(page), await storyTitle(page)]).toEqual(["first", title]);
    await notice.waitFor();
    await Promise.all([
      page.waitForEvent("load"),
      notice.getByRole("button", { name: "Load again" }).click(),
    ]);
    await mapStands(page);
    expect([await markOf(page), await storyTitle(page)]).toEqual(["second", "Another title"]);
    await page.context().setOffline(true);
    await page.reload();
    await mapStands(page);
    expect(await markOf(page)).toBe("second");
    expect(await page.evaluate(() => caches.keys())).toHaveLength(1);
  });

  it("is left out whole while its files are only partly there", async () => {
    const { page } = await visit();
    await page.evaluate(noteGivenUp);
    await changeBuild();
    await writeWorker(deployed.folder);
    await writeFile(
      join(deployed.folder, "index.html"),
      "<!doctype html><title>of yet another build</title>",
    );
    await updateUntil(
      page,
      page.waitForFunction(() => "isGivenUp" in globalThis),
    );
    await expect.poll(() => page.evaluate(comingIn)).toEqual([false, false]);
    await page.context().setOffline(true);
    await page.goto(`${deployed.origin}/`);
    await mapStands(page);
    expect(await markOf(page)).toBe("first");
    await expect.poll(() => page.evaluate(() => caches.keys())).toHaveLength(1);
  });
});

describe("the kill switch", { timeout: 2 * PATIENCE }, () => {
  const isGone = (page: Page) =>
    expect
      .poll(() => page.evaluate(leftIn).catch(() => null), { timeout: PATIENCE, interval: 300 })
      .toEqual([0, 0, null]);

  it("takes the worker and its copies away and loads the page from the network", async () => {
    const { page } = await visit();
    await page.reload();
    await mapStands(page);
    await changeBuild();
    await writeWorker(deployed.folder, true);
    await updateUntil(page, untilSecond(page));
    await mapStands(page);
    await isGone(page);
  });

  it("also where several pages are open, and those that come later find nothing of it", async () => {
    const { page } = await visit();
    await page.reload();
    await mapStands(page);
    const other = await page.context().newPage();
    await other.goto(`${deployed.origin}/vi/`);
    await mapStands(other);
    await changeBuild();
    await writeWorker(deployed.folder, true);
    const seconds = Promise.all([untilSecond(page), other.waitForEvent("load", { timeout: PATIENCE })]);
    await updateUntil(page, seconds);
    await isGone(page);
    await isGone(other);
    await other.goto(`${deployed.origin}/?date=1995-07-12`);
    await mapStands(other);
    await isGone(other);
  });

  it("reaches a page that was open before the worker's own code came", async () => {
    const { page } = await visit();
    // From now on the page is held, but never gets to where it listens for another worker.
    await page.addInitScript(() => {
      globalThis.requestIdleCallback = () => 0;
    });
    await page.reload();
    await mapStands(page);
    await changeBuild();
    await writeWorker(deployed.folder, true);
    await updateUntil(page, untilSecond(page));
  });
});
