import type { Atlas } from "../../domain/atlas.ts";
import type { Code } from "../../domain/country.ts";
import type { Finding } from "../../domain/find.ts";
import { lastStepOf, type StandingEvent } from "../../domain/find-step.ts";
import { exactly } from "../../i18n/format.ts";
import type { Speech } from "../../i18n/messages.ts";

/** Something to choose: a finding, or the last step of a country that was found. */
export type Target =
  | Exclude<Finding, { kind: "country" }>
  | { readonly kind: "country"; readonly code: Code }
  | { readonly kind: "step"; readonly event: StandingEvent };

/** A line of the list: what it is called, what more there is to say, and what sort of thing it is. */
export interface Option {
  readonly id: string;
  readonly target: Target;
  readonly title: string;
  readonly detail: string | null;
  readonly sort: string;
}

/** How many countries offer their last step at once: those found as well as the first, if they are few. */
const STEPS = 2;

/** Findings in the words of the list. */
export function optionsOf(
  findings: readonly Finding[],
  atlas: Atlas,
  chosenGroups: readonly string[],
  speech: Speech,
): readonly Option[] {
  const best = findings.find(({ kind }) => kind === "country");
  const steps = new Set<StandingEvent>();
  return findings.flatMap((finding): readonly Option[] => {
    if (finding.kind === "day") return [dayOption(finding, speech)];
    if (finding.kind === "group") return [groupOption(finding, chosenGroups, speech)];
    if (finding.kind === "milestone") return [milestoneOption(finding, speech)];
    const own = countryOption(finding, atlas, speech);
    const isBest = best?.kind === "country" && finding.match.rank === best.match.rank;
    const event = isBest && steps.size < STEPS ? lastStepOf(atlas, finding.code) : null;
    // What followed a state may have its last step in common with it.
    if (event === null || steps.has(event)) return [own];
    steps.add(event);
    return [own, stepOption(event, speech)];
  });
}

type Found<K extends Finding["kind"]> = Extract<Finding, { kind: K }>;

function dayOption(target: Found<"day">, { messages: { search }, formats }: Speech): Option {
  const goal = formats.date(exactly(target.day));
  const isWhole = target.beyond === null && target.date.precision === "day";
  const detail = target.beyond === null ? search.shows(goal) : search[target.beyond](goal);
  return {
    id: "day",
    target,
    title: formats.date(target.date),
    detail: isWhole ? null : detail,
    sort: search.kinds.day,
  };
}

function countryOption(
  { code, matched, capital }: Found<"country">,
  atlas: Atlas,
  { messages, names }: Speech,
): Option {
  const { search } = messages;
  const kind = atlas.kinds.get(code) ?? "no-state";
  const isState = kind === "state" || kind === "former-state";
  const place = capital && (isState ? search.capital(capital) : search.seat(capital));
  return {
    id: code,
    target: { kind: "country", code },
    title: names.get(code)?.name ?? code,
    detail: matched === null ? (place ?? null) : search.alsoCalled(matched),
    sort: search.kinds[kind],
  };
}

function stepOption(event: StandingEvent, { messages, formats, names }: Speech): Option {
  const { app, search } = messages;
  const what = "to" in event ? app.tier[event.to].toLowerCase() : search[event.kind];
  return {
    id: `step-${event.code}-${event.day}`,
    target: { kind: "step", event },
    title: search.lastStep(names.get(event.code)?.name ?? event.code),
    detail: search.stepOf(formats.date(event), what),
    sort: search.kinds.step,
  };
}

function groupOption(
  target: Found<"group">,
  chosen: readonly string[],
  { messages: { search, shell } }: Speech,
): Option {
  const what = chosen.includes(target.id) ? search.unstand : search.stand;
  return {
    id: `group-${target.id}`,
    target,
    title: shell.groupNames[target.id] ?? target.id,
    detail: target.matched === null ? what : `${target.matched}; ${what}`,
    sort: search.kinds.group,
  };
}

function milestoneOption(target: Found<"milestone">, { messages, formats }: Speech): Option {
  const { date, id, place, title } = target.milestone;
  const detail = [formats.date(date), place].filter(Boolean).join(" · ");
  return { id, target, title, detail, sort: messages.search.kinds.milestone };
}
