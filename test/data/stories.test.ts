import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { decodeStories, decodeStory } from "../../src/data/story.ts";
import { CAPTION_WORDS, type Story, wordsIn } from "../../src/domain/story.ts";
import { decodeView, knownTo } from "../../src/state/url.ts";
import { defaultView } from "../../src/state/view.ts";
import { DATASET, TABLES } from "../real.ts";
import { evaluate } from "./story-figures.ts";
import { dateIn, leftovers, numbersIn } from "./story-numbers.ts";

const FOLDER = resolve(import.meta.dirname, "../../public/stories");
const read = (file: string): unknown => JSON.parse(readFileSync(join(FOLDER, file), "utf8"));
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith(".json") && name !== "index.json");
const LANGUAGES = ["en", "vi"] as const;

const KNOWN = knownTo(DATASET);
const viewOf = (query: string) => decodeView(query, defaultView(DATASET.end, "en"), KNOWN);
const CONTEXT = {
  codes: KNOWN.codes,
  sources: new Set(TABLES.sources.map(({ id }) => id)),
  faultsInView: (query: string) => viewOf(query).faults.map((fault) => `${fault.param}: ${fault.reason}`),
};
const STORIES = FILES.map((file) => [file, decodeStory(read(file), file, CONTEXT)] as const);
const SCENES = STORIES.flatMap(([file, { scenes }]) =>
  scenes.map((scene, i) => [`${file}, scene ${i + 1}`, scene] as const),
);

describe("the stories that ship", () => {
  it("are the five of the list, each as its file tells it", () => {
    const list = decodeStories(read("index.json"), "index.json");
    const summaries = list.map(({ slug, ...rest }) => [slug, rest]);
    const told = STORIES.map(([, { slug, title, summary, scenes }]): [string, object] => [
      slug,
      { title, summary, scenes: scenes.length },
    ]);
    expect(list).toHaveLength(5);
    expect(Object.fromEntries(summaries)).toEqual(Object.fromEntries(told));
    for (const [file, { slug }] of STORIES) expect(file).toBe(`${slug}.json`);
  });

  it.each(STORIES)("%s has 8 to 14 scenes, whose days never go back", (_file, story: Story) => {
    expect(story.scenes.length).toBeGreaterThanOrEqual(8);
    expect(story.scenes.length).toBeLessThanOrEqual(14);
    const days = story.scenes.map(({ view }) => viewOf(view).view.day);
    const back = days.filter((day, i) => {
      const before = days[i - 1];
      return before !== undefined && day < before && story.scenes[i]?.move === "scrub";
    });
    // A scrub backwards through time is allowed only where a story returns to its roots.
    expect(back.length).toBeLessThanOrEqual(2);
  });

  it.each(SCENES)("%s: sourced, captioned and annotated in both languages", (_name, scene) => {
    expect(scene.sources.length).toBeGreaterThan(0);
    for (const language of LANGUAGES) {
      expect(wordsIn(scene.caption[language])).toBeLessThanOrEqual(CAPTION_WORDS);
      expect(scene.notes[language]).not.toBe("");
    }
    expect(scene.caption.vi).toMatch(/[ăâđêôơưáàảãạéèẻẽẹíìỉĩịóòỏõọúùủũụ]/u);
  });
});

const FIGURES = SCENES.flatMap(([name, scene]) =>
  scene.figures.flatMap((figure) =>
    LANGUAGES.map(
      (language) =>
        [`${name}, ${language}: “${figure[language]}” is ${figure.is}`, scene, figure, language] as const,
    ),
  ),
);

describe("every figure that a heading or caption states", () => {
  it.each(FIGURES)("%s", (_name, scene, figure, language) => {
    const words = figure[language];
    expect(`${scene.heading[language]} ${scene.caption[language]}`).toContain(words);
    const truth = evaluate(figure.is);
    if (truth.kind === "number") expect(numbersIn(words, language)).toContain(truth.value);
    else if (truth.kind === "date") {
      const written = dateIn(words, language);
      expect(written).not.toBeNull();
      expect(truth.iso.startsWith(written ?? "?"), `${written} in ${truth.iso}`).toBe(true);
    } else expectStated(words, truth[language], language);
  });

  it.each(SCENES.flatMap(([name, scene]) => LANGUAGES.map((l) => [`${name}, ${l}`, scene, l] as const)))(
    "%s states no number that is not evaluated",
    (_name, scene, language) => {
      const figures = scene.figures.map((figure) => figure[language]);
      expect(leftovers(scene.heading[language], figures, language)).toEqual([]);
      expect(leftovers(scene.caption[language], figures, language)).toEqual([]);
    },
  );
});

/** The row holds the words themselves, or every number that they write. */
function expectStated(words: string, row: string, language: "en" | "vi") {
  const unquoted = words.replace(/[“”]/g, "");
  if (row.toLowerCase().includes(unquoted.toLowerCase())) return;
  const held = [...numbersIn(row, "en"), ...numbersIn(row, language)];
  const wanted = numbersIn(words, language);
  expect(wanted.length).toBeGreaterThan(0);
  for (const value of wanted) expect(held, `${words} in ${row}`).toContain(value);
}
