import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  anniversariesIn,
  fallsInMonth,
  occasionsOf,
  roundAhead,
  roundnessOf,
} from "../../src/domain/anniversary.ts";
import { anniversaryId, calendarText, occasionId } from "../../src/domain/anniversary-calendar.ts";
import { buildAtlas } from "../../src/domain/atlas.ts";
import { type Day, formatDay, formatFuzzyDay, parseDay, yearOf } from "../../src/domain/day.ts";
import { dayArbitrary } from "../arbitrary.ts";
import { ATLAS, DATASET } from "../real.ts";
import { datasetOf, establishment, land, state, step } from "./dataset-of.ts";

const OCCASIONS = occasionsOf(ATLAS);
const years = fc.integer({ min: 1946, max: 2050 });
const inYear = (year: number) => anniversariesIn(ATLAS, OCCASIONS, year);
const told = (year: number, code: string) =>
  inYear(year)
    .filter(({ occasion }) => occasion.code === code)
    .map(({ occasion, years, date }) => `${formatFuzzyDay(date)} ${occasion.tier} ${years}`);

describe("occasions", () => {
  it("are the establishments and partnerships of the states there are, without those that are gone", () => {
    const codes = new Set(OCCASIONS.map(({ code }) => code as string));
    expect(codes.has("RUS")).toBe(true);
    for (const gone of ["SUN", "YUG", "DDR", "CSK", "YMD"]) expect(codes.has(gone), gone).toBe(false);
    expect(new Set(OCCASIONS.map(occasionId)).size).toBe(OCCASIONS.length);
    expect(OCCASIONS.filter(({ tier }) => tier === "relations")).toHaveLength(195);
  });
});

describe("anniversaries", () => {
  it("are those that are celebrated", () => {
    expect(told(2025, "CHN")).toEqual(["2025-01-18 relations 75", "2025-06-01 comprehensive-strategic 17"]);
    expect(told(2025, "USA")).toContain("2025-07-12 relations 30");
    expect(told(2025, "RUS")[0]).toBe("2025-01-30 relations 75");
  });

  it("end with the partnership that they remember", () => {
    expect(told(2022, "KOR").some((text) => text.includes("strategic"))).toBe(true);
    expect(told(2021, "KOR")).toContain("2021-10-21 strategic 12");
    expect(told(2024, "KOR")).toEqual(["2024-12-05 comprehensive-strategic 2", "2024-12-22 relations 32"]);
  });

  it("fall on 28 February where there is no 29th", () => {
    expect(told(2023, "BRN")[0]).toBe("2023-02-28 relations 31");
    expect(told(2024, "BRN")[0]).toBe("2024-02-29 relations 32");
  });

  it("are no more exact than what they remember", () => {
    expect(told(2011, "RUS")).toContain("2011-03 strategic 10");
  });

  it("keep the day and the month, ascend, and name only what is younger than they", () => {
    fc.assert(
      fc.property(years, (year) => {
        const found = inYear(year);
        expect(found.map(({ date }) => date.day)).toEqual(
          found.map(({ date }) => date.day).sort((a, b) => a - b),
        );
        for (const { occasion, years, date } of found) {
          expect(yearOf(date.day)).toBe(year);
          expect(yearOf(occasion.date.day) + years).toBe(year);
          expect(years).toBeGreaterThan(0);
          const [before, after] = [occasion.date.day, date.day].map((day) => formatDay(day).slice(5));
          if (before !== "02-29") expect(after).toBe(before);
        }
      }),
    );
  });

  it("lie in exactly one month, unless only their year is known", () => {
    fc.assert(
      fc.property(years, (year) => {
        for (const anniversary of inYear(year)) {
          const months = Array.from({ length: 12 }, (_, i) => i + 1).filter((m) =>
            fallsInMonth(anniversary, m),
          );
          expect(months).toHaveLength(anniversary.date.precision === "year" ? 0 : 1);
        }
      }),
    );
  });
});

