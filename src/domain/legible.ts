/** Letters that nobody sees: control characters, halves of letters, and marks that hide or turn the direction of a line. */
const HIDDEN = "\\p{Cc}\\p{Cs}\\u061C\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF";

const ONE = new RegExp(`[${HIDDEN}]`, "u");
const ALL = new RegExp(`[${HIDDEN}]+`, "gu");

/** Whether a text holds something that a reader cannot see, and that changes how the rest is read. */
export function hasHidden(text: string): boolean {
  return ONE.test(text);
}

/** The text with one space for each run of what nobody sees. */
export function withoutHidden(text: string): string {
  return text.replace(ALL, " ");
}

/** A text of unknown origin as a sentence can quote it: at most `longest` letters, all of them seen. */
export function legible(text: string, longest: number): string {
  // A letter is at most two units long: nothing beyond that is needed, however long the text is.
  const letters = [...withoutHidden(text.slice(0, 2 * longest + 2))];
  return letters.length > longest ? `${letters.slice(0, longest - 1).join("")}…` : letters.join("");
}
