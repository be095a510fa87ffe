import type { Day, FuzzyDay } from "../domain/day.ts";
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

/** The year, the month from 1 to 12 and the day of the month. */
function partsOf(day: Day): { readonly d: number; readonly m: number; readonly y: number } {
  const date = new Date(day * 86_400_000);
  return { d: date.getUTCDate(), m: date.getUTCMonth() + 1, y: date.getUTCFullYear() };
}

const MONTHS = [
  ...["January", "February", "March", "April", "May", "June", "July", "August", "September"],
  ...["October", "November", "December"],
];
/** Three letters keep columns even: "Sep", where the platform's British English has "Sept". */
const SHORT_MONTHS = MONTHS.map((month) => month.slice(0, 3));

/*
 * As the platform writes British dates. Written out here, because a date that runs is written several times a frame, and
 * `Intl` takes more time for that than all countries that change on such a day.
 */
function englishDate({ day, precision }: FuzzyDay, months: readonly string[]): string {
  const { d, m, y } = partsOf(day);
  if (precision === "year") return String(y);
  return `${precision === "day" ? `${d} ` : ""}${months[m - 1]} ${y}`;
}

/**
 * What the platform writes and orders for a language. It is asked when it is first needed, and not for small numbers: the
 * first of its objects takes as long to make as the whole atlas to work out, before the map lives.
 */
function platform(locale: string): Pick<Formats, "number" | "compare"> {
  let number: Intl.NumberFormat | undefined;
  let collator: Intl.Collator | undefined;
  return {
    number: (value) => {
      if (isPlain(value)) return String(value);
      number ??= new Intl.NumberFormat(locale);
      return number.format(value);
    },
    compare: (a, b) => {
      collator ??= new Intl.Collator(locale);
      return collator.compare(a, b);
    },
  };
}

/** Whether both languages write a number as everyone does: no groups of digits, no sign, no fraction. */
const isPlain = (value: number) => value >= 0 && value < 1_000 && Number.isInteger(value);

/** A list as the platform writes it in either language. By hand, since the slider says one as soon as the map lives. */
function listed(items: readonly string[], and: string): string {
  const [last = "", ...before] = items.toReversed();
  return before.length === 0 ? last : `${before.toReversed().join(", ")} ${and} ${last}`;
}

const english = (): Formats => {
  const date = (fuzzy: FuzzyDay) => englishDate(fuzzy, MONTHS);
  return {
    date,
    dateInSentence: (fuzzy) => `${fuzzy.precision === "day" ? "on" : "in"} ${date(fuzzy)}`,
    shortDate: (fuzzy) => englishDate(fuzzy, SHORT_MONTHS),
    list: (items) => listed(items, "and"),
    ...platform("en-GB"),
  };
};

// Vietnamese readers write "29 tháng 10 năm 2025" or 29/10/2025; CLDR's long form drops "năm", so it is written out here.
const vietnamese = (): Formats => {
  const date = ({ day, precision }: FuzzyDay) => {
    const { d, m, y } = partsOf(day);
    return { day: `${d} tháng ${m} năm ${y}`, month: `tháng ${m} năm ${y}`, year: `năm ${y}` }[precision];
  };
  return {
    date,
    dateInSentence: (fuzzy) => (fuzzy.precision === "day" ? `ngày ${date(fuzzy)}` : date(fuzzy)),
    shortDate: ({ day, precision }) => {
      const { d, m, y } = partsOf(day);
      return { day: `${d}/${m}/${y}`, month: `${m}/${y}`, year: `${y}` }[precision];
    },
    list: (items) => listed(items, "và"),
    ...platform("vi"),
  };
};

export const FORMATS: Readonly<Record<Language, () => Formats>> = { en: english, vi: vietnamese };
