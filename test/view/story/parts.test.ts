import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDay, parseDay } from "../../../src/domain/day.ts";
import { buildPacing } from "../../../src/domain/pacing.ts";
import type { Scene } from "../../../src/domain/story.ts";
import type { Frames } from "../../../src/state/playback.ts";
import { createAppStore } from "../../../src/state/store.ts";
import { defaultView } from "../../../src/state/view.ts";
import { arrowBetween } from "../../../src/view/story/arrow.ts";
import { commandOf } from "../../../src/view/story/keys.ts";
import { viewOfScene } from "../../../src/view/story/scene-view.ts";
import { LONGEST_MS, scrubTime, scrubTo } from "../../../src/view/story/scrub.ts";
import { publishersOf, sourcesNamed } from "../../../src/view/story/sources.ts";
import { swipeOf } from "../../../src/view/story/swipe.ts";
import { dayArbitrary } from "../../arbitrary.ts";
import { ATLAS, DATASET } from "../../real.ts";

const press = (key: string, held: object = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
});

describe("a key on the stage", () => {
  it.each([
    ["ArrowRight", "next"],
    [" ", "next"],
    ["PageDown", "next"],
    ["ArrowLeft", "back"],
    ["PageUp", "back"],
    ["Home", "first"],
    ["End", "last"],
    ["Escape", "leave"],
    ["b", "blank"],
    ["B", "blank"],
    [".", "blank"],
    ["g", "jump"],
    ["o", "jump"],
    ["a", "auto"],
    ["x", null],
  ])("%s means %s", (key, command) => {
    expect(commandOf(press(key), true, false)).toBe(command);
  });

  it("leaves letters alone where they are switched off, and Space to a button", () => {
    expect(commandOf(press("b"), false, false)).toBeNull();
    expect(commandOf(press("PageDown"), false, false)).toBe("next");
    expect(commandOf(press(" "), true, true)).toBeNull();
    expect(commandOf(press("ArrowRight"), true, true)).toBe("next");
  });

  it("scrolls with up and down where the window shows only a part, and leaves all others as they are", () => {
    const meant = (isScrolled: boolean) =>
      ["ArrowDown", "ArrowUp", "ArrowRight", "ArrowLeft", "PageDown", "PageUp", " "].map((key) =>
        commandOf(press(key), true, false, isScrolled),
      );
    expect(meant(true)).toEqual([null, null, "next", "back", "next", "back", "next"]);
    expect(meant(false)).toEqual(["next", "back", "next", "back", "next", "back", "next"]);
  });

  it("leaves the browser its own shortcuts", () => {
    expect(commandOf(press("ArrowLeft", { altKey: true }), true, false)).toBeNull();
    expect(commandOf(press("b", { ctrlKey: true }), true, false)).toBeNull();
  });
});

describe("a swipe", () => {
  it.each([
    [-80, 0, "next"],
    [80, 20, "back"],
    [-30, 0, null],
    [-80, -80, null],
    [0, 200, null],
  ])("of %i, %i pixels leads %s", (dx, dy, to) => {
    expect(swipeOf(dx, dy)).toBe(to);
  });
});

/** Frames that come when they are told to, 16 ms apart. */
function handFrames() {
  const queue: ((ms: number) => void)[] = [];
  let now = 1_000;
  const frames: Frames = {
    request: (callback) => queue.push(callback),
    cancel: () => queue.splice(0),
  };
  const next = () => {
    now += 16;
    for (const callback of queue.splice(0)) callback(now);
    return queue.length > 0;
  };
  return { frames, next, passed: () => now - 1_000 };
}

