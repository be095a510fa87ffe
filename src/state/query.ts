/** Halves of letters, which no address can hold. */
const HALVES = /\p{Surrogate}/gu;

/**
 * A value as an address holds it. Commas stay: they are as good as any other letter in a query, and escaping them only
 * hurts the eye. Half a letter, as pages and files may bring it, becomes the sign that stands for what is lost.
 */
export function encodedValue(value: string): string {
  return encodeURIComponent(value.replace(HALVES, "\ufffd")).replaceAll("%2C", ",");
}
