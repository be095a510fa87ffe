import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectAxeClean, open } from "./open.ts";
import { linkWithStory, OWN_STORY, withOwnStory } from "./own-story.ts";

const MARK = { en: "Made by a reader, not checked", vi: "Do người đọc tạo, chưa được kiểm chứng" } as const;

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "atlas-own-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

async function download(page: Page, name: string) {
  const coming = page.waitForEvent("download", { timeout: 120_000 });
  await press(page, name);
  const file = await coming;
  const path = join(folder, file.suggestedFilename());
  await file.saveAs(path);
  return { path, name: file.suggestedFilename() };
}

/** Every slide of a presentation with its notes, as text. */
async function slidesOf(path: string): Promise<readonly (readonly [slide: string, notes: string])[]> {
  const files = unzipSync(await readFile(path));
  const textOf = (name: string) =>
    [...new TextDecoder().decode(files[name]).matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, t]) => t).join("\n");
  const slides = Object.keys(files).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
  return slides.map((_, i) => [
    textOf(`ppt/slides/slide${i + 1}.xml`),
    textOf(`ppt/notesSlides/notesSlide${i + 1}.xml`),
  ]);
}

describe("a reader's own story", { timeout: 180_000 }, () => {
  it.each([
    ["en", "Take along", "PowerPoint"],
    ["vi", "Mang theo", "PowerPoint"],
  ] as const)("goes from the editor into slides that say who made it, %s", async (language, take, slides) => {
    const { page, errors } = await open(`?panel=editor&lang=${language}`, { before: withOwnStory });
    await press(page, take);
    const { path, name } = await download(page, slides);
    expect(name).toBe(`two-days_${language}.pptx`);
    const written = await slidesOf(path);
    expect(written).toHaveLength(2);
    for (const [slide, notes] of written) {
      expect(slide).toContain(MARK[language]);
      expect(notes).toContain(MARK[language]);
    }
    expect(written[0]?.[0]).toContain("https://example.org/treaty");
    await expectAxeClean(page);
    expect(errors).toEqual([]);
  });

  it("is listed among the stories, and goes into pictures that say so", async () => {
    const { page } = await open("?lang=en", { before: withOwnStory });
    await press(page, "Stories");
    await page.getByRole("region", { name: "Your stories" }).waitFor();
    await press(page, "Take along: Two days");
    const { path, name } = await download(page, "Pictures (ZIP)");
    expect(name).toBe("two-days_en_png.zip");
    expect(Object.keys(unzipSync(await readFile(path)))).toEqual([
      "two-days_01_en.png",
      "two-days_02_en.png",
    ]);
  });

  it("plays from one file on a disk, marked on the cover and on every scene", async () => {
    const { page } = await open(`${OWN_STORY}&lang=vi`, { before: withOwnStory });
    await press(page, "Mang theo");
    const { path } = await download(page, "Một tệp HTML");
    const context = await page.context().browser()?.newContext({ offline: true });
    const alone = await context?.newPage();
    if (context === undefined || alone === undefined) throw new Error("no second context");
    await alone.goto(pathToFileURL(path).href);
    await alone.locator(".stage-heading", { hasText: "Relations" }).waitFor();
    await alone.getByText(MARK.vi).waitFor();
    await alone.keyboard.press("PageDown");
    await alone.locator(".stage-heading", { hasText: "The top rung" }).waitFor();
    await alone.getByText(MARK.vi).waitFor();
    await alone.keyboard.press("Escape");
    await alone.getByRole("button", { name: "Trình chiếu" }).waitFor();
    await alone.getByText(MARK.vi).waitFor();
    // A file cannot be taken along once more, and keeps no copies.
    await press(alone, "Đọc");
    await alone.getByRole("heading", { name: "The top rung" }).waitFor();
    expect(await alone.getByRole("button", { name: "Mang theo" }).count()).toBe(0);
    await context.close();
  });
});

describe("a story that came with a link", { timeout: 180_000 }, () => {
  it("is taken along from the page to read, to which the stage leads", async () => {
    const { page, errors } = await open(await linkWithStory(1), { reducedMotion: "reduce" });
    await page.locator(".stage-heading", { hasText: "Relations" }).waitFor();
    await page.mouse.move(700, 300);
    await press(page, "Read");
    await page.getByRole("heading", { name: "The top rung" }).waitFor();
    await press(page, "Take along");
    const written = await slidesOf((await download(page, "PowerPoint")).path);
    for (const [slide] of written) expect(slide).toContain(MARK.en);
    await expectAxeClean(page);
    expect(errors).toEqual([]);
  });

  it("is taken into the editor as a copy, as it was written, and the address lets go of it", async () => {
    const { page } = await open(await linkWithStory(null), { reducedMotion: "reduce" });
    await press(page, "Edit a copy");
    await page.getByRole("button", { name: "Edit scene 2. The top rung" }).waitFor();
    expect(await page.getByRole("textbox", { name: "Title (English)" }).inputValue()).toBe("Two days");
    expect(await page.getByRole("textbox", { name: "Title (Tiếng Việt)" }).inputValue()).toBe("");
    await page.waitForFunction(() => location.hash === "");
    await page.reload();
    await page.getByRole("button", { name: "Edit scene 1. Relations" }).waitFor();
    await page.goBack();
    await page.getByRole("heading", { level: 1, name: "Two days" }).waitFor();
  });
});

describe("what a scene points at", () => {
  it("stands on the globe where the country is, and is cut to at once", async () => {
    const { page } = await open("?story=linked", { early: true });
    await page.goto(`${new URL(page.url()).origin}/${await linkWithStory(1)}`);
    await page.locator(".globe-svg").waitFor();
    const label = page.locator(".emphasis-label", { hasText: "Over here" });
    await label.waitFor();
    const [japan, words] = [
      await page.locator('.map-atom[data-atom="392"]').boundingBox(),
      await label.boundingBox(),
    ];
    if (!japan || !words) throw new Error("nothing is drawn");
    const middle = words.x + words.width / 2;
    expect(middle).toBeGreaterThan(japan.x);
    expect(middle).toBeLessThan(japan.x + japan.width);
    expect(words.y).toBeGreaterThan(japan.y - 40);
    expect(words.y).toBeLessThan(japan.y + japan.height);
    expect(await page.locator(".emphasis-arrow").count()).toBe(1);
  });

  it("is cut to at once: the camera takes no step between", async () => {
    const { page } = await open("?story=from-recognition-to-195&step=1");
    await page.locator(".stage-heading").waitFor();
    await page.keyboard.press("End");
    await page.waitForTimeout(700);
    // Back is always a cut: after the picture in which the scene comes, the map does not move any more.
    const steps = await page.evaluate(async () => {
      const plane = document.querySelector(".map-svg > g");
      const places = new Set<string | null>();
      document
        .querySelector(".stage")
        ?.dispatchEvent(new KeyboardEvent("keydown", { key: "Home", bubbles: true }));
      for (let i = 0; i < 20; i++) {
        await new Promise((done) => requestAnimationFrame(done));
        places.add(plane?.getAttribute("transform") ?? null);
      }
      return places.size;
    });
    expect(steps).toBeLessThanOrEqual(2);
  });
});
