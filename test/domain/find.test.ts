import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aliasesOf, groupTermsOf } from "../../src/data/search.ts";
import { formatDay, formatFuzzyDay, lastDayOf, parseDay, parseFuzzyDay } from "../../src/domain/day.ts";
import { type Finding, find } from "../../src/domain/find.ts";
import { readDate } from "../../src/domain/find-date.ts";
import { buildFindIndex } from "../../src/domain/find-index.ts";
import { MATCHES, matchIn } from "../../src/domain/find-match.ts";
import { lastStepOf } from "../../src/domain/find-step.ts";
import { fold, hasMarks, joined, marksAgree } from "../../src/domain/fold.ts";
import type { Milestone } from "../../src/domain/milestone.ts";
import { FORMATS } from "../../src/i18n/format.ts";
import { dayArbitrary } from "../arbitrary.ts";
import { ATLAS, DATASET, NAMES, TABLES } from "../real.ts";

const indexIn = (language: "en" | "vi") =>
  buildFindIndex({
    names: NAMES[language],
    kinds: ATLAS.kinds,
    aliases: aliasesOf(TABLES, language),
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

describe("readDate, to the letter", () => {
  const read = (text: string) => {
    const date = readDate(text);
    return date && formatFuzzyDay(date);
  };
  const ENGLISH = "January February March April May June July August September October November December";
  const VIETNAMESE = "giêng,hai,ba,tư,năm,sáu,bảy,tám,chín,mười,mười một,mười hai";
  const month = (i: number) => `1995-${String(i + 1).padStart(2, "0")}`;

  it.each([...ENGLISH.split(" ").entries()])("knows month %i, %s", (i, name) => {
    expect([read(`${name} 1995`), read(`${name.slice(0, 3)} 3, 1995`)]).toEqual([month(i), `${month(i)}-03`]);
  });

  it.each([...VIETNAMESE.split(",").entries()])("knows month %i, tháng %s", (i, name) => {
    expect(read(`tháng ${name} năm 1995`)).toBe(month(i));
    expect(read(`3 tháng ${name} 1995`)).toBe(`${month(i)}-03`);
  });

  it.each([
    ["trong năm 1995", "1995"],
    ["in 1995", "1995"],
    ["year 1995", "1995"],
    ["trong 1995", "1995"],
    ["tháng một 1995", "1995-01"],
    ["1995-7-2", "1995-07-02"],
    ["t7 1995", "1995-07"],
    ["12 năm 1995", "1995-12"],
    ["ngày 2/7/1995", "1995-07-02"],
    ["2 tháng 7 1995", "1995-07-02"],
    ["ngày 2 tháng bảy 1995", "1995-07-02"],
    ["the 1st of July of 1995", "1995-07-01"],
    ["2nd July 1995", "1995-07-02"],
    ["on 3rd July 1995", "1995-07-03"],
    ["July of 1995", "1995-07"],
    ["July the 22nd, 1995", "1995-07-22"],
    ["12/13/1995", "1995-12-13"],
    ["12/12/1995", "1995-12-12"],
    ["13/12/1995", "1995-12-13"],
  ])("reads “%s” as %s", (text, wanted) => expect(read(text)).toBe(wanted));

  it.each([
    ...["x 1995", "1995 x", "x 7/1995", "7/1995 x", "123/1995", "12345-07", "1995-123", "1995-07-123"],
    ...[
      "tháng foo 1995",
      "x tháng bảy 1995",
      "tháng bảy 1995 x",
      "Ju 1995",
      "septemberx 1995",
      "x July 1995",
    ],
    ...["July 1995 x", "the July 1995", "July 123 1995", "x July 12 1995", "July 12 1995 x", "13/25/1995"],
    ...[
      "25/13/1995",
      "0/1995",
      "T13/1995",
      "at7/1995",
      "12 July 95",
      "123 July 1995",
      "x 1/7/1995",
      "1/7/1995 x",
    ],
    ...["x 1995-07", "1995-07 x", "ngày 1995", "ngày tháng bảy 1995", "1 2 3 1995"],
  ])("takes “%s” for no date", (text) => expect(read(text)).toBeNull());
});

describe("finding among a few", () => {
  const event = (
    id: string,
    date: string,
    title: string,
    place: string | null,
    summary: string,
  ): Milestone => ({
    ...{ id, date: parseFuzzyDay(date), theme: "", title, summary, place, codes: [] },
    ...{ confidence: "single", sources: [], note: null },
  });
  const name = (plain: string, ...dated: readonly string[]) => ({
    name: plain,
    dated: dated.map((own) => ({ name: own, from: DATASET.start, to: DATASET.end })),
  });
  const index = buildFindIndex({
    names: new Map(
      Object.entries({
        ...{
          AAA: name("Alpha Beta", "Gamma"),
          BBB: name("Betania"),
          CCC: name("Beta"),
          DDD: name("Old Beta"),
        },
        ...{ EEE: name("Abeta Land"), FFF: name("Zeta"), GGG: name("Theta"), HHH: name("Theta") },
      }),
    ) as never,
    kinds: new Map(
      Object.entries({
        AAA: "state",
        BBB: "state",
        CCC: "territory",
        DDD: "former-state",
        GGG: "former-state",
        HHH: "state",
      }),
    ) as never,
    aliases: new Map([["FFF", ["Zed Land", "Theta Minor"]]]) as never,
    groups: new Map([
      ["zl", ["Zeta League", "Zeta"]],
      ["bt", ["Betan Union"]],
      ["th", ["Thetas"]],
      ["pl", []],
    ]),
    milestones: [
      event("m1", "1950-01-18", "Kappa meets Beta", "Lambda", "A summary of rhoticism"),
      event("m2", "1950", "Kappa again", null, "Nothing"),
      event("m3", "1950-01", "Mu", "Kappa", "xy"),
      event("m4", "1951-01-18", "Kappa", null, ""),
      event("m5", "1949-01-18", "Kappa the first", null, ""),
      event("m6", "1952-01-18", "Kappa the last", null, ""),
    ],
    start: parseDay("1945-09-02"),
    end: parseDay("2026-06-08"),
  });
  const found = (text: string) => find(index, text).map(said).join(" ");

  it.each([
    ["beta", "CCC BBB AAA DDD #bt m1"],
    ["bet", "BBB CCC AAA DDD EEE #bt m1"],
    ["be", "BBB CCC AAA DDD #bt m1"],
    ["abeta", "EEE"],
    ["alphabeta", "AAA"],
    ["beta alpha", "AAA"],
    ["gamma", "AAA"],
    ["zed", "FFF"],
    ["land zed", "FFF"],
    ["zeta", "FFF #zl"],
    ["zeta league", "#zl"],
    ["zl", "#zl"],
    ["bt", "#bt"],
    ["pl", "#pl"],
    ["theta", "HHH GGG FFF #th"],
    ["aaa", "AAA"],
    ["kappa", "m4 m3 m5 m2"],
    ["lambda", "m1"],
    ["rhot", "m1"],
    ["rho", ""],
    ["mu", "m3"],
    ["k", ""],
    ["xy", ""],
    ["oticism", ""],
    ["", ""],
  ])("“%s” leads to: %s", (text, wanted) => expect(found(text)).toBe(wanted));

  it("tells the other name by which something was found, and none for its own", () => {
    const matched = (text: string) => {
      const [first] = find(index, text);
      return first && "matched" in first ? first.matched : undefined;
    };
    expect([matched("alpha"), matched("aaa"), matched("gamma"), matched("zed")]).toEqual([
      null,
      null,
      "Gamma",
      "Zed Land",
    ]);
    expect([matched("zeta league"), matched("zl"), matched("thetas")]).toEqual([null, null, null]);
  });

  it.each([
    ["18/1/1950", "1950-01-18 m1"],
    ["1/1950", "1950-01 m1 m3"],
    ["1950", "1950 m1 m2 m3"],
    ["19/1/1950", "1950-01-19"],
    ["17/1/1950", "1950-01-17"],
  ])("the day, month or year %s has its events", (text, wanted) => expect(found(text)).toBe(wanted));

  it.each([
    ["1/9/1945", "before"],
    ["2/9/1945", null],
    ["9/1945", null],
    ["8/1945", "before"],
    ["8/6/2026", null],
    ["9/6/2026", "after"],
    ["6/2026", null],
    ["7/2026", "after"],
  ])("%s lies beyond: %s", (text, beyond) =>
    expect(find(index, text)[0]).toMatchObject({ kind: "day", beyond }),
  );
});

describe("fold, sign by sign", () => {
  it.each([
    ["Đông Đức", "dong duc"],
    ["Straße", "strasse"],
    ["Ærø, Œuvre, Łódź, Ísland", "aero oeuvre lodz island"],
    ["ıI", "ii"],
    ["Côte d'Ivoire", "cote divoire"],
    ["d’I dʻI dʼI d`I d‘I U.S.", "di di di di di us"],
    ["  a -- b  ", "a b"],
    ["a/b", "a b"],
    ["No. 7", "no 7"],
    ["\u0301a", "a"],
    ["…", ""],
  ])("%j is “%s”", (text, letters) => expect(fold(text).letters).toBe(letters));

  it("keeps what each letter carried at its place", () => {
    expect(fold("Đá ổ").marks).toEqual(["đ", "\u0301", "", "\u0302\u0309"]);
    expect(fold("ß").marks).toEqual(["ß", "ß"]);
    expect(fold("a ").marks).toEqual([""]);
    expect(joined(fold("à b̂"))).toEqual({ letters: "ab", marks: ["\u0300", "\u0302"] });
    expect([hasMarks(fold("ab")), hasMarks(fold("ab́"))]).toEqual([false, true]);
  });
});

describe("how a text stands in a term", () => {
  const match = (term: string, typed: string) => {
    const own = matchIn(fold(term), fold(typed));
    return own && `${MATCHES[own.rank]} ${own.agrees}`;
  };
  it.each([
    ["Beta", "beta", "exact true"],
    ["Beta", "be", "prefix true"],
    ["Alpha Beta", "beta", "word true"],
    ["Alpha Beta", "bet", "word true"],
    ["Alphabeta", "bet", "inside true"],
    ["Alphabeta", "be", null],
    ["Alphabeta xbe bex", "be", "word true"],
    ["Alpha Beta", "beta al", "words true"],
    ["Alpha Beta", "beta gamma", null],
    ["Alpha Beta", "alphab", "joined true"],
    ["Al Be", "alb", "joined true"],
    ["A Be", "ab", null],
    ["Alpha Beta", "habeta", null],
    ["Hàn", "hán", "exact false"],
    ["Hàn", "han", "exact true"],
    ["Thánh hàn", "hàn", "word true"],
    ["Thánh", "hán", "inside false"],
    ["Thanh", "han", "inside true"],
    ["Hán Hàn", "hàn", "word true"],
    ["Hàn Quốc", "quốc hán", "words false"],
    ["Hàn Quốc", "quốc hàn", "words true"],
    ["Hàn Quốc", "hánqu", "joined false"],
    ["Hàn Quốc", "hànqu", "joined true"],
    ["Beta", "", null],
  ])("“%s” by “%s”: %s", (term, typed, wanted) => expect(match(term, typed)).toBe(wanted));
});
