import type { Atlas } from "../../domain/atlas.ts";
import { type Code, FOCAL } from "../../domain/country.ts";
import { type Day, formatDay } from "../../domain/day.ts";
import { type AtlasEvent, eventsBetween } from "../../domain/event.ts";
import { nameOn } from "../../domain/names.ts";
import type { AtomState } from "../../domain/territory.ts";
import type { Speech } from "../../i18n/messages.ts";

/** Stands among rulers for the United Nations, which are no country. */
const UN = "UN" as Code;

type Passed = Extract<AtlasEvent, { kind: "passed" }>;

/** The events of one day, in the order of their telling. */
export function eventsOn({ events }: Atlas, day: Day): readonly AtlasEvent[] {
  return eventsBetween(events, (day - 1) as Day, day);
}

/** Events in words, each way of saying it once: two halves of a land that go the same way are told together. */
export function tellAll(
  atlas: Atlas,
  events: readonly AtlasEvent[],
  speech: Speech,
  spoken = false,
): readonly string[] {
  // The end of a state explains those that come after it.
  const [ends, others] = [events.filter(isEnd), events.filter((event) => !isEnd(event))];
  return [...new Set([...ends, ...others].map((event) => tell(atlas, event, speech, spoken)))];
}

const isEnd = ({ kind }: AtlasEvent) => kind === "ended";

/**
 * An event in a few words, with the country's name of that day. An event of which only the month or the year is
 * known says so. `spoken` writes out what an arrow shows.
 */
export function tell(atlas: Atlas, event: AtlasEvent, speech: Speech, spoken = false): string {
  const { formats, messages } = speech;
  const what = event.kind === "passed" ? tellPassing(atlas, event, speech) : tellState(event, speech, spoken);
  return event.precision === "day" ? what : messages.timeline.event.dated(formats.date(event), what);
}

function tellState(event: Exclude<AtlasEvent, Passed>, { messages, names }: Speech, spoken: boolean): string {
  const { timeline, app } = messages;
  const words = timeline.event;
  // A state that ends is named as it was called on its last day.
  const day = event.kind === "ended" ? ((event.day - 1) as Day) : event.day;
  const name = nameOn(names, event.code, day);
  if (event.kind === "restated") return words.restated(name, app.tierInSentence[event.to]);
  if (event.kind !== "tier") return words[event.kind](name);
  if (event.to === "relations") return words.established(name);
  const [from, to] = [app.tierInSentence[event.from], app.tierInSentence[event.to]];
  return spoken ? words.tierSpoken(name, from, to) : words.tier(name, from, to);
}

function tellPassing(
  atlas: Atlas,
  { atom, day, code }: Passed,
  { messages, names, formats }: Speech,
): string {
  const words = messages.timeline.event;
  const segments = atlas.territory.get(atom) ?? [];
  const after = segments.findLast(({ from }) => from <= day)?.state;
  const before = segments.findLast(({ from }) => from < day)?.state;
  const name = nameOn(names, code, day);
  if (code === FOCAL) return words.home[formatDay(day)] ?? words.reordered(name);
  if (after === undefined || before === undefined) return words.reordered(name);
  const past = nameOn(names, before.holder, (day - 1) as Day);
  const isOwn = after.status === "state" || after.status === "part-of";
  if (isOwn && before.holder !== code) {
    return isLand(atlas, before.holder) ? words.joined(past, name) : words.handed(past, name);
  }
  const rulers = after.rulers.map((ruler) =>
    ruler === UN ? words.unitedNations : nameOn(names, ruler, day),
  );
  return tellStatus(after, before, name, formats.list(rulers), words);
}

function tellStatus(
  { status, rulers: codes }: AtomState,
  before: AtomState,
  name: string,
  rulers: string,
  words: Speech["messages"]["timeline"]["event"],
): string {
  if (status === "contested") return words.contested(name);
  if (rulers === "") return before.contested ? words.settled(name) : words.reordered(name);
  if (status === "occupied") return words.occupied(name, rulers);
  if (status === "mandate") return words.mandate(name, rulers);
  if (status === "trust-territory") return words.trust(name, rulers);
  return status === "dependency" && !codes.includes(UN)
    ? words.dependency(name, rulers)
    : words.administered(name, rulers);
}

function isLand({ kinds }: Atlas, code: Code): boolean {
  const kind = kinds.get(code);
  return kind !== "state" && kind !== "former-state";
}
