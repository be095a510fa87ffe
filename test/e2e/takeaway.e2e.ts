import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { decodeStory } from "../../src/data/story.ts";
import type { Language } from "../../src/domain/language.ts";
import type { Story } from "../../src/domain/story.ts";
import { PLAYER_FILE, playerWith } from "../../src/view/takeaway/single-file.ts";
import { expectAxeClean, open, openEmpty } from "./open.ts";

const SLUG = "the-five-permanent-members";
const { scenes } = JSON.parse(await readFile(`public/stories/${SLUG}.json`, "utf8")) as Story;

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "atlas-takeaway-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function openStories(search: string) {
  const opened = await open(search);
  await opened.page.locator("[data-story-menu]").click();
  return opened;
}

async function openTaking(search: string, title: string) {
  const opened = await openStories(search);
  await opened.page.getByRole("button", { name: `Take along: ${title}` }).click();
  await opened.page.getByRole("region", { name: "Take the story along" }).waitFor();
  return opened;
}

/** Presses a button and keeps the file that comes of it. */
async function download(page: Page, name: string): Promise<string> {
  const coming = page.waitForEvent("download", { timeout: 120_000 });
  await page.getByRole("button", { name, exact: true }).click();
  const file = await coming;
  const path = join(folder, file.suggestedFilename());
  await file.saveAs(path);
  return path;
}

const TITLE = "The five permanent members";
const decode = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

/** What a part of a presentation says, run by run. */
const wordsOf = (xml: string) =>
  [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text = ""]) =>
    text.replace(/&(quot|apos|lt|gt|amp);/g, (_, name: string) => ENTITIES[name] ?? ""),
  );
const ENTITIES: Readonly<Record<string, string>> = { quot: '"', apos: "'", lt: "<", gt: ">", amp: "&" };

describe("a story taken along", { timeout: 180_000 }, () => {
  it("as PowerPoint has a slide for each scene, with words to edit, notes and a large picture", async () => {
    const { page, errors } = await openTaking("?lang=en", TITLE);
    await expectAxeClean(page);
    const path = await download(page, "PowerPoint");
    expect(path).toContain(`${SLUG}_en.pptx`);
    const files = unzipSync(await readFile(path));
    const slides = Object.keys(files).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
    expect(slides).toHaveLength(scenes.length);
    for (const [i, scene] of scenes.entries()) {
      const slide = wordsOf(decode(files[`ppt/slides/slide${i + 1}.xml`]));
      expect(slide).toContain(scene.heading.en);
      expect(slide).toContain(scene.caption.en);
      expect(slide.some((text) => text.includes("CC BY-SA"))).toBe(true);
      const notes = wordsOf(decode(files[`ppt/notesSlides/notesSlide${i + 1}.xml`])).join("\n");
      expect(notes).toContain(scene.notes.en.slice(0, 60));
    }
    const pictures = Object.keys(files).filter(
      (name) => name.startsWith("ppt/media/") && name.endsWith(".png"),
    );
    expect(pictures).toHaveLength(scenes.length);
    for (const name of pictures) {
      const bytes = files[name] ?? new Uint8Array();
      expect(new DataView(bytes.buffer, bytes.byteOffset).getUint32(16)).toBe(2_400);
    }
    await page.getByRole("status").filter({ hasText: ".pptx" }).waitFor();
    expect(errors).toEqual([]);
  });

  it("as pictures is a ZIP with a PNG for each scene", async () => {
    const { page } = await openTaking("?lang=en", TITLE);
    const files = unzipSync(await readFile(await download(page, "Pictures (ZIP)")));
    expect(Object.keys(files)).toHaveLength(scenes.length);
    for (const bytes of Object.values(files)) expect([...bytes.slice(1, 4)]).toEqual([0x50, 0x4e, 0x47]);
  });

  it("as one file plays from a disk, without a network, and asks for nothing", async () => {
    const { page } = await openTaking("?lang=en", TITLE);
    const path = await download(page, "One HTML file");
    const context = await page.context().browser()?.newContext({ offline: true });
    const alone = await context?.newPage();
    if (context === undefined || alone === undefined) throw new Error("no second context");
    const asked: string[] = [];
    const errors: string[] = [];
    alone.on("request", (request) => asked.push(request.url()));
    alone.on("pageerror", (error) => errors.push(String(error)));
    alone.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    await alone.goto(pathToFileURL(path).href);
    await alone.waitForSelector("html[data-date] [data-atom][data-look]", { state: "attached" });
    for (const scene of scenes) {
      await alone.locator(".stage-heading", { hasText: scene.heading.en }).first().waitFor();
      await alone.keyboard.press("PageDown");
    }
    expect(await alone.locator(".stage-sources").textContent()).toContain("Sources");
    await alone.keyboard.press("n");
    await alone.getByText(scenes.at(-1)?.notes.en.slice(0, 40) ?? "").waitFor();
    expect(context.pages()).toHaveLength(1);
    await alone.keyboard.press("Escape");
    await alone.locator(".player-cover").waitFor();
    expect(await alone.locator(".map-svg").first().isVisible()).toBe(true);
    await expectAxeClean(alone);
    await alone.getByRole("button", { name: "Tiếng Việt" }).click();
    await alone.getByRole("button", { name: "Đọc" }).click();
    await alone.getByRole("heading", { name: scenes[0]?.heading.vi ?? "", exact: true }).waitFor();
    const faces = await alone.evaluate(
      () => [...document.fonts].filter(({ status }) => status === "loaded").length,
    );
    expect(faces).toBeGreaterThan(0);
    expect(asked.filter((url) => !/^(file|data|blob):/.test(url))).toEqual([]);
    expect(errors).toEqual([]);
    await context.close();
  });
});

