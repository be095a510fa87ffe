import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { open, withoutPicture } from "./open.ts";
import { expectOnlyLoadErrors, outcomeOf } from "./outcome.ts";

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).first();
const onMap = (page: Page) =>
  page.waitForSelector("html[data-date] [data-atom][data-look]", { state: "attached" });

/** From here on the server has another build: the files whose names carry a hash are gone. */
const deploy = (page: Page) =>
  page.route(/\/assets\//, (route) => route.fulfill({ status: 404, contentType: "text/html", body: "gone" }));

/** A page that asks for the ledger when its file is gone, and has said so. */
async function openLedgerAfterDeploy() {
  const { page, errors } = await open("?lang=en&date=1995-07-12");
  await page.waitForLoadState("networkidle");
  await deploy(page);
  await page.evaluate(() => {
    history.pushState(null, "", "?lang=en&date=1995-07-12&panel=ledger");
    dispatchEvent(new PopStateEvent("popstate"));
  });
  const alert = page.getByRole("alert").filter({ hasText: "A newer version of this page is there" });
  await alert.first().waitFor();
  return { page, errors, alert };
}

describe("a page that stays open over a deploy", () => {
  it("says so where something new is opened, offers to load anew, and keeps the map", async () => {
    const { page, errors, alert } = await openLedgerAfterDeploy();
    expect((await outcomeOf(page)).stands).toBe(true);
    await page.goBack();
    await page.getByRole("slider").first().press("ArrowRight");
    await page.waitForFunction(() => document.documentElement.dataset["date"] === "1995-07-13");
    expectOnlyLoadErrors(errors);
    await page.goForward();
    await alert.first().waitFor();
    await page.unroute(/\/assets\//);
    await Promise.all([page.waitForEvent("load"), button(page, "Load again").click()]);
    await onMap(page);
    await page.getByRole("complementary", { name: /Ledger/i }).waitFor();
  });

  it("opens what did not come when it is asked for again and is there, without loading anew", async () => {
    const { page, errors, alert } = await openLedgerAfterDeploy();
    await page.unroute(/\/assets\//);
    await page.evaluate(() => Object.assign(globalThis, { isSame: true }));
    await page.goBack();
    await alert.first().waitFor({ state: "detached" });
    await page.goForward();
    await page
      .getByRole("complementary", { name: /Ledger/i })
      .getByRole("heading")
      .first()
      .waitFor();
    expect(await alert.count()).toBe(0);
    expect(await page.evaluate(() => "isSame" in globalThis)).toBe(true);
    expectOnlyLoadErrors(errors);
  });

  it("comes back from a form that is gone to the one that it has, in Vietnamese too", async () => {
    const { page, errors } = await open("?lang=vi");
    await page.waitForLoadState("networkidle");
    await deploy(page);
    const go = (search: string) =>
      page.evaluate((search) => {
        history.pushState(null, "", search);
        dispatchEvent(new PopStateEvent("popstate"));
      }, search);
    await go("?lang=vi&view=globe");
    await page.getByRole("alert").filter({ hasText: "Trang đã có phiên bản mới" }).waitFor();
    await go("?lang=vi");
    await onMap(page);
    expectOnlyLoadErrors(errors);
  });
});

describe("outlines of another version than the records", () => {
  interface Topology {
    objects: { atoms: { geometries: { id: string }[] } };
  }
  const GONE = ["840", "250", "356"];

  /** Answers with outlines that know nothing of some land, until told otherwise. */
  async function openLacking(search: string) {
    let isLacking = true;
    const whole = JSON.parse(readFileSync("dist/topology/a.json", "utf8")) as Topology;
    const { atoms } = whole.objects;
    const geometries = atoms.geometries.filter(({ id }) => !GONE.includes(id));
    const lacking = JSON.stringify({ ...whole, objects: { atoms: { ...atoms, geometries } } });
    const opened = await open(search, {
      before: async (page) => {
        await withoutPicture(page);
        await page.route("**/topology/a.json*", (route) =>
          isLacking ? route.fulfill({ contentType: "application/json", body: lacking }) : route.continue(),
        );
      },
    });
    return { ...opened, mend: () => (isLacking = false) };
  }

  it("are drawn with a dot for each land that they lack, and a sentence; trying again mends them", async () => {
    const { page, errors, mend } = await openLacking("?lang=en&date=1995-07-12");
    const notice = page.getByRole("alert").filter({ hasText: "some countries are shown as dots only" });
    await notice.waitFor();
    for (const atom of GONE) {
      const drawn = page.locator(`.map-markers [data-atom="${atom}"]`);
      expect([atom, await drawn.count()]).toEqual([atom, 1]);
      expect(await page.locator(`.map-atoms [data-atom="${atom}"]`).count()).toBe(0);
    }
    expect(await page.locator('[data-atom="840"]').getAttribute("data-look")).toBe("relations");
    mend();
    await notice.getByRole("button", { name: "Try again" }).click();
    await page.waitForSelector('.map-atoms [data-atom="840"]', { state: "attached" });
    await notice.waitFor({ state: "detached" });
    expect(await page.locator('.map-markers [data-atom="840"]').count()).toBe(0);
    expect(errors).toEqual([]);
  });

  it("are marked on the globe as well, in the reader's language", async () => {
    const { page, errors } = await openLacking("?lang=vi&view=globe&at=-98,38,1");
    await page.getByRole("alert").filter({ hasText: "một số nước chỉ hiện thành chấm" }).waitFor();
    await page.waitForSelector('[data-atom="840"]', { state: "attached" });
    expect(errors).toEqual([]);
  });
});
