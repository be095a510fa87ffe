import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { type Heard, HOST_SCRIPT, HOST_STYLE, sixEmbeds } from "../e2e/embed/pages.ts";
import { hostPolicy, type Serving, serveBuild, servePages } from "../e2e/embed/servers.ts";
import { focus, until, untilTrue } from "./drive/act.ts";
import { type Tab, writtenDown } from "./drive/tab.ts";
import { mapStands, open, setDay, untilDay } from "./open.ts";
import { LISTENER } from "./server.ts";

let atlas: Serving;
let host: Serving;

beforeAll(async () => {
  atlas = await serveBuild(inject("site"), { isNamed: true });
  const page = sixEmbeds(atlas.origin).replace("<head>", '<head><script src="/listener.js"></script>');
  const files = { "/": page, "/listener.js": LISTENER, "/host.css": HOST_STYLE, "/host.js": HOST_SCRIPT };
  // Browsers ask for the sign of the page whatever it says; the policy of this one lets them.
  const policy = hostPolicy(atlas.origin).replace("img-src", "img-src 'self'");
  host = await servePages(files, { "Content-Security-Policy": policy });
});

afterAll(() => {
  for (const server of [atlas, host]) server.close();
});

const visit = () => open("", { at: host.origin, early: true });

/** The document of an embed, once its map stands. Frames out of sight load late, and rest. */
async function embedIn(tab: Tab, selector: string) {
  await tab.evaluate((css) => document.querySelector(css)?.scrollIntoView(), selector);
  return untilTrue(`${selector} stands`, async () => {
    const frame = await tab.frame(selector);
    await mapStands(frame);
    return frame;
  });
}

const heardBy = (tab: Tab, id: string, name: string) =>
  tab.evaluate(
    (element, event) =>
      (globalThis as unknown as { heard: Heard[] }).heard
        .filter((one) => one.id === element && one.name === event)
        .map(({ detail }) => detail as Record<string, string>),
    id,
    name,
  );

