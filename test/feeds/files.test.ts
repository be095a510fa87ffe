// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { releasesIn } from "../../scripts/feeds/changes.ts";
import { idOf } from "../../scripts/feeds/entries.ts";
import { feedFiles } from "../../scripts/feeds/files.ts";
import { xml } from "../../scripts/feeds/formats.ts";
import { DATA_DIR, TABLES } from "../real.ts";

const CHANGES = readFileSync(join(DATA_DIR, "CHANGELOG.md"), "utf8");
const SITE = "https://atlas.example/sub/";
const FILES = await feedFiles(TABLES, CHANGES, SITE);
const file = (name: string) => FILES.get(name) ?? "";

interface Item {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly content_html: string;
  readonly date_published: string;
  readonly tags: readonly string[];
}

const items = (name: string) => (JSON.parse(file(name)) as { items: readonly Item[] }).items;

describe("the files to come back by", () => {
  it("are three in each language, and the same every time", async () => {
    expect([...FILES.keys()].sort()).toEqual(
      ["anniversaries.ics", "feed.json", "feed.xml"].flatMap((name) => [name, `vi/${name}`]).sort(),
    );
    expect([...(await feedFiles(TABLES, CHANGES, SITE))]).toEqual([...FILES]);
  });

  it.each(["feed.xml", "vi/feed.xml"])("%s is well-formed Atom with all it needs", (name) => {
    const feed = new DOMParser().parseFromString(file(name), "application/xml");
    expect(feed.querySelector("parsererror")).toBeNull();
    expect(feed.documentElement.namespaceURI).toBe("http://www.w3.org/2005/Atom");
    expect(feed.querySelector('link[rel="self"]')?.getAttribute("href")).toBe(SITE + name);
    for (const entry of [feed.documentElement, ...feed.querySelectorAll("entry")]) {
      for (const part of ["id", "title", "updated"]) {
        expect(entry.querySelector(`:scope > ${part}`)?.textContent, part).toBeTruthy();
      }
    }
    const ids = [...feed.querySelectorAll("id")].map((id) => id.textContent);
    expect(new Set(ids).size).toBe(ids.length);
    expect(
      ids.every((id) =>
        /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id ?? ""),
      ),
    ).toBe(true);
  });

  it("tell the newest steps and the versions of the dataset, newest first, in both languages alike", () => {
    const [en, vi] = [items("feed.json"), items("vi/feed.json")];
    expect(en.map(({ id }) => id)).toEqual(vi.map(({ id }) => id));
    const days = en.map(({ date_published }) => date_published);
    expect(days).toEqual([...days].sort().reverse());
    expect(en.some(({ title }) => title.startsWith("Philippines: "))).toBe(true);
    expect(en.filter(({ tags }) => tags.includes("correction")).length).toBe(releasesIn(CHANGES).length);
    for (const { url } of en) expect(new URL(url).href.startsWith(SITE)).toBe(true);
  });

  it("hold a calendar of whole, distinct days", () => {
    const text = file("vi/anniversaries.ics");
    const uids = [...text.matchAll(/^UID:(.+)\r$/gm)].map(([, uid]) => uid);
    expect(uids.length).toBeGreaterThan(700);
    expect(new Set(uids).size).toBe(uids.length);
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(uids.length);
    expect(text).toContain("75 năm");
  });
});

describe("the list of changes", () => {
  it("is read version by version, with dates where they are", () => {
    const text =
      "# Changes\n\nWhy.\n\n## 1.0.1 (2026-07-01)\n\nTwo\nlines.\n\n- First\n  item.\n- Second.\n\n## 1.0.0\n\nOld.\n";
    expect(releasesIn(text)).toEqual([
      {
        version: "1.0.1",
        date: { day: 20635, precision: "day" },
        paragraphs: ["Two lines."],
        items: ["First item.", "Second."],
      },
      { version: "1.0.0", date: null, paragraphs: ["Old."], items: [] },
    ]);
    expect(releasesIn(CHANGES).at(-1)?.version).toBe("1.0.0");
  });
});

it("escapes what XML would take for its own", () => {
  expect(xml(`a < b & "c" > d`)).toBe("a &lt; b &amp; &quot;c&quot; &gt; d");
});

it("gives the same key the same id and others others", () => {
  expect(idOf("a")).toBe(idOf("a"));
  expect(idOf("a")).not.toBe(idOf("b"));
});
