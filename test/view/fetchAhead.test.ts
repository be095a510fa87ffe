// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fetchAhead, isNear, modulesNamed } from "../../src/view/fetchAhead.ts";

/** What is fetched, each as a script that modules import: with another kind or mode it would be fetched twice. */
const fetched = () =>
  [...document.querySelectorAll("link")].map((link) =>
    ["rel", "as", "crossorigin", "href"].map((name) => link.getAttribute(name)),
  );

function script() {
  const element = document.createElement("script");
  element.dataset["app"] = "./start.js ./lib.js";
  element.dataset["en"] = "./en.js ./names.js";
  element.dataset["vi"] = "./vi.js";
  return element;
}

beforeEach(() => document.head.replaceChildren());
afterEach(() => void vi.restoreAllMocks());

describe("what the first script has fetched", () => {
  it.each([
    [
      ["app", "en"],
      ["./start.js", "./lib.js", "./en.js", "./names.js"],
    ],
    [["vi"], ["./vi.js"]],
  ] as const)("are the modules of its attributes %j", (names, paths) => {
    fetchAhead(document, modulesNamed(script(), ...names));
    expect(fetched()).toEqual(paths.map((path) => ["preload", "script", "", path]));
  });

  it("is left to the app where the page does not say where it is", () => {
    expect(modulesNamed(null, "app", "en")).toEqual([]);
    expect(modulesNamed(document.createElement("script"), "app", "vi")).toEqual([]);
  });
});

describe("a host", () => {
  it.each([
    ["answered at once", { requestStart: 10, responseStart: 34.9 }, true],
    ["took its time", { requestStart: 10, responseStart: 35 }, false],
    ["was not asked: a worker or the cache answered", { requestStart: 0, responseStart: 3 }, false],
    ["has not answered that the browser knew", { requestStart: 10, responseStart: 0 }, false],
  ])("that %s", (_, visit, expected) => {
    vi.spyOn(performance, "getEntriesByType").mockReturnValue([visit as PerformanceNavigationTiming]);
    expect(isNear()).toBe(expected);
  });

  it("of which the browser tells nothing is taken for a far one", () => {
    vi.spyOn(performance, "getEntriesByType").mockReturnValue([]);
    expect(isNear()).toBe(false);
  });
});
