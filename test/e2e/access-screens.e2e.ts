import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { clippedText, excess, smallTargets, spaceOut } from "./legible.ts";
import { axeFindings, open } from "./open.ts";
import { goTo, type Language, SCREENS, type Screen } from "./screens.ts";

const WIDE = { width: 1440, height: 900 };
const SMALL = { width: 390, height: 844 };
/** 1280 by 1024 at 400 %. */
const CLOSE = { width: 320, height: 256 };

/** What depends on colours and sizes; the rest is the same in every theme and looked at once a language. */
const VISIBLE = { runOnly: ["color-contrast", "link-in-text-block", "scrollable-region-focusable"] };
const EVERYTHING = { rules: { "target-size": { enabled: true } } };

const settled = (page: Page) =>
  page.evaluate(async () => {
    for (const own of document.getAnimations())
      if (own.effect?.getComputedTiming().endTime !== Infinity) own.finish();
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });

/** Axe in both themes at a size, and what can be measured there. */
async function lookOver(page: Page, { own }: Screen, size: typeof WIDE, where: string, isFirst: boolean) {
  await page.setViewportSize(size);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await settled(page);
    const rules = isFirst && colorScheme === "light" ? EVERYTHING : VISIBLE;
    expect.soft(await axeFindings(page, rules, own), `axe, ${where}, ${colorScheme}`).toEqual([]);
  }
  expect.soft(await smallTargets(page), `smaller than 24 px, ${where}`).toEqual([]);
  expect.soft(await clippedText(page), `cut off, ${where}`).toEqual([]);
  expect.soft((await excess(page)).across, `scrolls sideways, ${where}`).toBeLessThanOrEqual(0);
}

async function zoomedIn(page: Page) {
  await page.setViewportSize(CLOSE);
  await settled(page);
  expect.soft(await clippedText(page), "cut off at 400 %").toEqual([]);
  expect.soft(await smallTargets(page), "smaller than 24 px at 400 %").toEqual([]);
  expect.soft(await excess(page), "scrolls beyond its content at 400 %").toEqual({ across: 0, down: 0 });
}

async function spacedOut(page: Page) {
  await spaceOut(page);
  for (const size of [SMALL, WIDE]) {
    await page.setViewportSize(size);
    await settled(page);
    // Labels beside what a slide points at are part of the map, and give way to nothing.
    expect
      .soft(await clippedText(page, ".stage-emphasis"), `cut off when spaced out, ${size.width} px`)
      .toEqual([]);
    expect
      .soft((await excess(page)).across, `scrolls sideways when spaced out, ${size.width} px`)
      .toBeLessThanOrEqual(0);
  }
}

/** Every screen in every way takes ten minutes: `npm run test:screens`. Otherwise each has one language, in turn. */
const IS_WHOLE = process.env["SCREENS"] === "all";

async function visit(page: Page, screen: Screen, language: Language) {
  const [first, second] = language === "en" ? [WIDE, SMALL] : [SMALL, WIDE];
  await page.setViewportSize(first);
  await goTo(page, inject("origin"), screen, language);
  await lookOver(page, screen, first, `${first.width} px, ${language}`, true);
  await lookOver(page, screen, second, `${second.width} px, ${language}`, false);
}

describe("every screen, in both languages and themes, large and small", () => {
  it.each(SCREENS)("$name", async (screen) => {
    const { page } = await open("", { early: true, reducedMotion: "reduce" });
    const isOdd = SCREENS.indexOf(screen) % 2 === 1;
    if (IS_WHOLE || isOdd) await visit(page, screen, "vi");
    if (IS_WHOLE || !isOdd) await visit(page, screen, "en");
    await zoomedIn(page);
    if (IS_WHOLE || isOdd) await spacedOut(page);
  });
});
