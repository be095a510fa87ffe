import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { type Page, picturePath } from "../../scripts/pages/address.ts";
import type { AppFiles } from "../../scripts/pages/app-files.ts";
import { contentsOf } from "../../scripts/pages/build.ts";
import type { Content } from "../../scripts/pages/content.ts";
import type { Press } from "../../scripts/pages/document.ts";
import { inlineStyle } from "../../scripts/pages/inline.ts";
import { servedMap } from "../../scripts/pages/served.tsx";
import { templateOf } from "../../scripts/pages/template.ts";
import { readWorld } from "../../scripts/pages/world.ts";

const ROOT = resolve(import.meta.dirname, "../..");

/** The real tables, stories and outlines, as the pages tell them. */
export const WORLD = await readWorld(resolve(ROOT, "public"));

/** What every page says. */
export const CONTENTS = contentsOf(WORLD);

/** The files of an app, as a manifest would name them. */
export const APP: AppFiles = {
  entry: ["assets/index-0.js"],
  scripts: ["assets/start-0.js"],
  styles: ["assets/start-0.css"],
  words: { en: ["assets/en-0.js", "assets/en-1.js"], vi: ["assets/vi-0.js"] },
};

/** A press for a site under a path, with all pictures. */
export const PRESS: Press = {
  world: WORLD,
  site: "https://atlas.example/maps/atlas/",
  styles: {
    app: [inlineStyle(":root { --paper: white }")],
    page: inlineStyle(".page { color: black }"),
    story: inlineStyle(".page { color: gray }"),
  },
  app: APP,
  first: 'document.documentElement.lang = "en";',
  map: servedMap(WORLD),
  template: templateOf(readFileSync(resolve(ROOT, "index.html"), "utf8")),
  pictureOf: (page: Page) => picturePath(page.kind === "countries" ? { ...page, kind: "home" } : page),
};

/** The same without the land of the map, which is the same on five hundred pages; a few have it all. */
export function pressFor({ page }: Content): Press {
  const isWhole = page.kind === "home" || (page.kind === "country" && ["KOR", "FJI"].includes(page.id));
  const bare = () => ({ markup: `<div class="map"></div>` });
  return isWhole ? PRESS : { ...PRESS, map: { today: bare, of: bare } };
}

/** What the page of that kind says. */
export function contentOf(kind: Page["kind"], id: string | null, language: Page["language"] = "en") {
  const found = CONTENTS.find(
    ({ page }) => page.kind === kind && page.id === id && page.language === language,
  );
  if (found === undefined) throw new Error(`there is no page ${kind} ${id}`);
  return found;
}
