// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { documentOf } from "../../scripts/pages/document.ts";
import { storyContent } from "../../scripts/pages/story.ts";
import { decodeOutlines } from "../../src/data/outlines.ts";
import { groupBorders, isBorderOn } from "../../src/domain/border.ts";
import { type AtomId, type Code, FOCAL } from "../../src/domain/country.ts";
import type { Day } from "../../src/domain/day.ts";
import { LANGUAGES, type Language } from "../../src/domain/language.ts";
import { type Land, SERVED_GRID } from "../../src/domain/shape.ts";
import type { Scene, Story } from "../../src/domain/story.ts";
import { worldOn } from "../../src/domain/world.ts";
import { firstScene } from "../../src/state/page-defaults.ts";
import { createAppStore } from "../../src/state/store.ts";
import { knownTo } from "../../src/state/url.ts";
import { type Camera, defaultView } from "../../src/state/view.ts";
import { drawCoast } from "../../src/view/drawCoast.ts";
import { drawingOf } from "../../src/view/map/drawing.ts";
import { isOutside } from "../../src/view/map/holding.ts";
import { neededBelow } from "../../src/view/map/Markers.tsx";
import { landArea } from "../../src/view/map/planar.ts";
import { project } from "../../src/view/map/projection.ts";
import { readServedBorders, readServedLand } from "../../src/view/served.ts";
import { viewOfScene } from "../../src/view/story/scene-view.ts";
import { contentOf, PRESS, WORLD } from "./site.ts";

const parsed = (markup: string) => new DOMParser().parseFromString(markup, "text/html");
const own = ({ dataset: { holder, look, contested } }: SVGElement) => [holder, look, contested !== undefined];
const dotsOf = (page: Document) =>
  [...page.querySelectorAll<SVGElement>(".map-marker")].map((dot) => ({
    atom: dot.dataset["atom"] as AtomId,
    places: [...dot.children].map((own) => `${own.getAttribute("cx")} ${own.getAttribute("cy")}`),
    until: dot.dataset["until"] === undefined ? undefined : Number(dot.dataset["until"]),
  }));
/** What the app draws on a day of the borders that it works out from the picture's land. */
const bordersOn = (day: Day, page: Document) => {
  const { shapes, joined } = drawingOf(decodeOutlines(readServedLand(page) ?? new Map(), SERVED_GRID));
  return groupBorders(shapes.borders, WORLD.atlas.territory)
    .filter((group) => isBorderOn(group, day))
    .map(({ borders }) => joined(borders.map(({ line }) => line)));
};
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

  it("draws the largest land first, so that none covers what lies in it", () => {
    const areas = [...(readServedLand(HOME)?.keys() ?? [])].map((id) =>
      landArea(WORLD.shapes.atoms.get(id) as Land),
    );
    expect(areas.length).toBe(WORLD.shapes.atoms.size);
    expect(areas).toEqual(areas.toSorted((a, b) => b - a));
  });

  it("marks both archipelagos, and nothing that has no colour without its words", () => {
    for (const group of ["hoangsa", "truongsa"]) {
      expect(HOME.querySelector(`.map-archipelago[data-atom="${group}"] circle`), group).not.toBeNull();
    }
    expect(HOME.querySelector(".map svg")?.textContent?.trim()).toBe("");
    expect(HOME.querySelectorAll(".map text, .map title, .map [style], .map [display=none]").length).toBe(0);
  });

  it("has each dot in its place, and tells up to which scale it is needed where a first view can reach that", () => {
    const dots = dotsOf(HOME);
    const { markers } = WORLD.marks;
    expect(dots.length).toBe(markers.filter(({ kind }) => kind === "marker").length);
    for (const { atom, places, until } of dots) {
      const at = markers.find((marker) => marker.kind === "marker" && marker.atom === atom);
      expect([atom, ...places]).toEqual([atom, `${at?.x} ${at?.y}`, `${at?.x} ${at?.y}`]);
      const limit = neededBelow(WORLD.marks, atom);
      if (limit < 24) expect([atom, until]).toEqual([atom, expect.closeTo(limit, 3)]);
      else expect([atom, until]).toEqual([atom, undefined]);
    }
    expect(new Set(dots.map(({ until }) => until === undefined)).size).toBe(2);
  });

  it("is read back as the outlines that it was drawn from", () => {
    const land = readServedLand(HOME);
    const shapes = decodeOutlines(land ?? new Map(), SERVED_GRID);
    expect(new Set(shapes.atoms.keys())).toEqual(new Set(WORLD.shapes.atoms.keys()));
    expect(shapes.borders.length).toBeGreaterThan(320);
  });

  it.each([
    ["the front page", HOME],
    ["a country's page", COUNTRY],
  ])("has the borders of its day, on %s, as the app would draw them", (_, page) => {
    const { end } = WORLD.atlas.dataset;
    expect(readServedBorders(page)).toEqual({ day: end, paths: bordersOn(end, page) });
    expect(readServedBorders(page)?.paths.length).toBeGreaterThan(5);
  });

  it("outlines the country of its page, and no other page's", () => {
    expect(COUNTRY.querySelector('.map-outline[data-outline="selected"]')?.getAttribute("data-code")).toBe(
      "KOR",
    );
    expect(COUNTRY.querySelector(".atlas--served")?.hasAttribute("data-panel")).toBe(true);
    expect(HOME.querySelector(".map-outline")).toBeNull();
    const outline = PRESS.map.today("FJI" as Code).markup.match(/data-code="[A-Z]+"/g);
    expect(new Set(outline)).toEqual(new Set(['data-code="FJI"']));
  });

  it("says no date and comes before any script that waits", () => {
    expect(HOME.documentElement.dataset["date"]).toBeUndefined();
    const scripts = [...HOME.querySelectorAll("script[src]")].map((script) => script.getAttribute("type"));
    expect(scripts).toEqual(["module"]);
  });

  it("comes without its coasts, and with the script that draws them as the living map will", () => {
    const page = parsed(documentOf(PRESS, contentOf("home", null)));
    const coasts = () => [...page.querySelectorAll(".map-coast path")].map((path) => path.getAttribute("d"));
    expect(coasts()).toEqual([]);
    drawCoast(page);
    const { atoms } = drawingOf(decodeOutlines(readServedLand(page) ?? new Map(), SERVED_GRID));
    expect(coasts().length).toBe(WORLD.shapes.atoms.size);
    expect(coasts()).toEqual([...atoms.values()].map(({ d }) => d));
    drawCoast(page);
    expect(coasts().length).toBe(atoms.size);
    const hidden = parsed(documentOf(PRESS, contentOf("home", null)));
    hidden.documentElement.dataset["pending"] = "hidden";
    drawCoast(hidden);
    expect(hidden.querySelector(".map-coast path")).toBeNull();
  });

  it("is above the list of countries as it is on the front page", () => {
    const list = parsed(documentOf(PRESS, contentOf("countries", null, "vi")));
    expect(list.querySelector(".atlas--served")?.outerHTML).toBe(
      HOME.querySelector(".atlas--served")?.outerHTML,
    );
  });
});

