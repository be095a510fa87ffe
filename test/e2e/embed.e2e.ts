import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  dateOf,
  embedIn,
  HOST_SCRIPT,
  HOST_STYLE,
  heardBy,
  moveDate,
  sixEmbeds,
  untilDate,
} from "./embed/pages.ts";
import { hostPolicy, type Serving, serveBuild, servePages } from "./embed/servers.ts";
import { open } from "./open.ts";

let atlas: Serving;
let host: Serving;
let stranger: Serving;

beforeAll(async () => {
  atlas = await serveBuild();
  const page = sixEmbeds(atlas.origin);
  const files = { "/": page, "/host.css": HOST_STYLE, "/host.js": HOST_SCRIPT };
  host = await servePages(files, { "Content-Security-Policy": hostPolicy(atlas.origin) });
  stranger = await servePages({ "/": "" });
});

afterAll(() => {
  for (const server of [atlas, host, stranger]) server.close();
});

/** The host page in a browser of its own. */
async function visit(address = host.origin) {
  const opened = await open("embed.html?controls=none", { early: true });
  await opened.page.goto(address);
  return opened;
}

const IDS = ["#plain", "#holder", "#element", "#nobody", "#mistaken", "#told"] as const;

describe("six embeds on one page of another origin", () => {
  it("all stand, at their dates and in their languages, without an error or a breach of any policy", async () => {
    const { page, errors } = await visit();
    const frames = await Promise.all(IDS.map((id) => id).map((id) => embedIn(page, id)));
    const [plain, holder, element, nobody, mistaken, told] = await Promise.all(frames.map(dateOf));
    expect([plain, holder, element, nobody]).toEqual([
      "2025-10-29",
      "1995-07-12",
      "2008-05-27",
      "1975-04-30",
    ]);
    expect(mistaken).toMatch(/^20\d\d-/);
    expect(told).toMatch(/^\d{4}-/);
    const languages = await Promise.all(
      frames.map((frame) => frame.evaluate(() => document.documentElement.lang)),
    );
    expect(languages).toEqual(["en", "vi", "en", "vi", "en", "en"]);
    expect(await frames[3]?.evaluate(() => self.origin)).toBe("null");
    const notice = (await frames[4]?.locator(".notice").allTextContents())?.join();
    for (const value of ["2025-02-30", "QQQ", "nonsense", "<b>"]) expect(notice).toContain(value);
    const faults = async () =>
      (await heardBy(page)).filter(({ id, name }) => id === "mistaken" && name === "fault");
    await expect.poll(async () => (await faults()).length).toBe(4);
    expect((await faults()).map(({ detail }) => detail["param"])).toEqual([
      "date",
      "country",
      "layer",
      "controls",
    ]);
    await frames[5]?.getByRole("region", { name: /^Story/ }).waitFor();
    expect(errors).toEqual([]);
    const breaches = await page.evaluate(
      () => (globalThis as unknown as { violations: string[] }).violations,
    );
    expect(breaches).toEqual([]);
  });

  it("have the height that they need: nothing cut off, a map to look at", async () => {
    const { page } = await visit();
    for (const id of ["#holder", "#element", "#told"]) {
      const frame = await embedIn(page, id);
      await expect
        .poll(() => frame.evaluate(() => document.querySelector(".embed-map")?.clientHeight ?? 0), {
          timeout: 5_000,
        })
        .toBeGreaterThanOrEqual(239);
      const [content, room] = await frame.evaluate(() => [document.body.scrollHeight, innerHeight]);
      expect(content, id).toBeLessThanOrEqual((room ?? 0) + 1);
    }
    // Narrower, the legend takes more rows, and the frame follows.
    await page.setViewportSize({ width: 360, height: 900 });
    const frame = await embedIn(page, "#element");
    await expect
      .poll(() => frame.evaluate(() => document.body.scrollHeight - innerHeight), { timeout: 5_000 })
      .toBeLessThanOrEqual(1);
    await expect
      .poll(() => frame.evaluate(() => document.documentElement.scrollWidth - innerWidth), { timeout: 5_000 })
      .toBeLessThanOrEqual(0);
  });

  it("obey their own commands only, and tell who moved them", async () => {
    const { page, errors } = await visit();
    const frames = await Promise.all(IDS.map((id) => embedIn(page, id)));
    const element = frames[2];
    if (!element) throw new Error("no element");
    await expect
      .poll(async () => (await heardBy(page)).some(({ id, name }) => id === "element" && name === "ready"))
      .toBe(true);
    const others = async () => Promise.all(frames.filter((frame) => frame !== element).map(dateOf));
    const before = await others();

    await page.evaluate(() =>
      (document.querySelector("#element") as unknown as { setView: (v: object) => void }).setView({
        date: "2013-07-25",
        country: ["USA", "FRA"],
      }),
    );
    await untilDate(element, "2013-07-25");
    await expect
      .poll(() => page.evaluate(() => document.querySelector("#element")?.getAttribute("date")))
      .toBe("2013-07-25");
    expect(await page.evaluate(() => document.querySelector("#element")?.getAttribute("country"))).toBe(
      "USA~FRA",
    );

    await moveDate(element, "2014-01-01");
    await expect
      .poll(() =>
        page.evaluate(() => (document.querySelector("#element") as unknown as { date: string }).date),
      )
      .toBe("2014-01-01");
    await page.evaluate(() => document.querySelector("#element")?.setAttribute("date", "2025-01-01"));
    await untilDate(element, "2025-01-01");
    await page.evaluate(() => (document.querySelector("#element") as unknown as { play: () => void }).play());
    // Out of sight nothing moves: browsers rest the frames that nobody sees.
    await page.locator("#element").scrollIntoViewIfNeeded();
    await element.waitForFunction(() => (document.documentElement.dataset["date"] ?? "") > "2025-01-20");
    await page.evaluate(() =>
      (document.querySelector("#element") as unknown as { pause: () => void }).pause(),
    );
    await expect
      .poll(async () => (await heardBy(page)).filter(({ name }) => name === "playchange").length)
      .toBe(2);

    const heard = (await heardBy(page)).filter(({ id, name }) => id === "element" && name !== "viewchange");
    const movers = heard.filter(({ name }) => name === "datechange").map(({ detail }) => detail["by"]);
    expect([...new Set(movers)]).toEqual(["host", "reader", "play"].filter((by) => movers.includes(by)));
    expect(movers.slice(0, 4)).toEqual(["host", "reader", "host", "play"]);
    expect(heard.find(({ name }) => name === "select")?.detail).toEqual({
      country: ["USA", "FRA"],
      by: "host",
    });
    expect(heard.filter(({ name }) => name === "playchange").map(({ detail }) => detail)).toEqual([
      { playing: true, by: "host" },
      { playing: false, by: "host" },
    ]);
    expect(await others()).toEqual(before);
    expect(errors).toEqual([]);
  });

  it("tell what follows from a command of the host as the host's: a scene that is played, a globe that turns", async () => {
    const { page, errors } = await visit();
    const element = await embedIn(page, "#element");
    const own = async (name: string) =>
      (await heardBy(page)).filter((event) => event.id === "element" && event.name === name);
    const show = (view: object) =>
      page.evaluate(
        (wish) =>
          (document.querySelector("#element") as unknown as { setView: (v: object) => void }).setView(wish),
        view,
      );
    await show({ story: "the-five-permanent-members", step: 3 });
    await element.getByRole("region", { name: /^Story/ }).waitFor();
    await expect.poll(async () => (await own("select")).length).toBe(1);
    await show({ story: null, at: "20,10,2", view: "globe" });
    await element.getByRole("img", { name: /globe/i }).waitFor();
    await page.waitForTimeout(1_000);
    const movers = (await own("viewchange")).map(({ detail }) => detail["by"]);
    expect(movers.length).toBeGreaterThan(2);
    expect(new Set(movers)).toEqual(new Set(["host"]));
    await moveDate(element, "2014-01-01");
    await expect.poll(async () => (await own("datechange")).at(-1)?.detail["by"]).toBe("reader");
    expect(errors).toEqual([]);
  });

  it("do nothing for hostile messages but say so where a value was wrong", async () => {
    const { page, errors } = await visit();
    const frames = await Promise.all(IDS.map((id) => embedIn(page, id)));
    const before = await Promise.all(frames.map(dateOf));
    // A neighbour talks to a neighbour: the window is not the parent's.
    await frames[0]?.evaluate(() => {
      for (let i = 0; i < parent.frames.length; i++) {
        parent.frames[i]?.postMessage({ type: "bamboo-atlas:set", version: 1, view: "date=1950-01-18" }, "*");
        parent.frames[i]?.postMessage({ type: "bamboo-atlas:play", version: 1 }, "*");
      }
      // And to the host, in the name of another.
      parent.postMessage({ type: "bamboo-atlas:height", version: 1, height: 3_999 }, "*");
    });
    await page.evaluate(() => {
      const rubbish = [
        null,
        "bamboo-atlas:set",
        [],
        { type: "bamboo-atlas:set" },
        { type: "bamboo-atlas:set", version: 2, view: { date: "1950-01-18" } },
        { type: "bamboo-atlas:set", version: 1, view: { date: { toString: "x" } } },
        { type: "bamboo-atlas:set", version: 1, view: { __proto__: { date: "1950-01-18" } } },
        {
          type: "bamboo-atlas:set",
          version: 1,
          view: { date: "<img src=x onerror=alert(1)>", country: "QQ~../.." },
        },
        { type: "bamboo-atlas:set", version: 1, view: `date=${"9".repeat(5_000)}` },
        { type: "bamboo-atlas:set", version: 1, view: { host: "https://evil.example", controls: "none" } },
        { type: "bamboo-atlas:eval", version: 1, code: "alert(1)" },
      ];
      // Those of the elements lie in their shadow, where no neighbour finds them.
      const roots = [
        document,
        ...[...document.querySelectorAll("bamboo-atlas")].map((map) => map.shadowRoot),
      ];
      for (const frame of roots.flatMap((root) => [...(root?.querySelectorAll("iframe") ?? [])])) {
        for (const message of rubbish) frame.contentWindow?.postMessage(message, "*");
      }
    });
    await page.waitForTimeout(500);
    expect(await Promise.all(frames.map(dateOf))).toEqual(before);
    // Whatever was wrong, and however often: one notice.
    await page.locator("#element").scrollIntoViewIfNeeded();
    await expect.poll(() => frames[2]?.locator(".notice").count(), { timeout: 5_000 }).toBe(1);
    const height = await page.evaluate(() => document.querySelector("#element")?.clientHeight ?? 0);
    expect(height).toBeLessThan(1_500);
    expect(errors).toEqual([]);
  });

  it("leave the keys to the host, and let Tab in and out", async () => {
    const { page } = await visit();
    const plain = await embedIn(page, "#plain");
    const before = await dateOf(plain);
    await page.focus("#field");
    for (const key of ["ArrowLeft", "[", "]", "/", "f", "?", " "]) await page.keyboard.press(key);
    expect(await page.inputValue("#field")).toBe("[]/f? ");
    expect(await dateOf(plain)).toBe(before);

    await page.focus("#before");
    await page.keyboard.press("Tab");
    expect(await plain.evaluate(() => document.activeElement?.textContent)).toBe("Skip the map");
    await page.keyboard.press("Enter");
    expect(await plain.evaluate(() => (document.activeElement as HTMLInputElement).type)).toBe("range");
    await page.keyboard.press("ArrowLeft");
    await untilDate(plain, "2025-10-28");
    await page.evaluate(() => history.length);
    let isOut = false;
    for (let i = 0; i < 8 && !isOut; i++) {
      await page.keyboard.press("Tab");
      isOut = await page.evaluate(() => document.activeElement?.id === "after");
    }
    expect(isOut).toBe(true);
    for (let i = 0; i < 30; i++) {
      await page.keyboard.press("Shift+Tab");
      if (await page.evaluate(() => document.activeElement?.id === "before")) return;
    }
    throw new Error("Shift+Tab does not leave the embed");
  });

  it("let the page scroll under the wheel, and zoom with Ctrl", async () => {
    const { page } = await visit();
    const plain = await embedIn(page, "#plain");
    await page.evaluate(() => scrollTo(0, 0));
    const box = await page.locator("#plain").boundingBox();
    await page.mouse.move((box?.x ?? 0) + 300, (box?.y ?? 0) + 250);
    const transform = () =>
      plain.evaluate(() => document.querySelector(".map-svg > g")?.getAttribute("transform"));
    const still = await transform();
    await page.mouse.wheel(0, 200);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
    expect(await transform()).toBe(still);
    await plain.getByText(/scroll to zoom/).waitFor();
    await page.evaluate(() => scrollTo(0, 0));
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, -200);
    await page.keyboard.up("Control");
    await expect.poll(transform).not.toBe(still);
  });
});

