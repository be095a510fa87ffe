import { describe, expect, it } from "vitest";
import { decodeStory } from "../../src/data/story.ts";
import { decodeCargo } from "../../src/data/story-cargo.ts";
import { EMPTY_CARGO, playerWith } from "../../src/view/takeaway/single-file.ts";

const both = (text: string) => ({ en: text, vi: text });
const SCENE = {
  view: "date=2025-10-29&country=GBR",
  heading: both("All five"),
  caption: both("The last of the five."),
  notes: both(""),
  sources: ["s0"],
  emphasis: { countries: ["GBR"], compare: "2025-10-28" },
  move: "scrub",
  seconds: 12,
};
const STORY = { slug: "a-story", title: both("A story"), summary: both("Of what."), scenes: [SCENE] };

const carried = (story: unknown, language: unknown = "vi") => JSON.stringify({ story, language });

describe("the story in a single file", () => {
  it("is the one that was put in, with the days that it names", () => {
    const story = decodeStory(STORY, "a.json", { isDraft: true });
    const page = playerWith(EMPTY_CARGO, { story, language: "vi" });
    const [, text = ""] = />(.*)<\/script>/.exec(page) ?? [];
    expect(decodeCargo(text)).toEqual({ story, language: "vi" });
  });

  it.each([
    ["nothing", "", SyntaxError],
    ["a file that was cut off", carried(STORY).slice(0, -40), SyntaxError],
    ["the place that was never filled", "null", AggregateError],
    ["a text", '"a story"', AggregateError],
    ["no story", carried(undefined), AggregateError],
    ["a story without its scenes", carried({ ...STORY, scenes: undefined }), AggregateError],
    ["a story with none", carried({ ...STORY, scenes: [] }), AggregateError],
    ["a scene that is none", carried({ ...STORY, scenes: [null] }), AggregateError],
    ["no language", carried(STORY, null), AggregateError],
    ["a language that is not spoken", carried(STORY, "fr"), AggregateError],
  ])("is refused: %s", (_what, text, kind) => {
    expect(() => decodeCargo(text)).toThrow(kind);
  });
});
