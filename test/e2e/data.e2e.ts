import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { csvParse } from "d3";
import { strFromU8, unzipSync } from "fflate";
import type { Download, Page } from "playwright-core";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { parseCsv } from "../csv.ts";
import { DATA_DIR } from "../real.ts";
import { expectAxeClean, open, setDate } from "./open.ts";

/** Opens the panel and waits until the picture stands with its names. */
async function openData(search: string, options = {}) {
  const opened = await open(search, options);
  await opened.page.waitForSelector(".picture .map-name", { state: "attached" });
  return opened;
}

async function download(page: Page, title: string, button: string): Promise<Download> {
  const part = page.locator(".data-part", { has: page.getByRole("heading", { level: 3, name: title }) });
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    part.getByRole("button", { name: button, exact: true }).click(),
  ]);
  return file;
}

const bytesOf = async (file: Download) => readFileSync(await file.path());
const textOf = async (file: Download) => (await bytesOf(file)).toString("utf8");

const VIEW = "What the map shows";
const PICTURE = "The map as a picture";
const ALL = "The whole dataset";

/** The page as the hosting rules serve it. */
const underPolicy = async (page: Page) => {
  const rules = readFileSync("hosting/_headers", "utf8");
  const policy = /Content-Security-Policy: (.+)/.exec(rules)?.[1] ?? "";
  expect(policy).toContain("trusted-types");
  await page.route("**/*", async (route) => {
    if (route.request().resourceType() !== "document") return route.continue();
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), "content-security-policy": policy } });
  });
};

describe("downloads in the browser", () => {
  it("saves the view in five formats, each what the map shows", async () => {
    const { page, errors } = await openData("?panel=data&lang=en&date=2025-12-31&group=asean", {
      before: underPolicy,
    });
    const csv = await download(page, VIEW, "CSV");
    expect(csv.suggestedFilename()).toBe("bamboo-atlas_states_2025-12-31_asean.csv");
    const rows = parseCsv(await textOf(csv));
    expect(rows.length).toBe(10);
    expect(JSON.parse(await textOf(await download(page, VIEW, "JSON"))).rows).toEqual(rows);
    const xlsx = unzipSync(await bytesOf(await download(page, VIEW, "XLSX")));
    expect(strFromU8(xlsx["xl/worksheets/sheet1.xml"] as Uint8Array)).toContain(
      "Comprehensive".toLowerCase(),
    );
    const geo = JSON.parse(await textOf(await download(page, VIEW, "GeoJSON")));
    const looks = await page.evaluate(() =>
      [...document.querySelectorAll<SVGElement>(".atlas-map .map-atom")].map(({ dataset }) => [
        dataset["holder"] ?? "",
        dataset["look"] ?? "",
      ]),
    );
    const told = geo.features.map(
      (row: GeoJSON.Feature) => `${row.properties?.["code"]} ${row.properties?.["look"]}`,
    );
    for (const [holder, look] of looks) expect(told).toContain(`${holder} ${look}`);
    const topo = JSON.parse(await textOf(await download(page, VIEW, "TopoJSON")));
    expect([topo.type, Object.keys(topo.objects)]).toEqual([
      "Topology",
      ["countries", "atoms", "archipelagos"],
    ]);
    expect(errors).toEqual([]);
  });

  it("packs the whole dataset under the policy of the hosts", async () => {
    const { page, errors } = await openData("?panel=data&lang=en", { before: underPolicy });
    const files = unzipSync(await bytesOf(await download(page, ALL, "ZIP")));
    for (const path of readdirSync(DATA_DIR))
      expect([path, strFromU8(files[path] as Uint8Array)]).toEqual([
        path,
        readFileSync(join(DATA_DIR, path), "utf8"),
      ]);
    const book = unzipSync(await bytesOf(await download(page, ALL, "XLSX")));
    expect(Object.keys(book).filter((path) => path.startsWith("xl/worksheets/")).length).toBe(17);
    const { tables } = JSON.parse(await textOf(await download(page, ALL, "JSON")));
    for (const [name, rows] of Object.entries(tables))
      expect([name, rows]).toEqual([
        name,
        [...csvParse(readFileSync(join(DATA_DIR, `${name}.csv`), "utf8"))],
      ]);
    expect(Object.keys(tables).length).toBe(16);
    expect(errors).toEqual([]);
  });
});

/** How large the dots of a picture are, each size once, in its own units. */
async function radiiIn(page: Page, picture: string): Promise<readonly string[]> {
  const alone = await page.context().newPage();
  await alone.setContent(picture.slice(picture.indexOf("<svg")));
  const radii = await alone.evaluate(() =>
    [...document.querySelectorAll<SVGCircleElement>("g[data-look]:not(:has(text)) > circle")].map(
      (own) => own.r.baseVal.value * (own.getCTM()?.a ?? 0),
    ),
  );
  await alone.close();
  return [...new Set(radii.map((radius) => String(Number(radius.toFixed(2)))))].sort();
}

