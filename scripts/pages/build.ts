import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { formatDay } from "../../src/domain/day.ts";
import { LANGUAGES } from "../../src/domain/language.ts";
import { oembedPath, type Page, pathOf, picturePath } from "./address.ts";
import { type AppFiles, appFilesOf } from "./app-files.ts";
import type { Content } from "./content.ts";
import { countryContent } from "./country.ts";
import { documentOf, type Press } from "./document.ts";
import { embedPage } from "./embed.ts";
import { bundleFirst } from "./first.ts";
import { countriesContent, homeContent } from "./home.ts";
import type { Markup } from "./html.ts";
import { inlineStyle } from "./inline.ts";
import { loadDrawn } from "./map.ts";
import { missingPage } from "./missing.ts";
import { oembedOf } from "./oembed.ts";
import type { ServedMap } from "./served.tsx";
import type { Pictures, Settings } from "./settings.ts";
import { robotsOf, sitemapOf } from "./sitemap.ts";
import { storyContent } from "./story.ts";
import { templateOf } from "./template.ts";
import { readWorld, type World } from "./world.ts";
import { stylesOf, type Write, writeHashed, writerIn } from "./writing.ts";

/** The folders that a build reads from and writes to. */
export interface Folders {
  /** The root of the repository. */
  readonly root: string;
  /** What is published as it is. */
  readonly publicDir: string;
  /** Where the app was built. */
  readonly out: string;
}

/** The countries whose pictures a quick build makes: one of today, one of the past. */
const SAMPLE: readonly string[] = ["KOR", "SUN"];

/** Writes everything beside the app: pages, pictures, oEmbed, sitemap, headers. Returns what it did. */
export async function buildPages(folders: Folders, settings: Settings): Promise<string> {
  const { out, publicDir } = folders;
  const world = await readWorld(publicDir);
  const contents = contentsOf(world);
  const write = writerIn(out);
  const { map, embed } = await loadDrawn(folders.root, world);
  const press = await pressOf(world, folders, settings, map);
  await fillEmbed(world, folders, embed);
  for (const content of contents) {
    await write(`${pathOf(content.page)}index.html`, documentOf(press, content));
    if (content.page.kind !== "countries") await write(oembedPath(content.page), oembedOf(press, content));
  }
  const pages = contents.map(({ page }) => page);
  const missing = await writeHashed("missing", "css", await stylesOf([PALETTE, PAGE], folders.root), out);
  await write("404.html", missingPage(world, settings.site, missing));
  await write("sitemap.xml", sitemapOf(settings.site, pages));
  await write("robots.txt", robotsOf(settings.site));
  await cp(join(folders.root, "hosting", "_headers"), join(out, "_headers"));
  const painted = await paintAll(world, folders, pictured(contents, settings.pictures), write);
  return `${contents.length} pages, ${painted} pictures`;
}

/** What every page says, in both languages. */
export function contentsOf(world: World): readonly Content[] {
  return LANGUAGES.flatMap((language) => [
    homeContent(world, language),
    countriesContent(world, language),
    ...world.atlas.dataset.countries.map(({ code }) => countryContent(world, language, code)),
    ...world.stories.map((story) => storyContent(world, language, story)),
  ]);
}

/** The contents whose pictures are made. The list of countries has none of its own. */
function pictured(contents: readonly Content[], pictures: Pictures): readonly Content[] {
  return contents.filter(({ page }) => isPictured(page, pictures));
}

function isPictured({ kind, id }: Page, pictures: Pictures): boolean {
  if (kind === "countries" || pictures === "none") return false;
  return pictures === "all" || kind === "home" || (kind === "country" && SAMPLE.includes(id));
}

async function pressOf(
  world: World,
  { root, out }: Folders,
  { site, pictures }: Settings,
  map: ServedMap,
): Promise<Press> {
  const app = await filesOf(out, "manifest.json", "index.html");
  return {
    world,
    site,
    map,
    app,
    styles: {
      app: await Promise.all(
        app.styles.map(async (path) => inlineStyle(await readFile(join(out, path), "utf8"))),
      ),
      page: inlineStyle(await stylesOf([SERVED, PAGE], root)),
      story: inlineStyle(await stylesOf([SERVED, READING, PAGE], root)),
    },
    first: await bundleFirst(root, "first"),
    template: templateOf(await readFile(join(out, "index.html"), "utf8")),
    pictureOf: (page) => {
      if (pictures === "none") return null;
      return picturePath(
        isPictured(page, pictures) ? page : { kind: "home", id: null, language: page.language },
      );
    },
  };
}

/** Puts its picture into the embed's page, which its own build wrote. */
async function fillEmbed({ atlas }: World, { root, out }: Folders, shell: Markup): Promise<void> {
  const file = join(out, "embed.html");
  const app = await filesOf(out, "embed.json", "embed.html");
  const own = await Promise.all(app.styles.map((path) => readFile(join(out, path), "utf8")));
  const css = [...own, await stylesOf([SERVED, "scripts/pages/embed.css"], root)].join("\n");
  const parts = {
    shell,
    app,
    completeTo: formatDay(atlas.dataset.completeTo),
    styles: await writeHashed("embed", "css", css, out),
    first: await writeHashed("first-embed", "js", await bundleFirst(root, "first-embed"), out),
  };
  await writeFile(file, embedPage(await readFile(file, "utf8"), parts));
}

const SERVED = "scripts/pages/served.css";
const PAGE = "scripts/pages/page.css";
/** The app brings it; a page without the app needs it itself. */
const PALETTE = "src/view/palette.css";
const READING = "src/view/story/reading-rooms.css";

/** What the app of a page fetches, by the manifest of its build. */
async function filesOf(out: string, manifest: string, page: string): Promise<AppFiles> {
  return appFilesOf(JSON.parse(await readFile(join(out, ".vite", manifest), "utf8")), page);
}

/** Paints the pictures, a few at a time; the library that paints is loaded only for this. */
async function paintAll(
  world: World,
  { root }: Folders,
  contents: readonly Content[],
  write: Write,
): Promise<number> {
  if (contents.length === 0) return 0;
  const [{ paintCard }, { readLettering }, { readPalette }] = await Promise.all([
    import("./picture/raster.ts"),
    import("./picture/lettering.ts"),
    import("./picture/palette.ts"),
  ]);
  const palette = readPalette(join(root, "src", "view", "palette.css"));
  const shop = { world, palette, lettering: readLettering() };
  const queue = [...contents];
  const work = async () => {
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      const { page, picture } = next;
      await write(picturePath(page), await paintCard(shop, { ...picture, language: page.language }));
    }
  };
  await Promise.all([work(), work(), work()]);
  return contents.length;
}
