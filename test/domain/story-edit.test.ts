import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeOwnStory } from "../../src/data/story-own.ts";
import type { Code } from "../../src/domain/country.ts";
import { parseDay } from "../../src/domain/day.ts";
import {
  isReaders,
  isSafeLink,
  keysOf,
  LONGEST,
  MOVES,
  type Scene,
  type Story,
} from "../../src/domain/story.ts";
import {
  emphasised,
  newScene,
  newStory,
  storyJson,
  told,
  withoutScene,
  withScene,
  withSceneChanged,
  withSceneMoved,
} from "../../src/domain/story-edit.ts";
import { begin, edit, MOST_STEPS, redo, undo } from "../../src/domain/story-edit-history.ts";
import { tidied } from "../../src/domain/story-edit-tidy.ts";

const both = (en: string, vi: string) => ({ en, vi });
const scene = (heading: string, date = "1995-07-12") => newScene(`date=${date}`, both(heading, heading));
const storyOf = (...headings: readonly string[]): Story =>
  headings.reduce((story, heading) => withScene(story, scene(heading)), newStory("own-1", both("Mine", "")));
const headings = ({ scenes }: Story) => scenes.map(({ heading }) => heading.en);

describe("the scenes of a story", () => {
  it("are added, taken out and moved", () => {
    const story = storyOf("a", "b", "c");
    expect(headings(withSceneMoved(story, 0, 2))).toEqual(["b", "c", "a"]);
    expect(headings(withSceneMoved(story, 2, 0))).toEqual(["c", "a", "b"]);
    expect(headings(withSceneMoved(story, 0, 9))).toEqual(["b", "c", "a"]);
    expect(withSceneMoved(story, 1, 1)).toBe(story);
    expect(headings(withoutScene(story, 1))).toEqual(["a", "c"]);
    expect(headings(withScene(story, scene("x"), 1))).toEqual(["a", "x", "b", "c"]);
  });

  it("keep all that they are, wherever they are moved", () => {
    const place = fc.nat({ max: 6 });
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 7 }), place, place, (names, from, to) => {
        const story = storyOf(...names);
        const moved = withSceneMoved(story, from, to);
        expect(new Set(moved.scenes)).toEqual(new Set(story.scenes));
        expect(moved.scenes).toHaveLength(story.scenes.length);
        const end = Math.min(to, names.length - 1);
        if (from < names.length) expect(moved.scenes[end]).toBe(story.scenes[from]);
      }),
    );
  });

  it("have no figures left that were checked of another text", () => {
    const checked: Scene = { ...scene("a"), figures: [{ en: "1995", vi: "1995", is: "day:1995-07-12" }] };
    const story = withScene(newStory("own-1", both("", "")), checked);
    expect(withSceneChanged(story, 0, { seconds: 20 }).scenes[0]?.figures).toHaveLength(1);
    expect(withSceneChanged(story, 0, { caption: both("x", "") }).scenes[0]?.figures).toEqual([]);
  });

  it("point at nothing once the last thing is taken away", () => {
    const countries = ["LAO" as Code];
    expect(emphasised(null, { countries })).toMatchObject({ countries, label: null });
    expect(emphasised(emphasised(null, { countries }), { countries: [] })).toBeNull();
  });

  it("have names of their own even with the same heading", () => {
    expect(keysOf(storyOf("a", "b", "a"))).toEqual(["a", "b", "a (2)"]);
  });
});

describe("a story as it is told", () => {
  it("says in one language what is missing in the other, and the date where there is no heading", () => {
    const story = withScene(newStory("own-1", both("", "Của tôi")), {
      ...newScene("date=1995-07-12", both("", "")),
      caption: both("Only English", ""),
    });
    const [shown] = told(story).scenes;
    expect(told(story).title).toEqual(both("Của tôi", "Của tôi"));
    expect(shown?.heading).toEqual(both("1995-07-12", "1995-07-12"));
    expect(shown?.caption).toEqual(both("Only English", "Only English"));
  });

  it("is known for a reader's by its slug", () => {
    expect(
      ["linked", "own-1", "own", "linked-in-time", "a-story"].map((slug) => isReaders({ slug })),
    ).toEqual([true, true, false, false, false]);
  });
});

it("no story that ships is taken for a reader's", () => {
  const { stories } = JSON.parse(readFileSync("public/stories/index.json", "utf8")) as {
    readonly stories: readonly { readonly slug: string }[];
  };
  expect(stories.length).toBeGreaterThan(4);
  expect(stories.filter(isReaders)).toEqual([]);
});

