import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  firstLanguage,
  firstRoom,
  firstTheme,
  pendingIn,
  pendingInStory,
  pendingOnCountry,
} from "../../src/state/first.ts";
import { pageDefaults } from "../../src/state/page-defaults.ts";
import { panelRoom } from "../../src/state/panel.ts";
import { createAppStore } from "../../src/state/store.ts";
import { decodeView, knownTo } from "../../src/state/url.ts";
import { defaultView } from "../../src/state/view.ts";
import { ATLAS, DATASET as dataset } from "../real.ts";

const query = (text: string) => new URLSearchParams(text);

describe("what is known before the dataset is there", () => {
  it.each([
    ["lang=vi", undefined, ["en"], "vi"],
    ["lang=VI", "en", ["en"], "vi"],
    ["", "vi", ["en"], "vi"],
    ["lang=fr", "vi", ["en"], "vi"],
    ["", undefined, ["fr-FR", "vi-VN", "en"], "vi"],
    ["lang=", undefined, [], "en"],
  ] as const)(
    "is the language: %j on a page in %s for a reader of %j speaks %s",
    (text, own, tags, expected) => {
      expect(firstLanguage(query(text), own, tags)).toBe(expected);
    },
  );

  it("is what the whole address will say of language and theme, whatever it is", () => {
    const known = knownTo(dataset);
    const text = fc.oneof(
      fc.constantFrom("en", "vi", "VI", " vi", "", "fr", "dark", "light", "auto", "Dark", "<b>"),
    );
    fc.assert(
      fc.property(text, text, (lang, theme) => {
        const search = `lang=${encodeURIComponent(lang)}&theme=${encodeURIComponent(theme)}`;
        const { view } = decodeView(search, defaultView(dataset.end, "en"), known);
        expect(firstLanguage(query(search), undefined, ["en"])).toBe(view.language);
        expect(firstTheme(query(search)) ?? "auto").toBe(view.theme);
      }),
    );
  });

  it.each([
    ["", null],
    ["lang=vi&theme=dark&country=KOR&utm_source=x", null],
    ["date=1960-07-15", "neutral"],
    ["tier=special", "neutral"],
    ["group=eu", "neutral"],
    ["layer=since", "neutral"],
    ["compare=1990-01-01", "neutral"],
    ["date=1960&view=globe", "hidden"],
    ["at=105,21,4", "hidden"],
    ["panel=ledger", "hidden"],
    ["story=doi-moi", "hidden"],
    ["date=", null],
  ])("is whether the served picture would be wrong: %j leaves it %s", (text, expected) => {
    expect(pendingIn(query(text))).toBe(expected);
  });

  it.each([
    ["", null],
    ["country=KOR", null],
    ["country=jpn~kor", null],
    ["country=JPN", "bare"],
    ["country=", "bare"],
    ["country=JPN&date=1960", "neutral"],
    ["country=JPN&view=globe", "hidden"],
  ])("is whether the outline on a country’s own page would be wrong: %j leaves it %s", (text, expected) => {
    expect(pendingOnCountry(query(text), "KOR")).toBe(expected);
  });

  it.each([
    ["", undefined],
    ["country=KOR", undefined],
    ["country=", undefined],
    ["compare=1990-01-01", undefined],
    ["compare=", undefined],
    ["", "KOR"],
    ["country=JPN", "KOR"],
    ["country=", "KOR"],
    ["country=&compare=1990-01-01", "KOR"],
    ["country=KOR~JPN", undefined],
    ["country=kor~KOR", undefined],
    ["country=JPN~USA", "KOR"],
    ["country=JPN~USA&compare=1990-01-01", undefined],
    ["country=JPN~USA&compare=1990-01-01&panel=profile", undefined],
    ["panel=profile", undefined],
    ["panel=Ledger", undefined],
    ["panel=data&country=KOR", undefined],
    ["panel=milestones", undefined],
    ["panel=nothing&country=KOR", undefined],
    ["ask=at-least.strategic", undefined],
  ] as const)("is how much room the app will give a panel: for %j on the page of %s", (text, own) => {
    const known = knownTo(dataset);
    const defaults = pageDefaults({ country: own }, defaultView(dataset.end, "en"), known);
    const { view } = decodeView(text, defaults, known);
    const store = createAppStore(ATLAS, view);
    expect(firstRoom(query(text), own)).toBe(panelRoom(store.getState()));
  });

  it.each([
    ["", null],
    ["lang=vi&date=1960&country=KOR&view=globe&at=1,2,3", null],
    ["story=doi-moi", null],
    ["story=another", "hidden"],
    ["story=", "hidden"],
    ["step=1", "hidden"],
    ["panel=notes", "hidden"],
    ["step=&panel=", null],
  ])("is the same on the page of a story, where the scene decides: %j leaves it %s", (text, expected) => {
    expect(pendingInStory(query(text), "doi-moi")).toBe(expected);
  });
});