describe("roundAhead", () => {
  it("is the next multiple of five of everything in force", () => {
    expect(
      roundAhead(ATLAS, "KOR" as never, parseDay("2026-06-08")).map(
        ({ occasion, years, date }) => `${formatDay(date.day)} ${occasion.tier} ${years}`,
      ),
    ).toEqual(["2027-12-05 comprehensive-strategic 5", "2027-12-22 relations 35"]);
  });

  it("lies after the day, within five years, and is round", () => {
    const codes = fc.constantFrom(...OCCASIONS.map(({ code }) => code));
    fc.assert(
      fc.property(codes, dayArbitrary, (code, day) => {
        for (const { date, years, occasion } of roundAhead(ATLAS, code, day)) {
          expect(date.day).toBeGreaterThan(day);
          expect(date.day - day).toBeLessThanOrEqual(5 * 366);
          expect(occasion.date.day).toBeLessThanOrEqual(day);
          expect(roundnessOf(years)).not.toBe("plain");
        }
      }),
    );
  });
});

describe("a calendar", () => {
  const text = (title: string, detail = "") =>
    calendarText({
      name: "Kỷ niệm; một, hai",
      language: "vi",
      stamp: DATASET.end,
      entries: [
        {
          uid: "a@bamboo-atlas",
          day: parseDay("2025-01-18"),
          title,
          text: detail,
          url: "https://a.example/?b",
        },
      ],
    });

  it("holds a whole day, escaped", () => {
    const lines = text("Anh, Pháp; \\ Đức", "một\nhai").split("\r\n");
    expect(lines).toContain("DTSTART;VALUE=DATE:20250118");
    expect(lines).toContain("DTEND;VALUE=DATE:20250119");
    expect(lines).toContain("DTSTAMP:20260608T000000Z");
    expect(lines).toContain("SUMMARY;LANGUAGE=vi:Anh\\, Pháp\\; \\\\ Đức");
    expect(lines).toContain("DESCRIPTION;LANGUAGE=vi:một\\nhai");
    expect(lines).toContain("X-WR-CALNAME:Kỷ niệm\\; một\\, hai");
    expect(lines.at(-1)).toBe("");
  });

  it("has no line above 75 octets, cuts no letter, and unfolds to what was folded", () => {
    const octets = (line: string) => new TextEncoder().encode(line).length;
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 100, maxLength: 200, size: "max" }), (title) => {
        const folded = text(title);
        for (const line of folded.split("\r\n")) {
          expect(octets(line)).toBeLessThanOrEqual(75);
          expect(line.isWellFormed()).toBe(true);
        }
        const unfolded = folded.replaceAll("\r\n ", "");
        const escaped = title.replace(/[\\;,]/g, "\\$&").replace(/\r\n|\r|\n/g, "\\n");
        expect(unfolded).toContain(`SUMMARY;LANGUAGE=vi:${escaped}\r\n`);
      }),
    );
  });

  it("names an anniversary the same every time, and no two alike", () => {
    const ids = [...inYear(2025), ...inYear(2026)].map(anniversaryId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain("relations-chn-1950-01-18-75@bamboo-atlas");
    expect([...inYear(2025)].map(anniversaryId)).toEqual(ids.slice(0, inYear(2025).length));
    expect(ids.every((id) => /^[a-z0-9@-]+$/.test(id))).toBe(true);
  });
});

it("takes a day that is not in the records for the standing at their end", () => {
  const end = DATASET.end as Day;
  const later = anniversariesIn(ATLAS, OCCASIONS, yearOf(end) + 20).filter(
    ({ occasion }) => occasion.tier !== "relations",
  );
  expect(later.length).toBeGreaterThan(40);
});

describe("what is round", () => {
  it.each([
    [5, "five"],
    [10, "ten"],
    [15, "five"],
    [50, "ten"],
    [1, "plain"],
    [12, "plain"],
  ])("%i years are %s", (years, roundness) => expect(roundnessOf(years)).toBe(roundness));
});