describe("going through time", () => {
  const pacing = buildPacing(ATLAS.events, DATASET.start, DATASET.end);
  const storeAt = (day: ReturnType<typeof parseDay>) =>
    createAppStore(ATLAS, { ...defaultView(DATASET.end, "en"), day });

  it("passes through the days between without turning back, and ends on the day asked for, in time", () => {
    fc.assert(
      fc.property(dayArbitrary, dayArbitrary, (from, to) => {
        const store = storeAt(from);
        const { frames, next, passed } = handFrames();
        scrubTo(store, to, pacing, frames);
        let before = from;
        while (next()) {
          const { day } = store.getState();
          expect((day - before) * Math.sign(to - from)).toBeGreaterThanOrEqual(0);
          before = day;
        }
        expect(store.getState().day).toBe(to);
        expect(passed()).toBeLessThanOrEqual(LONGEST_MS + 48);
      }),
      { numRuns: 25 },
    );
  });

  it("shows the years between, not only the ends", () => {
    const store = storeAt(parseDay("1950-01-18"));
    const { frames, next } = handFrames();
    const days = new Set<number>();
    scrubTo(store, parseDay("2025-10-29"), pacing, frames);
    while (next()) days.add(store.getState().day);
    expect(days.size).toBeGreaterThan(100);
    expect(store.getState().mover).toBe("play");
  });

  it("stops where it is when it is told to", () => {
    const store = storeAt(parseDay("1950-01-18"));
    const { frames, next } = handFrames();
    const stop = scrubTo(store, parseDay("2025-10-29"), pacing, frames);
    for (let i = 0; i < 30; i++) next();
    const { day } = store.getState();
    stop();
    expect(next()).toBe(false);
    expect(store.getState().day).toBe(day);
  });

  it("leaves the day to whoever else has moved it", () => {
    const store = storeAt(parseDay("1950-01-18"));
    const { frames, next } = handFrames();
    scrubTo(store, parseDay("2025-10-29"), pacing, frames);
    for (let i = 0; i < 30; i++) next();
    store.getState().setDay(parseDay("1960-01-01"));
    while (next());
    expect(formatDay(store.getState().day)).toBe("1960-01-01");
  });

  it("takes longer for a longer way, up to its limit", () => {
    expect(scrubTime(0.01)).toBeLessThan(scrubTime(-0.1));
    expect(scrubTime(1)).toBe(LONGEST_MS);
    expect(scrubTime(1, 1_000)).toBe(1_000);
  });
});

const SCENE: Scene = {
  view: "date=2025-10-29&group=p5&at=90,45,1.5&lang=vi&panel=ledger",
  heading: { en: "A", vi: "A" },
  caption: { en: "A", vi: "A" },
  notes: { en: "A", vi: "A" },
  sources: [],
  emphasis: { countries: ["GBR" as never], label: null, arrow: null, compare: parseDay("2024-12-31") },
  move: "scrub",
  seconds: 10,
  figures: [],
};

describe("what a scene shows", () => {
  const reader = { atlas: ATLAS, language: "en", theme: "dark" } as const;

  it("is its view, with what it points at selected; language, colours and panels stay the reader's", () => {
    expect(viewOfScene(SCENE, reader)).toMatchObject({
      day: parseDay("2025-10-29"),
      groups: ["p5"],
      camera: { lon: 90, lat: 45, zoom: 1.5 },
      selection: ["GBR"],
      compareDay: parseDay("2024-12-31"),
      ...{ language: "en", theme: "dark", panel: null, story: null, step: null },
    });
  });

  it("keeps the countries of its view where it points at none", () => {
    const scene = { ...SCENE, view: "date=1995-07-12&country=USA", emphasis: null };
    expect(viewOfScene(scene, reader)).toMatchObject({ selection: ["USA"], compareDay: null });
  });
});

describe("an arrow", () => {
  const place = fc.tuple(fc.integer({ min: -500, max: 2_500 }), fc.integer({ min: -500, max: 1_500 }));

  it("is a line and a head, or nothing where the places all but coincide", () => {
    fc.assert(
      fc.property(place, place, (from, to) => {
        const arrow = arrowBetween(from, to);
        const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
        if (length < 42) {
          expect(arrow).toBeNull();
          return;
        }
        expect(arrow?.line).toMatch(/^M[-\d.]+,[-\d.]+Q[-\d.]+,[-\d.]+ [-\d.]+,[-\d.]+$/);
        const tip = (arrow?.head.split(" ")[0] ?? "").split(",").map(Number);
        expect(Math.hypot((tip[0] ?? 0) - to[0], (tip[1] ?? 0) - to[1])).toBeCloseTo(14, 0);
      }),
    );
  });
});

describe("sources", () => {
  const source = (id: string, publisher: string | null) =>
    ({ id, title: `Title of ${id}`, publisher, date: null, url: null, kind: "press" }) as const;
  const table = [source("a", "VnExpress"), source("b", "VnExpress"), source("c", null)];

  it("come in the order in which they are named, their publishers once", () => {
    const named = sourcesNamed(["c", "gone", "b", "a"], table);
    expect(named.map(({ id }) => id)).toEqual(["c", "b", "a"]);
    expect(publishersOf(named)).toEqual(["Title of c", "VnExpress"]);
  });
});
