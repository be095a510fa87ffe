import { readFileSync } from "node:fs";
import type { Page, Route } from "playwright-core";
import { describe, expect, it } from "vitest";
import { inTurn } from "./in-turn.ts";
import { open, withoutPicture } from "./open.ts";
import { expectAcceptable, expectOnlyLoadErrors, hasten, outcomeOf } from "./outcome.ts";

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
  readonly assets?: readonly string[];
}

type Manifest = Readonly<Record<string, Chunk>>;
const manifestOf = (name: string) => JSON.parse(readFileSync(`dist/.vite/${name}.json`, "utf8")) as Manifest;
const manifest = { ...manifestOf("embed"), ...manifestOf("manifest") };
const chunk = (end: string): Chunk => {
  const key = Object.keys(manifest).find((name) => name.endsWith(end));
  if (key === undefined) throw new Error(`the build has no chunk ${end}`);
  return manifest[key] as Chunk;
};
/** The chunk with all that a page starts with, as its HTML names it. */
const startOf = (page: string): string => {
  const [file] = readFileSync(`dist/${page}`, "utf8").match(/assets\/start-[\w-]+\.js/) ?? [];
  if (file === undefined) throw new Error(`${page} starts with nothing`);
  return `/${file}`;
};
/** The chunk with all that comes right after the first picture. */
const laterOf = (name: string): string => {
  const [key, own] = Object.entries(manifestOf(name)).find(([key]) => /^_later-.*\.js$/.test(key)) ?? [];
  if (own === undefined) throw new Error(`${name} has no chunk ${key ?? "later"}`);
  return `/${own.file}`;
};
/** The style sheet that an embed waits for; those of the other pages stand in them. */
const [EMBED_STYLE] = /\/assets\/embed-[\w-]+\.css/.exec(readFileSync("dist/embed.html", "utf8")) ?? [];
if (EMBED_STYLE === undefined) throw new Error("the embed has no style sheet");
const fileOf = (end: string) => `/${chunk(end).file}`;
const styleOf = (end: string) => `/${chunk(end).css?.[0]}`;

/** The ways of the app, each with what it opens. */
const WAYS = {
  map: "?lang=en",
  globe: "?lang=en&view=globe",
  table: "?lang=en&view=table",
  profile: "?lang=en&country=USA",
  ledger: "?lang=en&panel=ledger",
  sources: "?lang=en&panel=sources",
  story: "?lang=en&story=the-five-permanent-members&step=1",
  reading: "?lang=en&story=the-five-permanent-members",
  data: "?lang=en&panel=data",
  share: "?lang=en&panel=share",
  editor: "?lang=en&panel=editor",
  milestones: "?lang=en&panel=milestones",
  anniversaries: "?lang=en&panel=anniversaries",
  about: "?lang=en&panel=about",
  compare: "?lang=en&date=2025-12-31&compare=1995-07-12",
  layer: "?lang=en&layer=missions",
  vietnamese: "?lang=vi",
  embed: "embed.html?lang=en",
} as const;
type Way = keyof typeof WAYS;

/** Asked for only by a page that brings no picture of them. */
const OUTLINES = "/topology/a.json";

/** One of the four files of the typeface, of which none is set then. */
const LETTERS = `/${chunk("view/typeface.ts").assets?.find((file) => file.includes("latin-600"))}`;

/** One file of each kind, either missing or cut off; `npm run test:faults` has both of every file that any way fetches. */
const SOME: readonly (readonly [Way, string])[] = [
  ["map", fileOf("index.html")],
  ["map", startOf("index.html")],
  ["embed", EMBED_STYLE],
  ["embed", OUTLINES],
  ["map", "/topology/b.json"],
  ["map", fileOf("names/en")],
  ["map", fileOf("view/typeface.ts")],
  ["map", LETTERS],
  ["globe", fileOf("globe/GlobeArea.tsx")],
  ["table", styleOf("table/TableArea.tsx")],
  ["profile", fileOf("records/en")],
  ["story", fileOf("story/StoryArea.tsx")],
  ["story", "/stories/the-five-permanent-members.json"],
  ["data", "/data/versions.json"],
  ["editor", fileOf("src/own-stories.ts")],
  ["embed", startOf("embed.html")],
  ["map", laterOf("manifest")],
  ["vietnamese", laterOf("manifest")],
  ["embed", laterOf("embed")],
];

