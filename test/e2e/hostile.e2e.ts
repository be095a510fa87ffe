import { readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import type { Frame, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { packLink } from "../../src/state/shelf-link.ts";
import { SEED } from "../hostile/cases.ts";
import { DATES, hostileText, MARKUP } from "../hostile/payloads.ts";
import { open } from "./open.ts";

const P5 = "the-five-permanent-members";

/** The one script that the build puts into a page. */
const [, FIRST] =
  /<script data-en[^>]*>([\s\S]*?)<\/script>/.exec(readFileSync("dist/index.html", "utf8")) ?? [];
if (FIRST === undefined) throw new Error("the built page has no script of its own");

/** What must not be on a page into which only hostile texts came. */
async function expectUntouched(page: Page | Frame): Promise<void> {
  const found = await page.evaluate(
    (own) => ({
      struck: (globalThis as { struck?: unknown }).struck ?? null,
      elements: [
        ...document.querySelectorAll(
          "[data-struck], img[src=x], iframe[srcdoc], script:not([src]):not([type$=json])",
        ),
      ]
        .filter(({ localName, textContent }) => localName !== "script" || textContent !== own)
        .map(({ outerHTML }) => outerHTML.slice(0, 100)),
      acting: [...document.querySelectorAll("*")].filter(({ attributes }) =>
        [...attributes].some(
          ({ name, value }) =>
            name.startsWith("on") || (name === "href" && /^\s*(javascript|data):/i.test(value)),
        ),
      ).length,
    }),
    FIRST,
  );
  expect(found).toEqual({ struck: null, elements: [], acting: 0 });
}

const sample = (count: number) =>
  fc.sample(
    hostileText.filter((text) => text.length < 400),
    { numRuns: count, seed: SEED },
  );
const query = (pairs: Readonly<Record<string, string>>) =>
  `?${Object.entries(pairs)
    .map(([key, value]) => `${key}=${encodeURIComponent(value.toWellFormed())}`)
    .join("&")}`;

describe("a hostile address", () => {
  it("shows a valid map and a notice, and runs nothing, whatever it says", async () => {
    const { page, errors } = await open("?lang=en");
    const params = [
      "date",
      "compare",
      "country",
      "tier",
      "group",
      "layer",
      "view",
      "at",
      "panel",
      "theme",
      "step",
      "ask",
    ];
    const texts = [...MARKUP, ...DATES.slice(0, 10), ...sample(40)];
    for (let i = 0; i < 60; i++) {
      const pairs = params.map((name, j) => [name, texts[(i * 7 + j * 3) % texts.length] ?? ""] as const);
      const search = query({
        ...Object.fromEntries(pairs.slice(i % 5, (i % 5) + 6)),
        view: "map",
        story: "",
      });
      await page.evaluate((search) => {
        history.pushState(null, "", search);
        dispatchEvent(new PopStateEvent("popstate"));
      }, search);
    }
    await page.getByRole("status").filter({ hasText: "Dismiss" }).first().waitFor();
    await page.waitForSelector("html[data-date] [data-atom][data-look]", { state: "attached" });
    await expectUntouched(page);
    expect(errors).toEqual([]);
  });

  it.each([
    ["?lang=en", { date: MARKUP[0], country: `USA~${MARKUP[1]}~\u202eZZZ`, at: "1,2,<b>" }],
    [
      "embed.html?lang=vi&controls=timeline~legend~search~title",
      { date: "0050", country: MARKUP[2], host: MARKUP[6] },
    ],
  ])("is told of when a page is opened at %s", async (start, pairs) => {
    const { page, errors } = await open(start + query(pairs).replace("?", "&"));
    const notice = page.getByRole("status").filter({ has: page.getByRole("button") });
    await notice.first().waitFor();
    const text = (await notice.allTextContents()).join();
    expect(text).toContain("<");
    expect(text).not.toContain("\u202e");
    await expectUntouched(page);
    expect(errors).toEqual([]);
  });

  it("that names every country there is, and a thousand that are none, is still a map", async () => {
    const codes = readFileSync("dist/data/countries.csv", "utf8")
      .split("\n")
      .slice(1)
      .map((line) => line.slice(0, 3));
    const none = Array.from({ length: 1_000 }, (_, i) => `Q${i}`);
    const { page, errors } = await open(
      `?lang=en&country=${[...codes, ...none].join("~").replaceAll(",", "")}`,
    );
    await page.getByRole("status").filter({ hasText: "There is no country with the code" }).waitFor();
    await page.getByRole("complementary").first().waitFor();
    expect(errors).toEqual([]);
  });
});

describe("hostile messages", () => {
  it("leave an embed at a valid view, without an error", async () => {
    const { page, errors } = await open("?lang=en");
    // What is said before the embed listens is lost: it says itself when it does.
    await page.evaluate(
      () =>
        new Promise<void>((done) => {
          addEventListener("message", ({ data }) => data?.type === "bamboo-atlas:ready" && done());
          document.body.replaceChildren();
          const frame = document.createElement("iframe");
          frame.src = "embed.html?lang=en&date=1995-07-12";
          document.body.append(frame);
        }),
    );
    const frame = page.frames()[1] as Frame;
    const texts = [...MARKUP, ...sample(60)];
    await page.evaluate((texts) => {
      const target = document.querySelector("iframe")?.contentWindow;
      const names = ["date", "country", "tier", "group", "at", "story", "step", "lang", "__proto__"];
      for (const [i, text] of texts.entries()) {
        const view = { [names[i % names.length] ?? "date"]: text, theme: i % 2 ? "dark" : [text] };
        for (const data of [view, text, null, [view], { type: "bamboo-atlas:set", version: 1, view }]) {
          target?.postMessage(data, "*");
        }
      }
      target?.postMessage(
        { type: "bamboo-atlas:set", version: 1, view: { date: "1973-09-21", story: "" } },
        "*",
      );
    }, texts);
    await frame.waitForFunction(() => document.documentElement.dataset["date"] === "1973-09-21");
    await frame
      .getByRole("status")
      .filter({ has: frame.getByRole("button") })
      .first()
      .waitFor();
    await expectUntouched(frame);
    expect(errors).toEqual([]);
  });

  it("from another window leave a stage where it is", async () => {
    const { page, errors } = await open(`?story=${P5}&step=3&lang=en`, { reducedMotion: "reduce" });
    await page.locator(".stage-heading").waitFor();
    await page.evaluate(
      ({ slug, texts }) => {
        const line = new BroadcastChannel(`bamboo-atlas:presenter:${slug}`);
        for (const text of texts) {
          const base = { type: "bamboo-atlas:presenter", version: 1 };
          for (const data of [
            text,
            { ...base, what: text },
            { ...base, what: "go", step: text },
            { ...base, what: "go", step: 1e9 },
          ])
            line.postMessage(data);
        }
        line.close();
      },
      { slug: P5, texts: [...MARKUP] },
    );
    await page.waitForTimeout(300);
    await page.locator(".stage-heading").getByText("France", { exact: true }).waitFor();
    await expectUntouched(page);
    expect(errors).toEqual([]);
  });
});

/** A story of which every text is a payload. */
function hostileStory() {
  const [first] = (JSON.parse(readFileSync(`public/stories/${P5}.json`, "utf8")) as { scenes: object[] })
    .scenes;
  const scenes = MARKUP.map((payload) => {
    const text = { en: payload, vi: payload };
    const emphasis = {
      countries: ["FRA"],
      label: { at: "FRA", text: { en: payload.slice(0, 60), vi: "x" } },
    };
    return {
      ...first,
      heading: text,
      caption: text,
      notes: text,
      emphasis,
      figures: [],
      links: ["https://example.org/"],
    };
  });
  const [title] = MARKUP;
  return { slug: "hostile", title: { en: title, vi: title }, summary: { en: title, vi: title }, scenes };
}

describe("a hostile story", () => {
  it("in a link is told, read and printed as text", async () => {
    const hash = await packLink(JSON.stringify(hostileStory()));
    const { page, errors } = await open(`?lang=en&story=linked&step=1${hash}`, { reducedMotion: "reduce" });
    for (const payload of MARKUP.slice(0, 4)) {
      await page.locator(".stage-heading").getByText(payload, { exact: true }).waitFor();
      await page.keyboard.press("ArrowRight");
    }
    await expectUntouched(page);
    const reading = await open(`?lang=vi&story=linked${hash}`);
    await reading.page.getByText(MARKUP[4]).first().waitFor();
    await reading.page.emulateMedia({ media: "print" });
    await expectUntouched(reading.page);
    expect([...errors, ...reading.errors]).toEqual([]);
  });

  it("in a file is opened or refused in sentences; what it holds stays text", async () => {
    const { page, errors } = await open("?lang=en&panel=editor");
    const [good, bad] = [join(tmpdir(), "hostile-good.json"), join(tmpdir(), "hostile-bad.json")];
    writeFileSync(good, JSON.stringify(hostileStory()));
    const wrong = {
      ...hostileStory(),
      "<img src=x onerror=struck=1>": 1,
      slug: ["\u202e"],
      scenes: [{}, { a: "<b>" }],
    };
    writeFileSync(bad, JSON.stringify(wrong));
    const input = page.locator("input[type=file]");
    await input.setInputFiles(bad);
    await page
      .getByText("hostile-bad.json: slug: a list is not lower-case words joined by hyphens")
      .waitFor();
    await input.setInputFiles(good);
    await page.getByRole("button", { name: /^Edit scene 1\./ }).waitFor();
    await expectUntouched(page);
    expect(errors).toEqual([]);
  });
});

describe("hostile data", () => {
  /** Without quotation marks, so that it fits into whatever way the data are written. */
  const PAYLOAD = "<img src=x onerror=globalThis.struck=1>";
  const names = (text: string) => text.replaceAll(/United States|Hoa Kỳ/g, PAYLOAD);

  /** Opens a page whose names of the United States are a payload, wherever the data carry them. */
  const openNamed = (search: string) =>
    open(search, {
      // The table has no land to wait for.
      early: true,
      before: (page) =>
        page.route(/\/assets\/(en|vi)-[^/]+\.js$/, async (route) => {
          // The page may be closed while the answer is on its way.
          const response = await route.fetch().catch(() => null);
          if (response) await route.fulfill({ response, body: names(await response.text()) });
        }),
    });

  it.each(["country=USA", "view=table", "panel=sources", "view=globe&country=USA~FRA"])(
    "stays text at ?%s",
    async (search) => {
      const { page, errors } = await openNamed(`?lang=en&date=1995-07-12&${search}`).catch(() =>
        openNamed(""),
      );
      await page.getByText("onerror").first().waitFor({ state: "attached" });
      await page.waitForLoadState("networkidle");
      await expectUntouched(page);
      expect(errors).toEqual([]);
    },
  );

  it("stays text in the files that are taken away", async () => {
    const { page, errors } = await openNamed("?lang=en&date=1995-07-12&panel=data");
    const take = async (name: RegExp) => {
      const [saved] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name }).first().click(),
      ]);
      return readFileSync(await saved.path(), "utf8");
    };
    const picture = await take(/SVG/);
    expect(picture).toMatch(/^<svg|^<\?xml/);
    expect(picture).not.toMatch(/<(img|script|foreignObject|image|iframe)|<[^>]*\son\w+=/);
    expect(await take(/CSV/)).toContain(PAYLOAD);
    expect(errors).toEqual([]);
  });
});
