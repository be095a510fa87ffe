import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Story } from "../../src/domain/story.ts";
import { click, focus, gone, see, until } from "./drive/act.ts";
import type { Realm } from "./drive/tab.ts";
import { dayOf, open, untilAddress, untilDay } from "./open.ts";

const P5 = "the-five-permanent-members";
const read = (slug: string) => JSON.parse(readFileSync(`public/stories/${slug}.json`, "utf8")) as Story;
const dateOf = (view: string) => new URLSearchParams(view).get("date") ?? "";
const STILL = { settings: { motion: "reduced" } } as const;

/** Waits for what a part of the stage says. */
const says = (realm: Realm, css: string, text: string) =>
  until(
    realm,
    `${css} says ${text}`,
    (selector, words) => document.querySelector(selector)?.textContent?.includes(words) ?? false,
    css,
    text,
  );

describe("a story on stage", () => {
  it.each(["en", "vi"] as const)("is stepped through by keys to its end, %s", async (language) => {
    const story = read(P5);
    const tab = await open(`?story=${P5}&step=1&lang=${language}`, STILL);
    for (const [i, scene] of story.scenes.entries()) {
      if (i > 0) await tab.press(i % 2 === 0 ? "ArrowRight" : "PageDown");
      await says(tab, ".stage-heading", scene.heading[language]);
      await says(tab, ".stage-caption", scene.caption[language]);
      await untilDay(tab, dateOf(scene.view));
      await untilAddress(tab, `step=${i + 1}`);
    }
    expect(await tab.errors()).toEqual([]);
  });

  it("moves through the days between, and is soon there", async () => {
    const tab = await open(`?story=${P5}&step=5&lang=en`);
    await untilDay(tab, "1991-12-26");
    await tab.evaluate(() => {
      const days: string[] = [];
      Object.assign(globalThis, { days });
      const note = () => {
        days.push(document.documentElement.dataset["date"] ?? "");
        requestAnimationFrame(note);
      };
      requestAnimationFrame(note);
    });
    await tab.press("ArrowRight");
    await untilDay(tab, "1995-07-12");
    const days = await tab.evaluate(() => (globalThis as unknown as { days: string[] }).days);
    // A machine that is shared may draw next to nothing on the way; then there is no day to be seen there.
    const isFluent = days.length > 60;
    expect(!isFluent || days.some((day) => day > "1991-12-26" && day < "1995-07-12")).toBe(true);
  });

  it("starts from the list, goes blank, jumps, goes back, and leaves for the view before", async () => {
    const tab = await open("?date=1960-07-15&lang=en", STILL);
    await click(tab, { role: "button", name: "Stories" });
    await click(tab, { role: "button", name: "Present: The five permanent members" });
    await untilDay(tab, "1945-10-24");
    await tab.press("b");
    await see(tab, { css: "[data-blank]" });
    await tab.press("b");
    await gone(tab, { css: "[data-blank]" });
    await tab.press("g");
    await click(tab, { role: "button", name: "12 All five" });
    await untilDay(tab, "2025-10-29");
    await tab.back();
    await untilDay(tab, "1945-10-24");
    await tab.press("Escape");
    await untilDay(tab, "1960-07-15");
    await see(tab, { role: "slider" });
    expect(await tab.errors()).toEqual([]);
  });

  it("asks for the full screen, and goes on where it is denied or missing", async () => {
    const tab = await open(`?story=${P5}&step=2&lang=en`, STILL);
    await untilDay(tab, "1950-01-30");
    await tab.evaluate(() => {
      Object.defineProperty(Element.prototype, "requestFullscreen", {
        configurable: true,
        value: () => Promise.reject(new TypeError("denied")),
      });
    });
    await tab.press("f");
    await tab.evaluate(() => {
      Object.defineProperty(Element.prototype, "requestFullscreen", { configurable: true, value: undefined });
    });
    await tab.press("f");
    await tab.press("ArrowRight");
    await untilDay(tab, "1973-04-12");
    expect(await tab.errors()).toEqual([]);
  });
});

describe("the window with the notes", () => {
  it("opens by key, goes with the stage, and leads it", async () => {
    const stage = await open(`?story=${P5}&step=3&lang=en`, STILL);
    await says(stage, ".stage-heading", "France");
    const notes = await stage.opened(() => stage.press("n"));
    await says(notes, ".presenter", "France");
    await says(notes, ".presenter", "The General Delegation, first under Jean Sainteny");
    await says(notes, ".presenter", "In step with the stage.");
    await stage.press("ArrowRight");
    await says(notes, ".presenter h3", "The United Kingdom");
    await focus(notes, ".presenter");
    await notes.press("PageDown");
    await says(stage, ".stage-heading", "From the Soviet Union to Russia");
    expect([...(await stage.errors()), ...(await notes.errors())]).toEqual([]);
  });
});

describe("the page to read", () => {
  it("takes the map along as it is scrolled, and opens a day in the atlas", async () => {
    const tab = await open(`?story=${P5}&lang=en`, STILL);
    await see(tab, { role: "heading", name: "The five permanent members" });
    await untilDay(tab, "1945-10-24");
    for (const [name, day] of [
      ["France", "1973-04-12"],
      ["All five", "2025-10-29"],
    ] as const) {
      await tab.evaluate((text) => {
        const heading = [...document.querySelectorAll("h2")].find((h) => h.textContent === text);
        heading?.scrollIntoView({ block: "center" });
      }, name);
      await untilDay(tab, day);
    }
    await click(tab, { role: "link", name: "Open this day in the atlas" });
    await see(tab, { role: "slider" });
    expect(await dayOf(tab)).toBe("1945-10-24");
    expect(await tab.errors()).toEqual([]);
  });
});
