/** A table in Markdown: the first column reads from the left, numbers from the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = head.map((_, i) => (i === 0 ? "---" : "--:"));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** Stands for what was not measured. */
export const NOTHING = "–";

export function number(value: number | null | undefined, digits = 0): string {
  return value === null || value === undefined ? NOTHING : value.toFixed(digits);
}

/** Thousands of bytes. */
export function kilo(bytes: number | null | undefined, digits = 1): string {
  return number(bytes === null || bytes === undefined ? null : bytes / 1000, digits);
}

/** How many times as much. */
export function times(value: number | null | undefined, of: number | null | undefined): string {
  if (value === null || value === undefined || !of) return NOTHING;
  const ratio = value / of;
  return `${ratio.toFixed(ratio < 10 ? 1 : 0)}×`;
}

/**
 * Puts a text between two comments of a document, `<!-- name -->` and `<!-- /name -->`.
 *
 * @throws Error if the document has no such place.
 */
export function placed(document: string, name: string, text: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [start, end] = [document.indexOf(open), document.indexOf(close)];
  if (start < 0 || end < start) throw new Error(`the document has no place ${open} … ${close}`);
  return `${document.slice(0, start + open.length)}\n${text.trim()}\n${document.slice(end)}`;
}
