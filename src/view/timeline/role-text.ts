import { addMonths, type Day, type FuzzyDay } from "../../domain/day.ts";
import type { FuzzySpan, RoleRecord } from "../../domain/record.ts";
import type { MilestonesMessages } from "../../i18n/en/milestones.ts";
import type { Formats } from "../../i18n/format.ts";

/** A role in words: "UN Security Council: Non-permanent member, 1 January 2008 to 31 December 2009". */
export function roleText(role: RoleRecord, words: MilestonesMessages, formats: Formats): string {
  return words.role(role.body, role.role, roleTime(role, words, formats));
}

/** When a role was held, in words: up to its last day, month or year, where the records have the first without it. */
export function roleTime({ from, to }: FuzzySpan, { span }: MilestonesMessages, { date }: Formats): string {
  const end = to && lastOf(to);
  return span(from && date(from), end && date(end));
}

/** The last day, month or year of a span that ends before a date. */
function lastOf({ day, precision }: FuzzyDay): FuzzyDay {
  if (precision === "day") return { day: (day - 1) as Day, precision };
  return { day: addMonths(day, precision === "month" ? -1 : -12), precision };
}
