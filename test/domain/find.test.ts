import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aliasesOf, capitalsOf, groupTermsOf } from "../../src/data/search.ts";
import { formatDay, formatFuzzyDay, lastDayOf, parseDay } from "../../src/domain/day.ts";
import { type Finding, find } from "../../src/domain/find.ts";
import { readDate } from "../../src/domain/find-date.ts";
import { buildFindIndex } from "../../src/domain/find-index.ts";
import { lastStepOf } from "../../src/domain/find-step.ts";
import { fold, marksAgree } from "../../src/domain/fold.ts";
import { FORMATS } from "../../src/i18n/format.ts";
import { dayArbitrary } from "../arbitrary.ts";
import { ATLAS, DATASET, NAMES, TABLES } from "../real.ts";

const indexIn = (language: "en" | "vi") =>
  buildFindIndex({
    names: NAMES[language],
    kinds: ATLAS.kinds,
    aliases: aliasesOf(TABLES, language),
    capitals: capitalsOf(TABLES, language),
    groups: groupTermsOf(TABLES, language),
    milestones: TABLES.milestones.map((row) => ({
      ...row,
      title: row[`title_${language}`],
      summary: row[`summary_${language}`],
      place: row[`place_${language}`],
      note: row[`note_${language}`],
    })),
    start: DATASET.start,
    end: DATASET.end,
  });

const INDEX = { en: indexIn("en"), vi: indexIn("vi") };

const said = (finding: Finding | undefined): string => {
  if (finding === undefined) return "nothing";
  if (finding.kind === "country") return finding.code;
  if (finding.kind === "group") return `#${finding.id}`;
  return finding.kind === "day" ? formatFuzzyDay(finding.date) : finding.milestone.id;
};

const LANGUAGES = ["en", "vi"] as const;

describe.each(LANGUAGES)("finding, in %s", (language) => {
  const first = (text: string) => said(find(INDEX[language], text)[0]);
  const codes = (text: string) =>
    find(INDEX[language], text).flatMap((finding) => (finding.kind === "country" ? finding.code : []));

  it.each([
    ...["han quoc", "hàn quốc", "Hàn Quốc".normalize("NFD"), "HÀN QUỐC", "hanquoc", "hàn quô"],
    ...["korea", "KOR", "kor", "ROK", "South Korea", "korea south", "republic of korea", "Nam Hàn"],
  ])("leads from “%s” to South Korea first", (text) => {
    expect(first(text)).toBe("KOR");
  });

  it.each([
    ["Seoul", "KOR"],
    ["tokyo", "JPN"],
    ["Washington", "USA"],
    ["Bắc Kinh", "CHN"],
    ["bac kinh", "CHN"],
    ["beijing", "CHN"],
    ["mat xco va", "RUS"],
  ])("leads from the capital “%s” to %s first", (text, wanted) => {
    const [finding] = find(INDEX[language], text);
    expect(finding).toMatchObject({ kind: "country", code: wanted, matched: null });
    expect(finding && "capital" in finding && finding.capital).toBeTruthy();
  });

  it("says nothing of a capital where the name of the country was typed", () => {
    for (const name of ["Singapore", "Luxembourg", "Mexico"])
      expect(find(INDEX[language], name)[0]).not.toHaveProperty("capital");
  });

  it.each([
    ["đức", "DEU"],
    ["duc", "DEU"],
    ["Mỹ", "USA"],
    ["u.s.", "USA"],
    ["Liên Xô", "SUN"],
    ["ussr", "SUN"],
    ["zaire", "COD"],
    ["burma", "MMR"],
    ["divoire", "CIV"],
    ["cote d’ivoire", "CIV"],
    ["trieu tien", "PRK"],
    ["Ap-ga-ni-xtan", "AFG"],
    ["asean", "#asean"],
    ["SEV", "#comecon"],
    ["phi lien ket", "nothing"],
    ["không liên kết", "#nam"],
    ["xyzzy", "nothing"],
    ["  ", "nothing"],
  ])("leads from “%s” to %s first", (text, wanted) => {
    expect(first(text)).toBe(wanted);
  });

  it("puts the states of the present before those that are gone and before dependencies", () => {
    expect(codes("guinea")[0]).toBe("GIN");
    expect(codes("yemen")[0]).toBe("YEM");
    const [state, gone] = [codes("viet").indexOf("VNM" as never), codes("soviet").indexOf("SUN" as never)];
    expect([state, gone]).toEqual([0, 0]);
    const found = codes("united");
    expect(found.indexOf("USA" as never)).toBe(0);
    expect(found.indexOf("USA" as never)).toBeLessThan(found.indexOf("VIR" as never));
  });

  it("puts a name that begins so before one that has it inside", () => {
    const found = codes("niger");
    expect(found.indexOf("NER" as never)).toBe(0);
    expect(found.indexOf("NGA" as never)).toBe(1);
  });

  it("tells by which other name something was found", () => {
    const [finding] = find(INDEX[language], "zaire");
    expect(finding?.kind === "country" && finding.matched?.toLowerCase()).toBe("zaire");
  });

  it("finds every state by its own name and by its code, in any writing", () => {
    const states = DATASET.countries.filter(({ kind }) => kind === "state").map(({ code }) => code);
    const forms = fc.constantFrom<(text: string) => string>(
      (text) => text,
      (text) => text.toUpperCase(),
      (text) => text.normalize("NFD"),
      (text) => fold(text).letters,
    );
    fc.assert(
      fc.property(fc.constantFrom(...states), forms, fc.boolean(), (code, form, byCode) => {
        const name = NAMES[language].get(code)?.name ?? "";
        expect(codes(form(byCode ? code : name)).slice(0, 2)).toContain(code);
      }),
    );
  });

  it("finds the same whether a text is composed or not, whatever it is", () => {
    const texts = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 12 }),
      fc.constantFrom("Đô", "ệ", "ß", "ﬁ"),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const [a, b] = [text.normalize("NFC"), text.normalize("NFD")].map((form) =>
          find(INDEX[language], form).map(said),
        );
        expect(a).toEqual(b);
      }),
    );
  });
});

