import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Code } from "../../src/domain/country.ts";
import { parseDay } from "../../src/domain/day.ts";
import { LANGUAGES } from "../../src/domain/language.ts";
import { firstScene, pageDefaults } from "../../src/state/page-defaults.ts";
import { decodeView, encodeView, knownTo } from "../../src/state/url.ts";
import { defaultView, type View } from "../../src/state/view.ts";
import { DATASET } from "../real.ts";

const KNOWN = knownTo(DATASET);
const PLAIN = defaultView(DATASET.end, "en");
const codes = DATASET.countries.map(({ code }) => code);

const viewArbitrary: fc.Arbitrary<View> = fc
  .record({
    selection: fc.uniqueArray(fc.constantFrom(...codes), { maxLength: 3 }),
    story: fc.constantFrom(null, "one-story", "another"),
    language: fc.constantFrom(...LANGUAGES),
    groups: fc.constantFrom<readonly string[]>([], ["asean"]),
  })
  .map((own) => ({ ...PLAIN, ...own }));

describe("the defaults of a page", () => {
  it("are its language, country and story", () => {
    expect(pageDefaults({ lang: "vi", country: "KOR" }, PLAIN, KNOWN)).toEqual({
      ...PLAIN,
      language: "vi",
      selection: ["KOR"],
    });
    expect(pageDefaults({ story: "a-b" }, PLAIN, KNOWN)).toEqual({ ...PLAIN, story: "a-b" });
    expect(pageDefaults({}, PLAIN, KNOWN)).toEqual(PLAIN);
  });

  it("leave out what means nothing, and whatever else the page carries", () => {
    expect(
      pageDefaults({ lang: "xx", country: "QQQ", date: "1995-07-12", theme: "dark" }, PLAIN, KNOWN),
    ).toEqual(PLAIN);
  });

  it("give way to the query, also where it takes them away: every view is carried there and back", () => {
    fc.assert(
      fc.property(viewArbitrary, viewArbitrary, (view, defaults) => {
        const { view: again, faults } = decodeView(encodeView(view, defaults, KNOWN), defaults, KNOWN);
        expect(again).toEqual(view);
        expect(faults).toEqual([]);
      }),
    );
  });
});

describe("the first scene of a page", () => {
  const page = { story: "a-b", scene: "date=1960-07-15&group=asean&at=112,14,3&lang=vi&theme=dark" };
  const read: View = { ...PLAIN, story: "a-b" };

  it("is what the page says, in the reader’s language and colours", () => {
    expect(firstScene(page, { ...read, theme: "light", selection: ["KOR" as Code] }, PLAIN, KNOWN)).toEqual({
      ...read,
      day: parseDay("1960-07-15"),
      groups: ["asean"],
      camera: { lon: 112, lat: 14, zoom: 3 },
      theme: "light",
    });
  });

  it.each([
    ["where another story is told", { story: "b" }],
    ["where none is", { story: null }],
    ["on stage", { step: 1 }],
    ["in the window with the notes", { panel: "notes" }],
  ] as const)("is none %s", (_, other) => {
    expect(firstScene(page, { ...read, ...other }, PLAIN, KNOWN)).toBeNull();
  });

  it("is none on a page without one", () => {
    expect(firstScene({ story: "a-b" }, read, PLAIN, KNOWN)).toBeNull();
    expect(firstScene({}, PLAIN, PLAIN, KNOWN)).toBeNull();
  });
});
