// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { oembedPath, pathOf, picturePath } from "../../scripts/pages/address.ts";
import { parseHeaders, rulesFor } from "../../scripts/pages/headers.ts";
import { oembedOf } from "../../scripts/pages/oembed.ts";
import { policyOf } from "../../scripts/pages/policy.ts";
import { robotsOf, sitemapOf } from "../../scripts/pages/sitemap.ts";
import { CONTENTS, contentOf, PRESS } from "./site.ts";

const rules = parseHeaders(readFileSync("hosting/_headers", "utf8"));
const nginx = readFileSync("hosting/nginx.conf", "utf8");
const headersOf = (path: string) => rulesFor(rules, path)[0]?.headers ?? {};

const PAGES = CONTENTS.map(({ page }) => page);
const FILES = [
  ...PAGES.map((page) => `/${pathOf(page)}`),
  ...PAGES.map((page) => `/${oembedPath(page)}`),
  ...PAGES.map((page) => `/${picturePath(page)}`),
  ...["/404.html", "/embed", "/embed.html", "/embed.js", "/embed.v1.2.3.js", "/sitemap.xml", "/robots.txt"],
  ...[
    "/assets/index-VXBOFXlh.js",
    "/topology/a.json",
    "/data/countries.csv",
    "/stories/index.json",
    "/icon.svg",
  ],
  ...["/sw.js", "/manifest.webmanifest", "/icon-192.png", "/apple-touch-icon.png", "/offline/player.html"],
  ...["/feed.xml", "/vi/feed.json", "/anniversaries.ics"],
];

describe("_headers", () => {
  it("has exactly one rule for each file, as hosts join the values of several", () => {
    for (const file of FILES) expect([file, rulesFor(rules, file).length]).toEqual([file, 1]);
  });

  it("keeps within what the hosts take: a hundred rules, lines of two thousand characters", () => {
    expect(rules.length).toBeLessThanOrEqual(100);
    for (const { headers } of rules)
      for (const [name, value] of Object.entries(headers))
        expect(name.length + value.length).toBeLessThan(1_990);
  });

  it("lets no page be sniffed, and no policy be loosened", () => {
    for (const { headers } of rules) {
      expect(headers["X-Content-Type-Options"]).toBe("nosniff");
      expect(headers["Content-Security-Policy"] ?? "").not.toMatch(/unsafe|https?:|\* (?!file:)/);
    }
  });

  it("says the same as the nginx configuration", () => {
    const [app, embed] = [headersOf("/"), headersOf("/embed.html")];
    for (const name of ["Content-Security-Policy", "Permissions-Policy"]) {
      expect(nginx).toContain(`page    "${app[name]}";`);
      expect(nginx).toContain(`embed   "${embed[name]}";`);
    }
  });

  it("leaves to the pages only what changes with a build, and lets nothing run in the player", () => {
    const sent = (headersOf("/")["Content-Security-Policy"] ?? "").split("; ");
    const [, text = ""] = /content="([^"]+)"/.exec(policyOf({ scripts: [], styles: [] }).markup) ?? [];
    const own = text.split("; ");
    expect(own.filter((rule) => !sent.includes(rule))).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
    ]);
    // A page cannot say by whom it is framed, and `default-src` has no objects already.
    expect(sent.filter((rule) => !own.includes(rule))).toEqual([
      "object-src 'none'",
      "frame-ancestors 'self'",
    ]);
    const player = headersOf("/offline/player.html")["Content-Security-Policy"] ?? "";
    expect(player).toContain("default-src 'none'; script-src 'self'; style-src 'self';");
    expect(nginx).toContain(`player  "${player}";`);
  });

  it("has one policy for all pages, and one for the embed under both its names", () => {
    for (const page of PAGES) expect(headersOf(`/${pathOf(page)}`)).toEqual(headersOf("/"));
    expect(headersOf("/embed")).toEqual(headersOf("/embed.html"));
    expect(headersOf("/")["Content-Security-Policy"]).toContain("frame-ancestors 'self'");
    expect(headersOf("/embed")["Content-Security-Policy"]).toContain("frame-ancestors * file:");
  });

  it("names the line that it cannot read", () => {
    expect(() => parseHeaders("/a\n  X-A: 1\nnonsense")).toThrow("_headers:3");
  });
});

describe("the sitemap", () => {
  const xml = new DOMParser().parseFromString(sitemapOf(PRESS.site, PAGES), "application/xml");

  it("is well formed and names every page once, with each page's other language", () => {
    expect(xml.querySelector("parsererror")).toBeNull();
    const locations = [...xml.querySelectorAll("loc")].map(({ textContent }) => textContent);
    expect(locations).toEqual(PAGES.map((page) => PRESS.site + pathOf(page)));
    expect(new Set(locations).size).toBe(locations.length);
    const others = [...xml.getElementsByTagNameNS("http://www.w3.org/1999/xhtml", "link")];
    for (const link of others) expect(locations).toContain(link.getAttribute("href"));
    expect(others.length).toBe(3 * locations.length);
  });

  it("is named where robots look", () => {
    expect(robotsOf(PRESS.site)).toContain("\nSitemap: https://atlas.example/maps/atlas/sitemap.xml\n");
  });
});

describe("oEmbed answers", () => {
  it("frame the very view of the page", () => {
    for (const content of CONTENTS.filter(({ page }) => page.kind !== "countries")) {
      const answer = JSON.parse(oembedOf(PRESS, content));
      expect(answer).toMatchObject({ version: "1.0", type: "rich", width: 800, height: 560 });
      const frame = new DOMParser().parseFromString(answer.html, "text/html").querySelector("iframe");
      const { searchParams, pathname, origin } = new URL(frame?.src ?? "");
      expect(origin + pathname).toBe(`${PRESS.site}embed.html`);
      expect(searchParams.get("lang")).toBe(content.page.language);
      expect(searchParams.get("country")).toBe(content.page.kind === "country" ? content.page.id : null);
      expect(searchParams.get("story")).toBe(content.page.kind === "story" ? content.page.id : null);
      expect(frame?.title).toBe(content.title);
    }
  });

  it("open a former state on its last day, a present one on the newest", () => {
    const dateOf = (code: string) => /date=([\d-]+)/.exec(oembedOf(PRESS, contentOf("country", code)))?.[1];
    expect(dateOf("DDR")).toBe("1990-10-02");
    expect(dateOf("KOR")).toBeUndefined();
  });
});
