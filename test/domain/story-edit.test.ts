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
  tidyText,
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

describe("a story, to the letter", () => {
  const LAO = "LAO" as Code;
  const NONE = { countries: [], label: null, arrow: null, compare: null };

  it("begins empty, and a scene of it with its view and heading alone", () => {
    expect(newStory("own-1", both("T", "T2"))).toEqual({
      ...{ slug: "own-1", title: both("T", "T2"), summary: both("", ""), scenes: [] },
    });
    expect(newScene("date=1995", both("H", "H2"))).toEqual({
      ...{ view: "date=1995", heading: both("H", "H2"), caption: both("", ""), notes: both("", "") },
      ...{ sources: [], emphasis: null, move: "scrub", seconds: 12, figures: [] },
    });
  });

  it("stays the same story where there is no scene to move", () => {
    const story = storyOf("a", "b");
    expect(withSceneMoved(story, 2, 0)).toBe(story);
    expect(withSceneMoved(story, 1, 9)).toBe(story);
    expect(withSceneMoved(story, 0, -9)).toBe(story);
    expect(headings(withSceneMoved(story, 1, -9))).toEqual(["b", "a"]);
  });

  it("changes one scene alone, and keeps figures that are given with new words", () => {
    const figures = [{ en: "1", vi: "1", is: "x" }];
    const story = withSceneChanged(storyOf("a", "b"), 0, { figures });
    expect(story.scenes.map((own) => own.figures.length)).toEqual([1, 0]);
    expect(withSceneChanged(story, 0, { heading: both("c", "") }).scenes[0]?.figures).toEqual([]);
    const given = withSceneChanged(story, 1, { heading: both("c", ""), figures });
    expect(given.scenes.map((own) => `${own.heading.en} ${own.figures.length}`)).toEqual(["a 1", "c 1"]);
  });

  it("points at whatever is left", () => {
    const label = { at: LAO, text: both("x", "") };
    const arrow = { from: LAO, to: LAO };
    expect(emphasised(null, {})).toBeNull();
    expect(emphasised(null, { label })).toEqual({ ...NONE, label });
    expect(emphasised(null, { arrow })).toEqual({ ...NONE, arrow });
    expect(emphasised(null, { compare: parseDay("1970-01-01") })).toEqual({ ...NONE, compare: 0 });
    expect(emphasised({ ...NONE, label, arrow }, { label: null })).toEqual({ ...NONE, arrow });
  });

  it("has its texts on one line, cut to what they may have", () => {
    expect(tidyText("  a \n\t b\u0000c  ", 60)).toBe("a b c");
    expect([tidyText("abc def", 4), tidyText("abc", 3)]).toEqual(["abc", "abc"]);
    const long = both("x".repeat(2000), "y".repeat(2000));
    const emphasis = { ...NONE, label: { at: LAO, text: long } };
    const kept = tidied({
      ...{ slug: "own-1", title: long, summary: long },
      scenes: [
        { ...newScene("", long), caption: long, notes: long, emphasis },
        newScene("", both(" a ", "")),
      ],
    });
    const [first, second] = kept.scenes;
    const texts = [kept.title, kept.summary, first?.heading, first?.caption, first?.notes];
    const { title, summary, heading, caption, notes, label } = LONGEST;
    expect(texts.map((text) => [text?.en.length, text?.vi.length])).toEqual(
      [title, summary, heading, caption, notes].map((most) => [most, most]),
    );
    expect(first?.emphasis?.label).toEqual({ at: LAO, text: both("x".repeat(label), "y".repeat(label)) });
    expect([second?.emphasis, second?.heading.en]).toEqual([null, "a"]);
    const unlabelled = tidied({ ...kept, scenes: [{ ...newScene("", long), emphasis: NONE }] });
    expect(unlabelled.scenes[0]?.emphasis).toEqual(NONE);
  });

  it("is told with what stands in the other language, everywhere", () => {
    const emphasis = { ...NONE, label: { at: LAO, text: both("", "nhãn") } };
    const scenes = [
      { ...newScene("country=LAO", both("", "")), caption: both("", "lời"), notes: both("n", ""), emphasis },
      { ...newScene("date=1995", both("", "đề")), emphasis: NONE },
      newScene("date=1995", both("h", "đề")),
    ];
    const shown = told({ slug: "own-1", title: both("", ""), summary: both("s", ""), scenes });
    expect([shown.title, shown.summary]).toEqual([both("Bamboo Atlas", "Bamboo Atlas"), both("s", "s")]);
    expect(shown.scenes[0]).toMatchObject({
      ...{ heading: both("", ""), caption: both("lời", "lời"), notes: both("n", "n") },
      emphasis: { label: { at: LAO, text: both("nhãn", "nhãn") } },
    });
    expect(shown.scenes[1]).toMatchObject({ heading: both("đề", "đề"), emphasis: { label: null } });
    expect(shown.scenes[2]).toMatchObject({ heading: both("h", "đề"), emphasis: null });
  });

  it("is written without what is usual", () => {
    const written = (more: Partial<Scene>) =>
      (storyJson(withScene(storyOf(), { ...scene("a"), ...more })) as { scenes: readonly Scene[] }).scenes[0];
    const usual = ["view", "heading", "caption", "notes", "sources", "move", "seconds"];
    expect(Object.keys(written({}) ?? {})).toEqual(usual);
    expect(Object.keys(written({ links: [] }) ?? {})).toEqual(usual);
    const pointing = (change: Partial<typeof NONE> | object) =>
      written({ emphasis: { ...NONE, ...change } as Scene["emphasis"] })?.emphasis;
    const label = { at: LAO, text: both("x", "") };
    const arrow = { from: LAO, to: LAO };
    expect(pointing({ countries: [LAO] })).toEqual({ countries: [LAO] });
    expect(pointing({ label })).toEqual({ label });
    expect(pointing({ arrow })).toEqual({ arrow });
    expect(pointing({ compare: parseDay("1970-01-01") })).toEqual({ compare: "1970-01-01" });
    const extra = { figures: [{ en: "1", vi: "1", is: "x" }], links: ["https://a.example"] };
    expect(written(extra)).toMatchObject(extra);
  });
});