describe("six embeds on one page of another origin", () => {
  it("all stand, at their dates and in their languages, without an error or a breach of any policy", async () => {
    const tab = await visit();
    for (const [selector, day, language] of [
      ["#plain", "2025-10-29", "en"],
      ["#holder", "1995-07-12", "vi"],
      ["#element", "2008-05-27", "en"],
      ["#nobody", "1975-04-30", "vi"],
      ["#mistaken", "2026-06-08", "en"],
      ["#told", "1950-01-30", "en"],
    ] as const) {
      const frame = await embedIn(tab, selector);
      await untilDay(frame, day);
      expect(await frame.evaluate(() => document.documentElement.lang), selector).toBe(language);
      // Parts that fail are heard of once they were asked for: the names are among the last.
      await until(frame, `${selector} has names`, () => document.querySelector(".map-name text") !== null);
      expect(await frame.evaluate(writtenDown), selector).toEqual([]);
    }
    const sandboxed = await tab.frame("#nobody");
    expect(await sandboxed.evaluate(() => self.origin)).toBe("null");
    expect(await tab.errors()).toEqual([]);
  });

  it("bear the names of countries, in the face of the system", async () => {
    const tab = await visit();
    const frame = await embedIn(tab, "#plain");
    await until(frame, "names stand on the map", () => document.querySelector(".map-name text") !== null);
  });

  it("follow their host by property, attribute and method, and tell it who moved", async () => {
    const tab = await visit();
    const frame = await embedIn(tab, "#element");
    const untilTold = (name: string, count: number) =>
      untilTrue(`${count} ${name}`, async () => (await heardBy(tab, "element", name)).length === count);
    await untilTold("ready", 1);
    await tab.evaluate(() => {
      (document.querySelector("#element") as unknown as { date: string }).date = "2013-07-25";
    });
    await untilDay(frame, "2013-07-25");
    // Dates that follow within a tenth of a second are told as one.
    await untilTold("datechange", 1);
    await tab.evaluate(() => document.querySelector("#element")?.setAttribute("date", "2025-01-01"));
    await untilDay(frame, "2025-01-01");
    await tab.evaluate(() =>
      (document.querySelector("#element") as unknown as { setView: (view: object) => void }).setView({
        country: ["USA", "FRA"],
      }),
    );
    await until(
      tab,
      "the attribute follows",
      () => document.querySelector("#element")?.getAttribute("country") === "USA~FRA",
    );
    await setDay(frame, "2014-01-01");
    await until(
      tab,
      "the property follows",
      () => (document.querySelector("#element") as unknown as { date: string }).date === "2014-01-01",
    );
    const moves = await heardBy(tab, "element", "datechange");
    expect(moves.map(({ by }) => by)).toEqual(["host", "host", "reader"]);
    expect(await heardBy(tab, "element", "select")).toEqual([{ country: ["USA", "FRA"], by: "host" }]);
    expect(await tab.errors()).toEqual([]);
  });

  it("have the height that they need, also on a phone", async () => {
    const tab = await visit();
    for (const width of [1440, 390]) {
      await tab.resize(width, 844);
      for (const selector of ["#holder", "#element"]) {
        const frame = await embedIn(tab, selector);
        await until(frame, `${selector} has room at ${width}`, () => {
          const map = document.querySelector(".embed-map")?.clientHeight ?? 0;
          const { scrollWidth } = document.documentElement;
          return map >= 239 && document.body.scrollHeight <= innerHeight + 1 && scrollWidth <= innerWidth;
        });
      }
    }
  });

  it("let Tab in and out, and the arrow keys move the date inside", async () => {
    const tab = await visit();
    const plain = await embedIn(tab, "#plain");
    // Written down there, since WebDriver moves the focus to whichever document it asks.
    await tab.evaluate(() =>
      document
        .querySelector("#after")
        ?.addEventListener("focus", () => Object.assign(globalThis, { wasOut: true })),
    );
    await focus(tab, "#before");
    await tab.press("Tab");
    await until(
      plain,
      "the first stop skips the map",
      () => document.activeElement?.textContent === "Skip the map",
    );
    await tab.press("Enter");
    await until(
      plain,
      "the slider has the focus",
      () => (document.activeElement as HTMLInputElement | null)?.type === "range",
    );
    await tab.press("ArrowLeft");
    await untilDay(plain, "2025-10-28");
    for (let i = 0; i < 8; i++) await tab.press("Tab");
    expect(await tab.evaluate(() => "wasOut" in globalThis)).toBe(true);
  });
});

describe("inside the frame", () => {
  it.each([
    "?view=table",
    "?view=globe&country=KEN",
    "?layer=agreements&lang=vi",
    "?lang=vi&theme=dark&country=JPN&controls=title~search~legend~timeline",
  ])("every part stands without an error: %s", async (search) => {
    const tab = await open(`embed.html${search}`, { at: atlas.origin, early: true, width: 600, height: 500 });
    await until(
      tab,
      "it stands",
      () => document.querySelector("html[data-date] :is([data-atom][data-look], table)") !== null,
    );
    await until(tab, "it fits", () => document.documentElement.scrollWidth <= innerWidth);
    expect(await tab.errors()).toEqual([]);
  });
});

it("the example of a led element works as docs/embedding.md prints it", async () => {
  const snippets = [...readFileSync("docs/embedding.md", "utf8").matchAll(/```html\n([\s\S]*?)```/g)];
  const led = snippets.map(([, code = ""]) => code).find((code) => code.includes('id="led"')) ?? "";
  const code = led.replaceAll("https://atlas.example", atlas.origin);
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><body>${code}</body></html>`;
  const server = await servePages({ "/": page });
  const tab = await open("", { at: server.origin, early: true });
  await until(tab, "the page tells", () =>
    /1995-07-12, moved by the host/.test(document.querySelector("#day")?.textContent ?? ""),
  );
  server.close();
});