describe.each(WORLD.stories.map(({ slug }) => slug))("the map that the page of %s brings with it", (slug) => {
  const pages = LANGUAGES.map((language) => parsed(documentOf(PRESS, contentOf("story", slug, language))));
  const [page = HOME] = pages;
  const scene = WORLD.stories.find((story) => story.slug === slug)?.scenes[0] as Scene;
  const { dataset } = WORLD.atlas;
  const view = viewOfScene(scene, { atlas: WORLD.atlas, language: "en", theme: "auto" });

  it("shows every atom as it is on the day of its first scene", () => {
    const then = worldOn(WORLD.atlas.territory, view.day);
    expect(readServedBorders(page)).toEqual({ day: view.day, paths: bordersOn(view.day, page) });
    expect(new Set(readServedLand(page)?.keys())).toEqual(new Set(WORLD.shapes.atoms.keys()));
    for (const element of page.querySelectorAll<SVGElement>("[data-atom]")) {
      const id = element.dataset["atom"];
      const { holder, look, contested } = then.get(id as never) ?? {};
      expect([id, ...own(element)]).toEqual([id, holder, look, contested]);
    }
  });

  it("looks where the scene looks, at the countries and groups that it is about", () => {
    const map = page.querySelector<SVGElement>(".map-svg");
    const { lon, lat, zoom } = view.camera as Camera;
    expect(map?.dataset["focus"]).toBe(
      project([lon, lat])
        .map((n) => n.toFixed(2))
        .join(" "),
    );
    expect(map?.dataset["zoom"]).toBe(String(zoom));
    // It may look as closely as the map can: every limit is told.
    for (const { atom, until } of dotsOf(page)) {
      const limit = neededBelow(WORLD.marks, atom);
      expect([atom, until]).toEqual([atom, Number.isFinite(limit) ? expect.closeTo(limit, 3) : undefined]);
    }
    const outlines = [...page.querySelectorAll<SVGElement>('[data-outline="selected"]')];
    expect(outlines.map(({ dataset }) => dataset["code"])).toEqual(view.selection);
    const state = createAppStore(WORLD.atlas, view).getState();
    for (const { dataset } of page.querySelectorAll<SVGElement>(".map-atom, .map-marker")) {
      const isTold = dataset["outside"] !== undefined;
      const holder = dataset["holder"] as Code;
      expect([holder, isTold]).toEqual([holder, holder !== FOCAL && isOutside(state, holder)]);
    }
    expect(page.querySelector(".map")?.hasAttribute("data-grouped")).toBe(view.groups.length > 0);
  });

  it("tells the app which view that is, and has the rooms of a story that is read", () => {
    for (const [i, { documentElement }] of pages.entries()) {
      const language = LANGUAGES[i] as Language;
      const plain = defaultView(dataset.end, language);
      const opened = { ...plain, story: slug };
      expect(firstScene(documentElement.dataset, opened, plain, knownTo(dataset))).toEqual({
        ...view,
        language,
        story: slug,
      });
    }
    expect(page.querySelector(".atlas--served")?.getAttribute("data-story")).toBe("reading");
    expect(page.querySelector(".header, .timeline, .panel")).toBeNull();
    expect(page.querySelector("style")?.textContent).toBe(".page { color: gray }");
  });

  it("has no words, and is the same in both languages", () => {
    const maps = pages.map((own) => own.querySelector(".atlas--served"));
    expect(maps[0]?.textContent?.trim()).toBe("");
    expect(maps[1]?.outerHTML).toBe(maps[0]?.outerHTML);
    expect(page.querySelectorAll(".map text, .map title, .map [style], .map [display=none]").length).toBe(0);
  });
});

describe("a story that begins with what the page has no records of", () => {
  it("has no picture", () => {
    const [story] = WORLD.stories as readonly [Story];
    const [first] = story.scenes as readonly [Scene];
    for (const asked of ["layer=agreements", "view=globe", "compare=1990-01-01", "tier=special"]) {
      const scenes = [{ ...first, view: `date=1960-07-15&${asked}` }];
      const content = storyContent(WORLD, "en", { ...story, scenes });
      const page = parsed(documentOf(PRESS, content));
      expect(page.querySelector(".map, .page-shown"), asked).toBeNull();
      expect(page.documentElement.dataset["scene"]).toBeUndefined();
    }
  });
});