describe("a link", () => {
  it.each(["https://example.org", "https://example.org/a?b=c#d", "https://xn--bo-hia.vn/tin"])(
    "%s may be followed",
    (address) => expect(isSafeLink(address)).toBe(true),
  );
  it.each([
    "http://example.org",
    "javascript:alert(1)",
    "https://user:word@example.org/",
    "https://",
    "data:text/html,x",
    "https:///x",
    "https://example.org/a b",
    "https://example.org\\@evil.example",
    ` https://example.org`,
    `https://example.org/${"a".repeat(300)}`,
  ])("%s may not", (address) => expect(isSafeLink(address)).toBe(false));
});

describe("what was done", () => {
  it("is taken back and done again, letters typed at one place as one", () => {
    const typed = ["a", "ab", "abc"].reduce((edits, text) => edit(edits, text, "title"), begin(""));
    const other = edit(typed, "abc!", "caption");
    expect(undo(other).now).toBe("abc");
    expect(undo(undo(other)).now).toBe("");
    expect(redo(redo(undo(undo(other)))).now).toBe("abc!");
    // Typing goes on after an undo: that is a new change.
    expect(undo(edit(undo(other), "abcd", "title")).now).toBe("abc");
  });

  it("is all taken back, and all done again", () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { maxLength: 40 }), (values) => {
        const done = values.reduce((edits, value, i) => edit(edits, `${i} ${value}`), begin("start"));
        let back = done;
        for (const _ of values) back = undo(back);
        expect([back.now, undo(back)]).toEqual(["start", back]);
        for (const _ of values) back = redo(back);
        expect(back.now).toBe(done.now);
        expect(redo(back)).toBe(back);
      }),
    );
  });

  it("is not remembered for ever", () => {
    const many = Array.from({ length: MOST_STEPS + 50 }).reduce(
      (edits: ReturnType<typeof begin<number>>, _, i) => edit(edits, i + 1),
      begin(0),
    );
    expect(many.past).toHaveLength(MOST_STEPS);
  });
});

describe("a story as it is kept", () => {
  const text = fc.string({ unit: "binary", maxLength: 600 });
  const texts = fc.record({ en: text, vi: text });
  const code = fc.constantFrom("LAO" as Code, "KHM" as Code);
  const emphasis = fc.record({
    countries: fc.array(code, { maxLength: 4 }),
    label: fc.option(fc.record({ at: code, text: texts })),
    arrow: fc.option(fc.record({ from: code, to: code })),
    compare: fc.option(fc.constantFrom(parseDay("1995-07-12"), parseDay("2023-09-10"))),
  });
  const anyScene: fc.Arbitrary<Scene> = fc.record({
    ...{ view: fc.constantFrom("date=1995-07-12", "date=2023-09-10&country=USA"), heading: texts },
    ...{ caption: texts, notes: texts, sources: fc.constant([]), figures: fc.constant([]) },
    links: fc.constantFrom([], ["https://example.org/a"]),
    emphasis: fc.option(emphasis),
    move: fc.constantFrom(...MOVES),
    seconds: fc.integer({ min: 3, max: 120 }),
  });
  const anyStory = fc.record({
    slug: fc.constant("own-1"),
    ...{ title: texts, summary: texts, scenes: fc.array(anyScene, { maxLength: 4 }) },
  });

  it("comes back as it was, whatever was typed: nothing is lost to the decoder", () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const kept = tidied(story);
        const read = decodeOwnStory(JSON.stringify(storyJson(kept)), "kept");
        expect(JSON.stringify(storyJson(read))).toBe(JSON.stringify(storyJson(kept)));
        expect(kept.scenes[0]?.caption.en.length ?? 0).toBeLessThanOrEqual(LONGEST.caption);
      }),
      { numRuns: 60 },
    );
  });

  it("tells every fault of a wrong file", () => {
    const wrong = {
      slug: "x",
      title: both("T", ""),
      summary: 3,
      scenes: [{ ...scene("a"), move: "leap", seconds: 1, links: ["http://x"] }],
    };
    try {
      decodeOwnStory(JSON.stringify(wrong), "mine.json");
      expect.unreachable();
    } catch (cause) {
      expect((cause as AggregateError).errors.map(({ message }: Error) => message)).toEqual([
        "mine.json: summary: must be an object",
        'mine.json: scenes[0].links[0]: "http://x" is not an address that begins with https://',
        'mine.json: scenes[0].move: "leap" is not one of cut, scrub, fly',
        "mine.json: scenes[0].seconds: must be a whole number from 3 to 120",
      ]);
    }
    expect(() => decodeOwnStory("{", "mine.json")).toThrow(/JSON/);
    expect(() => decodeOwnStory(" ".repeat(700_000), "mine.json")).toThrow(/characters/);
  });
});
