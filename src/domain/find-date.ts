import { type FuzzyDay, parseFuzzyDay } from "./day.ts";
import { fold } from "./fold.ts";

const ENGLISH = "january february march april may june july august september october november december".split(
  " ",
);

/** Months as Vietnamese counts them in words; the first and the last have two names. */
const VIETNAMESE: Readonly<Record<string, number>> = {
  ...{ gieng: 1, mot: 1, hai: 2, ba: 3, tu: 4, nam: 5, sau: 6, bay: 7, tam: 8, chin: 9, muoi: 10 },
  ...{ "muoi mot": 11, "muoi hai": 12, chap: 12 },
};

const MONTH_WORDS = Object.keys(VIETNAMESE).sort((a, b) => b.length - a.length);

/** Year, month and day as they stand in a text that was matched; what is not said is not known. */
type Parts = readonly [
  year: string | undefined,
  month?: string | number | undefined,
  day?: string | undefined,
];

type Form = readonly [pattern: RegExp, parts: (groups: readonly (string | undefined)[]) => Parts];

/** Folded texts: small letters, no marks, punctuation as spaces. Day before month unless the year leads. */
const FORMS: readonly Form[] = [
  [/^(?:(?:trong |in )?(?:nam |year )?)(\d{4})$/, ([y]) => [y]],
  [/^(\d{4}) (\d{1,2})(?: (\d{1,2}))?$/, ([y, m, d]) => [y, m, d]],
  [/^(?:thang )?(\d{1,2}) (?:nam )?(\d{4})$/, ([m, y]) => [y, m]],
  [/^(?:ngay )?(\d{1,2}) (?:thang )?(\d{1,2}) (?:nam )?(\d{4})$/, ([d, m, y]) => [y, m, d]],
  [
    new RegExp(`^(?:(?:ngay )?(\\d{1,2}) )?thang (${MONTH_WORDS.join("|")}) (?:nam )?(\\d{4})$`),
    ([d, m = "", y]) => [y, VIETNAMESE[m], d],
  ],
  [
    /^(?:on |in )?(?:(?:the )?(\d{1,2})(?:st|nd|rd|th)? (?:of )?)?([a-z]{3,9}) (?:of )?(\d{4})$/,
    ([d, m = "", y]) => [y, monthNamed(m), d],
  ],
  [/^([a-z]{3,9}) (?:the )?(\d{1,2})(?:st|nd|rd|th)? (\d{4})$/, ([m = "", d, y]) => [y, monthNamed(m), d]],
];

/**
 * The date that a reader wrote, as far as they wrote it, in either language: "1995", "7/1995", "12/7/1995"
 * (the day first), "1995-07-12", "12 July 1995", "July 12, 1995", "ngày 12 tháng 7 năm 1995", "tháng bảy 1995".
 * Null if it is none, or one that never was (30/2/1995).
 */
export function readDate(text: string): FuzzyDay | null {
  const { letters } = fold(text.replaceAll(".", " "));
  const spaced = letters.replace(/^t(\d{1,2}) /, "$1 ");
  for (const [pattern, parts] of FORMS) {
    const groups = pattern.exec(spaced)?.slice(1);
    if (groups) return dateOf(parts(groups));
  }
  return null;
}

function dateOf([year, month, day]: Parts): FuzzyDay | null {
  if (year === undefined || (day !== undefined && month === undefined)) return null;
  if (month === undefined) return exact(year);
  // Where the day cannot be a month it was written the American way: 7/25/1995.
  const isAmerican = day !== undefined && Number(month) > 12 && Number(day) <= 12;
  const [m, d] = isAmerican ? [day, String(month)] : [String(month), day];
  return exact([year, m.padStart(2, "0"), ...(d === undefined ? [] : [d.padStart(2, "0")])].join("-"));
}

function exact(text: string): FuzzyDay | null {
  try {
    return parseFuzzyDay(text);
  } catch {
    return null;
  }
}

/** 1 to 12; NaN, which no date holds, for a word that is no month. "Sept" and every longer beginning count. */
function monthNamed(word: string): number {
  const index = ENGLISH.findIndex((name) => name.startsWith(word));
  return index < 0 ? Number.NaN : index + 1;
}