describe("marks", () => {
  it("that are typed rank what has them first: Hàn before Hán, though both fold alike", () => {
    const index = buildFindIndex({
      names: new Map([
        ["AAA", { name: "Hán", dated: [] }],
        ["BBB", { name: "Hàn", dated: [] }],
      ]) as never,
      kinds: new Map(),
      aliases: new Map(),
      capitals: new Map(),
      groups: new Map(),
      milestones: [],
      start: DATASET.start,
      end: DATASET.end,
    });
    expect(find(index, "hàn").map(said)).toEqual(["BBB", "AAA"]);
    expect(find(index, "hán").map(said)).toEqual(["AAA", "BBB"]);
    expect(find(index, "han").map(said)).toHaveLength(2);
  });

  it("may still be missing while a syllable is being typed", () => {
    expect(marksAgree(fold("quô"), fold("Quốc"), 0)).toBe(true);
    expect(marksAgree(fold("quơ"), fold("Quốc"), 0)).toBe(false);
    expect(marksAgree(fold("dong"), fold("Đông"), 0)).toBe(true);
    expect(marksAgree(fold("đong"), fold("Dong"), 0)).toBe(false);
  });
});

describe("fold", () => {
  it("keeps a mark for every letter and never two spaces", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const { letters, marks } = fold(text);
        expect(marks).toHaveLength([...letters].length === letters.length ? letters.length : marks.length);
        expect(letters).not.toMatch(/^ | $| {2}/);
        expect(fold(letters).letters).toBe(letters);
      }),
    );
  });
});

