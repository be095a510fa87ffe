/** A civil date as whole days since 1970-01-01 (proleptic Gregorian, no time zone). */
export type Day = number & { readonly brand: "Day" };

/** How much of a printed date is known; a month or a year stands for its first day. */
export type Precision = "day" | "month" | "year";

/** A date of which only the year or the month may be known; `day` is then the first day of it. */
export interface FuzzyDay {
  readonly day: Day;
  readonly precision: Precision;
}

/** The open end of a span: later than every day that can be written. */
export const FOREVER = Number.POSITIVE_INFINITY as Day;

const MS_PER_DAY = 86_400_000;
const FORMS: Readonly<Record<number, Precision>> = { 4: "year", 7: "month", 10: "day" };

/**
 * The day written as `YYYY-MM-DD`.
 *
 * @throws RangeError if the text has another form or names no real day (2025-02-30).
 */
export function parseDay(text: string): Day {
  const day = Date.parse(`${text}T00:00:00Z`) / MS_PER_DAY;
  // The day must be written again as it was; only the sign of a year beyond 9999 would pass that.
  if (!/^\d/.test(text) || !Number.isInteger(day) || formatDay(day as Day) !== text) {
    throw new RangeError(`not a day: ${JSON.stringify(text.slice(0, 40))}`);
  }
  return day as Day;
}

/** The inverse of `parseDay`. */
export function formatDay(day: Day): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/**
 * A date as far as it is known: `2007`, `2007-05` or `2007-05-29`.
 *
 * @throws RangeError if the text has another form or names no real date.
 */
export function parseFuzzyDay(text: string): FuzzyDay {
  const precision = FORMS[text.length];
  if (precision === undefined) throw new RangeError(`not a date: ${JSON.stringify(text.slice(0, 40))}`);
  return { day: parseDay(text + "-01-01".slice(text.length - 4)), precision };
}

/** The inverse of `parseFuzzyDay`: writes only what is known. */
export function formatFuzzyDay({ day, precision }: FuzzyDay): string {
  return formatDay(day).slice(0, { year: 4, month: 7, day: 10 }[precision]);
}

/** The first day that is surely past a fuzzy date: the day after it, or the first day of the next month or year. */
export function dayAfter({ day, precision }: FuzzyDay): Day {
  if (precision === "day") return (day + 1) as Day;
  return addMonths(day, precision === "month" ? 1 : 12);
}

/** The last day of a date that may be known by the month or the year only. */
export function lastDayOf(date: FuzzyDay): Day {
  return (dayAfter(date) - 1) as Day;
}

/** The same day of the month `months` later (or earlier); a day that month lacks becomes its last. */
export function addMonths(day: Day, months: number): Day {
  const date = new Date(day * MS_PER_DAY);
  const month = date.getUTCFullYear() * 12 + date.getUTCMonth() + months;
  const [y, m] = [Math.floor(month / 12), ((month % 12) + 12) % 12];
  const last = new Date(timeOf(y, m + 1, 0)).getUTCDate();
  return (timeOf(y, m, Math.min(date.getUTCDate(), last)) / MS_PER_DAY) as Day;
}

/** The day held within `[first, last]`. */
export function clampDay(day: number, first: Day, last: Day): Day {
  return Math.min(last, Math.max(first, Math.round(day))) as Day;
}

/** The year a day lies in. */
export function yearOf(day: Day): number {
  return new Date(day * MS_PER_DAY).getUTCFullYear();
}

/** The first of January of a year. */
export function yearStart(year: number): Day {
  return (timeOf(year, 0, 1) / MS_PER_DAY) as Day;
}

/** As `Date.UTC`, which takes the years 0 to 99 for 1900 to 1999. */
function timeOf(year: number, month: number, date: number): number {
  return new Date(0).setUTCFullYear(year, month, date);
}
