// @vitest-environment jsdom
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { HtmlValidate } from "html-validate";
import { describe, expect, it } from "vitest";
import { documentOf } from "../../scripts/pages/document.ts";
import { html } from "../../scripts/pages/html.ts";
import { missingPage } from "../../scripts/pages/missing.ts";
import { sourceList } from "../../scripts/pages/sources.ts";
import { templateOf } from "../../scripts/pages/template.ts";
import { formatFuzzyDay } from "../../src/domain/day.ts";
import { TABLES } from "../real.ts";
import { CONTENTS, contentOf, PRESS, pressFor, WORLD } from "./site.ts";

const validator = new HtmlValidate({
  extends: ["html-validate:recommended"],
  rules: { "long-title": "off", "doctype-style": ["error", { style: "lowercase" }] },
});

const parsed = (markup: string) => new DOMParser().parseFromString(markup, "text/html");
const hashOf = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** The rules of the policy in a page, by their names. */
function policyIn(page: Document): ReadonlyMap<string, readonly string[]> {
  const policy =
    page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute("content") ?? "";
  return new Map(policy.split("; ").map((rule) => [rule.split(" ")[0] ?? "", rule.split(" ").slice(1)]));
}

const attribute = (page: Document, selector: string, name: string) =>
  page.querySelector(selector)?.getAttribute(name);