describe("readDate", () => {
  it.each([
    ["1995", "1995"],
    ["năm 1995", "1995"],
    ["7/1995", "1995-07"],
    ["07-1995", "1995-07"],
    ["1995-07", "1995-07"],
    ["T7/1995", "1995-07"],
    ["tháng 7 năm 1995", "1995-07"],
    ["thang 7/1995", "1995-07"],
    ["tháng bảy năm 1995", "1995-07"],
    ["tháng mười hai 1995", "1995-12"],
    ["tháng chạp năm 1995", "1995-12"],
    ["tháng năm năm 1995", "1995-05"],
    ["July 1995", "1995-07"],
    ["in Sept 1995", "1995-09"],
    ["2010-09-08", "2010-09-08"],
    ["12/7/1995", "1995-07-12"],
    ["12.07.1995", "1995-07-12"],
    ["7/25/1995", "1995-07-25"],
    ["12 July 1995", "1995-07-12"],
    ["12th of July 1995", "1995-07-12"],
    ["on the 12th July 1995", "1995-07-12"],
    ["July 12, 1995", "1995-07-12"],
    ["Jul 12th 1995", "1995-07-12"],
    ["12 tháng 7 năm 1995", "1995-07-12"],
    ["ngày 12 tháng 7, 1995", "1995-07-12"],
    ["ngày 12 tháng bảy năm 1995".normalize("NFD"), "1995-07-12"],
    ["29/2/2024", "2024-02-29"],
  ])("reads “%s” as %s", (text, wanted) => {
    const date = readDate(text);
    expect(date && formatFuzzyDay(date)).toBe(wanted);
  });

  it.each([
    "",
    "12",
    "12/7",
    "30/2/1995",
    "29/2/2023",
    "32 July 1995",
    "13/13/1995",
    "12 Foo 1995",
    "19955",
    "G20",
  ])("takes “%s” for no date", (text) => {
    expect(readDate(text)).toBeNull();
  });

  it("reads back every way in which the product writes a date, in both languages", () => {
    const precisions = fc.constantFrom("day" as const, "month" as const, "year" as const);
    fc.assert(
      fc.property(dayArbitrary, precisions, fc.constantFrom(...LANGUAGES), (day, precision, language) => {
        const date = FORMATS[language]();
        const text = formatFuzzyDay({ day, precision });
        for (const write of [date.date, date.dateInSentence, date.shortDate]) {
          const read = readDate(write({ day, precision }));
          expect(read && formatFuzzyDay(read), write({ day, precision })).toBe(text);
        }
        expect(readDate(text)?.precision).toBe(precision);
      }),
    );
  });
});

describe("a date that was found", () => {
  const dayOf = (text: string) => {
    const [finding] = find(INDEX.en, text);
    return finding?.kind === "day" ? [formatDay(finding.day), finding.beyond] : null;
  };

  it("goes to the last day of a month or a year, as a link does", () => {
    expect(dayOf("7/1995")).toEqual(["1995-07-31", null]);
    expect(dayOf("1995")).toEqual(["1995-12-31", null]);
    expect(formatDay(lastDayOf({ day: parseDay("2024-02-01"), precision: "month" }))).toBe("2024-02-29");
  });

  it("goes to the nearest end beyond the timeline, and says so", () => {
    expect(dayOf("1930")).toEqual(["1945-09-02", "before"]);
    expect(dayOf("1945")).toEqual(["1945-12-31", null]);
    expect(dayOf("2026")).toEqual(["2026-06-08", null]);
    expect(dayOf("1/1/2030")).toEqual(["2026-06-08", "after"]);
  });

  it("brings the events of its stretch of time", () => {
    const events = find(INDEX.en, "7/1995").flatMap((f) => (f.kind === "milestone" ? f.milestone : []));
    expect(events.length).toBeGreaterThan(1);
    for (const { date } of events) expect(formatDay(date.day)).toMatch(/^1995-07/);
  });
});

describe("lastStepOf", () => {
  it("is a break or a return where that came last", () => {
    const of = (kinds: readonly string[]) => {
      const events = kinds.map((kind, i) => ({ kind, code: "CHL", day: i, precision: "day" }));
      return lastStepOf({ ...ATLAS, events: events as never }, "CHL" as never)?.kind;
    };
    expect([of(["tier", "severed"]), of(["severed", "resumed"]), of(["tier", "sectoral"])]).toEqual([
      ...["severed", "resumed", "tier"],
    ]);
    expect([of(["tier", "restated", "appeared"]), of(["ended"])]).toEqual(["restated", undefined]);
  });

  it("is the latest change of the relations themselves", () => {
    expect(lastStepOf(ATLAS, "KOR" as never)).toMatchObject({
      day: parseDay("2022-12-05"),
      to: "comprehensive-strategic",
    });
    expect(lastStepOf(ATLAS, "SUN" as never)).toMatchObject({ day: parseDay("1950-01-30") });
    expect(lastStepOf(ATLAS, "VAT" as never)).toBeNull();
  });

  it("leaves no row of the tables later behind", () => {
    const rows = [
      ...TABLES.partnerships.filter(({ tier }) => !/sectoral|precursor/.test(tier)),
      ...TABLES.relations,
    ];
    for (const { code, date } of rows) {
      const birth = DATASET.countries.find((country) => country.code === code)?.from ?? DATASET.start;
      if (date === null || date.day < birth || date.day > DATASET.end) continue;
      expect(lastStepOf(ATLAS, code)?.day, code).toBeGreaterThanOrEqual(date.day);
    }
  });

  it("is that of the state before, where a state has taken none of its own", () => {
    expect(lastStepOf(ATLAS, "SRB" as never)).toMatchObject({ code: "YUG", day: parseDay("1957-03-10") });
  });
});