describe("the map as a picture", () => {
  it.each([
    ["en", PICTURE, "Hoàng Sa", "Strategic partnership: 14"],
    ["vi", "Bản đồ dưới dạng hình ảnh", "Trường Sa", "Đối tác chiến lược: 14"],
  ])(
    "is an SVG without script or outside address, with all that the map has (%s)",
    async (lang, title, mark, entry) => {
      const { page, errors } = await openData(`?panel=data&lang=${lang}&date=2025-12-31`, {
        before: underPolicy,
      });
      const file = await download(page, title, "SVG");
      expect(file.suggestedFilename()).toBe(`bamboo-atlas_map_2025-12-31_${lang}.svg`);
      const svg = await textOf(file);
      expect(svg).not.toMatch(/<script|\son\w+=|href|@import|<foreignObject|<image/);
      expect(svg.match(/url\((?!#)[^)]{0,20}/g)?.every((url) => url.startsWith("url(data:font/woff2"))).toBe(
        true,
      );
      expect(svg.match(/https?:\/\/(?!www\.w3\.org|127\.0\.0\.1)[^"<\s]+/g)).toBeNull();
      for (const text of [mark, entry]) expect(svg).toContain(`>${text}<`);
      const [shown, drawn] = [
        await page.locator(".atlas-map .map-atom").count(),
        new Set([...svg.matchAll(/<path [^>]*data-atom="([^"]+)"/g)].map(([, atom]) => atom)).size,
      ];
      expect(drawn).toBeGreaterThanOrEqual(shown);
      expect(await radiiIn(page, svg)).toEqual(["2.25", "3.5", "4", "5.5"]);
      expect(errors).toEqual([]);
    },
  );

  it("is a PNG at one, two and four times its size, with its letters drawn", async () => {
    const { page, errors } = await openData("?panel=data&lang=vi&date=2025-12-31", { before: underPolicy });
    for (const scale of [1, 2, 4]) {
      const file = await download(page, "Bản đồ dưới dạng hình ảnh", `PNG ${scale}×`);
      const picture = sharp(await bytesOf(file));
      const { width, height = 0, format } = await picture.metadata();
      expect([format, width]).toEqual(["png", 1200 * scale]);
      expect(height % scale).toBe(0);
      // The title stands at the upper left, in the heavier weight: dark on paper.
      const head = { left: 24 * scale, top: 18 * scale, width: 400 * scale, height: 30 * scale };
      const { data } = await picture.extract(head).greyscale().raw().toBuffer({ resolveWithObject: true });
      const dark = data.filter((value) => value < 100).length / data.length;
      expect([scale, dark > 0.04 && dark < 0.4]).toEqual([scale, true]);
    }
    expect(errors).toEqual([]);
  });

  it("is copied as a picture where the reader allows it", async () => {
    const { page } = await openData("?panel=data&lang=en");
    await page.context().grantPermissions(["clipboard-write"]);
    await page.getByRole("button", { name: "Copy the picture" }).click();
    await page.getByText("The picture is copied.").waitFor();
  });

  it("follows the date and takes its own colours, whatever the page has", async () => {
    const { page } = await openData("?panel=data&lang=en&date=2025-12-31", { colorScheme: "dark" });
    await setDate(page, "1960-06-01");
    await page.waitForFunction(() =>
      document.querySelector(".picture-title")?.textContent?.includes("1 June 1960"),
    );
    const paper = () => page.$eval(".picture-paper", (rect) => getComputedStyle(rect).fill);
    expect(await paper()).toBe("rgb(253, 252, 249)");
    await page.locator(".data-choice label", { hasText: "Colours" }).locator("select").selectOption("dark");
    await page.waitForFunction(
      () => getComputedStyle(document.querySelector(".picture-paper") as Element).fill === "rgb(22, 29, 32)",
    );
  });
});

describe("the panel", () => {
  it.each([
    ["wide", "?panel=data&lang=en", "light", 1440],
    ["small, in the dark", "?panel=data&lang=vi", "dark", 390],
    ["the policy page", "?panel=about&lang=vi", "light", 390],
  ] as const)(
    "%s: axe finds nothing, and nothing is wider than it",
    async (_, search, colorScheme, width) => {
      const { page, errors } = await open(search, { colorScheme, viewport: { width, height: 900 } });
      await page.waitForSelector(".data, .about");
      await expectAxeClean(page);
      expect(await page.$eval(".panel-body", (body) => body.scrollWidth - body.clientWidth)).toBe(0);
      expect(errors).toEqual([]);
    },
  );

  it("opens from the menu and fetches nothing of itself with the first view", async () => {
    const asked: string[] = [];
    const { page } = await open("?lang=en", {
      before: async (page) => void page.on("request", (request) => asked.push(request.url())),
    });
    expect(asked.filter((url) => /DataPanel|geography|fflate|versions\.json|About/i.test(url))).toEqual([]);
    await page.locator(".header-tools summary", { hasText: "⋯" }).click();
    await page.getByRole("button", { name: "Data, pictures, citations" }).click();
    await page.getByRole("heading", { level: 2, name: "Data, pictures and citations" }).waitFor();
    expect(page.url()).toContain("panel=data");
  });

  it("cites the view with a link that opens it again", async () => {
    const { page } = await openData("?panel=data&lang=en&date=1995-07-12&country=USA");
    const field = page.getByRole("textbox", { name: "Citation" });
    const link = /https?:\/\/\S+?(?= \()/.exec(await field.inputValue())?.[0] ?? "";
    expect(link).toContain("date=1995-07-12");
    await page.goto(link);
    await page.waitForFunction(() => document.documentElement.dataset["date"] === "1995-07-12");
    await page.getByRole("heading", { name: "United States" }).first().waitFor();
  });
});
