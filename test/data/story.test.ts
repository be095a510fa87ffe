import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeStories, decodeStory, type StoryContext } from "../../src/data/story.ts";
import { StoryFault } from "../../src/data/story-read.ts";

const both = (en: string, vi = en) => ({ en, vi });

const SCENE = {
  view: "date=2025-10-29&country=GBR",
  heading: both("All five", "Đủ cả năm"),
  caption: both("The last of the five."),
  notes: both("Step back one day."),
  sources: ["s0"],
  move: "scrub",
  seconds: 12,
};
const STORY = { slug: "a-story", title: both("A story"), summary: both("Of what."), scenes: [SCENE] };

const CONTEXT: StoryContext = {
  codes: new Set(["GBR", "VNM"]),
  sources: new Set(["s0"]),
  faultsInView: (query) => (query.includes("QQQ") ? ["there is no QQQ"] : []),
};

/** The story with one scene, changed. */
const withScene = (change: object) => ({ ...STORY, scenes: [{ ...SCENE, ...change }] });

function faultsOf(json: unknown): readonly string[] {
  try {
    decodeStory(json, "a.json", CONTEXT);
    return [];
  } catch (error) {
    expect(error).toBeInstanceOf(AggregateError);
    const { errors } = error as AggregateError;
    for (const fault of errors) expect(fault).toBeInstanceOf(StoryFault);
    return (errors as StoryFault[]).map(({ message }) => message);
  }
}

describe("a story's file", () => {
  it("is decoded, with nothing where nothing is said", () => {
    const [scene] = decodeStory(STORY, "a.json", CONTEXT).scenes;
    expect(scene).toEqual({ ...SCENE, emphasis: null, figures: [] });
  });

  it("may point at countries, name a place, draw an arrow and compare two days", () => {
    const emphasis = {
      countries: ["GBR"],
      label: { at: "GBR", text: both("London", "Luân Đôn") },
      arrow: { from: "GBR", to: "VNM" },
      compare: "1970-01-02",
    };
    const [scene] = decodeStory(withScene({ emphasis }), "a.json", CONTEXT).scenes;
    expect(scene?.emphasis).toEqual({ ...emphasis, compare: 1 });
  });

  it("is told every fault at once, each with its path", () => {
    const scenes = [
      SCENE,
      {
        ...SCENE,
        view: "country=GBR&story=other",
        heading: { en: "Only English" },
        caption: both("Short.", Array(41).fill("chữ").join(" ")),
        sources: ["nobody"],
        emphasis: { countries: ["XXX"], arrow: { from: "GBR" }, colour: "red" },
        move: "spin",
        seconds: 2.5,
      },
      "a scene",
    ];
    expect(faultsOf({ ...STORY, slug: "A story", scenes, author: "someone" })).toEqual([
      "a.json: author: is not a known field",
      'a.json: slug: "A story" is not lower-case words joined by hyphens',
      "a.json: scenes[1].view: a scene must not set story",
      "a.json: scenes[1].view: must name its date",
      "a.json: scenes[1].heading.vi: must be a text",
      "a.json: scenes[1].caption.vi: has 41 words; at most 40",
      "a.json: scenes[1].sources[0]: sources.csv has no nobody",
      "a.json: scenes[1].emphasis.colour: is not a known field",
      "a.json: scenes[1].emphasis.countries[0]: there is no country with the code XXX",
      "a.json: scenes[1].emphasis.arrow.to: undefined is not a country code",
      'a.json: scenes[1].move: "spin" is not one of cut, scrub, fly',
      "a.json: scenes[1].seconds: must be a whole number from 3 to 120",
      "a.json: scenes[2]: must be an object",
    ]);
  });

  it.each([
    [{ view: "date=2025-01-01&country=QQQ" }, "scenes[0].view: there is no QQQ"],
    [{ heading: both(" a ") }, "scenes[0].heading.en: must not begin or end with a space"],
    [{ notes: both("one\ntwo") }, "scenes[0].notes.en: must be one line"],
    [{ heading: both("x".repeat(91)) }, "scenes[0].heading.en: has 91 characters; at most 90"],
    [
      { emphasis: { compare: "2025-02-30" } },
      'scenes[0].emphasis.compare: "2025-02-30" is not a day written YYYY-MM-DD',
    ],
    [{ figures: [{ en: "5", vi: "5" }] }, "scenes[0].figures[0].is: must be a text"],
  ])("is told what is wrong with %o", (change, fault) => {
    expect(faultsOf(withScene(change))[0]).toBe(`a.json: ${fault}`);
  });

  it("never throws anything but its faults, whatever it is given", () => {
    const piece = fc.oneof(fc.jsonValue(), fc.constantFrom<unknown>(SCENE, STORY, undefined));
    fc.assert(
      fc.property(piece, piece, (a, b) => {
        faultsOf(a);
        faultsOf({ ...STORY, scenes: [a, b] });
        faultsOf(withScene({ emphasis: a, caption: b }));
      }),
      { numRuns: 300 },
    );
  });

  it("has no scene that is not there, and no story without scenes", () => {
    expect(faultsOf({ ...STORY, scenes: [] })).toEqual(["a.json: scenes: has 0 entries; must have 1 to 60"]);
  });
});

describe("the list of stories", () => {
  it("names each with the number of its scenes", () => {
    const entry = { slug: "a-story", title: both("A story"), summary: both("Of what."), scenes: 3 };
    expect(decodeStories({ stories: [entry] }, "index.json")).toEqual([entry]);
    expect(() => decodeStories({ stories: [{ ...entry, scenes: 0 }] }, "index.json")).toThrow(
      "index.json: stories[0].scenes: must be a whole number from 1 to 60",
    );
  });
});
