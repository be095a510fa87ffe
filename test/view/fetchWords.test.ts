// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from "vitest";
import { fetchWords } from "../../src/view/fetchWords.ts";

/** What is fetched, each as a script that modules import: with another kind or mode it would be fetched twice. */
const fetched = () =>
  [...document.querySelectorAll("link")].map((link) =>
    ["rel", "as", "crossorigin", "href"].map((name) => link.getAttribute(name)),
  );

describe("the words of the first language", () => {
  beforeEach(() => document.head.replaceChildren());

  it.each([
    ["en", ["./en.js", "./names.js"]],
    ["vi", ["./vi.js"]],
  ] as const)("are fetched with the page, those in %s alone", (language, paths) => {
    const script = document.createElement("script");
    script.dataset["en"] = "./en.js ./names.js";
    script.dataset["vi"] = "./vi.js";
    fetchWords(document, script, language);
    expect(fetched()).toEqual(paths.map((path) => ["preload", "script", "", path]));
  });

  it("are left to the app where the page does not say where they are", () => {
    fetchWords(document, null, "en");
    fetchWords(document, document.createElement("script"), "vi");
    expect(fetched()).toEqual([]);
  });
});
