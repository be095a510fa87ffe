type Language = "en" | "vi";

const ENGLISH = [
  ["none", "no"],
  ["one", "first"],
  ["two", "second"],
  ["three", "third"],
  ["four", "fourth"],
  ["five", "fifth"],
  ["six", "sixth"],
  ["seven", "seventh"],
  ["eight", "eighth"],
  ["nine", "ninth"],
  ["ten", "tenth"],
  ["eleven", "eleventh"],
  ["twelve", "twelfth"],
  ["thirteen", "thirteenth"],
  ["fourteen", "fourteenth"],
  ["fifteen", "fifteenth"],
  ["sixteen", "sixteenth"],
  ["seventeen", "seventeenth"],
  ["eighteen", "eighteenth"],
  ["nineteen", "nineteenth"],
];
const VIETNAMESE = [
  ["chưa nước nào"],
  ["một", "đầu tiên", "thứ nhất"],
  ["hai"],
  ["ba"],
  ["bốn", "tư"],
  ["năm"],
  ["sáu"],
  ["bảy"],
  ["tám"],
  ["chín"],
  ["mười"],
  ["mười một"],
  ["mười hai"],
  ["mười ba"],
  ["mười bốn"],
  ["mười lăm"],
  ["mười sáu"],
  ["mười bảy"],
  ["mười tám"],
  ["mười chín"],
];
const WORDS = { en: ENGLISH, vi: VIETNAMESE } as const;

const edge = (word: string) => new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, "giu");

/** Every number that a text writes, in digits or in words below twenty. */
export function numbersIn(text: string, language: Language): readonly number[] {
  const digits = [...text.replace(/(?<=\d)[.,](?=\d{3})/g, "").matchAll(/\d+/g)].map(([run]) => Number(run));
  const words = WORDS[language].flatMap((names, value) =>
    names.some((name) => edge(name).test(text)) ? [value] : [],
  );
  return [...digits, ...words];
}

/** The months as English writes them. */
export const MONTHS = [
  ...["January", "February", "March", "April", "May", "June"],
  ...["July", "August", "September", "October", "November", "December"],
];

/** The last date that a text writes, as YYYY, YYYY-MM or YYYY-MM-DD; null if it writes none. */
export function dateIn(text: string, language: Language): string | null {
  const pad = (part: string) => part.padStart(2, "0");
  if (language === "en") {
    const found = [...text.matchAll(/(?:(?:(\d{1,2}) )?([A-Z][a-z]+) )?(\d{4})/g)].at(-1);
    if (!found) return null;
    const [, day, name = "", year] = found;
    const month = MONTHS.indexOf(name) + 1;
    if (month === 0) return year ?? null;
    return [year, pad(String(month)), ...(day ? [pad(day)] : [])].join("-");
  }
  const found = [...text.matchAll(/(?:(?:(\d{1,2})\/)?(\d{1,2})\/)?(\d{4})/g)].at(-1);
  if (!found) return null;
  const [, day, month, year] = found;
  return [year, ...(month ? [pad(month)] : []), ...(day ? [pad(day)] : [])].join("-");
}

/** Words that write a number, or a part of a larger one, and that the figures of a story must cover. */
const WATCHED = {
  en: [
    ...ENGLISH.slice(2).flat(),
    ...["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "dozen", "dozens"],
    ...["hundred", "hundreds", "thousand", "thousands", "million", "half"],
  ].filter((word) => word !== "second"),
  vi: [
    ...["một", "hai", "ba", "bốn", "tư", "năm", "lăm", "sáu", "bảy", "tám", "chín", "mười", "mươi", "mốt"],
    ...["đôi", "nửa", "chục", "tá", "trăm", "nghìn", "ngàn", "vạn", "triệu", "tỉ", "tỷ"],
  ],
} as const;

/**
 * Where a word that may write a number writes none. Each pattern is anchored at the word (`|` stands for the place
 * where it begins): what comes before, then the word with what comes after.
 */
const HARMLESS: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [],
  vi: [
    // A year: with its number, at the end of a clause, or with a word that only a year has after it.
    /\|năm(?= \d{4}| (?:đó|nay|ấy|của|với|qua)(?!\p{L})|[.,;:!?”]|$)/iu,
    /một \|năm(?!\p{L})/iu,
    // An article: “a mission”, “an article”, “another article”; “one by one”; “in a year”; what is not counted but shown.
    /\|một (?:phái đoàn|bài báo|bài khác|công ước|hình ảnh|năm|sự kiện|bước,)/iu,
    /từng [\p{L} ]+ \|một$/iu,
    // To invest, private, a lawyer's rank: other words with the same letters.
    /(?:đầu |công |luật )\|tư(?!\p{L})/iu,
    /\|tư (?:cách|nhân|pháp)(?!\p{L})/iu,
    // Both sides, as one says “bilateral”.
    /\|hai (?:bên|phía)(?!\p{L})/iu,
  ],
};

const isHarmless = (text: string, at: number, language: Language) =>
  HARMLESS[language].some((pattern) => pattern.test(`${text.slice(0, at)}|${text.slice(at)}`));

/** What of a text still looks like a number once the figures are taken out: digits, and words that write numbers. */
export function leftovers(text: string, figures: readonly string[], language: Language): readonly string[] {
  // Figures may overlap, so what they cover is struck out letter by letter.
  const letters = text.split("");
  for (const figure of figures) {
    for (let at = text.indexOf(figure); at >= 0; at = text.indexOf(figure, at + 1))
      letters.fill("·", at, at + figure.length);
  }
  const rest = letters.join("");
  // A digit that belongs to a name, as in G20, counts nothing.
  const digits = rest.match(/(?<![\p{L}\d])\d+/gu) ?? [];
  const words = WATCHED[language].flatMap((word) =>
    [...rest.matchAll(edge(word))].flatMap(({ index }) => (isHarmless(text, index, language) ? [] : [word])),
  );
  return [...digits, ...words];
}
