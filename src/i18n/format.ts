import type { Day, FuzzyDay, Precision } from "../domain/day.ts";
import type { Language } from "../domain/language.ts";

/** How one language writes dates, numbers and lists. Dates never say more than is known of them. */
export interface Formats {
  /** "29 October 2025", "March 2001", "2007" · "29 tháng 10 năm 2025", "tháng 3 năm 2001", "năm 2007". */
  readonly date: (date: FuzzyDay) => string;
  /** In a sentence: "on 29 October 2025", "in March 2001" · "ngày 29 tháng 10 năm 2025". */
  readonly dateInSentence: (date: FuzzyDay) => string;
  /** "29 Oct 2025", "Mar 2001", "2007" · "29/10/2025", "3/2001", "2007". */
  readonly shortDate: (date: FuzzyDay) => string;
  readonly number: (value: number) => string;
  /** "A, B and C" · "A, B và C". */
  readonly list: (items: readonly string[]) => string;
  /** Compares names as the language's readers order them. */
  readonly compare: (a: string, b: string) => number;
}

/** A day that is known exactly. */
export const exactly = (day: Day): FuzzyDay => ({ day, precision: "day" });

const toDate = (day: Day) => new Date(day * 86_400_000);

const en = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat("en-GB", { ...options, timeZone: "UTC" });

const EN_LONG: Readonly<Record<Precision, Intl.DateTimeFormat>> = {
  day: en({ day: "numeric", month: "long", year: "numeric" }),
  month: en({ month: "long", year: "numeric" }),
  year: en({ year: "numeric" }),
};
const EN_SHORT: Readonly<Record<Precision, Intl.DateTimeFormat>> = {
  day: en({ day: "numeric", month: "short", year: "numeric" }),
  month: en({ month: "short", year: "numeric" }),
  year: en({ year: "numeric" }),
};

const english = (): Formats => {
  const list = new Intl.ListFormat("en-GB", { type: "conjunction" });
  const number = new Intl.NumberFormat("en-GB");
  const { compare } = new Intl.Collator("en");
  const date = ({ day, precision }: FuzzyDay) => EN_LONG[precision].format(toDate(day));
  return {
    date,
    dateInSentence: (fuzzy) => `${fuzzy.precision === "day" ? "on" : "in"} ${date(fuzzy)}`,
    // "Sept" is what en-GB prints; three letters keep columns even.
    shortDate: ({ day, precision }) => EN_SHORT[precision].format(toDate(day)).replace("Sept", "Sep"),
    number: (value) => number.format(value),
    list: (items) => list.format(items),
    compare,
  };
};

// Vietnamese readers write "29 tháng 10 năm 2025" or 29/10/2025; CLDR's long form drops "năm", so it is written out here.
const vietnamese = (): Formats => {
  const list = new Intl.ListFormat("vi", { type: "conjunction" });
  const number = new Intl.NumberFormat("vi");
  const { compare } = new Intl.Collator("vi");
  const parts = (day: Day) => {
    const date = toDate(day);
    return { d: date.getUTCDate(), m: date.getUTCMonth() + 1, y: date.getUTCFullYear() };
  };
  const date = ({ day, precision }: FuzzyDay) => {
    const { d, m, y } = parts(day);
    return { day: `${d} tháng ${m} năm ${y}`, month: `tháng ${m} năm ${y}`, year: `năm ${y}` }[precision];
  };
  return {
    date,
    dateInSentence: (fuzzy) => (fuzzy.precision === "day" ? `ngày ${date(fuzzy)}` : date(fuzzy)),
    shortDate: ({ day, precision }) => {
      const { d, m, y } = parts(day);
      return { day: `${d}/${m}/${y}`, month: `${m}/${y}`, year: `${y}` }[precision];
    },
    number: (value) => number.format(value),
    list: (items) => list.format(items),
    compare,
  };
};

export const FORMATS: Readonly<Record<Language, () => Formats>> = { en: english, vi: vietnamese };
