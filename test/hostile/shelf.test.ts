import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeOwnStory } from "../../src/data/story-own.ts";
import { hasHidden } from "../../src/domain/legible.ts";
import { newScene, newStory, storyJson, withScene } from "../../src/domain/story-edit.ts";
import { createShelf, openWork, type Shelf } from "../../src/state/shelf.ts";
import type { Keep } from "../../src/state/shelf-keep.ts";
import { elapsedText, startOf } from "../../src/view/presenter/elapsed.ts";
import { always, TIMEOUT } from "./cases.ts";
import { damaged, hostileText, mutated } from "./payloads.ts";

const kept = withScene(
  newStory("own-a", { en: "A story", vi: "Một chuyện" }),
  newScene("date=1995-07-12&country=USA", { en: "A scene", vi: "Một cảnh" }),
);
const whole = fc.constant(storyJson(kept));
const text = fc.oneof(
  whole.map((story) => JSON.stringify(story)),
  damaged(whole).map((story) => JSON.stringify(story)),
  mutated(whole.map((story) => JSON.stringify(story))),
  hostileText,
);
const slug = fc.oneof(
  fc.constantFrom(
    "own-a",
    "own-b",
    "own-",
    "own-__proto__",
    "__proto__",
    "linked",
    "the-climb-of-the-ladder",
  ),
  hostileText.map((rest) => `own-${rest}`),
);
const error = fc.constantFrom<unknown>(
  ...[
    new DOMException("x", "SecurityError"),
    new DOMException("x", "QuotaExceededError"),
    new TypeError("x"),
  ],
  ...[null, "a text", 5],
);

/** When and how the browser's storage fails: in so many of ten calls, with whatever it throws. */
const failing = fc.record({ of: fc.constantFrom(0, 0, 3, 10), error });

interface Storage {
  readonly entries: readonly (readonly [string, string])[];
  readonly failing: { readonly of: number; readonly error: unknown };
}

function keepOf({ entries, failing }: Storage) {
  const store = new Map(entries);
  let [calls, hear]: [number, (slug: string) => void] = [0, () => undefined];
  const may = <T>(action: () => T): T => {
    calls += 1;
    if (calls % 10 < failing.of) throw failing.error;
    return action();
  };
  const keep: Keep = {
    slugs: () => may(() => [...store.keys()]),
    read: (name) => may(() => store.get(name) ?? null),
    write: (name, value) => may(() => void store.set(name, value)),
    remove: (name) => may(() => void store.delete(name)),
    onChange: (listener) => {
      hear = listener;
    },
  };
  return { keep, store, hear: (name: string) => hear(name) };
}

const act = fc.oneof(
  fc.constantFrom("create", "undo", "redo", "remove", "restore").map((what) => ({ what, text: "" })),
  fc
    .tuple(fc.constantFrom("change", "open", "forget"), fc.oneof(slug, hostileText))
    .map(([what, text]) => ({ what, text })),
  fc.tuple(slug, text).map(([what, text]) => ({ what: `other ${what}`, text })),
);

function perform(shelf: Shelf, { what, text }: { readonly what: string; readonly text: string }) {
  const acts: Readonly<Record<string, () => void>> = {
    create: () => shelf.create({ en: "New", vi: "Mới" }),
    change: () => shelf.change((story) => ({ ...story, title: { en: text, vi: text } })),
    open: () => void shelf.openStory(text),
    forget: () => shelf.forget(text),
    undo: shelf.undo,
    redo: shelf.redo,
    remove: shelf.remove,
    restore: shelf.restore,
  };
  acts[what]?.();
}

function expectSound(shelf: Shelf) {
  const state = shelf.store.getState();
  for (const [name, work] of Object.entries(state.works)) {
    expect(name).toMatch(/^own-[a-z0-9-]+$/);
    expect(work.now.slug).toBe(name);
  }
  expect(state.open === null || openWork(state) !== null).toBe(true);
  const names = state.unreadable.map(({ slug }) => slug);
  expect(new Set(names).size).toBe(names.length);
  for (const { faults } of state.unreadable) for (const fault of faults) expect(hasHidden(fault)).toBe(false);
}

describe("hostile storage", () => {
  it(
    "is read into stories and texts that cannot be read, and loses neither",
    () => {
      const storage = fc.record({ entries: fc.array(fc.tuple(slug, text), { maxLength: 4 }), failing });
      always(
        "storages",
        fc.tuple(storage, fc.array(act, { maxLength: 8 })),
        ([own, acts]) => {
          const { keep, store, hear } = keepOf(own);
          let next = 0;
          const shelf = createShelf({ keep, decode: decodeOwnStory, newSlug: () => `own-new${next++}` });
          expectSound(shelf);
          const { works, unreadable, trouble } = shelf.store.getState();
          const names = new Set(own.entries.map(([name]) => name).filter((name) => name.startsWith("own-")));
          if (trouble === null) expect(Object.keys(works).length + unreadable.length).toBe(names.size);
          for (const one of acts) {
            if (one.what.startsWith("other ")) {
              store.set(one.what.slice(6), one.text);
              hear(one.what.slice(6));
            } else perform(shelf, one);
            expectSound(shelf);
          }
        },
        { cost: 10 },
      );
    },
    TIMEOUT,
  );

  it("keeps a story whatever was typed into it, and reads the same again", () => {
    always("typed stories", fc.tuple(hostileText, hostileText), ([title, caption]) => {
      const { keep, store } = keepOf({ entries: [], failing: { of: 0, error: null } });
      const shelf = createShelf({ keep, decode: decodeOwnStory, newSlug: () => "own-one" });
      shelf.create({ en: title, vi: "x" });
      shelf.change((story) =>
        withScene(story, { ...kept.scenes[0], caption: { en: caption, vi: "" } } as never),
      );
      const again = createShelf({ keep, decode: decodeOwnStory, newSlug: () => "own-two" });
      expect(again.store.getState().unreadable).toEqual([]);
      expect([...store.keys()]).toEqual(["own-one"]);
    });
  });

  it("cannot turn the clock of a presentation back or into nonsense", () => {
    const session = globalThis as { sessionStorage?: unknown };
    const before = Object.getOwnPropertyDescriptor(globalThis, "sessionStorage");
    always("clocks", fc.tuple(hostileText, fc.nat()), ([known, now]) => {
      const fake = { getItem: () => known, setItem: () => undefined };
      Object.defineProperty(session, "sessionStorage", { value: fake, configurable: true });
      const start = startOf("a", now + 1);
      expect(start > 0 && start <= now + 1).toBe(true);
      expect(elapsedText(now + 1 - start)).toMatch(/^\d+(:\d\d){1,2}$/);
    });
    if (before) Object.defineProperty(globalThis, "sessionStorage", before);
    else delete session.sessionStorage;
  });
});
