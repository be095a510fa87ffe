import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Story } from "../../src/domain/story.ts";
import { open } from "../e2e/open.ts";
import { OWN_STORY, withOwnStory } from "../e2e/own-story.ts";
import { missing, pagesOf } from "./convert.ts";

const SLUG = "the-five-permanent-members";
const story = JSON.parse(await readFile(`public/stories/${SLUG}.json`, "utf8")) as Story;

const reason = await missing();
if (reason !== null) console.warn(`The presentation is not read by another program: ${reason}.`);

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "atlas-office-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Takes the story that is read along as a presentation. */
async function presentation(page: Page, take: string): Promise<string> {
  await page.getByRole("button", { name: take, exact: true }).click();
  const coming = page.waitForEvent("download", { timeout: 120_000 });
  await page.getByRole("button", { name: "PowerPoint", exact: true }).click();
  const file = await coming;
  const path = join(folder, file.suggestedFilename());
  await file.saveAs(path);
  return path;
}

/** A text as a page may break it. */
const flat = (text: string) => text.replace(/\s+/g, " ");
const wordsOf = (text: string) => new Set(flat(text).split(" "));

describe.skipIf(reason !== null)("the presentation in LibreOffice", () => {
  it.each([
    ["en", "Take along"],
    ["vi", "Mang theo"],
  ] as const)(
    "has a page for each scene, with its heading, caption and number, %s",
    async (language, take) => {
      const { page } = await open(`?story=${SLUG}&lang=${language}`);
      const pages = await pagesOf(await presentation(page, take));
      expect(pages).toHaveLength(story.scenes.length);
      for (const [i, scene] of story.scenes.entries()) {
        const text = pages[i] ?? "";
        expect(flat(text)).toContain(scene.heading[language]);
        // The caption stands in a column beside the sources: its lines are apart, its words are all there.
        const words = wordsOf(text);
        for (const word of wordsOf(scene.caption[language])) expect(words, `page ${i + 1}`).toContain(word);
        expect(flat(text)).toContain(`${i + 1} / ${story.scenes.length}`);
      }
    },
  );

  it("says of a reader's own story on every page that nobody checked it", async () => {
    const { page } = await open(`${OWN_STORY}&lang=vi`, { before: withOwnStory });
    const pages = await pagesOf(await presentation(page, "Mang theo"));
    expect(pages).toHaveLength(2);
    for (const text of pages) expect(flat(text)).toContain("Do người đọc tạo, chưa được kiểm chứng");
  });
});
