import { type Day, parseDay } from "../../domain/day.ts";

/** What a date field holds: a day of the timeline, or why it is none. */
export type Entry =
  | { readonly kind: "day"; readonly day: Day }
  | { readonly kind: "not-a-date" }
  | { readonly kind: "out-of-range" };

/** Reads the value of a date field, which is empty until the date in it is whole. */
export function readEntry(value: string, first: Day, last: Day): Entry {
  try {
    const day = parseDay(value);
    return day < first || day > last ? { kind: "out-of-range" } : { kind: "day", day };
  } catch {
    // Years beyond 9999 too: browsers let them be typed, the form of a day has none.
    return { kind: /^\d{5,}-/.test(value) ? "out-of-range" : "not-a-date" };
  }
}
