// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { formatDay, parseDay } from "../../../src/domain/day.ts";
import { readEntry } from "../../../src/view/timeline/date-entry.ts";
import { changeDirection, dayForKey } from "../../../src/view/timeline/keys.ts";

const [FIRST, LAST] = [parseDay("1945-09-02"), parseDay("2026-06-08")];
const press = (key: string, more: object = {}) => ({
  key,
  code: key,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...more,
});
const go = (key: string, from: string, more: object = {}) => {
  const day = dayForKey(press(key, more), parseDay(from), FIRST, LAST);
  return day === null ? null : formatDay(day);
};

describe("keys on the slider", () => {
  it.each([
    ["ArrowRight", {}, "1973-02-01"],
    ["ArrowUp", {}, "1973-02-01"],
    ["ArrowLeft", {}, "1973-01-30"],
    ["ArrowDown", {}, "1973-01-30"],
    ["ArrowRight", { shiftKey: true }, "1973-02-28"],
    ["ArrowLeft", { shiftKey: true }, "1972-12-31"],
    ["PageUp", {}, "1974-01-31"],
    ["PageDown", {}, "1972-01-31"],
    ["Home", {}, "1945-09-02"],
    ["End", {}, "2026-06-08"],
  ])("%s %o goes from 31 January 1973 to %3$s", (key, more, expected) => {
    expect(go(key, "1973-01-31", more)).toBe(expected);
  });

  it("stop at the ends", () => {
    expect(go("PageDown", "1946-01-01")).toBe("1945-09-02");
    expect(go("ArrowRight", "2026-06-08")).toBe("2026-06-08");
  });

  it("leave other keys and chords to the browser", () => {
    expect(go("a", "1973-01-31")).toBeNull();
    expect(go("Home", "1973-01-31", { ctrlKey: true })).toBeNull();
    expect(go("ArrowLeft", "1973-01-31", { altKey: true })).toBeNull();
  });
});

describe("keys for changes", () => {
  it("go by the place of the key: Telex makes letters of the brackets", () => {
    expect(changeDirection(press("ơ", { code: "BracketLeft" }))).toBe(-1);
    expect(changeDirection(press("ư", { code: "BracketRight" }))).toBe(1);
    expect(changeDirection(press("]", { code: "BracketRight", metaKey: true }))).toBeNull();
    expect(changeDirection(press("x"))).toBeNull();
  });
});

describe("a typed date", () => {
  it("is a day of the timeline, or says why not", () => {
    expect(readEntry("1995-07-12", FIRST, LAST)).toEqual({ kind: "day", day: parseDay("1995-07-12") });
    expect(readEntry("1945-09-01", FIRST, LAST)).toEqual({ kind: "out-of-range" });
    expect(readEntry("2026-06-09", FIRST, LAST)).toEqual({ kind: "out-of-range" });
    expect(readEntry("12026-06-09", FIRST, LAST)).toEqual({ kind: "out-of-range" });
    expect(readEntry("", FIRST, LAST)).toEqual({ kind: "not-a-date" });
    expect(readEntry("2025-02-30", FIRST, LAST)).toEqual({ kind: "not-a-date" });
  });
});
