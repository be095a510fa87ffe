import { ascending } from "d3";
import { type Atlas, partiesOn } from "../../domain/atlas.ts";
import type { Code } from "../../domain/country.ts";
import type { Day } from "../../domain/day.ts";
import { type AtlasEvent, eventsBetween } from "../../domain/event.ts";
import { nameOn } from "../../domain/names.ts";
import { classOf } from "../../domain/tally.ts";
import { exactly } from "../../i18n/format.ts";
import type { Speech } from "../../i18n/messages.ts";
import { eventsOn, tellAll } from "./telling.ts";

/** How many changes are told by name. */
const NAMED = 3;

/**
 * What is said when the date has come to rest: the date, what happened on that very day, then what else is
 * different from the day of the last stop: forwards the events passed, latest first; backwards the
 * countries that stand elsewhere again, and where. Three at most are told by name, the others are counted.
 */
export function announcement(atlas: Atlas, speech: Speech, last: Day, day: Day): string {
  const { timeline } = speech.messages;
  const here = eventsOn(atlas, day);
  const items = [
    ...tellAll(atlas, here, speech, true),
    ...(day > last ? passed(atlas, speech, last, day) : undone(atlas, speech, last, day, here)),
  ];
  const told = items.slice(0, NAMED);
  const rest = items.length - told.length;
  const date = timeline.spoken(speech.formats.date(exactly(day)), told.join("; "));
  return rest > 0 ? `${date}; ${timeline.more(rest)}.` : `${date}.`;
}

function passed(atlas: Atlas, speech: Speech, last: Day, day: Day): readonly string[] {
  return tellAll(atlas, eventsBetween(atlas.events, last, (day - 1) as Day), speech, true).toReversed();
}

function undone(
  atlas: Atlas,
  { messages, names }: Speech,
  last: Day,
  day: Day,
  here: readonly AtlasEvent[],
): readonly string[] {
  const told = new Set<Code>(here.map(({ code }) => code));
  const later = new Map(partiesOn(atlas, last).map((party) => [party.code, classOf(party)]));
  const moved = partiesOn(atlas, day).filter(
    (party) => !told.has(party.code) && later.get(party.code) !== classOf(party),
  );
  return moved
    .sort((a, b) => ascending(a.code, b.code))
    .map((party) =>
      messages.timeline.event.stands(
        nameOn(names, party.code, day),
        messages.app.tierInSentence[classOf(party)],
      ),
    );
}
