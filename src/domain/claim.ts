import type { FuzzyDay } from "./day.ts";
import { parseFuzzyDay } from "./day.ts";
import type { Measure } from "./measure.ts";

/**
 * What a printed figure says. `over` is a round number that something exceeds ("more than 60" fits 61 to
 * 69, "over 1,100" fits 1,101 to 1,199); `share` is so many of so many; `years` the years since a date.
 */
export type Figure =
  | { readonly kind: "count"; readonly number: number }
  | { readonly kind: "share"; readonly number: number; readonly of: number }
  | { readonly kind: "over"; readonly number: number }
  | { readonly kind: "hundreds" }
  | { readonly kind: "most" }
  | { readonly kind: "date"; readonly date: FuzzyDay }
  | { readonly kind: "term"; readonly first: number; readonly last: number }
  | { readonly kind: "years"; readonly number: number };

export type Verdict = "agrees" | "differs" | "untestable";

/** A figure as the press printed it, and what it says in terms of the records. */
export interface Claim {
  readonly id: string;
  /** The id of the source that printed it. */
  readonly source: string;
  readonly quote: string;
  /** Claims with the same question can be compared. */
  readonly question: string;
  /** What is to be counted, one measure for each figure in the quotation. */
  readonly measure: readonly Measure[];
  /** What each measure should give; none where nothing can be compared. */
  readonly figure: readonly Figure[];
  /** The figure in the words of the source. */
  readonly value: string;
  /** The day that the figure speaks of; an imprecise one counts from its first day. */
  readonly asOf: FuzzyDay;
  /** The verdict on record, which the evaluation must give. */
  readonly verdict: Verdict;
  readonly note: string | null;
}

/** The form of a written figure. */
export const FIGURE_PATTERN =
  "(count|over|years)\\.\\d+|(share|term)\\.\\d+\\.\\d+|date\\.\\d{4}(-\\d{2}){0,2}|hundreds|most";

/**
 * The figure that a text such as `share.17.20`, `over.60`, `date.2025-10` or `term.2023.2025` spells.
 *
 * @throws RangeError if it has another form.
 */
export function parseFigure(text: string): Figure {
  if (!new RegExp(`^(${FIGURE_PATTERN})$`).test(text)) throw new RangeError(`not a figure: ${text}`);
  const [kind, first = "", last = ""] = text.split(".");
  const [a, b] = [Number(first), Number(last)];
  switch (kind) {
    case "share":
      return { kind, number: a, of: b };
    case "term":
      return { kind, first: a, last: b };
    case "date":
      return { kind, date: parseFuzzyDay(first) };
    case "hundreds":
    case "most":
      return { kind };
    default:
      return { kind: kind as "count" | "over" | "years", number: a };
  }
}

/** The number that a figure can be drawn at on a chart; null for dates and words. */
export function numberIn(figure: Figure): number | null {
  return "number" in figure && figure.kind !== "years" ? figure.number : null;
}
