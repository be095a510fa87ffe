// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { embedPage } from "../../scripts/pages/embed.ts";
import { embedShell } from "../../scripts/pages/embed-rooms.tsx";
import { readServedLand } from "../../src/view/served.ts";
import { APP, PRESS, WORLD } from "./site.ts";

const SOURCE = readFileSync("embed.html", "utf8");
const PARTS = {
  first: "assets/first-embed-0.js",
  styles: "assets/embed-0.css",
  app: APP,
  shell: embedShell(WORLD, PRESS.map),
  completeTo: "2025-12-31",
};
const PAGE = new DOMParser().parseFromString(embedPage(SOURCE, PARTS), "text/html");
const all = (selector: string) => [...PAGE.querySelectorAll(selector)];

describe("the embed’s page as it is served", () => {
  it("has all land, as every page has it, and nothing that its policy forbids", () => {
    expect(new Set(readServedLand(PAGE)?.keys())).toEqual(new Set(WORLD.shapes.atoms.keys()));
    expect(PAGE.querySelector(".map-svg")?.textContent?.trim()).toBe("");
    expect(all("[style], style, script:not([src])")).toEqual([]);
    expect(all(".map [display=none], .map text")).toEqual([]);
  });

  it("has the rooms around the map in both languages, before the map, for nobody to find", () => {
    const rooms = all(".embed-rooms");
    expect(rooms.map((room) => room.getAttribute("lang"))).toEqual(["en", "vi"]);
    for (const room of rooms) {
      expect(room.getAttribute("aria-hidden")).toBe("true");
      expect(room.querySelectorAll("[id], [href], [title], [aria-label]").length).toBe(0);
      for (const name of [".embed-title", ".embed-date", ".embed-news", ".legend-entry", ".embed-credit"])
        expect(room.querySelector(name), name).not.toBeNull();
    }
    const map = PAGE.querySelector(".embed-map") as Element;
    for (const room of [...rooms, ...all(".embed-timeline")])
      expect(room.compareDocumentPosition(map) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  it("says in each language what the embed will say", () => {
    for (const { language, speech } of Object.values(WORLD.editions)) {
      const room = PAGE.querySelector(`.embed-rooms[lang="${language}"]`);
      expect(room?.querySelector(".embed-title")?.textContent).toBe(speech.messages.embed.title);
      expect(room?.querySelectorAll(".legend-summary p").length).toBe(2);
    }
  });

  it("says no date, and begins with the script that knows how far the records are complete", () => {
    expect(PAGE.documentElement.dataset["date"]).toBeUndefined();
    const [script] = all("head > script, head > link, head > title");
    expect(script?.getAttribute("src")).toBe("./assets/first-embed-0.js");
    expect(script?.getAttribute("type")).toBeNull();
    expect(script?.getAttribute("data-complete")).toBe("2025-12-31");
    expect(script?.getAttribute("data-en")).toBe("./assets/en-0.js ./assets/en-1.js");
    const sheets = all('link[rel="stylesheet"]');
    expect(sheets.map((link) => [link.getAttribute("href"), link.hasAttribute("disabled")])).toEqual([
      ["./assets/embed-0.css", false],
      ["./assets/start-0.css", true],
    ]);
    expect(all('link[rel="preload"]').map((link) => link.getAttribute("href"))).toEqual([
      "./assets/start-0.js",
    ]);
  });

  it("keeps its sentences for readers without scripts, and is refused where it has no room", () => {
    expect(all(".late, noscript").length).toBe(2);
    expect(() => embedPage(SOURCE.replace('<div id="root">', "<div>"), PARTS)).toThrow("embed.html has no");
  });
});
