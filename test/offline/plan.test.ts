import { describe, expect, it } from "vitest";
import { answerOf, keptInstead } from "../../src/offline/plan.ts";

const SCOPE = "https://atlas.example/maps/";
const PLAN = {
  version: "1",
  files: {
    "": "h",
    "vi/": "h",
    "icon.svg": "h",
    "assets/a-12345678.js": "h",
    "topology/a.json?v=abcd": "h",
    "stories/index.json": "h",
  },
  later: { "offline/player.html": "h" },
};
const ask = (path: string, mode: RequestMode = "cors", method = "GET") =>
  answerOf({ url: new URL(path, SCOPE).href, mode, method }, SCOPE, PLAN);

describe("what the service worker answers", () => {
  it.each(["", "?date=1995-07-12", "index.html", "index.html?story=x", "vi/", "vi/index.html?lang=en"])(
    "the app itself at “%s”",
    (path) => {
      const folder = path.startsWith("vi/") ? "vi/" : "";
      expect(ask(path, "navigate")).toEqual({ kind: "page", address: SCOPE + folder });
    },
  );

  it.each([
    "embed.html",
    "embed",
    "country/KOR/",
    "vi/country/KOR/",
    "story/x/",
    "data/README.md",
    "stories/index.json",
    "icon.svg",
    "offline/player.html",
    "https://atlas.example/",
    "https://atlas.example/other/",
    "https://elsewhere.example/maps/",
  ])("no navigation to %s", (path) => {
    expect(ask(path, "navigate")).toBeNull();
  });

  it("files whose name carries their hash, to whoever asks", () => {
    expect(ask("assets/a-12345678.js")?.kind).toBe("fixed");
    expect(ask("topology/a.json?v=abcd")?.kind).toBe("fixed");
  });

  it("other files to its own pages only", () => {
    expect(ask("stories/index.json")).toEqual({ kind: "own", address: `${SCOPE}stories/index.json` });
    expect(ask("icon.svg")?.kind).toBe("own");
    expect(ask("offline/player.html")?.kind).toBe("own");
  });

  it("keeps finer outlines, and those of another build apart", () => {
    expect(ask("topology/c.json?v=1")).toEqual({ kind: "keep", address: `${SCOPE}topology/c.json?v=1` });
    expect(ask("topology/a.json?v=1")).toEqual({ kind: "keep", address: `${SCOPE}topology/a.json?v=1` });
  });

  it.each(["data/countries.csv", "assets/b-12345678.js", "topology/a.json", "sw.js", "", "toString"])(
    "leaves “%s” to the network",
    (path) => {
      expect(ask(path)).toBeNull();
    },
  );

  it.each([
    ["country/KOR/", "?country=KOR&lang=en"],
    ["country/EU/index.html", "?country=EU&lang=en"],
    ["vi/country/KOR/?date=1995-07-12", "vi/?date=1995-07-12&country=KOR&lang=vi"],
    ["country/KOR/?lang=vi&country=JPN#x", "?lang=vi&country=JPN#x"],
    ["story/the-five-permanent-members/?step=3", "?step=3&story=the-five-permanent-members&lang=en"],
  ])("leads from %s to the app where there is no network", (path, instead) => {
    const request = { url: new URL(path, SCOPE).href, mode: "navigate", method: "GET" } as const;
    expect(keptInstead(request, SCOPE, PLAN)).toBe(SCOPE + instead);
  });

  it.each([
    ["", "navigate", "GET"],
    ["country/", "navigate", "GET"],
    ["fr/country/KOR/", "navigate", "GET"],
    ["country/KOR/picture.png", "navigate", "GET"],
    ["embed.html", "navigate", "GET"],
    ["country/KOR/", "cors", "GET"],
    ["country/KOR/", "navigate", "POST"],
    ["https://elsewhere.example/maps/country/KOR/", "navigate", "GET"],
  ] as const)("leads nowhere else: %s (%s, %s)", (path, mode, method) => {
    expect(keptInstead({ url: new URL(path, SCOPE).href, mode, method }, SCOPE, PLAN)).toBeNull();
  });

  it("answers only what reads", () => {
    expect(ask("", "navigate", "POST")).toBeNull();
  });
});
