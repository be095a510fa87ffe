import { describe, expect, it } from "vitest";
import type { Code } from "../../src/domain/country.ts";
import { parseDay } from "../../src/domain/day.ts";
import { LONGEST, type Scene, type Story } from "../../src/domain/story.ts";
import {
  emphasised,
  newScene,
  newStory,
  storyJson,
  tidyText,
  told,
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
    expect([tidyText("ab\u{1f1fb}", 3), tidyText("ab\u{1f1fb}", 4)]).toEqual(["ab", "ab\u{1f1fb}"]);
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