describe("a single file whose story is broken", () => {
  it.each([
    ["en", "The story in this file cannot be read"],
    ["vi", "Không đọc được câu chuyện trong tệp này"],
  ])("says so in the language of the file: %s", async (language, sentence) => {
    const player = await (await fetch(`${inject("origin")}/${PLAYER_FILE}`)).text();
    const story = JSON.parse(await readFile(`public/stories/${SLUG}.json`, "utf8"));
    const whole = playerWith(player, { story: decodeStory(story, SLUG), language: language as Language });
    const path = join(folder, `broken_${language}.html`);
    await writeFile(path, whole.replace('"scenes":[', '"scenes":'));
    const { page, errors } = await openEmpty();
    await page.goto(pathToFileURL(path).href);
    await page.getByRole("alert").filter({ hasText: sentence }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
    expect(errors.join("\n")).toContain("JSON");
    await expectAxeClean(page);
  });
});

describe("a clip", () => {
  it("is a WebM with every picture from the first day to the last", async () => {
    const { page, errors } = await openStories("?lang=en");
    await page.getByText("A clip of the map through time").click();
    await page.getByLabel("From", { exact: true }).fill("1995-07-11");
    await page.getByLabel("To", { exact: true }).fill("1995-07-32");
    expect(await page.getByLabel("To", { exact: true }).getAttribute("aria-invalid")).toBe("true");
    await page.getByLabel("To", { exact: true }).fill("1995-07-13");
    await page.getByLabel("Seconds").selectOption("5");
    await expectAxeClean(page);
    const path = await download(page, "Make the clip");
    expect(path).toMatch(/viet-nam_1995-07-11_1995-07-13_en\.webm$/);
    const data = (await readFile(path)).toString("base64");
    const played = await page.evaluate(playThrough, data);
    expect(played).toEqual({ width: 1280, height: expect.any(Number), seconds: 5, frames: 50, sights: 2 });
    expect(errors).toEqual([]);
  });
});

describe("where the browser encodes no video", () => {
  it("the clip is its pictures in a ZIP", async () => {
    const { page } = await open("?lang=en", {
      before: (own) => own.addInitScript(() => Reflect.deleteProperty(globalThis, "VideoEncoder")),
    });
    await page.locator("[data-story-menu]").click();
    await page.getByText("A clip of the map through time").click();
    await page.getByLabel("From", { exact: true }).fill("1995-07-11");
    await page.getByLabel("To", { exact: true }).fill("1995-07-12");
    await page.getByLabel("Seconds").selectOption("5");
    const files = unzipSync(await readFile(await download(page, "Make the clip")));
    expect(Object.keys(files)).toHaveLength(50);
    expect(Object.keys(files)[0]).toBe("frame_0001.png");
  });

  it("stops when it is told to", async () => {
    const { page } = await openStories("?lang=en");
    await page.getByText("A clip of the map through time").click();
    await page.getByRole("button", { name: "Make the clip" }).click();
    await page
      .getByRole("status")
      .filter({ hasText: /picture [2-9] of/ })
      .waitFor();
    await page.getByRole("button", { name: "Stop" }).click();
    await page.getByRole("status").filter({ hasText: "Stopped." }).waitFor();
    expect(await page.locator(".takeaway-studio").count()).toBe(0);
  });
});

/** In the page: plays a clip to its end; how many pictures were decoded, and how many looked different at the ends. */
async function playThrough(data: string) {
  const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
  const video = document.createElement("video");
  video.muted = true;
  video.src = URL.createObjectURL(new Blob([bytes], { type: "video/webm" }));
  await new Promise((done, fail) => {
    video.onloadeddata = done;
    video.onerror = () => fail(new Error(video.error?.message));
  });
  const sight = () => {
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [video.videoWidth, video.videoHeight];
    canvas.getContext("2d")?.drawImage(video, 0, 0);
    return canvas.toDataURL("image/png");
  };
  const first = sight();
  await video.play();
  await new Promise((done) => {
    video.onended = done;
  });
  return {
    width: video.videoWidth,
    height: video.videoHeight,
    seconds: Math.round(video.duration * 10) / 10,
    frames: video.getVideoPlaybackQuality().totalVideoFrames,
    sights: new Set([first, sight()]).size,
  };
}
