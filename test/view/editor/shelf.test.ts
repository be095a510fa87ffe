import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeOwnStory } from "../../../src/data/story-own.ts";
import { newScene, withScene } from "../../../src/domain/story-edit.ts";
import { createShelf, openWork } from "../../../src/state/shelf.ts";
import type { Keep } from "../../../src/state/shelf-keep.ts";
import { LONGEST_LINK, packLink, unpackLink } from "../../../src/state/shelf-link.ts";

const both = (en: string, vi = "") => ({ en, vi });

/** A browser's storage for tests; `refuse` makes it fail like the real one. */
function memory(start: Readonly<Record<string, string>> = {}) {
  const texts = new Map(Object.entries(start));
  let refusal: string | null = null;
  let hear: (slug: string) => void = () => undefined;
  const orRefuse = <T>(value: () => T): T => {
    if (refusal !== null) throw new DOMException("no", refusal);
    return value();
  };
  const keep: Keep = {
    slugs: () => orRefuse(() => [...texts.keys()]),
    read: (slug) => orRefuse(() => texts.get(slug) ?? null),
    write: (slug, text) => orRefuse(() => void texts.set(slug, text)),
    remove: (slug) => orRefuse(() => void texts.delete(slug)),
    onChange: (listener) => {
      hear = listener;
    },
  };
  const refuse = (name: string | null) => {
    refusal = name;
  };
  return { keep, texts, refuse, elsewhere: (slug: string) => hear(slug) };
}

let next = 0;
const shelfOn = (keep: Keep) =>
  createShelf({ keep, decode: decodeOwnStory, newSlug: () => `own-${String(++next).padStart(4, "0")}` });
const addScene = (shelf: ReturnType<typeof shelfOn>, heading: string) =>
  shelf.change((story) => withScene(story, newScene("date=1995-07-12", both(heading))));
const openStory = (shelf: ReturnType<typeof shelfOn>) => openWork(shelf.store.getState())?.now;

describe("the shelf of one's own stories", () => {
  it("keeps every change, and has it after a reload", () => {
    const { keep } = memory();
    const shelf = shelfOn(keep);
    shelf.create(both("Mine"));
    addScene(shelf, "First");
    shelf.change((story) => ({ ...story, title: both("  Still  mine ") }), "title");
    const again = shelfOn(keep);
    expect(openStory(again)).toMatchObject({ title: both("Still mine") });
    expect(openStory(again)?.scenes.map(({ heading }) => heading.en)).toEqual(["First"]);
  });

  it.each([
    ["QuotaExceededError", "full"],
    ["SecurityError", "denied"],
  ])("says so at a %s, loses nothing, and keeps it once there is room", (name, trouble) => {
    const { keep, refuse, texts } = memory();
    const shelf = shelfOn(keep);
    shelf.create(both("Mine"));
    refuse(name);
    addScene(shelf, "First");
    expect(shelf.store.getState()).toMatchObject({ trouble, unsaved: [openStory(shelf)?.slug] });
    expect(openStory(shelf)?.scenes).toHaveLength(1);
    refuse(null);
    addScene(shelf, "Second");
    expect(shelf.store.getState()).toMatchObject({ trouble: null, unsaved: [] });
    expect([...texts.values()][0]).toContain("Second");
  });

  it("keeps with the next change whatever could not be kept before, also of another story", () => {
    const { keep, refuse, texts } = memory();
    const shelf = shelfOn(keep);
    refuse("QuotaExceededError");
    shelf.create(both("Mine"));
    shelf.create(both("Other"));
    expect(shelf.store.getState().unsaved).toHaveLength(2);
    refuse(null);
    addScene(shelf, "First");
    expect([...texts.values()].map((text) => JSON.parse(text).title.en).sort()).toEqual(["Mine", "Other"]);
  });

  it("works where the browser denies its storage from the start", () => {
    const { keep, refuse } = memory();
    refuse("SecurityError");
    const shelf = shelfOn(keep);
    expect(shelf.store.getState().trouble).toBe("denied");
    shelf.create(both("Mine"));
    addScene(shelf, "First");
    expect(openStory(shelf)?.scenes).toHaveLength(1);
    shelf.remove();
    expect(openStory(shelf)).toBeUndefined();
    shelf.restore();
    expect(openStory(shelf)?.scenes).toHaveLength(1);
  });

  it("keeps what it cannot read as it is, and says what is wrong", () => {
    const { keep, texts } = memory({ "own-bad": '{"slug":"own-bad","scenes":3}', other: "x" });
    const shelf = shelfOn(keep);
    const [unreadable] = shelf.store.getState().unreadable;
    expect(unreadable).toMatchObject({ slug: "own-bad", text: '{"slug":"own-bad","scenes":3}' });
    expect(unreadable?.faults.length).toBeGreaterThan(2);
    expect(texts.has("own-bad")).toBe(true);
    shelf.forget("own-bad");
    expect(texts.has("own-bad")).toBe(false);
  });

  it("takes what another window wrote, and undo brings back what was here", () => {
    const store = memory();
    const here = shelfOn(store.keep);
    here.create(both("Mine"));
    const slug = openStory(here)?.slug ?? "";
    store.texts.set(slug, (store.texts.get(slug) ?? "").replace("Mine", "Theirs"));
    store.elsewhere(slug);
    expect(openStory(here)?.title.en).toBe("Theirs");
    here.undo();
    expect(openStory(here)?.title.en).toBe("Mine");
  });

  it("gives a story that comes in a name of its own", () => {
    const shelf = shelfOn(memory().keep);
    shelf.create(both("Mine"));
    const story = openStory(shelf);
    if (story) shelf.adopt(story);
    expect(Object.keys(shelf.store.getState().works)).toHaveLength(2);
    expect(openStory(shelf)?.slug).not.toBe(story?.slug);
  });
});

describe("a link that carries a story", () => {
  it("gives back what was put in", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme", maxLength: 900 }), async (text) => {
        const link = await packLink(text);
        if (link !== null) expect(await unpackLink(link)).toBe(text);
      }),
      { numRuns: 40 },
    );
  });

  it("is not made where it would be too long", async () => {
    const noise = Array.from({ length: 9_000 }, () => String.fromCharCode(33 + Math.random() * 90)).join("");
    expect(await packLink(noise)).toBeNull();
  });

  it("is refused when it is cut off, changed, too long, or unfolds to too much", async () => {
    const link = (await packLink(JSON.stringify({ a: "Việt Nam ".repeat(30) }))) ?? "";
    await expect(unpackLink(link.slice(0, -12))).rejects.toThrow();
    await expect(unpackLink(`${link.slice(0, 20)}!!!${link.slice(23)}`)).rejects.toThrow();
    await expect(unpackLink("#elsewhere")).rejects.toThrow(/no story/);
    await expect(unpackLink(link + "A".repeat(LONGEST_LINK))).rejects.toThrow(/characters/);
    const bomb = new Blob(["a".repeat(5_000_000)]).stream().pipeThrough(new CompressionStream("deflate-raw"));
    const letters = Buffer.from(await new Response(bomb).arrayBuffer()).toString("base64url");
    await expect(unpackLink(`#story=1.${letters}`)).rejects.toThrow(/too long/);
  });
});
