import { readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { expectAxeClean, open } from "./open.ts";

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
const field = (page: Page, name: string) => page.getByRole("textbox", { name, exact: true });

/** A story of two scenes, made by hand in the editor. */
async function make(page: Page) {
  await press(page, "New story");
  await field(page, "Title (English)").fill("Two days");
  await press(page, "Add the present view as a scene");
  await field(page, "Heading (English)").fill("Relations");
  await field(page, "Caption (English)").fill("Relations begin.");
  await field(page, "Speaker’s notes (English)").fill("Wait for the applause.");
  await page.evaluate(() => {
    const slider = document.querySelector<HTMLInputElement>("input[type=range]");
    const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
    write?.call(slider, String(Date.parse("2023-09-10T00:00:00Z") / 86_400_000));
    slider?.dispatchEvent(new Event("input", { bubbles: true }));
  });
  await page.waitForFunction(() => document.documentElement.dataset["date"] === "2023-09-10");
  await press(page, "Add the present view as a scene");
  await field(page, "Heading (English)").fill("The top rung");
}

const EDITOR = "?date=1995-07-12&panel=editor";
const heading = (page: Page, text: string) =>
  page.locator(".stage-heading").getByText(text, { exact: true }).waitFor();

describe("the editor", () => {
  it("makes a story that is kept over a reload, presented, read, and marked as a reader's", async () => {
    const { page, errors } = await open("?date=1995-07-12", { reducedMotion: "reduce" });
    await press(page, "Stories");
    await press(page, "Make your own");
    await make(page);
    await page.reload();
    await page.getByRole("button", { name: "Edit scene 2. The top rung" }).click();
    await expectAxeClean(page);
    await press(page, "Present");
    await heading(page, "Relations");
    await page.getByText("Made by a reader, not checked").waitFor();
    expect(await page.getAttribute("html", "data-date")).toBe("1995-07-12");
    await page.keyboard.press("ArrowRight");
    await heading(page, "The top rung");
    await page.getByText("Made by a reader, not checked").waitFor();
    expect(await page.getAttribute("html", "data-date")).toBe("2023-09-10");
    await page.mouse.move(700, 300);
    await page.getByRole("button", { name: "VI – Tiếng Việt" }).click();
    await page.getByText("Do người đọc tạo, chưa được kiểm chứng").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Đọc", exact: true }).click();
    expect(await page.getByText("Do người đọc tạo, chưa được kiểm chứng").count()).toBe(2);
    expect(errors).toEqual([]);
  });

  it("takes a day as it is typed into the browser's own field, and none once it is emptied part by part", async () => {
    const { page } = await open(EDITOR);
    await make(page);
    await page.locator("summary", { hasText: "Point at something" }).click();
    const day = page.getByLabel("Compare with the day");
    const kept = () =>
      page.evaluate(() => /"compare":"([^"]*)/.exec(Object.values(localStorage).join())?.[1]);
    await day.focus();
    // Whichever of the two comes first, and the year last.
    await page.keyboard.type("07071994");
    expect(await day.inputValue()).toBe("1994-07-07");
    await expect.poll(kept).toBe("1994-07-07");
    await day.blur();
    await day.focus();
    for (const key of ["Backspace", "ArrowRight", "Backspace", "ArrowRight", "Backspace"])
      await page.keyboard.press(key);
    await day.blur();
    await expect.poll(kept).toBeUndefined();
    await day.focus();
    await page.keyboard.type("0303");
    await day.blur();
    expect(await day.evaluate((own: HTMLInputElement) => [own.value, own.validity.badInput])).toEqual([
      "",
      false,
    ]);
  });

  it("puts scenes in another order by dragging", async () => {
    const { page } = await open(EDITOR);
    await make(page);
    await page.getByRole("button", { name: "Edit scene 2. The top rung" }).click();
    const grips = page.getByRole("button", { name: /^Move scene/ });
    await grips.nth(1).scrollIntoViewIfNeeded();
    const [first, second] = [await grips.nth(0).boundingBox(), await grips.nth(1).boundingBox()];
    if (!first || !second) throw new Error("no handles");
    await page.mouse.move(second.x + 8, second.y + 8);
    await page.mouse.down();
    await page.mouse.move(second.x + 8, first.y + 20, { steps: 4 });
    await page.mouse.move(second.x + 8, first.y + 2, { steps: 4 });
    await page.mouse.up();
    await page.getByRole("button", { name: "Edit scene 1. The top rung" }).waitFor();
    await page.keyboard.press("Control+z");
    await page.getByRole("button", { name: "Edit scene 1. Relations" }).waitFor();
  });

  it("gives a file that another browser opens, and tells every fault of a wrong one", async () => {
    const { page } = await open(EDITOR);
    await make(page);
    const [saved] = await Promise.all([page.waitForEvent("download"), press(page, "Save as a file")]);
    expect(saved.suggestedFilename()).toBe("two-days.json");
    const text = readFileSync(await saved.path(), "utf8");
    const other = await open(EDITOR);
    const [right, wrong] = [join(tmpdir(), "two-days.json"), join(tmpdir(), "two-days-wrong.json")];
    writeFileSync(right, text);
    writeFileSync(wrong, text.replaceAll('"scrub"', '"leap"').replace("1995-07-12", "1995-07-40"));
    const input = other.page.locator("input[type=file]");
    await input.setInputFiles(wrong);
    await other.page
      .getByText('two-days-wrong.json: scenes[0].move: "leap" is not one of cut, scrub, fly')
      .waitFor();
    await other.page.getByText("two-days-wrong.json: scenes[0].view: date=1995-07-40: not a date").waitFor();
    await input.setInputFiles(right);
    await other.page.getByRole("button", { name: "Edit scene 1. Relations" }).waitFor();
  });

  it("gives a link that carries the story to another browser, at every step; a broken one says so", async () => {
    const { page } = await open(EDITOR);
    await make(page);
    await press(page, "Make a link");
    const link = await field(page, "Link to the story").inputValue();
    const { search, hash } = new URL(link);
    const other = await open(search + hash, { reducedMotion: "reduce" });
    await heading(other.page, "Relations");
    await other.page.getByText("Made by a reader, not checked").waitFor();
    await other.page.keyboard.press("ArrowRight");
    await heading(other.page, "The top rung");
    await other.page.reload();
    await heading(other.page, "The top rung");
    const cut = await open(search + hash.slice(0, -20), { early: true });
    await cut.page.getByRole("alert").getByText("The story did not load.").waitFor();
    await cut.page.getByText(/the link was cut off or changed/).waitFor();
  });

  it("says so when the browser keeps nothing, and loses nothing while the page is open", async () => {
    const { page, errors } = await open(EDITOR, {
      before: (page) =>
        page.addInitScript(() => {
          Storage.prototype.setItem = () => {
            throw new DOMException("no room", "QuotaExceededError");
          };
        }),
    });
    await make(page);
    await page
      .getByRole("alert")
      .getByText(/^The browser has no room left/)
      .waitFor();
    await press(page, "Present");
    await heading(page, "Relations");
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Edit scene 2. The top rung" }).waitFor();
    expect(errors).toEqual([]);
  });

  it("is clean for axe on a phone, in Vietnamese, in the dark", async () => {
    const { page } = await open(`${EDITOR}&lang=vi&theme=dark`, { viewport: { width: 390, height: 844 } });
    await press(page, "Câu chuyện mới");
    await press(page, "Thêm khung nhìn hiện tại thành cảnh");
    await page.getByText("Chỉ vào điều gì đó").click();
    await expectAxeClean(page);
  });
});
