import { describe, expect, it } from "vitest";
import { daysOfChange, shownOn } from "../independent.ts";
import { click, focus, gone, lookAt, see, until } from "./drive/act.ts";
import type { Realm } from "./drive/tab.ts";
import { dayOf, mapStands, open, setDay, untilAddress, untilDay } from "./open.ts";

/** Every element that stands for territory: its atom and what its attributes say. */
const attributesOf = (realm: Realm) =>
  realm.evaluate(() =>
    [...document.querySelectorAll<SVGElement>("[data-atom]")].map(
      ({ dataset }): [string, { holder: string; ruler: string; look: string; contested: boolean }] => [
        dataset["atom"] ?? "",
        {
          holder: dataset["holder"] ?? "",
          ruler: dataset["ruler"] ?? "",
          look: dataset["look"] ?? "",
          contested: dataset["contested"] !== undefined,
        },
      ],
    ),
  );

const SLIDER = "input[type=range]";

describe("the map", () => {
  it("opens on the newest day, with its names, without an error", async () => {
    const tab = await open("?lang=en");
    console.log(tab.version);
    expect(await dayOf(tab)).toBe("2026-06-08");
    await until(tab, "names stand on the map", () =>
      [...document.querySelectorAll(".map-name text")].some(({ textContent }) => textContent === "Russia"),
    );
    await until(tab, "the typeface has come", () => document.fonts.check('16px "Be Vietnam Pro"'));
    expect(await tab.errors()).toEqual([]);
  });

  it("shows on every element what a separate evaluation of the rows says, on days throughout", async () => {
    const tab = await open("?lang=en");
    const all = daysOfChange("1945-09-02", "2026-06-08");
    const days = all.filter((_, i) => i % 20 === 0 || i === all.length - 1);
    expect(days.length).toBeGreaterThan(25);
    for (const day of [...days, "1960-07-15", "1975-11-10", "1991-12-26"]) {
      await setDay(tab, day);
      const shown = await attributesOf(tab);
      const truth = shownOn(day);
      for (const [atom, attributes] of shown)
        expect(attributes, `${atom} on ${day}`).toEqual(truth.get(atom));
      expect(new Set(shown.map(([atom]) => atom)).size, day).toBeGreaterThan(240);
    }
    expect(await tab.errors()).toEqual([]);
  });

  it("is walked from one tab stop, finds a country by its letters, and opens it", async () => {
    const tab = await open("?date=2025-12-31&lang=en");
    await see(tab, { role: "option" }, { hidden: true });
    const focused = () =>
      tab.evaluate(() => ({
        role: document.activeElement?.getAttribute("role") ?? "",
        name: document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "",
      }));
    for (let i = 0; i < 40 && (await focused()).role !== "option"; i++) await tab.press("Tab");
    const { name } = await focused();
    expect(name).toMatch(/^(Cambodia|Cuba|Laos)/);
    await tab.press("ArrowDown");
    expect((await focused()).name).not.toBe(name);
    await tab.type("south k");
    expect((await focused()).name).toMatch(/^South Korea.*[Cc]omprehensive strategic/);
    await tab.press("Enter");
    await see(tab, { role: "complementary", name: "Profile: South Korea" });
    await untilAddress(tab, "country=KOR");
    await tab.press("Tab");
    expect((await focused()).role).not.toBe("option");
  });

  it("names what is under the pointer and opens what is pressed; its buttons bring it closer", async () => {
    const tab = await open("?date=2025-12-31&lang=en");
    const { x, y } = await see(tab, { css: '.map-atom[data-atom="496"]' });
    await tab.move(x, y);
    await see(tab, { css: ".map-tooltip-name" });
    await until(tab, "the tooltip names Mongolia", () =>
      document.querySelector(".map-tooltip-name")?.textContent?.includes("Mongolia"),
    );
    await tab.click(x, y);
    await see(tab, { role: "complementary", name: "Profile: Mongolia" });
    await untilAddress(tab, "country=MNG");
    await click(tab, { role: "button", name: "Zoom in" });
    await untilAddress(tab, "at=");
    expect(await tab.errors()).toEqual([]);
  });
});

