// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { documentOf } from "../../scripts/pages/document.ts";
import { decodeOutlines } from "../../src/data/outlines.ts";
import type { Code } from "../../src/domain/country.ts";
import { SERVED_GRID } from "../../src/domain/shape.ts";
import { worldOn } from "../../src/domain/world.ts";
import { readServedLand } from "../../src/view/served.ts";
import { contentOf, PRESS, WORLD } from "./site.ts";

const parsed = (markup: string) => new DOMParser().parseFromString(markup, "text/html");
const HOME = parsed(documentOf(PRESS, contentOf("home", null)));
const COUNTRY = parsed(documentOf(PRESS, contentOf("country", "KOR", "vi")));

describe("the map that a page brings with it", () => {
  it("shows every atom as it is on the newest day", () => {
    const { atlas } = WORLD;
    const today = worldOn(atlas.territory, atlas.dataset.end);
    const atoms = [...HOME.querySelectorAll<SVGElement>(".map-atom")];
    expect(new Set(atoms.map(({ dataset }) => dataset["atom"]))).toEqual(new Set(WORLD.shapes.atoms.keys()));
    for (const { dataset } of HOME.querySelectorAll<SVGElement>("[data-atom]")) {
      const state = today.get(dataset["atom"] as never);
      expect([dataset["atom"], dataset["holder"], dataset["look"]]).toEqual([
        dataset["atom"],
        state?.holder,
        state?.look,
      ]);
      expect(dataset["contested"] !== undefined, dataset["atom"]).toBe(state?.contested);
    }
  });

  it("marks both archipelagos, and nothing that has no colour without its words", () => {
    for (const group of ["hoangsa", "truongsa"]) {
      expect(HOME.querySelector(`.map-archipelago[data-atom="${group}"] circle`), group).not.toBeNull();
    }
    expect(HOME.querySelector(".map svg")?.textContent?.trim()).toBe("");
    expect(HOME.querySelectorAll(".map text, .map title, .map [style], .map [display=none]").length).toBe(0);
  });

  it("is read back as the outlines that it was drawn from", () => {
    const land = readServedLand(HOME);
    const shapes = decodeOutlines(land ?? new Map(), SERVED_GRID);
    expect(new Set(shapes.atoms.keys())).toEqual(new Set(WORLD.shapes.atoms.keys()));
    expect(shapes.borders.length).toBeGreaterThan(320);
  });

  it("outlines the country of its page, and no other page's", () => {
    expect(COUNTRY.querySelector('.map-outline[data-outline="selected"]')?.getAttribute("data-code")).toBe(
      "KOR",
    );
    expect(COUNTRY.querySelector(".atlas--served")?.hasAttribute("data-panel")).toBe(true);
    expect(HOME.querySelector(".map-outline")).toBeNull();
    const outline = PRESS.map("FJI" as Code).markup.match(/data-code="[A-Z]+"/g);
    expect(new Set(outline)).toEqual(new Set(['data-code="FJI"']));
  });

  it("says no date and comes before any script that waits", () => {
    expect(HOME.documentElement.dataset["date"]).toBeUndefined();
    const scripts = [...HOME.querySelectorAll("script[src]")].map((script) => script.getAttribute("type"));
    expect(scripts).toEqual([null, "module"]);
  });

  it("is not on pages that are read: a story, the list of countries", () => {
    for (const kind of ["countries", "story"] as const) {
      const id = kind === "story" ? (WORLD.stories[0]?.slug ?? null) : null;
      expect(parsed(documentOf(PRESS, contentOf(kind, id))).querySelector(".map-atom")).toBeNull();
    }
  });
});