describe("documents", () => {
  it("are written for every country, former state, territory and story, in both languages", () => {
    for (const language of ["en", "vi"] as const) {
      const ids = CONTENTS.filter(({ page }) => page.language === language).map(({ page }) => page.id);
      for (const { code } of TABLES.countries) expect(ids).toContain(code);
      for (const code of ["SUN", "DDR", "YUG", "CSK"]) expect(ids).toContain(code);
      for (const { slug } of WORLD.stories) expect(ids).toContain(slug);
    }
  });

  it("are valid HTML, all of them", () => {
    const faults = CONTENTS.flatMap((content) => {
      const report = validator.validateStringSync(documentOf(pressFor(content), content));
      return report.results.flatMap(({ messages }) =>
        messages.map(
          ({ ruleId, message }) => `${content.page.language} ${content.page.id}: ${ruleId}: ${message}`,
        ),
      );
    });
    expect([...new Set(faults)].slice(0, 10)).toEqual([]);
    expect(validator.validateStringSync(missingPage(WORLD, PRESS.site, "assets/missing-0.css")).valid).toBe(
      true,
    );
  }, 120_000);

  it("have a title, description and heading of their own", () => {
    for (const field of ["title", "description"] as const) {
      const texts = CONTENTS.map((content) => `${content.page.language} ${content[field]}`);
      const twice = texts.filter((text, i) => texts.indexOf(text) !== i);
      expect(twice).toEqual([]);
    }
    for (const { title, description } of CONTENTS) {
      expect(title.length).toBeLessThan(110);
      expect(description.length).toBeGreaterThan(40);
      expect(description.length).toBeLessThan(320);
    }
  });

  it("carry no style or script of their own but those that their policy knows by a hash, and no eval", () => {
    for (const content of CONTENTS) {
      const page = parsed(documentOf(pressFor(content), content));
      const inline = [...page.querySelectorAll<HTMLElement>("script:not([src]), style")].filter(
        (element) => element.getAttribute("type") !== "application/ld+json",
      );
      const allowed = inline.map(({ localName, textContent }) => [`${localName}-src`, hashOf(textContent)]);
      expect(allowed.length).toBe(3);
      const rules = policyIn(page);
      for (const [rule = "", hash = ""] of allowed) expect(rules.get(rule)).toContain(hash);
      expect([...rules.values()].join(" ")).not.toMatch(/unsafe|https?:|\*/);
      expect(page.querySelectorAll("[style], [onclick], [onload], base").length).toBe(0);
    }
  });

  it("say what they may load before anything that they load, the page of what is missing too", () => {
    const home = parsed(documentOf(PRESS, contentOf("home", null)));
    const missing = parsed(missingPage(WORLD, PRESS.site, "assets/missing-0.css"));
    for (const page of [home, missing]) {
      const [first] = page.querySelectorAll("meta[http-equiv], script, style, link, body *");
      expect(first?.getAttribute("http-equiv")).toBe("Content-Security-Policy");
      expect(policyIn(page).get("default-src")).toEqual(["'none'"]);
      expect(policyIn(page).get("require-trusted-types-for")).toEqual(["'script'"]);
    }
  });

  it("fetch what the app takes before it is asked for, and its styles only where a host refuses those in the page", () => {
    const page = parsed(documentOf(PRESS, contentOf("country", "KOR", "vi")));
    const preload = page.querySelector('link[rel="preload"]');
    expect(preload?.getAttribute("href")).toBe("../../../assets/start-0.js");
    expect(preload?.getAttribute("fetchpriority")).toBe("low");
    const sheets = [...page.querySelectorAll('link[rel="stylesheet"]')];
    expect(sheets.map((sheet) => [sheet.getAttribute("href"), sheet.hasAttribute("disabled")])).toEqual([
      ["../../../assets/start-0.css", true],
    ]);
    // What the page adds comes first, as its file did: the app's own styles go before it.
    const styles = [...page.querySelectorAll("style")].map(({ textContent }) => textContent);
    expect(styles).toEqual([".page { color: black }", ":root { --paper: white }"]);
  });

  it("know their other language and the address they would be known by", () => {
    const page = parsed(documentOf(PRESS, contentOf("country", "KOR", "vi")));
    const site = PRESS.site;
    expect(attribute(page, "link[rel=canonical]", "href")).toBe(`${site}vi/country/KOR/`);
    expect(attribute(page, "link[hreflang=en]", "href")).toBe(`${site}country/KOR/`);
    expect(attribute(page, "link[hreflang=vi]", "href")).toBe(`${site}vi/country/KOR/`);
    expect(attribute(page, "link[hreflang=x-default]", "href")).toBe(`${site}country/KOR/`);
    expect(page.documentElement.dataset).toMatchObject({ lang: "vi", country: "KOR" });
    expect(attribute(page, 'link[type="application/json+oembed"]', "href")).toBe(
      `${site}oembed/vi/country/KOR.json`,
    );
    expect(attribute(page, 'meta[property="og:image"]', "content")).toBe(
      `${site}pictures/vi/country/KOR.png`,
    );
    expect(attribute(page, 'meta[property="og:locale"]', "content")).toBe("vi_VN");
    expect(attribute(page, 'meta[name="twitter:card"]', "content")).toBe("summary_large_image");
    expect(page.title).toBe("Hàn Quốc và Việt Nam: đối tác chiến lược toàn diện");
  });

  it("say in what language their text is, whatever language the reader asks for", () => {
    const some = CONTENTS.filter(({ page }) => page.kind !== "country" || page.id === "KOR");
    for (const content of some) {
      const page = parsed(documentOf(pressFor(content), content));
      expect(attribute(page, ".page", "lang")).toBe(content.page.language);
    }
  });

  it("let the front page open in the reader's own language", () => {
    const front = parsed(documentOf(PRESS, contentOf("home", null)));
    expect({ ...front.documentElement.dataset }).toEqual({});
    const vietnamese = parsed(documentOf(PRESS, contentOf("home", null, "vi")));
    expect({ ...vietnamese.documentElement.dataset }).toEqual({ lang: "vi" });
  });

  it("do without a picture where none is made", () => {
    const page = parsed(documentOf({ ...PRESS, pictureOf: () => null }, contentOf("country", "KOR")));
    expect(page.querySelector('meta[property="og:image"], main img')).toBeNull();
    expect(attribute(page, 'meta[name="twitter:card"]', "content")).toBe("summary");
  });

  it("describe the page and the dataset to machines, with files that are there", () => {
    const page = parsed(documentOf(PRESS, contentOf("country", "SUN")));
    const { "@graph": graph } = JSON.parse(
      page.querySelector("script[type='application/ld+json']")?.textContent ?? "",
    );
    expect(graph.map((node: { "@type": string }) => node["@type"])).toEqual(["WebPage", "Dataset"]);
    expect(graph[1].temporalCoverage).toBe("1945-09-02/2025-12-31");
    for (const { contentUrl } of graph[1].distribution) {
      const file = resolve("public", contentUrl.slice(PRESS.site.length));
      expect(readFileSync(file, "utf8").length).toBeGreaterThan(0);
    }
  });
});

