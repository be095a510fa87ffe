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

/** What of a text still looks like a number once the figures are taken out: digits, and in English number words from two. */
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
  // "hai bên", "ba", "năm" mean too many other things; the digits and the rarer words are watched in Vietnamese.
  const watched = language === "en" ? ENGLISH.slice(2).flat() : ["bốn", "sáu", "bảy", "tám", "chín", "mười"];
  const words = watched.filter((word) => word !== "second" && edge(word).test(rest));
  return [...digits, ...words];
}
