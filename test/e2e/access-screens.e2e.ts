import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { inTurn } from "./in-turn.ts";
import { clippedText, excess, smallTargets, spaceOut } from "./legible.ts";
import { axeFindings, openEmpty } from "./open.ts";
import { goTo, type Language, SCREENS, type Screen } from "./screens.ts";

const WIDE = { width: 1440, height: 900 };
const SMALL = { width: 390, height: 844 };
/** 1280 by 1024 at 400 %. */
const CLOSE = { width: 320, height: 256 };

/** What depends on colours and sizes; the rest is the same in every theme and looked at once a language. */
const VISIBLE = { runOnly: ["color-contrast", "link-in-text-block", "scrollable-region-focusable"] };
const EVERYTHING = { rules: { "target-size": { enabled: true } } };

const THEMES = ["light", "dark"] as const;

interface Look {
  readonly size: typeof WIDE;
  /** The themes that axe looks at it in; none where it is only measured. */
  readonly themes: readonly (typeof THEMES)[number][];
  readonly isFirst: boolean;
  readonly where: string;
}

const settled = (page: Page) =>
  page.evaluate(async () => {
    for (const own of document.getAnimations())
      if (own.effect?.getComputedTiming().endTime !== Infinity) own.finish();
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });

/** What can be measured at a size, and axe in the themes: in the first by all of its rules where nothing did so yet. */
async function lookOver(page: Page, screen: Screen, { size, themes, isFirst, where }: Look) {
  await page.setViewportSize(size);
  for (const colorScheme of themes) {
    await page.emulateMedia({ colorScheme });
    await settled(page);
    const rules = isFirst && colorScheme === themes[0] ? EVERYTHING : VISIBLE;
    expect.soft(await axeFindings(page, rules, screen.own), `axe, ${where}, ${colorScheme}`).toEqual([]);
  }
  await settled(page);
  expect.soft(await smallTargets(page), `smaller than 24 px, ${where}`).toEqual([]);
  expect.soft(await clippedText(page), `cut off, ${where}`).toEqual([]);
  expect.soft((await excess(page)).across, `scrolls sideways, ${where}`).toBeLessThanOrEqual(0);
  const dialogs = await page
    .locator("dialog[open]")
    .evaluateAll((all) => all.map((own) => own.scrollWidth - own.clientWidth));
  expect.soft(Math.max(0, ...dialogs), `a dialog scrolls sideways, ${where}`).toBe(0);
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

/**
 * Every screen in every way takes ten minutes: `npm run test:screens`. Otherwise each has one language, and axe looks
 * at it at one size in one theme, in turn; what is measured is measured at every size.
 */
const IS_WHOLE = process.env["SCREENS"] === "all";

async function visit(page: Page, screen: Screen, language: Language) {
  const place = SCREENS.indexOf(screen);
  const themes = inTurn(THEMES, place >> 2, IS_WHOLE);
  const sizes = (place >> 1) % 2 === 0 ? [WIDE, SMALL] : [SMALL, WIDE];
  await page.setViewportSize(sizes[0] ?? WIDE);
  await goTo(page, inject("origin"), screen, language);
  for (const size of sizes) {
    const isFirst = size === sizes[0];
    const where = `${size.width} px, ${language}`;
    await lookOver(page, screen, { size, themes: isFirst || IS_WHOLE ? themes : [], isFirst, where });
  }
}

describe("every screen, in both languages and themes, large and small", () => {
  it.each(SCREENS)("$name", async (screen) => {
    const { page } = await openEmpty({ reducedMotion: "reduce" });
    const isOdd = SCREENS.indexOf(screen) % 2 === 1;
    if (IS_WHOLE || isOdd) await visit(page, screen, "vi");
    if (IS_WHOLE || !isOdd) await visit(page, screen, "en");
    await zoomedIn(page);
    if (IS_WHOLE || isOdd) await spacedOut(page);
  });
});
