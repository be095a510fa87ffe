import type { Atlas } from "../../domain/atlas.ts";
import type { Code } from "../../domain/country.ts";
import type { Day } from "../../domain/day.ts";
import { ladderOf } from "../../domain/ladder.ts";
import { agreementPhaseOn, agreementsOf } from "../../domain/ladder-agreement.ts";
import { missionClassOn } from "../../domain/layer-missions.ts";
import { covers, type Records } from "../../domain/record.ts";
import type { ProfileMessages } from "../../i18n/en/profile.ts";
import { exactly } from "../../i18n/format.ts";
import type { Speech } from "../../i18n/messages.ts";
import { hasOwnSeat } from "./Facts.tsx";
import { type Situation, situationOn } from "./situation.ts";

/** One thing that is told of every country, in words; the cells are in the countries' order. */
export interface Aspect {
  readonly label: string;
  readonly cells: readonly string[];
}

/** What is told of several countries on a day: what differs, and what is the same for all. */
export interface Comparison {
  readonly differing: readonly Aspect[];
  readonly same: readonly Aspect[];
}

/** All that it takes to tell countries apart. */
export interface Subject {
  readonly atlas: Atlas;
  readonly records: Records;
  readonly words: ProfileMessages;
  readonly speech: Speech;
  readonly day: Day;
}

/** Tells several countries apart on a day. What all have in common of groups and agreements is told once. */
export function comparisonOf(subject: Subject, codes: readonly Code[]): Comparison {
  const { row, none, commonGroups, commonAgreements } = subject.words.several;
  const told = (label: string, tell: (code: Code) => string | null): Aspect => {
    return { label, cells: codes.map((code) => tell(code) ?? none) };
  };
  const groups = codes.map((code) => groupsOn(subject, code));
  const common = shared(groups);
  const rest = groups.map((own) => own.filter((name) => !common.includes(name)));
  const agreements = shared(codes.map((code) => agreementNames(subject, code)));
  const aspects = [
    told(row.standing, (code) => standingOf(subject, code)),
    told(row.since, (code) => sinceOf(subject, code)),
    told(row.official, (code) => officialOf(subject, code)),
    told(row.breaks, (code) => breaksOf(subject, code)),
    { label: row.groups, cells: rest.map((own) => own.join(", ") || none) },
    told(row.agreements, (code) => agreementsIn(subject, code)),
    told(row.missions, (code) => missionsOf(subject, code)),
    told(row.un, (code) => unOf(subject, code)),
    everywhere(commonGroups, common, codes),
    everywhere(commonAgreements, agreements, codes),
  ].filter((aspect) => aspect !== null);
  const isSame = ({ cells }: Aspect) => cells.every((cell) => cell === cells[0]);
  const isTold = ({ label, cells }: Aspect) =>
    !(label === row.groups && cells.every((cell) => cell === none));
  return {
    differing: aspects.filter((aspect) => !isSame(aspect)),
    same: aspects.filter((aspect) => isSame(aspect) && isTold(aspect)),
  };
}

function everywhere(label: string, names: readonly string[], codes: readonly Code[]): Aspect | null {
  return names.length === 0 ? null : { label, cells: codes.map(() => names.join(", ")) };
}

const shared = (lists: readonly (readonly string[])[]): readonly string[] =>
  (lists[0] ?? []).filter((item) => lists.every((list) => list.includes(item)));

/** What a country is on a day, in a few words. */
export function situationWords(
  situation: Situation,
  profile: ProfileMessages,
  { messages: { app } }: Pick<Speech, "messages">,
): string {
  switch (situation.kind) {
    case "focal":
      return app.look.focal;
    case "state":
      return app.tier[situation.standing.suspended ? "suspended" : situation.standing.tier];
    case "organisation":
      return situation.standing === null ? profile.noStep : app.tier[situation.standing.tier];
    case "ruled":
      return profile.status[situation.status];
    case "within":
    case "ended":
    case "apart":
      return profile.apart;
  }
}

function standingOf({ atlas, words, speech, day }: Subject, code: Code): string {
  return situationWords(situationOn(atlas, code, day), words, speech);
}

function sinceOf({ atlas, speech, day }: Subject, code: Code): string | null {
  const situation = situationOn(atlas, code, day);
  if (situation.kind === "state") return situation.from && speech.formats.date(situation.from);
  const since = situation.kind === "organisation" ? (situation.standing?.since ?? null) : null;
  return since && speech.formats.date(since);
}

/** The name in force; none while relations are broken off or where the country is no partner. */
function officialOf({ atlas, records, day }: Subject, code: Code): string | null {
  const situation = situationOn(atlas, code, day);
  if (situation.kind !== "state" && situation.kind !== "organisation") return null;
  if (situation.kind === "state" && situation.standing.suspended) return null;
  const named = records.partnerships.findLast(
    ({ code: own, date, tier }) =>
      own === code && date.day <= day && tier !== "sectoral" && tier !== "precursor",
  );
  return named?.official ?? null;
}

function breaksOf({ atlas, words, speech, day }: Subject, code: Code): string | null {
  const { shortDate } = speech.formats;
  const breaks = ladderOf(atlas, code).filter((rung) => rung.suspended && rung.from.day <= day);
  const spans = breaks.map(({ from, to, code: own }) => {
    const end = atlas.history.get(own)?.find((step) => step.day === to);
    return end === undefined || to > day
      ? words.since(shortDate(from))
      : `${shortDate(from)} – ${shortDate(end)}`;
  });
  return spans.join(", ") || null;
}

function groupsOn({ records, words, day }: Subject, code: Code): readonly string[] {
  return records.memberships
    .filter((row) => row.code === code && covers(row, day))
    .flatMap(({ group, status }) => {
      const short = records.groups.find(({ id }) => id === group)?.short;
      if (short === undefined) return [];
      return [status === "member" || status === "former" ? short : `${short} (${words.membership[status]})`];
    });
}

const freeTradeOf = ({ records, day }: Subject, code: Code) =>
  agreementsOf(records, code)
    .filter(({ row }) => row.kind === "fta")
    .map((own) => ({ name: own.row.name, phase: agreementPhaseOn(own, day) }));

function agreementNames(subject: Subject, code: Code): readonly string[] {
  return freeTradeOf(subject, code).flatMap(({ name, phase }) => (phase === "in-force" ? [name] : []));
}

function agreementsIn(subject: Subject, code: Code): string | null {
  const phases = freeTradeOf(subject, code).map(({ phase }) => phase);
  const inForce = phases.filter((phase) => phase === "in-force").length;
  const signed = phases.filter((phase) => phase === "signed" || phase === "unrecorded").length;
  return inForce + signed === 0 ? null : subject.words.several.agreements(inForce, signed);
}

function missionsOf({ atlas, records, speech, day }: Subject, code: Code): string {
  return speech.messages.table.mission[missionClassOn(atlas, records.missions, code, day)];
}

function unOf({ records, words, speech, day }: Subject, code: Code): string {
  const country = records.countries.find((row) => row.code === code);
  if (country === undefined || !hasOwnSeat(country)) return words.several.untold;
  const { unFrom, unTo } = country;
  if (unFrom === null || unFrom > day || (unTo !== null && unTo <= day)) return words.unNone;
  return speech.formats.date(exactly(unFrom));
}
