import { mkdirSync, writeFileSync } from "node:fs";
import { describe, expect, inject, it } from "vitest";
import { focus, until } from "./drive/act.ts";
import { open, typefaceStands } from "./open.ts";

const FOLDER = process.env["SCREENSHOTS"];

/** Writes a picture where the run is asked for some: `SCREENSHOTS=folder npm run test:browsers`. */
function keep(name: string, picture: Buffer) {
  if (FOLDER === undefined) return;
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`${FOLDER}/${name}-${inject("engine")}.png`, picture);
}

const WAYS = [
  ["en", "light", 1440, 900],
  ["vi", "dark", 1440, 900],
  ["vi", "light", 390, 844],
  ["en", "dark", 390, 844],
] as const;

const VIEWS = [
  ["map", "?date=2025-12-31"],
  ["profile", "?country=KOR&date=2022-12-05"],
  ["compare", "?date=2025-10-29&compare=2008-05-27"],
  ["table", "?view=table"],
  ["globe", "?view=globe&date=1960-07-15"],
  ["ledger", "?panel=ledger"],
  ["share", "?panel=share&date=1995-07-12"],
  ["stage", "?story=the-five-permanent-members&step=7"],
  ["page", "?story=the-five-permanent-members"],
  ["embed", "embed.html?date=2008-05-27&country=JPN"],
] as const;

it.each(WAYS)(
  "%s, %s, %i px wide: every view stands without an error, nothing wider than the window",
  async (language, scheme, width, height) => {
    // The theme is the system's: the address says nothing of it.
    const tab = await open(`?lang=${language}`, { width, height, settings: { scheme, motion: "reduced" } });
    const isDark = await tab.evaluate(() => matchMedia("(prefers-color-scheme: dark)").matches);
    expect(isDark).toBe(scheme === "dark");
    const home = await tab.evaluate(() => location.origin);
    for (const [name, search] of VIEWS) {
      await tab.go(`${home}/${search}&lang=${language}`);
      await until(
        tab,
        `${name} stands`,
        () =>
          document.documentElement.dataset["date"] !== undefined &&
          document.querySelector("[data-atom][data-look], table tbody tr") !== null,
      );
      if (name !== "embed") await typefaceStands(tab);
      if (FOLDER !== undefined) await new Promise((done) => setTimeout(done, 1_500));
      keep(`${name}-${language}-${scheme}-${width}`, await tab.screenshot());
      const over = await tab.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over, name).toBeLessThanOrEqual(0);
      expect(await tab.errors(), name).toEqual([]);
    }
  },
);

describe("on a phone", () => {
  it.each(["vi", "en"])("the longest dates stay clear of the field beside them, %s", async (language) => {
    const day = language === "vi" ? "2025-12-30" : "2025-09-30";
    const tab = await open(`?date=${day}&lang=${language}`, { width: 390, height: 844 });
    // `check` is true as well while nothing has declared the face.
    await until(tab, "the typeface has come", () =>
      [...document.fonts].some(
        ({ family, weight, status }) =>
          family.includes("Be Vietnam Pro") && weight === "600" && status === "loaded",
      ),
    );
    const [words = 0, field = 0] = await tab.evaluate(() => {
      const range = document.createRange();
      range.selectNodeContents(document.querySelector(".timeline-date-text") as Element);
      const entry = document.querySelector(".timeline-date-field") as Element;
      return [range.getBoundingClientRect().right, entry.getBoundingClientRect().left];
    });
    expect(words).toBeLessThan(field);
  });

  it("every control is at least 24 by 24 px", async () => {
    const tab = await open("?lang=vi", { width: 390, height: 844 });
    const small = await tab.evaluate(() =>
      [
        ...document.querySelectorAll<HTMLElement>(
          "button, select, summary, label, input:not([type=range], [type=checkbox], [type=radio]), a[href]",
        ),
      ]
        .map((element) => ({ element, box: element.getBoundingClientRect() }))
        .filter(
          ({ element, box }) =>
            box.width > 2 &&
            getComputedStyle(element).visibility !== "hidden" &&
            (box.width < 24 || box.height < 24),
        )
        .map(({ element, box }) => `${element.outerHTML.slice(0, 80)} ${box.width}×${box.height}`),
    );
    expect(small).toEqual([]);
  });
});

describe("where motion is unwelcome", () => {
  it("nothing glides, and playing goes in steps", async () => {
    const tab = await open("?date=1990-01-01&lang=en", { settings: { motion: "reduced" } });
    expect(await tab.evaluate(() => matchMedia("(prefers-reduced-motion: reduce)").matches)).toBe(true);
    await focus(tab, "input[type=range]");
    await tab.evaluate(() => {
      const dates = new Set<string>();
      Object.assign(globalThis, { dates });
      new MutationObserver(() => dates.add(document.documentElement.dataset["date"] ?? "")).observe(
        document.documentElement,
        { attributes: true },
      );
    });
    await tab.press(" ");
    await new Promise((done) => setTimeout(done, 2_600));
    const [seen, gliding] = await tab.evaluate(() => [
      (globalThis as unknown as { dates: Set<string> }).dates.size,
      [...document.querySelectorAll("[data-atom]")].filter(
        (node) => getComputedStyle(node).transitionDuration !== "0s",
      ).length,
    ]);
    expect(seen).toBeGreaterThanOrEqual(1);
    expect(seen).toBeLessThanOrEqual(4);
    expect(gliding).toBe(0);
  });
});