describe("changes, one by one", () => {
  it("begin with nothing to take back or do again", () => {
    expect(begin("a")).toEqual({ past: [], now: "a", future: [], at: null });
    expect([undo(begin("a")), redo(begin("a"))]).toEqual([begin("a"), begin("a")]);
  });

  it("are none where nothing is another, one at one place, and each its own at none", () => {
    const one = edit(begin("a"), "b", "title");
    expect(one).toEqual({ past: ["a"], now: "b", future: [], at: "title" });
    expect(edit(one, "b", "caption")).toBe(one);
    expect(edit(one, "c", "title")).toEqual({ past: ["a"], now: "c", future: [], at: "title" });
    expect(edit(one, "c")).toEqual({ past: ["a", "b"], now: "c", future: [], at: null });
    expect(edit(edit(begin("a"), "b"), "c").past).toEqual(["a", "b"]);
  });

  it("go back and forth, and a new one ends what could be done again", () => {
    const two = edit(edit(begin("a"), "b", "x"), "c", "y");
    expect(undo(two)).toEqual({ past: ["a"], now: "b", future: ["c"], at: null });
    expect(undo(undo(two))).toEqual({ past: [], now: "a", future: ["b", "c"], at: null });
    expect(redo(undo(undo(two)))).toEqual({ past: ["a"], now: "b", future: ["c"], at: null });
    expect(edit(undo(two), "d").future).toEqual([]);
  });

  it("are remembered up to the last two hundred, the newest of them", () => {
    let edits = begin(0);
    for (let i = 1; i <= MOST_STEPS + 1; i++) edits = edit(edits, i);
    expect([edits.past[0], edits.past.at(-1), edits.past.length]).toEqual([1, MOST_STEPS, MOST_STEPS]);
  });
});