describe("the history on a page", () => {
  // Several tests read the same two hundred pages, and the rows of a country all the same one.
  const pages = new Map<string, { readonly main: Element | null; readonly text: string }>();
  const pageOf = (code: string) => {
    const known = pages.get(code);
    if (known) return known;
    const content = contentOf("country", code);
    const main = parsed(documentOf(pressFor(content), content)).querySelector("main");
    const page = { main, text: (main?.textContent ?? "").replace(/\s+/g, " ") };
    pages.set(code, page);
    return page;
  };

  it("has every dated row of the tables, with each of its sources", () => {
    const { date } = WORLD.editions.en.speech.formats;
    const titles = new Map(TABLES.sources.map(({ id, title }) => [id, title]));
    for (const row of [...TABLES.relations, ...TABLES.partnerships]) {
      const { text } = pageOf(row.code);
      if (row.date) expect(text, `${row.code} ${formatFuzzyDay(row.date)}`).toContain(date(row.date));
      for (const source of row.sources)
        expect(text).toContain((titles.get(source) ?? "?").replace(/\s+/g, " "));
    }
  }, 120_000);

  it("links no source that is a weak copy, insecure or no address", () => {
    const source = { id: "a", title: "A <title>", publisher: "A publisher", date: null };
    const list = parsed(
      sourceList(
        [
          { ...source, url: "https://host.example/a?b=1&c=2", kind: "press" },
          { ...source, url: "https://host.example/copy", kind: "mirror" },
          { ...source, url: "http://host.example/", kind: "press" },
          { ...source, url: "javascript:alert(1)", kind: "press" },
        ],
        WORLD.editions.en,
      ).markup,
    );
    expect([...list.querySelectorAll("a")].map(({ href }) => href)).toEqual([
      "https://host.example/a?b=1&c=2",
    ]);
    expect([...list.querySelectorAll("li")].map(({ textContent }) => textContent)[1]).toContain(
      "weak copy, not linked",
    );
  });

  it("links sources by https only, and never a weak copy", () => {
    const weak = new Set(TABLES.sources.flatMap(({ kind, url }) => (kind === "mirror" && url ? [url] : [])));
    for (const { page } of CONTENTS.filter(
      (content) => content.page.kind === "country" && content.page.language === "en",
    )) {
      for (const link of pageOf(page.id ?? "").main?.querySelectorAll<HTMLAnchorElement>(".page-sources a") ??
        []) {
        expect(link.protocol).toBe("https:");
        expect(weak.has(link.href)).toBe(false);
      }
    }
  }, 60_000);

  it("shows a former state on its last day, and leads to what came after", () => {
    const content = contentOf("country", "SUN");
    expect(content.embedDate).toBe("1991-12-25");
    const { main } = pageOf("SUN");
    expect(main?.textContent).toContain("On 25 December 1991");
    expect(main?.querySelector('a[href="../../country/RUS/"]')?.textContent).toBe("Russia");
  });
});

describe("the parts of a document", () => {
  it("escape what is text", () => {
    const text = `<b title="x">&</b>`;
    expect(html`<p title="${text}">${text}</p>`.markup).toBe(
      '<p title="&lt;b title=&quot;x&quot;&gt;&amp;&lt;/b&gt;">&lt;b title=&quot;x&quot;&gt;&amp;&lt;/b&gt;</p>',
    );
  });

  it("need the slots of index.html", () => {
    expect(() => templateOf("<html><title>x</title></html>")).toThrow("index.html has no root");
  });
});
