import type { Anniversary } from "../../domain/anniversary.ts";
import { anniversaryId, type CalendarEntry, calendarText } from "../../domain/anniversary-calendar.ts";
import { type Day, formatFuzzyDay } from "../../domain/day.ts";
import type { Speech } from "../../i18n/messages.ts";

/**
 * Anniversaries as an iCalendar file. Those whose day is not known are left out: a calendar would make a sharp
 * day of them. `page` is where the atlas lies, for the entries' links; null where that is not known.
 */
export function calendarOf(
  anniversaries: readonly Anniversary[],
  speech: Speech,
  stamp: Day,
  page: string | null,
): string {
  const { language, messages } = speech;
  const entries = anniversaries
    .filter(({ date }) => date.precision === "day")
    .map((anniversary) => entryOf(anniversary, speech, page));
  return calendarText({ name: messages.anniversary.calendarName, language, stamp, entries });
}

function entryOf(
  anniversary: Anniversary,
  { language, messages, names, formats }: Speech,
  page: string | null,
) {
  const { occasion, years, date } = anniversary;
  const { code, tier } = occasion;
  const name = names.get(code)?.name ?? code;
  const entry: CalendarEntry = {
    uid: anniversaryId(anniversary),
    day: date.day,
    title: messages.anniversary.of(years, tier, name),
    text: messages.anniversary.calendarText(formats.shortDate(occasion.date)),
    url: page && `${page}?date=${formatFuzzyDay(occasion.date)}&country=${code}&lang=${language}`,
  };
  return entry;
}
