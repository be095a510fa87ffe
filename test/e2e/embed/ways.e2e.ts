import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import type { Page } from "playwright-core";
import type { Manifest } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bundleEmbed } from "../../../scripts/embed/bundle.ts";
import { expectAxeClean, open } from "../open.ts";
import { dateOf, embedIn, untilDate } from "./pages.ts";
import { type Serving, serveBuild, servePages } from "./servers.ts";

const DIST = process.env["DIST"] ?? "dist";
const EXAMPLE = "https://atlas.example";

let atlas: Serving;
beforeAll(async () => {
  atlas = await serveBuild();
});
afterAll(() => atlas.close());

/** The blocks of a language in a document, with the atlas of the test in the place of the example's. */
const printed = (file: string, language: string) =>
  [...readFileSync(file, "utf8").matchAll(new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``, "g"))].map(
    ([, code = ""]) => code.replaceAll(EXAMPLE, atlas.origin),
  );

/** A page of another origin with some code in its body. */
async function paste(code: string, files: Readonly<Record<string, string>> = {}) {
  const body = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><body>${code}</body></html>`;
  const host = await servePages({ "/": body, ...files });
  const opened = await open("embed.html?controls=none", { early: true });
  await opened.page.goto(host.origin);
  return { ...opened, host };
}

describe("the snippets of docs/embedding.md, as printed", () => {
  it("work: iframe, script, element, a led element, messages", async () => {
    const snippets = printed("docs/embedding.md", "html");
    expect(snippets.length).toBe(5);
    const expected = ["2025-10-29", "1995-07-12", "2008-05-27", "1995-07-12", "2023-09-10"];
    for (const [i, snippet] of snippets.entries()) {
      const { page, errors, host } = await paste(snippet);
      const frame = await embedIn(page, ["body", "[data-bamboo-atlas]", "#map", "#led", "#plain"][i] ?? "");
      await untilDate(frame, expected[i] ?? "");
      if (i === 3) {
        await expect
          .poll(() => page.inputValue("#day").catch(() => page.textContent("#day")))
          .toBe("1995-07-12, moved by the host");
      }
      if (i === 4) {
        await frame
          .getByRole("status", { name: "Chosen" })
          .getByText(/: Comprehensive strategic partnership, since/)
          .waitFor();
        await expect
          .poll(async () => (await page.locator("#plain").getAttribute("height")) !== "600")
          .toBe(true);
      }
      expect(errors).toEqual([]);
      host.close();
    }
  });

  it("fill what is added later when the script runs again", async () => {
    const { page, host } = await paste(`<script src="${atlas.origin}/embed.js"></script>`);
    await page.evaluate((origin) => {
      const holder = document.createElement("div");
      holder.dataset["bambooAtlas"] = "";
      holder.dataset["date"] = "1995-07-12";
      const again = document.createElement("script");
      again.src = `${origin}/embed.js`;
      document.body.append(holder, again);
    }, atlas.origin);
    const frame = await embedIn(page, "[data-bamboo-atlas]");
    expect(await dateOf(frame)).toBe("1995-07-12");
    host.close();
  });
});

it("the package of packages/embed works as its README says", async () => {
  const [sample = ""] = printed("packages/embed/README.md", "js");
  const imports = `<script type="importmap">{"imports":{"bamboo-atlas-embed":"/package.js"}}</script>`;
  const code = `${imports}<script type="module">${sample}</script>`;
  const { page, errors, host } = await paste(code, { "/package.js": await bundleEmbed("package") });
  const frame = await embedIn(page, "bamboo-atlas");
  expect(await dateOf(frame)).toBe("1995-07-12");
  await frame
    .getByRole("status", { name: "Chosen" })
    .getByText(/: Diplomatic relations, since/)
    .waitFor();
  expect(errors).toEqual([]);
  host.close();
});

it("an element that is told its base late stands then, has its title in the language it is told, and forgets wishes of another place", async () => {
  const { page, errors, host } = await paste(
    `<script type="module">import { defineBambooAtlas } from "/package.js"; defineBambooAtlas(); document.title = "Defined";</script>`,
    { "/package.js": await bundleEmbed("package") },
  );
  await page.waitForFunction(() => document.title === "Defined");
  await page.evaluate(async (origin) => {
    const map = document.createElement("bamboo-atlas") as HTMLElement & {
      base: string;
      setView: (v: object) => void;
    };
    map.id = "late";
    map.setAttribute("lang", "en");
    document.body.append(map);
    map.setView({ date: "1950-01-01" });
    map.remove();
    await null;
    map.setAttribute("date", "1995-07-12");
    document.body.append(map);
    map.setView({ country: "USA" });
    // Moved before it stands: what was wished here is not forgotten.
    document.body.append(map);
    map.base = `${origin}/`;
  }, atlas.origin);
  const frame = await embedIn(page, "#late");
  expect(await dateOf(frame)).toBe("1995-07-12");
  await frame.getByRole("status", { name: "Chosen" }).getByText("United States").waitFor();
  const title = () => page.locator("#late >> css=iframe").getAttribute("title");
  await page.evaluate(() => document.querySelector("#late")?.setAttribute("lang", "vi"));
  await expect.poll(title).toBe("Bản đồ quan hệ ngoại giao của Việt Nam");
  await page.evaluate(() =>
    (document.querySelector("#late") as unknown as { setView: (v: object) => void }).setView({ lang: "en" }),
  );
  await expect.poll(title).toBe("Map of Viet Nam’s diplomatic relations");
  expect(errors).toEqual([]);
  host.close();
});

describe("an element", () => {
  /** A page with one element, which stands. */
  async function standing(attributes: string) {
    const pasted = await paste(
      `<bamboo-atlas id="map" lang="en" ${attributes}></bamboo-atlas><script src="${atlas.origin}/embed.js"></script>`,
    );
    const { page } = pasted;
    const frame = await embedIn(page, "#map");
    await page.waitForFunction(
      () => (document.querySelector("#map") as unknown as { shown: unknown }).shown !== null,
    );
    const write = (name: string, value: string | null) =>
      page.evaluate(
        (to) => {
          const map = document.querySelector("#map");
          if (to.value === null) map?.removeAttribute(to.name);
          else map?.setAttribute(to.name, to.value);
        },
        { name, value },
      );
    return { ...pasted, frame, write };
  }

  it("is as high as its map says again when it is told no height and no proportions any more", async () => {
    const { page, host, write } = await standing("");
    const heights = () => page.evaluate(() => document.querySelector("#map")?.clientHeight ?? 0);
    await expect.poll(heights).not.toBe(600);
    const own = await heights();
    for (const [name, value] of [
      ["height", "300"],
      ["ratio", "5/1"],
    ] as const) {
      await write(name, value);
      await expect.poll(heights).toBeLessThanOrEqual(300);
      // What the map says of its height at this height has been heard, too.
      await page.waitForTimeout(400);
      await write(name, null);
      await expect.poll(heights).toBe(own);
    }
    host.close();
  });

  it("says again what is shown where a value was refused, and loads again at that", async () => {
    const { page, host, write } = await standing(`date="1960-01-01" country="QQQ" layer="since"`);
    const attributes = () =>
      page.evaluate(() =>
        ["date", "country", "layer"].map((name) => document.querySelector("#map")?.getAttribute(name)),
      );
    await expect.poll(attributes).toEqual(["1960-01-01", null, "since"]);
    await write("date", "2001-02-30");
    await write("layer", "nope");
    await expect.poll(attributes).toEqual(["1960-01-01", null, "since"]);
    await write("controls", "timeline");
    await page.waitForFunction(
      () => (document.querySelector("#map") as unknown as { shown: unknown }).shown === null,
    );
    const frame = await embedIn(page, "#map");
    expect(await dateOf(frame)).toBe("1960-01-01");
    expect(await frame.locator(".notice").count()).toBe(0);
    host.close();
  });
});

it("an element that is told of a story or a scene that there is not says so, and shows what there is", async () => {
  const { page, host } = await paste(
    `<bamboo-atlas id="map" lang="en" date="1960-01-01"></bamboo-atlas><script src="${atlas.origin}/embed.js"></script>
     <script>
       const map = document.querySelector("#map");
       window.faults = [];
       map.addEventListener("fault", ({ detail }) => faults.push(detail.param + "=" + detail.value));
     </script>`,
  );
  const frame = await embedIn(page, "#map");
  const show = (view: object) =>
    page.evaluate(
      (wish) => (document.querySelector("#map") as unknown as { setView: (v: object) => void }).setView(wish),
      view,
    );
  const state = () =>
    page.evaluate(() => {
      const { shown } = document.querySelector("#map") as unknown as { shown: Record<string, string> | null };
      return [
        (globalThis as unknown as { faults: string[] }).faults.join(),
        shown?.["story"],
        shown?.["step"],
      ];
    });
  await show({ story: "nope", step: 2 });
  await expect.poll(state, { timeout: 5_000 }).toEqual(["story=nope", "", ""]);
  expect(await dateOf(frame)).toBe("1960-01-01");
  await frame.getByText("“nope” means nothing for “story”; left out.").waitFor();
  await show({ story: "the-five-permanent-members", step: 99 });
  await expect
    .poll(state, { timeout: 5_000 })
    .toEqual(["story=nope,step=99", "the-five-permanent-members", "13"]);
  await show({ story: null });
  await expect.poll(state).toEqual(["story=nope,step=99", "", ""]);
  host.close();
});

describe("the builder", () => {
  /** The panel over a view, served by the same atlas. */
  async function builder(search: string): Promise<Page> {
    const { page } = await open("embed.html?controls=none", { early: true });
    await page.goto(`${atlas.origin}/${search}`);
    await page.getByRole("heading", { name: "Share and embed" }).waitFor();
    return page;
  }
  const codeIn = (page: Page) => page.getByLabel("Code to paste").inputValue();

  it.each(["Plain iframe", "Script", "Web component"])("writes code that runs: %s", async (way) => {
    const page = await builder("?panel=share&date=1995-07-12&country=USA&lang=en&theme=dark");
    await page.getByRole("radio", { name: way }).check();
    await page.getByRole("checkbox", { name: "Legend" }).uncheck();
    await page.getByLabel("Size").selectOption("fixed");
    await page.getByLabel("Height in pixels").fill("520");
    if (way !== "Plain iframe") {
      await page.getByRole("checkbox", { name: /Pin the version/ }).check();
      await expect.poll(() => codeIn(page)).toContain("integrity=");
    }
    const { page: pasted, errors, host } = await paste(await codeIn(page));
    const frame = await embedIn(
      pasted,
      { "Plain iframe": "body", Script: "[data-bamboo-atlas]" }[way] ?? "bamboo-atlas",
    );
    expect(await dateOf(frame)).toBe("1995-07-12");
    expect(await frame.locator(".legend").count()).toBe(0);
    expect(await frame.evaluate(() => innerHeight)).toBe(520);
    expect(errors).toEqual([]);
    host.close();
  });

  it("keeps the newest day open, copies, draws a QR code and shows a live preview", async () => {
    const page = await builder("?panel=share&country=KOR&date=2022-12-05&lang=en");
    const link = page.getByLabel("Link to this view");
    expect(await link.inputValue()).toBe(`${atlas.origin}/country/KOR/?date=2022-12-05`);
    await page.getByRole("radio", { name: "Always the newest day" }).check();
    expect(await link.inputValue()).toBe(`${atlas.origin}/country/KOR/?date=latest`);
    expect(await codeIn(page)).toContain("date=latest");
    await page.getByRole("button", { name: "Copy" }).first().click();
    await page
      .getByText(/Copied|is selected/)
      .first()
      .waitFor();
    await page.getByText("QR code", { exact: true }).click();
    await page.getByRole("img", { name: /QR code of the link: http/ }).waitFor();
    const preview = page.frameLocator("iframe[title='Preview of the embed']");
    await preview.locator("[data-atom][data-look]").first().waitFor({ state: "attached" });
    await expectAxeClean(page);
  });
});

describe("inside the frame", () => {
  it.each([
    "",
    "?lang=vi&theme=dark&country=JPN&controls=title~search~legend~timeline",
    "?compare=2008&date=2025-10-29",
    "?story=the-five-permanent-members&step=2",
  ])("axe finds nothing: %s", async (search) => {
    const { page } = await open("embed.html?controls=none", { early: true });
    await page.goto(`${atlas.origin}/embed.html${search}`);
    await page.waitForSelector("html[data-date] [data-atom][data-look]", { state: "attached" });
    if (search.includes("story")) await page.getByRole("region", { name: /^Story/ }).waitFor();
    await expectAxeClean(page);
  });

  it("the search finds a country without its marks, in words that come with it; without them it says so", async () => {
    const { page, errors } = await open("embed.html?controls=none", { early: true });
    await page.route("**/assets/search-*.js", (route) => route.abort(), { times: 1 });
    await page.goto(`${atlas.origin}/embed.html?controls=search&lang=vi`);
    await page.getByText("Không tải được ngôn ngữ.").waitFor();
    await page.getByRole("button", { name: "Thử lại" }).click();
    await page.getByRole("combobox", { name: "Tìm" }).fill("han quoc");
    await page
      .getByRole("option", { name: /Hàn Quốc/ })
      .first()
      .waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.documentElement.dataset["date"] !== undefined);
    await expect.poll(() => page.evaluate(() => document.querySelector(".map-outline") !== null)).toBe(true);
    expect(errors.filter((error) => !/ERR_FAILED/.test(error))).toEqual([]);
  });

  it("the map is told in words, and shown in words when asked", async () => {
    const { page } = await open("embed.html?controls=none", { early: true });
    await page.goto(`${atlas.origin}/embed.html?date=1995-07-12&lang=en`);
    await page.waitForSelector("html[data-date] [data-atom][data-look]", { state: "attached" });
    const words = page.getByText(/On 12 July 1995, Viet Nam had diplomatic relations with \d+ states/);
    expect(await words.count()).toBe(1);
    expect((await words.boundingBox())?.height ?? 0).toBeLessThan(30);
    await page.getByRole("button", { name: "In words" }).click();
    expect((await words.boundingBox())?.height ?? 0).toBeGreaterThan(30);
    const link = page.getByRole("link", { name: "Open in Bamboo Atlas" });
    expect(await link.getAttribute("href")).toBe(`${atlas.origin}/?date=1995-07-12&lang=en`);
  });

  it("every size from 320 by 300 pixels on holds everything, the map among it", async () => {
    const { page } = await open("embed.html?controls=none", {
      early: true,
      viewport: { width: 320, height: 300 },
    });
    await page.goto(`${atlas.origin}/embed.html?lang=vi&country=USA&date=2023-09-10`);
    await page.waitForSelector("html[data-date] [data-atom][data-look]", { state: "attached" });
    for (const [width, height] of [
      [320, 300],
      [1200, 700],
      [600, 300],
      [320, 560],
      [320, 300],
    ] as const) {
      await page.setViewportSize({ width, height });
      const seen = await page.evaluate(async () => {
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        const { scrollWidth, scrollHeight } = document.documentElement;
        return {
          map: document.querySelector(".embed-map")?.clientHeight ?? 0,
          over: [scrollWidth - innerWidth, scrollHeight - innerHeight],
        };
      });
      expect(seen.map, `${width} by ${height}`).toBeGreaterThanOrEqual(110);
      expect(seen.over, `${width} by ${height}`).toEqual([0, 0]);
    }
  });

  it.each([
    "?view=table",
    "?view=globe&country=KEN",
    "?layer=since",
    "?layer=agreements&lang=vi",
    "?autoplay=1&controls=none&date=1990",
    "?controls=search",
  ])("every part of it stands without an error: %s", async (search) => {
    const { page, errors } = await open("embed.html?controls=none", { early: true });
    await page.goto(`${atlas.origin}/embed.html${search}`);
    await page.waitForSelector("html[data-date] :is([data-atom][data-look], table)", { state: "attached" });
    if (search.includes("autoplay")) {
      await page.waitForFunction(() => (document.documentElement.dataset["date"] ?? "") > "1991-01-10");
      await page.getByRole("button", { name: "Pause" }).click();
    }
    if (search.includes("search")) {
      await page.getByRole("combobox", { name: "Search" }).fill("nhat ban");
      await page.getByRole("option", { name: /Japan/ }).first().waitFor();
    }
    await page.waitForTimeout(300);
    expect(errors).toEqual([]);
  });
});

it("stays light: the code and styles of the embed within 110 kB, the script of host pages within 5 kB", () => {
  const manifest = JSON.parse(readFileSync(join(DIST, ".vite/embed.json"), "utf8")) as Manifest;
  const files = new Set<string>();
  const add = (key: string) => {
    const chunk = manifest[key];
    if (chunk === undefined || files.has(chunk.file)) return;
    for (const file of [chunk.file, ...(chunk.css ?? [])]) files.add(file);
    for (const next of chunk.imports ?? []) add(next);
  };
  const html = readFileSync(join(DIST, "embed.html"), "utf8");
  for (const key of Object.keys(manifest)) if (html.includes(manifest[key]?.file ?? "?")) add(key);
  const weigh = (file: string) => brotliCompressSync(readFileSync(join(DIST, file))).length;
  const code = [...files].reduce((sum, file) => sum + weigh(file), 0);
  expect(code).toBeGreaterThan(20_000);
  expect(code).toBeLessThan(110_000);
  expect(weigh("embed.js")).toBeLessThan(5_000);
  // Panels, profiles and the search are fetched when they are asked for, or not at all.
  expect(
    [...files].filter((file) => /Profile|Panel|Search|Suggestions|Ledger|StoryStrip/.test(file)),
  ).toEqual([]);
});
