import type { Anniversary, Occasion } from "./anniversary.ts";
import { type Day, formatDay } from "./day.ts";

/** One entry of a calendar: a whole day. */
export interface CalendarEntry {
  /** Stable: an entry imported again replaces itself. */
  readonly uid: string;
  readonly day: Day;
  readonly title: string;
  readonly text: string;
  readonly url: string | null;
}

export interface Calendar {
  readonly name: string;
  readonly language: string;
  /** When the entries were last true: the end of the records, so that the same data give the same file. */
  readonly stamp: Day;
  readonly entries: readonly CalendarEntry[];
}

/** What an occasion is called for ever, whatever language it is told in: "relations-jpn-1973-09-21". */
export function occasionId({ code, tier, date }: Occasion): string {
  return `${tier}-${code.toLowerCase()}-${formatDay(date.day)}`;
}

/** What one anniversary of an occasion is called. */
export function anniversaryId({ occasion, years }: Anniversary): string {
  return `${occasionId(occasion)}-${years}@bamboo-atlas`;
}

/** A calendar as an iCalendar file (RFC 5545): escaped, folded, each entry a whole day that blocks no time. */
export function calendarText({ name, language, stamp, entries }: Calendar): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:-//Bamboo Atlas//Anniversaries//${language.toUpperCase()}`,
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escaped(name)}`,
    ...entries.flatMap((entry) => entryLines(entry, language, stamp)),
    "END:VCALENDAR",
  ];
  return `${lines.map(folded).join("\r\n")}\r\n`;
}

function entryLines({ uid, day, title, text, url }: CalendarEntry, language: string, stamp: Day): string[] {
  return [
    "BEGIN:VEVENT",
    `UID:${uid}`,
    `DTSTAMP:${compact(stamp)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact((day + 1) as Day)}`,
    `SUMMARY;LANGUAGE=${language}:${escaped(title)}`,
    `DESCRIPTION;LANGUAGE=${language}:${escaped(text)}`,
    ...(url === null ? [] : [`URL:${url}`]),
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

const compact = (day: Day) => formatDay(day).replaceAll("-", "");

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, "\\$&").replace(/\r\n|\r|\n/g, "\\n");
}

/** No line longer than 75 octets; what follows begins with a space. A letter is never cut in two. */
function folded(line: string): string {
  const parts: string[] = [];
  let [part, size] = ["", 0];
  for (const letter of line) {
    const octets = octetsOf(letter);
    if (size + octets > 75) {
      parts.push(part);
      [part, size] = ["", 1];
    }
    part += letter;
    size += octets;
  }
  return [...parts, part].join("\r\n ");
}

function octetsOf(letter: string): number {
  const point = letter.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