describe("the timeline", () => {
  it("moves by a day, a month, a year, to the ends and from change to change", async () => {
    const tab = await open("?date=2025-10-28&lang=en");
    await focus(tab, SLIDER);
    for (const [key, day] of [
      ["ArrowRight", "2025-10-29"],
      ["Shift+ArrowRight", "2025-11-29"],
      ["PageDown", "2024-11-29"],
      ["PageUp", "2025-11-29"],
      ["Home", "1945-09-02"],
      ["End", "2026-06-08"],
    ] as const) {
      await tab.press(key);
      await untilDay(tab, day);
    }
    await setDay(tab, "2025-10-28");
    await tab.press("]");
    await untilDay(tab, "2025-10-29");
    await tab.press("[");
    expect((await dayOf(tab)) < "2025-10-29").toBe(true);
    // What is said follows at its own pace.
    const isSaid = (css: string) => /2025/.test(document.querySelector(css)?.ariaValueText ?? "");
    await until(tab, "the day is said", isSaid, SLIDER);
  });

  it("follows the pointer along the track", async () => {
    const tab = await open("?date=1995-07-12&lang=en");
    const { x, y } = await see(tab, { css: SLIDER });
    await tab.click(x, y);
    await until(tab, "the day is one of the middle", () => {
      const day = document.documentElement.dataset["date"] ?? "";
      return day > "1983" && day < "1989";
    });
  });

  it("plays and pauses with the space bar", async () => {
    const tab = await open("?date=1990-01-01&lang=en");
    await focus(tab, SLIDER);
    await tab.press(" ");
    await until(tab, "it plays", () => (document.documentElement.dataset["date"] ?? "") > "1990-02-01");
    await tab.press(" ");
    const stopped = await dayOf(tab);
    await new Promise((done) => setTimeout(done, 400));
    expect(await dayOf(tab)).toBe(stopped);
    expect(await tab.errors()).toEqual([]);
  });
});

describe("looking something up", () => {
  it("finds Hàn Quốc without its marks", async () => {
    const tab = await open("?lang=vi");
    await see(tab, { css: ".header-title" });
    await tab.press("/");
    await tab.type("han quoc");
    await see(tab, { role: "option", in: ".search-list", name: /^Hàn Quốc/ });
    await tab.press("Enter");
    await see(tab, { role: "complementary", name: "Hồ sơ: Hàn Quốc" });
    await untilAddress(tab, "country=KOR");
    expect(await tab.errors()).toEqual([]);
  });

  it("takes a date, typed with all marks", async () => {
    const tab = await open("?lang=vi");
    await see(tab, { css: ".header-title" });
    await tab.press("/");
    await tab.type("tháng 7 năm 1995");
    await see(tab, { role: "option", in: ".search-list", name: /đến ngày 31 tháng 7 năm 1995/ });
    await tab.press("Enter");
    await untilDay(tab, "1995-07-31");
  });
});

describe("legend, table, panels", () => {
  it("filters by a tier and shows the same in the table", async () => {
    const tab = await open("?date=2025-12-31&lang=en");
    await click(tab, { role: "button", name: /^Special relationship/ });
    await untilAddress(tab, "tier=special");
    await focus(tab, "summary");
    await tab.press("t");
    await see(tab, { role: "table" });
    const rows = () =>
      tab.evaluate(() => [...document.querySelectorAll("tbody th")].map((th) => th.textContent ?? ""));
    await until(tab, "there are three rows", () => document.querySelectorAll("tbody th").length === 3);
    expect(await rows()).toEqual(["Cambodia", "Cuba", "Laos"]);
    await tab.press("t");
    await mapStands(tab);
    expect(await tab.errors()).toEqual([]);
  });

  it("opens a profile with its chart, and the ledger with every claim", async () => {
    const tab = await open("?country=USA&lang=en");
    await see(tab, { role: "complementary", name: "Profile: United States" });
    await see(tab, { role: "heading", name: "History with Viet Nam" });
    await see(tab, { role: "img", name: /^Relations with the United States/ });
    await see(tab, { css: ".profile[aria-busy=false]" });
    await click(tab, { role: "button", name: /^Go to 11 July 1995/ });
    await untilDay(tab, "1995-07-11");
    expect(await tab.errors()).toEqual([]);
    await tab.go(`${await tab.evaluate(() => location.origin)}/?panel=ledger&lang=en`);
    await until(tab, "the claims are there", () => document.querySelectorAll(".ledger-claim").length === 62);
    expect(await tab.errors()).toEqual([]);
  });

  it("draws the globe with the same looks, and turns it by keyboard", async () => {
    const tab = await open("?date=1960-07-15&lang=en");
    const map = new Map(await attributesOf(tab));
    await click(tab, { role: "summary", name: /^View/ });
    await click(tab, { role: "radio", name: "Globe" });
    await until(tab, "the globe stands", () => document.querySelector(".globe-svg .map-atom[d^=M]") !== null);
    expect(Object.fromEntries(await attributesOf(tab))).toEqual(Object.fromEntries(map));
    await focus(tab, "[role=application]");
    await tab.press("ArrowRight");
    await untilAddress(tab, "at=");
    await tab.back();
    await see(tab, { role: "img", name: /^Map/ });
    expect(await tab.errors()).toEqual([]);
  });
});

