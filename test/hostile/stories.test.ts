import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeStories } from "../../src/data/story.ts";
import { decodeCargo } from "../../src/data/story-cargo.ts";
import { decodeOwnStory } from "../../src/data/story-own.ts";
import { StoryFault } from "../../src/data/story-read.ts";
import { hasHidden } from "../../src/domain/legible.ts";
import { isSafeLink, type Story } from "../../src/domain/story.ts";
import { storyJson, told } from "../../src/domain/story-edit.ts";
import { tidied } from "../../src/domain/story-edit-tidy.ts";
import { faultsInView } from "../../src/state/shelf-faults.ts";
import { packLink, unpackLink } from "../../src/state/shelf-link.ts";
import { viewOfScene } from "../../src/view/story/scene-view.ts";
import { EMPTY_CARGO, playerWith } from "../../src/view/takeaway/single-file.ts";
import { ATLAS } from "../real.ts";
import { KNOWN } from "../state/fakes.ts";
import { always, alwaysInTime, TIMEOUT } from "./cases.ts";
import { DATES, damaged, hostileText, MARKUP, mutated } from "./payloads.ts";
import { expectValidView } from "./valid.ts";

const DIR = "public/stories";
const SHIPPED = readdirSync(DIR)
  .filter((name) => name.endsWith(".json") && name !== "index.json")
  .map((name) => JSON.parse(readFileSync(`${DIR}/${name}`, "utf8")) as Record<string, unknown>);

/** The stories that ship, cut to two scenes: what breaks one scene breaks any. */
const SHORT = SHIPPED.map((story) => ({ ...story, scenes: (story["scenes"] as unknown[]).slice(0, 2) }));
const story = fc.constantFrom<unknown>(...SHORT, { ...SHORT[0], scenes: [everything()] });

/** A scene with all that a scene can have. */
function everything() {
  const [scene] = SHIPPED.flatMap((story) => story["scenes"] as Record<string, unknown>[]);
  const text = { en: "A text", vi: "Một câu" };
  const emphasis = {
    countries: ["USA", "SUN"],
    label: { at: "FRA", text },
    arrow: { from: "VNM", to: "FRA" },
  };
  return {
    ...scene,
    ...{ emphasis: { ...emphasis, compare: "1976-07-02" }, links: ["https://example.org/"] },
    figures: [{ en: "1", vi: "1", is: "count" }],
  };
}

const file = fc.oneof(
  { weight: 6, arbitrary: damaged(story).map((value) => JSON.stringify(value)) },
  { weight: 3, arbitrary: mutated(story.map((value) => JSON.stringify(value))) },
  { weight: 1, arbitrary: hostileText },
);

const CONTEXT = { codes: KNOWN.codes, faultsInView: (query: string) => faultsInView(query, KNOWN) };

/** The story in a text, or null after a look at what is said to be wrong with it. */
function opened(text: string, context: Parameters<typeof decodeOwnStory>[2] = CONTEXT): Story | null {
  try {
    return decodeOwnStory(text, "a\u202efile", context);
  } catch (cause) {
    expect(cause).toBeInstanceOf(AggregateError);
    const { errors } = cause as AggregateError;
    expect(errors.length).toBeGreaterThan(0);
    expect(errors.length).toBeLessThanOrEqual(101);
    for (const error of errors) {
      expect(error).toBeInstanceOf(StoryFault);
      expect(error.message.length).toBeLessThan(520);
      expect(hasHidden(error.message)).toBe(false);
    }
    return null;
  }
}

/** Fails unless the story can be told, kept and taken away. */
function expectTellable(own: Story): void {
  for (const scene of own.scenes) {
    expectValidView(viewOfScene(scene, { atlas: ATLAS, language: "en", theme: "auto" }));
    for (const link of scene.links ?? []) expect(isSafeLink(link)).toBe(true);
  }
  const whole = told(tidied(own));
  expect(decodeOwnStory(JSON.stringify(storyJson(tidied(own))), "again")).toEqual(tidied(own));
  const page = playerWith(`<html lang="en"><title>x</title>${EMPTY_CARGO}</html>`, {
    story: whole,
    language: "vi",
  });
  const [, inside = "", after] = page.split(/<script[^>]*>|<\/script>/);
  expect(after).toBe("</html>");
  expect(inside).not.toContain("<");
  // A story without scenes is not taken along.
  if (whole.scenes.length > 0) expect(decodeCargo(inside)).toEqual({ story: whole, language: "vi" });
}