describe("anniversaries of a few", () => {
  const atlas = buildAtlas(
    datasetOf({
      countries: [
        ...[state("JPN"), state("USA"), state("ESP"), state("EU", { kind: "organisation" })],
        state("SUN", { kind: "former-state" }),
      ],
      territory: ["JPN", "USA", "ESP", "SUN"].map((code) => land(code, code)),
      establishments: [
        ...[
          establishment("JPN", "1973-09-21"),
          establishment("USA", "1973-09-21"),
          establishment("ESP", "1977"),
        ],
        establishment("SUN", "1950-01-30"),
      ],
      steps: [
        ...[step("JPN", "2009-04-21", "strategic"), step("JPN", "2014-03-18", "strategic")],
        ...[step("JPN", "2010", "sectoral"), step("USA", "2013-07-25", "comprehensive")],
        ...[step("USA", "2023-09-10", "comprehensive-strategic"), step("ESP", "2009-12", "strategic")],
        step("JPN", "2026-06-09", "comprehensive-strategic"),
      ],
    }),
  );
  const occasions = occasionsOf(atlas);
  const tell = ({ occasion, years, date }: ReturnType<typeof anniversariesIn>[number]) =>
    `${formatFuzzyDay(date)} ${occasion.code} ${occasion.tier} ${years}`;
  const told = (year: number) => anniversariesIn(atlas, occasions, year).map(tell);
  const ahead = (code: string, day: string) => roundAhead(atlas, code as never, parseDay(day)).map(tell);

  it("remember every rise of a state that is there, by day and then by code, and nothing else", () => {
    expect(occasions.map((one) => `${formatFuzzyDay(one.date)} ${one.code} ${one.tier}`)).toEqual(
      [
        "1973-09-21 JPN relations",
        "1973-09-21 USA relations",
        "1977 ESP relations",
        "2009-04-21 JPN strategic",
        "2009-12 ESP strategic",
        "2013-07-25 USA comprehensive",
        "2023-09-10 USA comprehensive-strategic",
      ].sort((a, b) => Number(a.slice(0, 4)) - Number(b.slice(0, 4))),
    );
  });

  it("begin with the first year after, and count what still holds on the day", () => {
    expect(told(1973)).toEqual([]);
    expect(told(1974)).toEqual(["1974-09-21 JPN relations 1", "1974-09-21 USA relations 1"]);
    expect(told(2023)).toEqual([
      ...["2023 ESP relations 46", "2023-04-21 JPN strategic 14", "2023-07-25 USA comprehensive 10"],
      ...["2023-09-21 JPN relations 50", "2023-09-21 USA relations 50", "2023-12 ESP strategic 14"],
    ]);
    expect(told(2024).filter((text) => text.includes("USA"))).toEqual([
      "2024-09-10 USA comprehensive-strategic 1",
      "2024-09-21 USA relations 51",
    ]);
    expect(told(2033)).toContain("2033-04-21 JPN strategic 24");
  });

  it("are looked for up to the next round one, after the day itself", () => {
    expect(ahead("JPN", "2018-09-20")).toEqual([
      "2018-09-21 JPN relations 45",
      "2019-04-21 JPN strategic 10",
    ]);
    expect(ahead("JPN", "2018-09-21")).toEqual([
      "2019-04-21 JPN strategic 10",
      "2023-09-21 JPN relations 50",
    ]);
    expect(ahead("USA", "2020-01-01")).toEqual([
      "2023-07-25 USA comprehensive 10",
      "2023-09-21 USA relations 50",
    ]);
    expect(ahead("USA", "2023-09-09")).toEqual(["2023-09-21 USA relations 50"]);
    expect(ahead("USA", "2023-09-10")).toEqual([
      "2023-09-21 USA relations 50",
      "2028-09-10 USA comprehensive-strategic 5",
    ]);
    expect(ahead("JPN", "1973-09-20")).toEqual([]);
    expect(ahead("SUN", "1990-01-01")).toEqual([]);
  });
});
