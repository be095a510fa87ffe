// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import type { Code } from "../../../src/domain/country.ts";
import { parseDay } from "../../../src/domain/day.ts";
import { decodeOptions } from "../../../src/state/embed.ts";
import { decodeView, knownTo } from "../../../src/state/url.ts";
import { defaultView, type View } from "../../../src/state/view.ts";
import {
  type Choices,
  embedPairs,
  FIRST_CHOICES,
  permalink,
  picturePath,
  WAYS,
} from "../../../src/view/share/choices.ts";
import { snippetOf } from "../../../src/view/share/snippet.ts";
import { DATASET } from "../../real.ts";

const KNOWN = knownTo(DATASET);
const VIEW: View = {
  ...defaultView(parseDay("1995-07-12"), "vi"),
  selection: ["USA" as Code],
  groups: ["asean", "g20"],
  camera: { lon: 108, lat: 16, zoom: 2.5 },
  panel: "share",
};
const SITE = { root: "https://atlas.example/", hasPages: true, release: () => Promise.reject() };

function snippet(change: Partial<Choices> = {}, title = "Map") {
  const choices = { ...FIRST_CHOICES, ...change };
  return snippetOf({
    ...{ root: SITE.root, pairs: embedPairs(VIEW, choices, KNOWN), choices, title, picture: null },
    link: { href: "https://atlas.example/?a=1&b=2", text: "Open <the> map" },
    release: { version: "1.2.3", integrity: "sha384-abc" },
  });
}

function parsed(code: string): HTMLElement {
  const box = document.createElement("div");
  box.innerHTML = code;
  return box;
}

describe("a permalink", () => {
  it("leads to the page of the one country that is chosen, with the date written out", () => {
    const plain = { ...VIEW, groups: [], camera: null };
    expect(permalink(SITE, plain, false, KNOWN)).toBe(
      "https://atlas.example/vi/country/USA/?date=1995-07-12",
    );
    expect(permalink(SITE, plain, true, KNOWN)).toBe("https://atlas.example/vi/country/USA/?date=latest");
    const two = { ...plain, language: "en", selection: ["USA", "FRA"] as Code[] } as const;
    expect(permalink(SITE, two, false, KNOWN)).toBe("https://atlas.example/?date=1995-07-12&country=USA~FRA");
  });

  it("names everything itself where there are no such pages", () => {
    const link = new URL(permalink({ ...SITE, hasPages: false }, VIEW, false, KNOWN));
    const { view, faults } = decodeView(link.search, defaultView(DATASET.end, "en"), KNOWN);
    expect(faults).toEqual([]);
    expect(view).toEqual({ ...VIEW, panel: null });
  });

  it("leaves the question out with the ledger that answers it", () => {
    const asked = { ...VIEW, panel: "ledger", ask: "established" } as const;
    expect(permalink(SITE, asked, false, KNOWN)).toBe(permalink(SITE, VIEW, false, KNOWN));
  });

  it("has the picture of the country, or of the whole", () => {
    expect(picturePath(VIEW)).toBe("pictures/vi/country/USA.png");
    expect(picturePath({ ...VIEW, language: "en", selection: [] })).toBe("pictures/home.png");
  });
});

describe("a snippet", () => {
  it.each(WAYS)("shows the view that was on the screen: %s", (way) => {
    const box = parsed(snippet({ way, theme: "dark", language: "vi", controls: ["title"] }));
    const search =
      way === "iframe" ? new URL(box.querySelector("iframe")?.src ?? "").search : attributesAsQuery(box);
    const { view, faults } = decodeView(search, defaultView(DATASET.end, "en"), KNOWN);
    expect(faults).toEqual([]);
    expect(view).toEqual({ ...VIEW, theme: "dark", panel: null });
    expect(decodeOptions(search).options.controls).toEqual(["title"]);
  });

  it("stays with the reader's language and the newest day where that is asked for", () => {
    const { src } = parsed(snippet({ date: "latest", language: "auto" })).querySelector("iframe") ?? {
      src: "",
    };
    const query = new URL(src).searchParams;
    expect([query.get("date"), query.has("lang"), query.has("theme")]).toEqual(["latest", false, false]);
  });

  it("sizes the frame", () => {
    const frame = (change: Partial<Choices>) => parsed(snippet(change)).querySelector("iframe");
    expect(frame({ size: "fixed", height: 480 })?.getAttribute("height")).toBe("480");
    expect(frame({ size: "ratio", ratio: "16/9" })?.getAttribute("style")).toContain("aspect-ratio:16/9");
    const element = parsed(snippet({ way: "element", size: "ratio", ratio: "1/1" })).querySelector(
      "bamboo-atlas",
    );
    expect(element?.getAttribute("ratio")).toBe("1/1");
    expect(
      parsed(snippet({ way: "element" }))
        .querySelector("bamboo-atlas")
        ?.hasAttribute("height"),
    ).toBe(false);
  });

  it("pins the version with its hash", () => {
    const script = parsed(snippet({ way: "script", isPinned: true })).querySelector("script");
    expect(script?.src).toBe("https://atlas.example/embed.v1.2.3.js");
    expect([script?.getAttribute("integrity"), script?.crossOrigin]).toEqual(["sha384-abc", "anonymous"]);
    expect(parsed(snippet({ way: "script" })).querySelector("script")?.src).toBe(
      "https://atlas.example/embed.js",
    );
  });

  it("writes texts as texts", () => {
    const title = `"><script>alert(1)</script>`;
    const box = parsed(snippet({}, title));
    expect(box.querySelector("script")).toBeNull();
    expect(box.querySelector("iframe")?.title).toBe(title);
    const link = parsed(snippet({ way: "element" })).querySelector("a");
    expect([link?.textContent, link?.href]).toEqual(["Open <the> map", "https://atlas.example/?a=1&b=2"]);
  });
});

function attributesAsQuery(box: HTMLElement): string {
  const map = box.querySelector("bamboo-atlas, [data-bamboo-atlas]");
  const query = new URLSearchParams();
  for (const { name, value } of map?.attributes ?? []) query.set(name.replace("data-", ""), value);
  return query.toString();
}