const KINDS = {
  missing: (route: Route) =>
    route.fulfill({ status: 404, contentType: "text/html", body: "<title>404</title>" }),
  truncated: async (route: Route) => {
    const response = await route.fetch();
    const body = await response.body();
    await route.fulfill({ response, body: halfOf(body) });
  },
} as const;

const halfOf = (body: Buffer) => body.subarray(0, Math.floor(body.length / 2));

/** The word, or part of one, that half of a file of the build ends with. */
const wordLeftOf = (file: string) =>
  halfOf(readFileSync(`dist${file}`))
    .toString("latin1")
    .match(/[\w$]*$/)?.[0];

type Kind = keyof typeof KINDS;
const KIND_NAMES: readonly Kind[] = ["missing", "truncated"];

const isAll = process.env["FAULTS"] === "all";

/** Every file that a way fetches from the build, pages apart. */
async function filesOf(way: Way): Promise<readonly string[]> {
  const files = new Set<string>();
  const { page } = await open(WAYS[way], {
    early: true,
    before: async (page) => void page.on("request", (request) => files.add(new URL(request.url()).pathname)),
  });
  await page.waitForTimeout(4_000);
  await page.context().close();
  return [...files].filter((file) => /\.(js|css|json|woff2)$/.test(file));
}

async function casesOf(kind: Kind): Promise<readonly (readonly [Way, string])[]> {
  if (!isAll) return SOME.filter((_, place) => inTurn(KIND_NAMES, place, isAll).includes(kind));
  const seen = new Set<string>();
  const cases: (readonly [Way, string])[] = [];
  for (const way of Object.keys(WAYS) as Way[]) {
    for (const file of await filesOf(way)) {
      if (!seen.has(file)) cases.push([way, file]);
      seen.add(file);
    }
  }
  return cases;
}

/** Opens a way while one file is not as it should be, and waits until the page says or shows something. */
async function openWithout(way: Way, file: string, kind: Kind) {
  let isBroken = true;
  const { page, errors } = await open(WAYS[way], {
    early: true,
    before: async (page) => {
      if (file === OUTLINES) await withoutPicture(page);
      await page.route(
        (url) => url.pathname === file,
        // The page may be closed while the answer is on its way.
        (route) => (isBroken ? KINDS[kind](route) : route.continue()).catch(() => undefined),
      );
    },
  });
  await hasten(page);
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(300);
  return { page, errors, mend: () => (isBroken = false) };
}

async function expectMended(page: Page) {
  await page.reload();
  await page.waitForSelector("html[data-date] :is([data-atom][data-look], table tbody tr)", {
    state: "attached",
  });
}

describe.each(KIND_NAMES)("a file that is %s", (kind) => {
  it(
    "leaves the world, or a sentence that says what did not come; and all is well once it is back",
    async () => {
      for (const [way, file] of await casesOf(kind)) {
        const { page, errors, mend } = await openWithout(way, file, kind);
        const outcome = await outcomeOf(page);
        expectAcceptable(outcome, `${way} without ${file}`);
        // A cut may leave part of a word, which is then run as a name: the file itself says that there is none.
        const left = kind === "truncated" ? wordLeftOf(file) : null;
        const isOfTheCut = (text: string) => text.startsWith(`ReferenceError: ${left} is not defined`);
        expectOnlyLoadErrors(errors.filter((text) => !isOfTheCut(text)));
        mend();
        if (!outcome.stands) await expectMended(page);
        await page.context().close();
      }
    },
    isAll ? 1_800_000 : 120_000,
  );
});

describe("a file that was cut off, but runs to its end", () => {
  it.each([
    ["globe", "globe/GlobeArea.tsx"],
    ["profile", "profile/Profile.tsx"],
  ] as const)("is told in the way %s as one that did not come", async (way, part) => {
    const { page, errors } = await open(WAYS[way], {
      early: true,
      before: (page) =>
        page.route(
          (url) => url.pathname === fileOf(part),
          (route) => route.fulfill({ contentType: "text/javascript", body: "export {};" }),
        ),
    });
    await page.getByRole("alert").first().waitFor();
    expectAcceptable(await outcomeOf(page), way);
    expectOnlyLoadErrors(errors);
  });
});

