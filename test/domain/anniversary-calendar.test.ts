import { describe, expect, it } from "vitest";
import { calendarText } from "../../src/domain/anniversary-calendar.ts";
import { parseDay } from "../../src/domain/day.ts";
import { DATASET } from "../real.ts";

describe("a whole calendar", () => {
  const entry = (url: string | null) => ({
    uid: "u",
    day: parseDay("2024-12-31"),
    title: "T",
    text: "X",
    url,
  });
  const of = (...urls: readonly (string | null)[]) =>
    calendarText({ name: "N", language: "en", stamp: DATASET.end, entries: urls.map(entry) }).split("\r\n");

  it("is nothing but this", () => {
    expect(of("https://a.example/")).toEqual([
      ...[
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Bamboo Atlas//Anniversaries//EN",
        "CALSCALE:GREGORIAN",
      ],
      ...["METHOD:PUBLISH", "X-WR-CALNAME:N", "BEGIN:VEVENT", "UID:u", "DTSTAMP:20260608T000000Z"],
      ...["DTSTART;VALUE=DATE:20241231", "DTEND;VALUE=DATE:20250101", "SUMMARY;LANGUAGE=en:T"],
      ...["DESCRIPTION;LANGUAGE=en:X", "URL:https://a.example/", "TRANSP:TRANSPARENT", "END:VEVENT"],
      ...["END:VCALENDAR", ""],
    ]);
    expect(of(null).filter((line) => line.startsWith("URL"))).toEqual([]);
    expect(of()).toHaveLength(8);
  });

  it.each([
    ["a", 1],
    ["\u007f", 1],
    ["\u0080", 2],
    ["\u07ff", 2],
    ["\u0800", 3],
    ["\uffff", 3],
    ["\u{10000}", 4],
  ])("counts %j as %i octets when it folds", (letter, octets) => {
    const text = calendarText({ name: letter.repeat(80), language: "en", stamp: DATASET.end, entries: [] });
    const [first = "", second = ""] = text.split("\r\n").slice(5, 7);
    const fitting = Math.floor((75 - "X-WR-CALNAME:".length) / octets);
    expect([...first].length - "X-WR-CALNAME:".length).toBe(fitting);
    expect([...second].length - " ".length).toBe(Math.min(80 - fitting, Math.floor(74 / octets)));
  });
});
