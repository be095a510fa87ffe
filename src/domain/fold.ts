/**
 * A text as it is compared when something is looked for: plain letters, digits and single spaces in
 * `letters`, and what each of them carried (accents, tone, the stroke of đ) at the same place of `marks`.
 */
export interface Folded {
  readonly letters: string;
  readonly marks: readonly string[];
}

/** Letters that Unicode does not take apart: the plain letters for them. What they lose counts as a mark. */
const PLAIN: ReadonlyMap<string, string> = new Map([
  ["đ", "d"],
  ["ð", "d"],
  ["ø", "o"],
  ["ł", "l"],
  ["ı", "i"],
  ["ß", "ss"],
  ["æ", "ae"],
  ["œ", "oe"],
]);

/** Left out altogether: "Côte d'Ivoire" is found by "divoire", "U.S." by "us". */
const SILENT = /^['’‘ʻʼ`.]$/;

/** Folds case, diacritics and punctuation; composed (NFC) and decomposed (NFD) texts come out alike. */
export function fold(text: string): Folded {
  let letters = "";
  const marks: string[] = [];
  const add = (plain: string, mark: string) => {
    for (const letter of plain) {
      letters += letter;
      marks.push(mark);
    }
  };
  for (const sign of text.normalize("NFD").toLowerCase().normalize("NFD")) {
    // Before letters: Unicode counts two of the apostrophes among them.
    if (SILENT.test(sign)) continue;
    if (/\p{M}/u.test(sign)) {
      if (marks.length > 0) marks.push(`${marks.pop()}${sign}`);
    } else if (/[\p{L}\p{N}]/u.test(sign)) {
      const plain = PLAIN.get(sign);
      add(plain ?? sign, plain === undefined ? "" : sign);
    } else if (letters !== "" && !letters.endsWith(" ")) {
      add(" ", "");
    }
  }
  return letters.endsWith(" ")
    ? { letters: letters.slice(0, -1), marks: marks.slice(0, -1) }
    : { letters, marks };
}

/** The same without its spaces: "hanquoc". */
export function joined({ letters, marks }: Folded): Folded {
  return { letters: letters.replaceAll(" ", ""), marks: marks.filter((_, i) => letters[i] !== " ") };
}

/** Whether any letter was written with a mark. */
export function hasMarks({ marks }: Folded): boolean {
  return marks.some((mark) => mark !== "");
}

/**
 * Whether every mark of `typed` stands in `found` too, whose letters from `at` on are the same. A letter typed
 * without marks agrees with any, and "quô" with "quố": tone marks are often typed last.
 */
export function marksAgree(typed: Folded, found: Folded, at: number): boolean {
  return typed.marks.every((mark, i) => [...mark].every((sign) => found.marks[at + i]?.includes(sign)));
}