describe("words, colours and the address", () => {
  it("changes language and theme without a reload", async () => {
    const tab = await open("?date=1992-12-22&country=KOR&lang=en");
    await see(tab, { role: "complementary", name: "Profile: South Korea" });
    await tab.evaluate(() => Object.assign(globalThis, { isSamePage: true }) && null);
    await click(tab, { role: "button", name: /Tiếng Việt/ });
    await see(tab, { role: "complementary", name: "Hồ sơ: Hàn Quốc" });
    await untilAddress(tab, "lang=vi");
    const ground = () =>
      tab.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue("--paper"));
    const light = await ground();
    await tab.evaluate(() => {
      const choice = [...document.querySelectorAll("select")].find((s) => s.querySelector("[value=dark]"));
      if (!choice) throw new Error("no choice of theme");
      choice.value = "dark";
      choice.dispatchEvent(new Event("change", { bubbles: true }));
    });
    await untilAddress(tab, "theme=dark");
    expect(await ground()).not.toBe(light);
    expect(await tab.evaluate(() => "isSamePage" in globalThis)).toBe(true);
    expect(await tab.errors()).toEqual([]);
  });

  it("keeps a view in the address, and gives it back from there", async () => {
    const view = "date=1995-07-12&country=USA~FRA&tier=special~strategic&at=106,16,3&lang=vi&theme=dark";
    const tab = await open(`?${view}`);
    await setDay(tab, "1995-07-13");
    await untilAddress(tab, "date=1995-07-13");
    const kept = await tab.evaluate(() => decodeURIComponent(location.search));
    const parts = (query: string) => [...new URLSearchParams(query)].map(String).sort();
    expect(parts(kept)).toEqual(parts(view.replace("07-12", "07-13")));
    await tab.reload();
    await mapStands(tab);
    await untilDay(tab, "1995-07-13");
    expect(await tab.evaluate(() => decodeURIComponent(location.search))).toBe(kept);
  });

  it("says what it could not take", async () => {
    const tab = await open("?date=1900-01-01&country=QQQ&tier=gold&lang=en");
    expect(await dayOf(tab)).toBe("1945-09-02");
    await see(tab, { css: ".notice" });
    await until(tab, "the notice names it", () =>
      /QQQ/.test(document.querySelector(".notices")?.textContent ?? ""),
    );
    expect(await tab.errors()).toEqual([]);
  });

  it("goes back and forward through the countries", async () => {
    const tab = await open("?date=2025-12-31&lang=en");
    for (const [atom, code, name] of [
      ["496", "MNG", "Mongolia"],
      ["036", "AUS", "Australia"],
    ] as const) {
      await click(tab, { css: `.map-atom[data-atom="${atom}"]` });
      await untilAddress(tab, `country=${code}`);
      // The panel takes room from the map: what is pressed next moves as it comes.
      await see(tab, { role: "complementary", name: `Profile: ${name}` });
    }
    await tab.back();
    await see(tab, { role: "complementary", name: "Profile: Mongolia" });
    await tab.back();
    await gone(tab, { role: "complementary", name: /^Profile/ });
    await tab.forward();
    await see(tab, { role: "complementary", name: "Profile: Mongolia" });
  });
});

describe("what the engine tells assistive technology", () => {
  it("names the map, the slider, the search and the countries as their roles say", async () => {
    const tab = await open("?date=1995-07-12&lang=en");
    await see(tab, { role: "option" }, { hidden: true });
    await see(tab, { css: "input[role=combobox]" });
    const { name = "" } = (await lookAt(tab, { css: ".map-svg" })) ?? {};
    expect(name).toMatch(/^Map of Viet Nam/);
    // ARIA 1.3 calls it image; engines are on their way from one name to the other.
    const isImg = await tab.isSpoken(".map-svg", { role: "img", name });
    expect(isImg || (await tab.isSpoken(".map-svg", { role: "image", name }))).toBe(true);
    expect(await tab.isSpoken(SLIDER, { role: "slider", name: "Day shown" })).toBe(true);
    expect(await tab.isSpoken("input[role=combobox]", { role: "combobox", name: "Search" })).toBe(true);
  });
});
