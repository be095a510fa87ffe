import { type Folded, hasMarks, joined, marksAgree } from "./fold.ts";

/** How a text was found in a term, best first. */
export const MATCHES = ["exact", "prefix", "word", "words", "inside", "joined"] as const;

/** Where a text stands in a term, and whether the marks that were typed stand there too. */
export interface Match {
  /** The place in `MATCHES`. */
  readonly rank: number;
  readonly agrees: boolean;
}

/** The best way in which `typed` stands in `term`; null if it does not. Nothing stands nowhere. */
export function matchIn(term: Folded, typed: Folded): Match | null {
  if (typed.letters === "") return null;
  return matchPlace(term, typed) ?? matchWords(term, typed) ?? matchJoined(term, typed);
}

/** Places of the whole text: those whose marks agree first, then the earlier kind of match. */
function matchPlace(term: Folded, typed: Folded): Match | null {
  let best: Match | null = null;
  for (
    let at = term.letters.indexOf(typed.letters);
    at >= 0;
    at = term.letters.indexOf(typed.letters, at + 1)
  ) {
    const rank = rankAt(term, typed, at);
    if (rank === INSIDE && typed.letters.length < 3) continue;
    // Marks inside a word say little: "hán" is no better found in "thánh" than at the head of "hàn".
    const match = { rank, agrees: rank === INSIDE ? !hasMarks(typed) : marksAgree(typed, term, at) };
    if (best === null || isBetter(match, best)) best = match;
  }
  return best;
}

/** The rank of a text that stands in the middle of a word. */
export const INSIDE = MATCHES.indexOf("inside");

function rankAt({ letters }: Folded, typed: Folded, at: number): number {
  if (letters.length === typed.letters.length) return MATCHES.indexOf("exact");
  if (at === 0) return MATCHES.indexOf("prefix");
  return letters[at - 1] === " " ? MATCHES.indexOf("word") : INSIDE;
}

/** Several words in any order, each the beginning of a word of the term: "korea south". */
function matchWords(term: Folded, typed: Folded): Match | null {
  const wanted = words(typed);
  if (wanted.length < 2) return null;
  const own = words(term);
  const matches = wanted.map((word) => {
    const hits = own.filter(({ letters }) => letters.startsWith(word.letters));
    return hits.length === 0 ? null : hits.some((hit) => marksAgree(word, hit, 0));
  });
  if (matches.includes(null)) return null;
  return { rank: MATCHES.indexOf("words"), agrees: matches.every(Boolean) };
}

/** The beginning of the term with the spaces left out: "hanquoc", "ap ga ni" and "apgani" alike. */
function matchJoined(term: Folded, typed: Folded): Match | null {
  const [whole, wanted] = [joined(term), joined(typed)];
  if (wanted.letters.length < 3 || !whole.letters.startsWith(wanted.letters)) return null;
  return { rank: MATCHES.indexOf("joined"), agrees: marksAgree(wanted, whole, 0) };
}

function words({ letters, marks }: Folded): readonly Folded[] {
  let at = 0;
  return letters.split(" ").map((word) => {
    const own = { letters: word, marks: marks.slice(at, at + word.length) };
    at += word.length + 1;
    return own;
  });
}

/** A match with the marks that were typed goes before one without, whatever its rank. */
export function isBetter(a: Match, b: Match): boolean {
  return a.agrees === b.agrees ? a.rank < b.rank : a.agrees;
}
