import { describe, expect, it } from "vitest";
import { parseDay } from "../../../src/domain/day.ts";
import { en } from "../../../src/i18n/en.ts";
import { FORMATS } from "../../../src/i18n/format.ts";
import type { Speech } from "../../../src/i18n/messages.ts";
import { vi } from "../../../src/i18n/vi.ts";
import { announcement } from "../../../src/view/timeline/announcement.ts";
import { eventsOn, tellAll } from "../../../src/view/timeline/telling.ts";
import { ATLAS, NAMES } from "../../real.ts";

const EN: Speech = { language: "en", messages: en, formats: FORMATS.en(), names: NAMES.en };
const VI: Speech = { language: "vi", messages: vi, formats: FORMATS.vi(), names: NAMES.vi };

const told = (day: string, speech: Speech) => tellAll(ATLAS, eventsOn(ATLAS, parseDay(day)), speech);
const said = (from: string, to: string, speech: Speech) =>
  announcement(ATLAS, speech, parseDay(from), parseDay(to));

describe("what happened, in words", () => {
  it.each([
    ["2025-10-29", "United Kingdom: strategic → comprehensive strategic"],
    ["1995-07-12", "United States: diplomatic relations established"],
    ["1973-09-11", "Chile: relations broken off"],
    ["1997-07-01", "Hong Kong becomes part of China"],
    ["1967-06-10", "Palestine: occupied by Israel"],
    ["1962-10-01", "West New Guinea: administered by the United Nations"],
    ["1954-07-21", "Viet Nam: provisional demarcation line under the Geneva Agreements"],
    ["1976-07-02", "Viet Nam: reunified under one government"],
  ])("tells %s", (day, text) => {
    expect(told(day, EN)).toContain(text);
  });

  it("tells the end of a state before what followed, with the names of the day", () => {
    expect(told("1991-12-26", EN)[0]).toBe("Soviet Union ceases to be a state");
    expect(told("1991-12-26", VI)[0]).toBe("Liên Xô không còn là một quốc gia");
  });

  it("says of an imprecise date only what is known, on the first day of it", () => {
    expect(told("2001-03-01", EN)).toContain("March 2001: Russia: diplomatic relations → strategic");
    expect(told("2001-03-01", VI)).toContain(
      "Tháng 3 năm 2001: Nga: quan hệ ngoại giao → đối tác chiến lược",
    );
    expect(told("2007-01-01", EN).join()).toContain("2007: Brazil: diplomatic relations → comprehensive");
  });

  it("finds words for every event in both languages", () => {
    for (const speech of [EN, VI]) {
      for (const text of tellAll(ATLAS, ATLAS.events, speech)) {
        expect(text).not.toMatch(/undefined|\b[A-Z]{3}\b(?<!UAE|USA)|: $/);
      }
    }
  });

  it("leaves no passing of land without a word of its own", () => {
    const passings = ATLAS.events.filter(({ kind }) => kind === "passed");
    expect(tellAll(ATLAS, passings, EN).filter((text) => text.endsWith("change of status"))).toEqual([]);
  });
});

describe("what is said when the date comes to rest", () => {
  it("is the date alone where nothing changed", () => {
    expect(said("2025-10-24", "2025-10-25", EN)).toBe("25 October 2025.");
    expect(said("2025-10-24", "2025-10-25", VI)).toBe("Ngày 25 tháng 10 năm 2025.");
  });

  it("tells what changed since the last stop, arrows in words", () => {
    expect(said("2025-10-28", "2025-10-29", EN)).toBe(
      "29 October 2025: United Kingdom: from strategic to comprehensive strategic.",
    );
    expect(said("2025-10-28", "2025-10-29", VI)).toBe(
      "Ngày 29 tháng 10 năm 2025: Vương quốc Anh: từ đối tác chiến lược lên đối tác chiến lược toàn diện.",
    );
  });

  it("names three at most, what happened on the day itself first", () => {
    const text = said("1945-09-02", "1995-07-12", EN);
    expect(text).toMatch(
      /^12 July 1995: United States: diplomatic relations established; [^;]+; [^;]+; and \d+ more\.$/,
    );
    expect(said("1945-09-02", "1995-07-12", VI)).toMatch(
      /^Ngày 12 tháng 7 năm 1995: Hoa Kỳ: [^;]+(; [^;]+){2}; và \d+ thay đổi khác\.$/,
    );
  });

  it("tells on the way back where countries stand again", () => {
    expect(said("1995-07-12", "1995-07-11", EN)).toBe("11 July 1995: United States: no relations.");
    expect(said("1995-07-12", "1995-07-11", VI)).toBe("Ngày 11 tháng 7 năm 1995: Hoa Kỳ: chưa có quan hệ.");
  });
});