describe("a host that is named", () => {
  const frame = (query: string) =>
    `<iframe id="only" title="Only" height="500" width="600" src="${atlas.origin}/embed.html?${query}"></iframe>
     <script>
       window.heard = [];
       addEventListener("message", ({ data }) => heard.push(data));
     </script>`;

  async function command(query: string) {
    const server = await servePages({ "/": frame(query) });
    const { page } = await visit(server.origin);
    const embed = await embedIn(page, "#only");
    await page.evaluate(() =>
      frames[0]?.postMessage({ type: "bamboo-atlas:set", version: 1, view: { date: "1995-07-12" } }, "*"),
    );
    await page.waitForTimeout(400);
    const heard = await page.evaluate(() => (globalThis as unknown as { heard: { type?: string }[] }).heard);
    server.close();
    return { date: await dateOf(embed), types: new Set(heard.map(({ type }) => type)) };
  }

  it("is the only one to command, and to be told anything but the height", async () => {
    const other = await command(`date=2001-01-01&host=${encodeURIComponent(stranger.origin)}`);
    expect(other.date).toBe("2001-01-01");
    expect(other.types).toEqual(new Set(["bamboo-atlas:height", "embed-size"]));
    const mistyped = await command("date=2001-01-01&host=news.example");
    expect(mistyped.date).toBe("2001-01-01");
    const anybody = await command("date=2001-01-01");
    expect(anybody.date).toBe("1995-07-12");
    expect(anybody.types).toContain("bamboo-atlas:state");
  });

  it("commands where the name is its own", async () => {
    const pages: Record<string, string> = {};
    const server = await servePages(pages);
    pages["/"] = frame(`date=2001-01-01&host=${encodeURIComponent(server.origin)}`);
    const { page } = await visit(server.origin);
    const embed = await embedIn(page, "#only");
    await expect
      .poll(async () => {
        await page.evaluate(() =>
          frames[0]?.postMessage({ type: "bamboo-atlas:set", version: 1, view: { date: "1995-07-12" } }, "*"),
        );
        return dateOf(embed);
      })
      .toBe("1995-07-12");
    server.close();
  });
});