describe("a hostile story", () => {
  it(
    "from a file is told, or refused with every fault of it",
    () => {
      let taken = 0;
      always(
        "story files",
        file,
        (text) => {
          const own = opened(text);
          if (own === null) return;
          taken += 1;
          expectTellable(own);
        },
        { cost: 2 },
      );
      expect(taken).toBeGreaterThan(0);
    },
    TIMEOUT,
  );

  it(
    "that the browser kept shows valid views only, whatever it names",
    () => {
      always(
        "kept stories",
        file,
        (text) => {
          const own = opened(text, {});
          for (const scene of own?.scenes ?? []) {
            expectValidView(viewOfScene(scene, { atlas: ATLAS, language: "en", theme: "auto" }));
          }
        },
        { cost: 2 },
      );
    },
    TIMEOUT,
  );

  it(
    "that names countries and days of another dataset is shown as far as this one goes",
    () => {
      const code = fc.constantFrom("USA", "SUN", "ZZZ", "EU", "QQQ");
      const day = fc.constantFrom(...DATES.filter((date) => date.length === 10));
      const emphasis = fc.record({
        countries: fc.array(code, { minLength: 1, maxLength: 4 }),
        label: fc.record({ at: code, text: fc.constant({ en: "x", vi: "x" }) }),
        arrow: fc.record({ from: code, to: code }),
        compare: day,
      });
      always("scenes of another dataset", emphasis, (own) => {
        const text = JSON.stringify({ ...SHORT[0], scenes: [{ ...everything(), emphasis: own }] });
        for (const scene of opened(text, {})?.scenes ?? []) {
          expectValidView(viewOfScene(scene, { atlas: ATLAS, language: "vi", theme: "auto" }));
        }
      });
    },
    TIMEOUT,
  );

  it("keeps markup a text in every field that holds one", () => {
    for (const payload of MARKUP) {
      const text = { en: payload, vi: payload };
      const scene = { ...everything(), heading: text, caption: text, notes: text };
      const own = opened(JSON.stringify({ ...SHORT[0], title: text, summary: text, scenes: [scene] }));
      expect(own?.title.en).toBe(payload);
      if (own) expectTellable(own);
    }
  });

  it("nested deeper than can be written out again is refused in a sentence", () => {
    const deep = "[".repeat(100_000) + "]".repeat(100_000);
    for (const field of ["slug", "title", "scenes"]) {
      expect(opened(JSON.stringify({ ...SHORT[0], [field]: "DEEP" }).replace('"DEEP"', deep))).toBeNull();
    }
  });

  it("with a thousand faults names a hundred, and how many more there are", () => {
    const scenes = Array.from({ length: 60 }, () => ({ view: 1, a: 1, b: 2 }));
    const wrong = JSON.stringify({ ...SHORT[0], scenes });
    expect(() => decodeOwnStory(wrong, "f")).toThrow(/has \d+ more faults$/);
    expect(opened(wrong)).toBeNull();
  });

  it(
    "in a link unfolds to a text of some length, or is refused",
    async () => {
      const packed = await Promise.all(SHORT.map((value) => packLink(JSON.stringify(value))));
      const links = fc.constantFrom(...packed.filter((link) => link !== null));
      const hash = fc.oneof(
        mutated(links),
        links,
        hostileText.map((text) => `#story=1.${text}`),
        hostileText,
      );
      await alwaysInTime(
        "links with stories",
        hash,
        async (link) => {
          const text = await unpackLink(link).catch((cause: unknown) => {
            expect(cause).toBeInstanceOf(Error);
            return null;
          });
          if (text === null) return;
          expect(text.length).toBeLessThanOrEqual(600_000);
          opened(text);
        },
        { cost: 5 },
      );
    },
    TIMEOUT,
  );

  it("in a link that would unfold to gigabytes is refused before it fills the memory", async () => {
    const bomb = new Response("[".repeat(4_000_000)).body?.pipeThrough(new CompressionStream("deflate-raw"));
    const bytes = new Uint8Array(await new Response(bomb).arrayBuffer());
    const letters = btoa(String.fromCharCode(...bytes))
      .replaceAll("+", "-")
      .replaceAll("/", "_");
    await expect(unpackLink(`#story=1.${letters}`)).rejects.toThrow("too long");
  });

  it(
    "in the list of those that ship is refused as a whole",
    () => {
      const list = JSON.parse(readFileSync(`${DIR}/index.json`, "utf8")) as unknown;
      always(
        "lists of stories",
        damaged(fc.constant(list)),
        (value) => {
          try {
            for (const { slug } of decodeStories(value, "index.json"))
              expect(slug).toMatch(/^[a-z0-9-]{1,60}$/);
          } catch (cause) {
            expect(cause).toBeInstanceOf(AggregateError);
          }
        },
        { cost: 2 },
      );
    },
    TIMEOUT,
  );
});
