// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { parseDay } from "../../src/domain/day.ts";
import { addressBar, browserLanguage, mirrorInPage } from "../../src/view/page.ts";
import { storeAt } from "../state/fakes.ts";

const page = document.documentElement;

beforeEach(() => {
  history.replaceState(null, "", "/");
  page.lang = "en";
  delete page.dataset["date"];
  delete page.dataset["theme"];
  document.body.replaceChildren();
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe("what the page itself says", () => {
  it("is the day, the language and the colours, from the beginning", () => {
    mirrorInPage(storeAt({ day: "1995-07-12", language: "vi", theme: "dark" }))();
    expect([page.dataset["date"], page.lang, page.dataset["theme"]]).toEqual(["1995-07-12", "vi", "dark"]);
  });

  it("follows the store", () => {
    const store = storeAt({ day: "1995-07-12" });
    const stop = mirrorInPage(store);
    expect(page.dataset["theme"]).toBeUndefined();
    store.getState().setTheme("dark");
    expect(page.dataset["theme"]).toBe("dark");
    store.getState().setTheme("light");
    expect(page.dataset["theme"]).toBe("light");
    store.getState().setLanguage("vi");
    expect(page.lang).toBe("vi");
    store.getState().setDay(parseDay("1960-07-15"));
    expect(page.dataset["date"]).toBe("1960-07-15");
    stop();
    store.getState().setDay(parseDay("1945-09-02"));
    expect(page.dataset["date"]).toBe("1960-07-15");
  });

  it("leaves the colours to the device where nobody chose any", () => {
    const store = storeAt({ theme: "dark" });
    const stop = mirrorInPage(store);
    store.getState().setTheme("auto");
    expect(page.dataset["theme"]).toBeUndefined();
    stop();
  });
});

describe("the browser's address bar", () => {
  it("keeps the path and the place in the page", () => {
    history.replaceState(null, "", "/vi/country/KOR/?date=1995-07-12#main");
    expect(addressBar.search()).toBe("?date=1995-07-12");
    addressBar.replace("country=USA");
    expect(location.pathname + location.search + location.hash).toBe("/vi/country/KOR/?country=USA#main");
    addressBar.replace("");
    expect(location.pathname + location.search + location.hash).toBe("/vi/country/KOR/#main");
  });

  it("makes an entry only when asked to", () => {
    const before = history.length;
    addressBar.replace("country=USA");
    expect(history.length).toBe(before);
    addressBar.push("country=JPN");
    expect([history.length, location.search]).toEqual([before + 1, "?country=JPN"]);
  });

  it("hears Back until it is told not to", () => {
    const heard = vi.fn();
    const stop = addressBar.onBack(heard);
    dispatchEvent(new PopStateEvent("popstate"));
    stop();
    dispatchEvent(new PopStateEvent("popstate"));
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it("lets the page go on where it may not be written", () => {
    vi.spyOn(history, "pushState").mockImplementation(() => {
      throw new DOMException("denied", "SecurityError");
    });
    expect(() => addressBar.push("country=USA")).not.toThrow();
  });
});

describe("the browser's language", () => {
  it.each([
    [["vi-VN", "en"], "vi"],
    [["fr", "VI", "en"], "vi"],
    [["en-GB", "vi"], "en"],
    [["fr", "de"], "en"],
    [[], "en"],
  ] as const)("of %j is %s", (languages, expected) => {
    vi.stubGlobal("navigator", { languages });
    expect(browserLanguage()).toBe(expected);
  });
});
