import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { extract } from "@extractus/oembed-extractor";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { findBrowser } from "../../scripts/browser.mjs";
import { parseHeaders, rulesFor } from "../../scripts/pages/headers.ts";
import { FLAGS } from "./flags.ts";
import { ask, buildSite, hostPage } from "./hosted.ts";
import { findBrotli, findNginx, freePort, NGINX_WANTED, serve } from "./nginx.ts";
import { expectAxeClean } from "./open.ts";

const BASE = "/maps/atlas/";

/** What a careful host may send of itself: nothing that stands in a page is run or used. */
const STRICT = "script-src 'self'; style-src 'self'";
const nginx = findNginx();
if (nginx === undefined) console.warn(NGINX_WANTED);

describe.skipIf(nginx === undefined)("the build under nginx, at a path of its host", () => {
  let [site, folder] = ["", ""];
  let stop = () => {};
  let browser: Browser;
  let host: Server;
  let hostOrigin = "";
  const pages: Page[] = [];

  beforeAll(async () => {
    const port = await freePort();
    site = `http://127.0.0.1:${port}${BASE}`;
    folder = mkdtempSync(join(tmpdir(), "atlas-site-"));
    await buildSite(site, join(folder, BASE));
    stop = await serve({ nginx: nginx ?? "", port, root: folder, base: BASE });
    [host, hostOrigin] = await hostPage(site);
    browser = await chromium.launch({ executablePath: findBrowser() ?? "", args: [...FLAGS] });
  }, 300_000);

  afterEach(async () => {
    for (const page of pages.splice(0)) await page.context().close();
  });

  afterAll(async () => {
    await browser?.close();
    host?.close();
    stop();
    if (folder !== "") rmSync(folder, { recursive: true, force: true });
  });

  /** A page that keeps what its console and its policies complain about. */
  async function visit(address: string, options: BrowserContextOptions = {}) {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      locale: "en-GB",
      ...options,
    });
    const page = await context.newPage();
    pages.push(page);
    const complaints: string[] = [];
    page.on("pageerror", (error) => complaints.push(String(error)));
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    await page.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", (event) => {
        console.error(
          `violation: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber} ${event.sample}`,
        );
      });
    });
    await page.goto(address);
    return { page, complaints };
  }

  const atlas = (page: Page) =>
    page.waitForSelector("html[data-date] [data-atom][data-look]", { state: "attached" });
  const file = (path: string) => readFileSync(join(folder, BASE, path));
  const fileAt = (path: string) => (/(^|\/)$/.test(path) ? `${path}index.html` : path);
  const hashed = () => /assets\/index-[\w-]{8}\.js/.exec(String(file("index.html")))?.[0] ?? "";

  describe("headers", () => {
    it.each([
      "",
      "index.html",
      "country/KOR/",
      "vi/",
      "vi/country/SUN/",
      "story/the-climb-of-the-ladder/",
      "404.html",
    ])("of the page /%s: its own site alone may frame it", async (path) => {
      const { headers } = await ask(site + path);
      const own = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(
        String(file(fileAt(path))),
      )?.[1];
      expect(own).toMatch(/^default-src 'none'; script-src 'self'[^;]*; style-src 'self'[^;]*;/);
      expect(own).not.toContain("unsafe");
      expect(headers["content-security-policy"]).toContain("frame-ancestors 'self';");
      expect(headers["content-security-policy"]).toContain("require-trusted-types-for 'script'");
      expect(headers["content-security-policy"]).not.toContain("unsafe");
      expect(headers["x-frame-options"]).toBe("SAMEORIGIN");
      expect(headers["x-content-type-options"]).toBe("nosniff");
      expect(headers["referrer-policy"]).toBe("strict-origin-when-cross-origin");
      for (const feature of ["fullscreen", "clipboard-write", "web-share"])
        expect(headers["permissions-policy"]).toContain(`${feature}=(self)`);
      expect(headers["permissions-policy"]).toContain("geolocation=()");
      expect(headers["cache-control"]).toBe("public, max-age=60, must-revalidate");
      expect(headers["content-type"]).toBe("text/html; charset=utf-8");
      expect(headers["access-control-allow-origin"]).toBeUndefined();
    });

    it.each(["embed.html", "embed"])(
      "of /%s: everyone may frame it, and may ask for it from nowhere",
      async (path) => {
        const { headers } = await ask(`${site + path}?country=KOR`);
        expect(headers["content-security-policy"]).toMatch(/frame-ancestors \* /);
        expect(headers["content-security-policy"]).not.toContain("unsafe");
        expect(headers["x-frame-options"]).toBeUndefined();
        expect(headers["permissions-policy"]).toContain("fullscreen=*");
        expect(headers["access-control-allow-origin"]).toBe("*");
        expect(headers["cross-origin-resource-policy"]).toBe("cross-origin");
        expect(headers["cache-control"]).toBe("public, max-age=60, must-revalidate");
      },
    );

    it("of what an embed loads: any origin, hashed files for ever, others for a while", async () => {
      const topology =
        /topology\/a\.json\?v=[0-9a-f]+/.exec(String(file(hashed())))?.[0] ?? "topology/a.json?v=0";
      const cached: Readonly<Record<string, RegExp>> = {
        [hashed()]: /^public, max-age=31536000, immutable$/,
        [topology]: /^public, max-age=31536000, immutable$/,
        "topology/a.json": /^public, max-age=300, must-revalidate$/,
        "stories/index.json": /^public, max-age=300, must-revalidate$/,
        "data/countries.csv": /^public, max-age=300, must-revalidate$/,
        "oembed/country/KOR.json": /^public, max-age=300, must-revalidate$/,
        "pictures/country/KOR.png": /^public, max-age=86400$/,
        "embed.js": /^public, max-age=300, must-revalidate$/,
      };
      for (const [path, cache] of Object.entries(cached)) {
        const { status, headers } = await ask(site + path);
        expect([path, status]).toEqual([path, 200]);
        expect([path, headers["access-control-allow-origin"]]).toEqual([path, "*"]);
        expect([path, headers["cross-origin-resource-policy"]]).toEqual([path, "cross-origin"]);
        expect(headers["x-content-type-options"]).toBe("nosniff");
        expect(headers["cache-control"]).toMatch(cache);
        expect(headers["content-security-policy"]).toBeUndefined();
      }
    });

    it("of twins: gzip and Brotli unpack to the very file", async () => {
      for (const path of [
        "index.html",
        hashed(),
        "topology/a.json",
        "data/countries.csv",
        "vi/country/KOR/index.html",
      ]) {
        const gzipped = await ask(site + path, "gzip");
        expect([path, gzipped.headers["content-encoding"]]).toEqual([path, "gzip"]);
        expect(gzipped.headers["vary"]).toContain("Accept-Encoding");
        expect(gunzipSync(gzipped.body).equals(file(path))).toBe(true);
        if (findBrotli() === undefined) continue;
        const brotli = await ask(site + path, "gzip, br");
        expect([path, brotli.headers["content-encoding"]]).toEqual([path, "br"]);
        expect(brotliDecompressSync(brotli.body).equals(file(path))).toBe(true);
      }
    });

    it("of the worker that keeps the app: never from a cache", async () => {
      const { status, headers } = await ask(`${site}sw.js`);
      expect([status, headers["cache-control"]]).toEqual([200, "no-cache"]);
      expect(headers["content-security-policy"]).toMatch(/^default-src 'none'; connect-src 'self';/);
      // It keeps what the app shows, not the picture for readers without it.
      expect(String(file("index.html"))).toContain("./pictures/home.png");
      expect(String(file("sw.js"))).toContain("icon.svg");
      expect(String(file("sw.js"))).not.toContain("pictures/");
    });

    it("in _headers: exactly one rule for every file of the build, saying what nginx says", async () => {
      const rules = parseHeaders(String(file("_headers")));
      const files = readdirSync(join(folder, BASE), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(join(folder, BASE), join(entry.parentPath, entry.name)))
        .filter((path) => !/^\.vite\/|\.(br|gz)$|^_headers$/.test(path));
      expect(files.length).toBeGreaterThan(1_000);
      for (const path of files) {
        const patterns = rulesFor(rules, `/${path}`).map(({ pattern }) => pattern);
        expect([path, patterns]).toEqual([path, [expect.any(String)]]);
      }
      for (const path of [
        "",
        "vi/country/KOR/",
        "embed.html",
        "sw.js",
        hashed(),
        "embed.js",
        "oembed/home.json",
      ]) {
        const { headers } = await ask(site + path);
        for (const [name, value] of Object.entries(rulesFor(rules, `/${path}`)[0]?.headers ?? {}))
          expect([path, name, headers[name.toLowerCase()]]).toEqual([path, name, value]);
      }
    });

    it("of what is not there, or not for readers: 404 with a page that leads on", async () => {
      for (const path of [
        "nowhere/at/all",
        ".vite/manifest.json",
        "index.html.br",
        "_headers",
        "country/XXX/",
      ]) {
        const { status, body, headers } = await ask(site + path);
        expect([path, status]).toEqual([path, 404]);
        expect(headers["content-security-policy"]).toContain("frame-ancestors 'self'");
        expect(String(body)).toContain(`href="${BASE}vi/country/"`);
      }
    });

    it("adds the slash that is missing, and keeps the query", async () => {
      const { status, headers } = await ask(`${site}vi/country/KOR?date=1995-07-12`);
      expect([status, headers["location"]]).toEqual([301, `${BASE}vi/country/KOR/?date=1995-07-12`]);
    });
  });

  describe("the app", () => {
    it("has its styles and comes to life under a policy that lets none stand in the page", async () => {
      const { page } = await visit("about:blank");
      await page.route(`${site}vi/country/KOR/`, async (route) => {
        const response = await route.fetch();
        const headers = { ...response.headers(), "content-security-policy": STRICT };
        await route.fulfill({ response, headers });
      });
      await page.goto(`${site}vi/country/KOR/`);
      await atlas(page);
      const panel = page.getByRole("heading", { level: 2, name: "Hàn Quốc" });
      await panel.waitFor();
      const background = () =>
        page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      await expect.poll(background).not.toBe("rgba(0, 0, 0, 0)");
    });

    it.each([
      "",
      "?panel=about",
      "?country=SUN&date=1960-01-01&lang=vi",
      "?view=table",
      "?layer=since",
      "?compare=2008-05-27",
      "?panel=ledger",
    ])("at /%s breaks no policy", async (path) => {
      const { page, complaints } = await visit(site + path);
      await page.waitForSelector("html[data-date]");
      await page.waitForLoadState("networkidle");
      expect(complaints).toEqual([]);
    });

    it("runs under a policy that is enforced", async () => {
      const { page } = await visit(site);
      await atlas(page);
      const refused = await page.evaluate(() => {
        const trial = (attempt: () => void) => {
          try {
            attempt();
            return "done";
          } catch (error) {
            return (error as Error).name;
          }
        };
        const inline = document.createElement("style");
        inline.textContent = "html { --inlined: 1 }";
        document.head.append(inline);
        return {
          html: trial(() => document.body.insertAdjacentHTML("beforeend", "<b>x</b>")),
          script: trial(() => {
            document.createElement("script").textContent = "1";
          }),
          inlineStyle: getComputedStyle(document.documentElement).getPropertyValue("--inlined"),
        };
      });
      expect(refused).toEqual({ html: "TypeError", script: "TypeError", inlineStyle: "" });
    });

    it("takes its country and language from the page, and lets the query win", async () => {
      const { page, complaints } = await visit(`${site}vi/country/KOR/`);
      await page.getByRole("heading", { name: "Hàn Quốc", level: 2 }).waitFor();
      expect(await page.locator("html").getAttribute("lang")).toBe("vi");
      await atlas(page);
      expect(await page.locator(".page").count()).toBe(0);
      await page.goto(`${site}vi/country/KOR/?country=LAO&lang=en`);
      await page.getByRole("heading", { name: "Laos", level: 2 }).waitFor();
      expect(complaints).toEqual([]);
    });

    it("remembers on the page of a country that the country was let go", async () => {
      const { page } = await visit(`${site}country/KOR/`, { locale: "vi-VN" });
      await page.getByRole("heading", { name: "South Korea", level: 2 }).waitFor();
      await page.getByRole("button", { name: "Close" }).first().click();
      await page.waitForURL(`${site}country/KOR/?country=`);
      await page.reload();
      await atlas(page);
      expect(await page.getByRole("heading", { name: "South Korea", level: 2 }).count()).toBe(0);
    });

    it("opens a story from its page", async () => {
      const { page, complaints } = await visit(`${site}vi/story/the-climb-of-the-ladder/`);
      await page.waitForSelector("html[data-date]");
      await page.waitForLoadState("networkidle");
      expect(await page.locator("html").getAttribute("lang")).toBe("vi");
      expect(complaints).toEqual([]);
    });
  });

  describe("without JavaScript", () => {
    it.each([
      ["country/KOR/", "South Korea", "light"],
      ["vi/country/SUN/", "Liên Xô", "dark"],
      ["vi/story/the-five-permanent-members/", "Năm ủy viên thường trực", "light"],
      ["", "Bamboo Atlas", "light"],
      ["vi/country/", "Quan hệ của Việt Nam với từng nước", "dark"],
    ] as const)("the page /%s is readable", async (path, heading, colorScheme) => {
      const { page, complaints } = await visit(site + path, { javaScriptEnabled: false, colorScheme });
      await page.getByRole("heading", { level: 1, name: heading, exact: true }).waitFor();
      for (const image of await page.locator("main img").all())
        expect(await image.evaluate((own: HTMLImageElement) => own.naturalWidth)).toBe(1200);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(1280);
      expect(complaints).toEqual([]);
    });

    it("tells each step of a history with sources that can be followed", async () => {
      const { page } = await visit(`${site}country/KOR/`, { javaScriptEnabled: false });
      const step = page.getByRole("listitem").filter({ hasText: "5 December 2022" }).first();
      expect(await step.textContent()).toContain("Comprehensive strategic partnership");
      expect(await step.getByRole("link").first().getAttribute("href")).toMatch(/^https:/);
    });

    it("is accessible, and appears by itself when the app stays away", async () => {
      // The scripts are cut off instead of switched off, and the policy lifted, so that axe can run.
      const { page } = await visit("about:blank", { bypassCSP: true, reducedMotion: "reduce" });
      await page.route("**/assets/*.js", (route) => route.abort());
      await page.goto(`${site}vi/country/KOR/`);
      await page.getByRole("heading", { level: 1, name: "Hàn Quốc" }).waitFor({ timeout: 15_000 });
      await expectAxeClean(page);
    });
  });

  describe("in other people's pages", () => {
    it("the app is refused, the embed is let in, in a sandbox too", async () => {
      const { page, complaints } = await visit(hostOrigin);
      const frame = (title: string) => page.frameLocator(`iframe[title="${title}"]`);
      for (const title of ["plain", "sandboxed"])
        await frame(title)
          .locator("html[data-date] [data-atom][data-look]")
          .first()
          .waitFor({ state: "attached" });
      // Of the two embeds, not of the page: now and then a frame that was refused is never told to be idle.
      const embeds = page.frames().filter((own) => own.url().startsWith(`${site}embed.html`));
      expect(embeds).toHaveLength(2);
      for (const embed of embeds) await embed.waitForLoadState("networkidle");
      expect(await frame("app").locator("[data-atom]").count()).toBe(0);
      const own = complaints.filter((text) => !text.includes("frame-ancestors"));
      expect(own).toEqual([]);
      expect(complaints.some((text) => text.includes("frame-ancestors 'self'"))).toBe(true);
    });

    it("the embed opens in a page on a reader's own disk", async () => {
      const saved = join(folder, "saved.html");
      writeFileSync(
        saved,
        `<!doctype html><title>Saved</title><iframe title="plain" src="${site}embed.html"></iframe>`,
      );
      const { page } = await visit(`file://${saved}`);
      await page
        .frameLocator("iframe")
        .locator("html[data-date] [data-atom][data-look]")
        .first()
        .waitFor({ state: "attached" });
    });

    it.each([
      ["", "en", "home"],
      ["country/SUN/", "en", "country/SUN"],
      ["vi/country/KOR/", "vi", "vi/country/KOR"],
      ["vi/story/trade-from-afta-to-rcep/", "vi", "vi/story/trade-from-afta-to-rcep"],
    ])("an oEmbed consumer that knows nothing of us resolves /%s", async (path, language, name) => {
      const answer = await extract(site + path);
      expect(answer).toMatchObject({
        type: "rich",
        version: "1.0",
        width: 800,
        height: 560,
        provider_url: site,
      });
      const { html = "", thumbnail_url: thumbnail = "" } = answer as {
        html?: string;
        thumbnail_url?: string;
      };
      expect(html).toContain(`src="${site}embed.html?lang=${language}`);
      expect(html).toContain('title="');
      expect(JSON.parse(String(file(`oembed/${name}.json`)))).toMatchObject({ html });
      expect((await ask(thumbnail)).headers["content-type"]).toBe("image/png");
    });
  });
});
