import { type Day, dayAfter } from "../../domain/day.ts";
import { exactly } from "../../i18n/format.ts";
import { type Span, xOf } from "./span.ts";

/** Where the last complete day ends, held within the track. */
export function limitOf(span: Span, width: number, completeTo: Day): number {
  return Math.max(0, Math.min(width, xOf(span, width, dayAfter(exactly(completeTo)))));
}