describe("what comes right after the first picture", () => {
  it.each([
    ["map", "manifest", ".header-tools"],
    ["embed", "embed", ".map-list"],
  ] as const)(
    "is told once where it does not come, and comes when asked again: %s",
    async (way, name, part) => {
      const { page, errors, mend } = await openWithout(way, laterOf(name), "missing");
      const [alert] = await page.getByRole("alert").all();
      expect(await alert?.textContent()).toContain("Load the page again to go on.");
      expect((await outcomeOf(page)).alerts).toHaveLength(1);
      expect((await outcomeOf(page)).stands).toBe(true);
      expectOnlyLoadErrors(errors);
      mend();
      await alert?.getByRole("button", { name: "Load again" }).click();
      await page.locator(part).waitFor({ state: "attached" });
      expect((await outcomeOf(page)).alerts).toEqual([]);
    },
  );
});

describe("records that are not what they should be", () => {
  it.each(["map", "embed"] as const)("leave a sentence in the way %s", async (way) => {
    const file = startOf(way === "embed" ? "embed.html" : "index.html");
    const { page } = await open(WAYS[way], {
      early: true,
      before: (page) =>
        page.route(
          (url) => url.pathname === file,
          async (route) => {
            const response = await route.fetch();
            const body = (await response.text()).replace(/"completeTo":\d+/, '"completeTo":"soon"');
            await route.fulfill({ response, body });
          },
        ),
    });
    await page.getByRole("alert").filter({ hasText: "The page did not load completely." }).waitFor();
    expect((await outcomeOf(page)).stands).toBe(false);
  });
});

describe("a file that is slow", () => {
  const slow = async (way: Way, file: string, meanwhile: (page: Page) => Promise<unknown>) => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { page, errors } = await open(WAYS[way], {
      atOnce: true,
      before: async (page) => {
        if (file === OUTLINES) await withoutPicture(page);
        await page.route(
          (url) => url.pathname === file,
          (route) => held.then(() => route.continue()),
        );
      },
    });
    await meanwhile(page);
    release();
    await page.waitForSelector("html[data-date] :is([data-atom][data-look], table tbody tr)", {
      state: "attached",
    });
    expect((await outcomeOf(page)).alerts).toEqual([]);
    expect(errors).toEqual([]);
  };

  it("is waited for with a word, and the outlines come when they come", () =>
    slow("embed", OUTLINES, (page) =>
      page.getByRole("status").filter({ hasText: "The map is loading" }).waitFor(),
    ));

  it("says after a while that the app itself has not come, and takes it back when it has", () =>
    slow("map", fileOf("index.html"), async (page) => {
      await hasten(page);
      await page.getByText("The map has not loaded yet.").waitFor();
      await page.getByText("Bản đồ chưa tải xong.").waitFor();
    }));

  it("does so in an embed too", () =>
    slow("embed", startOf("embed.html"), async (page) => {
      await hasten(page);
      await page.getByText("The map has not loaded yet.").waitFor();
    }));

  it("leaves the map to be used while records, words and finer outlines are on their way", () =>
    slow("profile", fileOf("records/en"), async (page) => {
      await page.waitForSelector("html[data-date] [data-atom][data-look]", { state: "attached" });
      await page.getByRole("complementary", { name: /United States/ }).waitFor();
      await page.getByRole("slider").first().press("PageDown");
    }));
});

describe("trying again", () => {
  it.each([
    ["profile", fileOf("records/en"), "The records of this country did not load."],
    ["story", "/stories/the-five-permanent-members.json", "There is no such story."],
    ["map", "/topology/b.json", "The finer outlines did not load"],
  ] as const)("brings what %s lacked without a reload", async (way, file, sentence) => {
    const { page, mend } = await openWithout(way, file, "missing");
    const alert = page.getByRole("alert").filter({ hasText: sentence });
    await alert.first().waitFor();
    await page.evaluate(() => Object.assign(globalThis, { isSamePage: true }));
    mend();
    await alert.first().getByRole("button", { name: "Try again" }).click();
    await alert.first().waitFor({ state: "detached" });
    expect(await page.evaluate(() => "isSamePage" in globalThis)).toBe(true);
  });
});
