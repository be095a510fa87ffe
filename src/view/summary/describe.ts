import type { Atlas } from "../../domain/atlas.ts";
import type { Mover } from "../../domain/compare.ts";
import type { Code } from "../../domain/country.ts";
import type { Day } from "../../domain/day.ts";
import type { AtlasEvent } from "../../domain/event.ts";
import { nameOn } from "../../domain/names.ts";
import { type Facts, factsOf, type Place, type Summarised } from "../../domain/summary.ts";
import { isAtLeast, LADDER } from "../../domain/tier.ts";
import { exactly } from "../../i18n/format.ts";
import type { Speech } from "../../i18n/messages.ts";

/** How many countries, and how many changes, are told by name. */
const NAMED = { countries: 12, changes: 4 } as const;

/** The classes of partners, highest first. */
const PARTNER_CLASSES = LADDER.filter((tier) => isAtLeast(tier, "comprehensive")).toReversed();

const DIRECTIONS = ["up", "down", "other", "appeared", "ended"] as const;

/** A view in words: one paragraph that says what its map shows. */
export function describe(atlas: Atlas, view: Summarised, speech: Speech): string {
  const facts = factsOf(atlas, view);
  return [
    ...counts(facts, speech),
    ...happenings(facts, speech),
    ...facts.selected.map((place) => selected(place, facts.counts.day, speech)),
    ...scope(facts, view, speech),
    ...classes(facts, speech),
    ...moves(facts, speech),
    ...coverage(facts, speech),
  ].join(" ");
}

/** The first sentence alone, for where there is little room: a link's preview. */
export function describeShortly(atlas: Atlas, view: Summarised, speech: Speech): string {
  const facts = factsOf(atlas, view);
  const own = facts.selected.map((place) => selected(place, facts.counts.day, speech));
  return [...counts(facts, speech).slice(0, 1), ...own, ...coverage(facts, speech)].join(" ");
}

function counts({ counts: own, special }: Facts, speech: Speech): string[] {
  const { day, tally, related, partners } = own;
  const { messages, formats } = speech;
  const { summary } = messages;
  const parts = PARTNER_CLASSES.filter((name) => tally[name] > 0).map((name) =>
    summary.part(name, tally[name]),
  );
  return [
    summary.opening(formats.date(exactly(day)), related),
    ...(partners > 0 ? [summary.partners(partners, formats.list(parts))] : []),
    ...(special.length > 0
      ? [summary.special(special.length, listed(namesOn(special, day, speech), speech))]
      : []),
    ...(tally.none > 0 && related > 0 ? [summary.without(tally.none)] : []),
    ...(tally.suspended > 0 ? [summary.suspended(tally.suspended)] : []),
  ];
}

function happenings({ events }: Facts, { messages, formats, names }: Speech): string[] {
  const { summary } = messages;
  const told = events.slice(0, NAMED.changes).map((event) => happening(event, names, summary));
  const rest = events.length - told.length;
  const all = rest > 0 ? [...told, summary.moreChanges(rest)] : told;
  return all.length === 0 ? [] : [summary.thatDay(formats.list(all))];
}

function happening(
  event: AtlasEvent,
  names: Speech["names"],
  { happened, named }: Speech["messages"]["summary"],
): string {
  // A state that ends is named as it was called on its last day.
  const day = event.kind === "ended" ? ((event.day - 1) as Day) : event.day;
  const name = named(nameOn(names, event.code, day));
  if (event.kind === "restated") return happened.restated(name, event.to);
  if (event.kind === "passed") return name;
  if (event.kind !== "tier") return happened[event.kind](name);
  if (event.to === "relations") return happened.established(name);
  return happened.tier(name, event.from, event.to);
}

function selected(
  { code, kind, standing, from }: Place,
  day: Day,
  { messages, formats, names }: Speech,
): string {
  const { summary } = messages;
  const name = summary.named(nameOn(names, code, day));
  if (kind === "absent") return summary.absent(name);
  const since = from === null ? null : formats.dateInSentence(from);
  if (standing.suspended) return summary.brokenOff(name, since);
  if (from?.day === day && from.precision === "day") return summary.stoodSince(name, standing.tier);
  return summary.stood(name, standing.tier, since);
}

function scope({ scope, counts }: Facts, view: Summarised, speech: Speech): string[] {
  if (scope === null) return [];
  const { summary, shell } = speech.messages;
  const groups = view.groups.map((id) => shell.groupNames[id] ?? id);
  const { countries, partners, special, apart, hasFocal } = scope;
  return [
    summary.scope(summary[view.match](groups), countries.length, partners.length),
    ...(special.length > 0
      ? [summary.scopeSpecial(listed(namesOn(special, counts.day, speech), speech))]
      : []),
    ...(apart.length > 0 ? [summary.scopeApart(listed(namesOn(apart, counts.day, speech), speech))] : []),
    ...(hasFocal ? [summary.scopeFocal] : []),
  ];
}

function classes({ classes, counts }: Facts, speech: Speech): string[] {
  return classes.map(({ name, codes }) => {
    // The long list of all who merely have relations is what the map is for.
    const names =
      codes.length > 2 * NAMED.countries ? "" : listed(namesOn(codes, counts.day, speech), speech);
    return speech.messages.summary.classed(name, codes.length, names);
  });
}

function moves({ moves }: Facts, speech: Speech): string[] {
  if (moves === null) return [];
  const { summary } = speech.messages;
  const { date } = speech.formats;
  const told = DIRECTIONS.flatMap((direction) => {
    const own = moves.movers.filter((mover) => mover.direction === direction);
    if (own.length === 0) return [];
    return summary.directed[direction](own.length, movers(own, moves.to, speech));
  });
  const what = told.length === 0 ? summary.nothingMoved : told.join("; ");
  return [summary.moved(date(exactly(moves.from)), date(exactly(moves.to)), what)];
}

/** The movers by name; a state that is gone is named as it was called on its last day. */
function movers(own: readonly Mover[], day: Day, speech: Speech): string {
  const named = own.map(({ code, direction, when }) => {
    const then = direction === "ended" ? ((when.day - 1) as Day) : day;
    return nameOn(speech.names, code, then);
  });
  return listed(named, speech);
}

function coverage({ complete }: Facts, { messages, formats }: Speech): string[] {
  if (complete === null) return [];
  const { day, related, partners } = complete;
  return [messages.summary.incomplete(formats.date(exactly(day)), related, partners)];
}

const namesOn = (codes: readonly Code[], day: Day, { names }: Speech): readonly string[] =>
  codes.map((code) => nameOn(names, code, day));

/** Names in the language's own order, so many of them; the others are counted. */
function listed(names: readonly string[], { formats, messages }: Speech): string {
  const told = names.toSorted(formats.compare).slice(0, NAMED.countries).map(messages.summary.named);
  const rest = names.length - told.length;
  return formats.list(rest > 0 ? [...told, messages.summary.more(rest)] : told);
}
