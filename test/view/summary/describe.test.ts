import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Day, parseDay } from "../../../src/domain/day.ts";
import type { Summarised } from "../../../src/domain/summary.ts";
import { TALLY_CLASSES } from "../../../src/domain/tally.ts";
import { named } from "../../../src/i18n/en/named.ts";
import { loadMessages } from "../../../src/i18n/load.ts";
import { describeShortly, describe as summary } from "../../../src/view/summary/describe.ts";
import { dayArbitrary } from "../../arbitrary.ts";
import { ATLAS, DATASET, NAMES } from "../../real.ts";

const SPEECH = {
  en: { language: "en", names: NAMES.en, ...(await loadMessages("en")) },
  vi: { language: "vi", names: NAMES.vi, ...(await loadMessages("vi")) },
} as const;

const view = (date: string | Day, more: Partial<Summarised> = {}): Summarised => ({
  day: typeof date === "string" ? parseDay(date) : date,
  compareDay: null,
  selection: [],
  tiers: [],
  groups: [],
  match: "any",
  ...more,
});

const say = (language: "en" | "vi", date: string, more?: Partial<Summarised>) =>
  summary(ATLAS, view(date, more), SPEECH[language]);

describe("a view in words", () => {
  it("tells the day on which relations with the United States began", () => {
    expect(say("en", "1995-07-12", { selection: ["USA"] as never })).toBe(
      "On 12 July 1995, Viet Nam had diplomatic relations with 155 states. " +
        "Beside the ladder of partnerships stood special relationships with Cuba and Laos. " +
        "With 39 other states it had none. " +
        "That day diplomatic relations were established with the United States. " +
        "With the United States it had diplomatic relations, from that very day.",
    );
    expect(say("vi", "1995-07-12", { selection: ["USA"] as never })).toBe(
      "Ngày 12 tháng 7 năm 1995, Việt Nam có quan hệ ngoại giao với 155 nước. " +
        "Ngoài bậc thang đối tác có quan hệ đặc biệt với Cuba và Lào. " +
        "Còn 39 nước chưa có quan hệ. " +
        "Trong ngày: thiết lập quan hệ ngoại giao với Hoa Kỳ. " +
        "Với Hoa Kỳ: quan hệ ngoại giao, tính từ chính ngày này.",
    );
  });

  it("has a singular and a beginning", () => {
    expect(say("en", "1945-09-02")).toBe(
      "On 2 September 1945, Viet Nam had diplomatic relations with no state yet.",
    );
    expect(say("en", "1950-01-18")).toContain("with 1 state. With 82 other states");
    expect(say("vi", "1945-09-02")).toContain("chưa có quan hệ ngoại giao với nước nào");
  });

  it("writes no more of a date than is known", () => {
    expect(say("en", "2001-03-05", { selection: ["RUS"] as never })).toContain("begun in March 2001.");
    expect(say("vi", "2001-03-05", { selection: ["RUS"] as never })).toContain("tính từ tháng 3 năm 2001.");
  });

  it("calls countries as they were called that day", () => {
    const selection = ["COD"] as never;
    expect(say("en", "1975-01-01", { selection })).toContain("Zaire");
    expect(say("en", "2000-01-01", { selection })).toContain("the DR Congo");
  });

  it("says that the records are incomplete after their last complete day, and not before", () => {
    expect(say("en", "2026-06-08")).toContain("complete only to 31 December 2025");
    expect(say("en", "2026-06-08")).toContain("42 countries");
    expect(say("en", "2025-12-31")).not.toContain("complete only");
    expect(describeShortly(ATLAS, view("2026-06-08"), SPEECH.vi)).toContain(
      "chỉ đầy đủ đến ngày 31 tháng 12 năm 2025",
    );
  });

  it("counts within groups", () => {
    expect(say("en", "2025-10-29", { groups: ["g20"] })).toContain(
      "Of the 19 countries in them that day, 16 stood at comprehensive partnership or higher.",
    );
    expect(say("en", "2025-10-29", { groups: ["g20"] })).toContain(
      "the African Union and the European Union",
    );
    expect(say("en", "2025-10-29", { groups: ["asean", "rcep"], match: "all" })).toContain("ASEAN and RCEP");
  });

  it("tells who moved between two days", () => {
    const text = say("en", "2024-11-21", { compareDay: parseDay("2024-11-20") });
    expect(text).toContain("Between 20 November 2024 and 21 November 2024, 1 country moved up: Malaysia.");
    expect(say("en", "1980-01-02", { compareDay: parseDay("1980-01-01") })).toContain("no country moved");
  });

  it("is whole sentences for every view, in both languages", () => {
    const codes = DATASET.countries.map(({ code }) => code);
    const groups = ["g20", "asean", "eu", "au", "p5"];
    const views = fc.record({
      day: dayArbitrary,
      compareDay: fc.option(dayArbitrary),
      selection: fc.subarray(codes, { maxLength: 4 }),
      tiers: fc.subarray([...TALLY_CLASSES]),
      groups: fc.subarray(groups),
      match: fc.constantFrom("any" as const, "all" as const),
    });
    fc.assert(
      fc.property(views, fc.constantFrom("en" as const, "vi" as const), (drawn, language) => {
        const text = summary(ATLAS, drawn, SPEECH[language]);
        expect(text).toMatch(/\.$/);
        expect(text).not.toMatch(
          /undefined|null|NaN|\[object| {2}|\.\.|, ?\.|: ?\.|\b1 (states|countries)\b/,
        );
        expect(text.includes("complete only")).toBe(language === "en" && drawn.day > DATASET.completeTo);
      }),
    );
  });
});

describe("a name in an English sentence", () => {
  it.each([
    "United States",
    "Soviet Union",
    "Netherlands",
    "Philippines",
    "Marshall Islands",
    "Central African Republic",
  ])("has its article: the %s", (name) => {
    expect(named(name)).toBe(`the ${name}`);
  });

  it.each(["Japan", "Democratic Kampuchea", "Netherlands New Guinea", "South Korea", "Côte d'Ivoire"])(
    "has none: %s",
    (name) => {
      expect(named(name)).toBe(name);
    },
  );
});
