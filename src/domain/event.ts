import { ascending, bisector } from "d3";
import type { AtomId, Code } from "./country.ts";
import type { Dataset, PartnershipStep, TerritorySpan, TerritoryStatus } from "./dataset.ts";
import type { Day, Precision } from "./day.ts";
import { type History, setsTier, standingOn } from "./history.ts";
import type { PartySpan } from "./party.ts";
import type { Tier } from "./tier.ts";

interface Dated {
  readonly day: Day;
  readonly precision: Precision;
  readonly code: Code;
}

/**
 * Something that happened between Viet Nam and a country, or to the map itself. `restated` repeats a
 * tier under a new name; `sectoral` and `precursor` move no tier; `appeared` and `ended` are states;
 * `passed` is land that went from hand to hand, or changed its status, without either.
 */
export type AtlasEvent =
  | (Dated & { readonly kind: "tier"; readonly from: Tier; readonly to: Tier })
  | (Dated & { readonly kind: "restated"; readonly to: Tier })
  | (Dated & { readonly kind: "sectoral" | "precursor" | "severed" | "resumed" | "appeared" | "ended" })
  | (Dated & { readonly kind: "passed"; readonly atom: AtomId; readonly status: TerritoryStatus });

export type EventKind = AtlasEvent["kind"];

/** The order in which the events of one day are told. */
const KIND_ORDER: readonly EventKind[] = [
  "tier",
  "restated",
  "severed",
  "resumed",
  "appeared",
  "ended",
  "sectoral",
  "precursor",
  "passed",
];

const byDay = bisector((event: AtlasEvent) => event.day);

type Parties = ReadonlyMap<Code, readonly PartySpan[]>;

/** Everything that happened, ascending by day. What happened on the first day of the map is its origin, not an event. */
export function buildEvents(dataset: Dataset, history: History, parties: Parties): readonly AtlasEvent[] {
  const events = [
    ...establishmentEvents(dataset, parties),
    ...dataset.steps.map((step) => stepEvent(step, history)),
    ...severanceEvents(dataset),
    ...stateEvents(parties),
    ...passingEvents(dataset, parties),
  ];
  return events
    .filter(({ day }) => day > dataset.start && day <= dataset.end)
    .sort(
      (a, b) =>
        a.day - b.day || KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind) || ascending(a.code, b.code),
    );
}

function establishmentEvents(dataset: Dataset, parties: Parties): readonly AtlasEvent[] {
  const exists = (code: Code, day: Day) =>
    parties.get(code)?.some((s) => s.from <= day && day < s.to) ?? false;
  return dataset.establishments
    .filter(({ code, day }) => exists(code, day))
    .map((row) => ({ ...row, kind: "tier", from: "none", to: "relations" }));
}

function stepEvent(step: PartnershipStep, history: History): AtlasEvent {
  const { code, day, precision, tier } = step;
  if (!setsTier(step)) return { code, day, precision, kind: tier as "sectoral" | "precursor" };
  const from = standingOn(history, code, (day - 1) as Day).tier;
  return from === step.tier
    ? { code, day, precision, kind: "restated", to: step.tier }
    : { code, day, precision, kind: "tier", from, to: step.tier };
}

function severanceEvents(dataset: Dataset): readonly AtlasEvent[] {
  return dataset.severances.flatMap(({ code, from, fromPrecision, to, toPrecision }) => [
    { code, day: from, precision: fromPrecision, kind: "severed" as const },
    { code, day: to, precision: toPrecision, kind: "resumed" as const },
  ]);
}

function stateEvents(parties: Parties): readonly AtlasEvent[] {
  return [...parties].flatMap(([code, spans]) =>
    spans.flatMap(({ from, to }, i) => {
      const events: AtlasEvent[] = [];
      if (spans[i - 1]?.to !== from) events.push({ code, day: from, precision: "day", kind: "appeared" });
      // An end that is none, FOREVER, lies beyond the records and is left out with all that does.
      if (spans[i + 1]?.from !== to) events.push({ code, day: to, precision: "day", kind: "ended" });
      return events;
    }),
  );
}

/** Changes of hands or status in which no state came or went. */
function passingEvents(dataset: Dataset, parties: Parties): readonly AtlasEvent[] {
  const borders = new Set(stateEvents(parties).map(({ code, day }) => `${code} ${day}`));
  const previous = new Map<AtomId, TerritorySpan>();
  const events: AtlasEvent[] = [];
  for (const span of dataset.territory.toSorted((a, b) => a.from - b.from)) {
    const before = previous.get(span.atom);
    previous.set(span.atom, span);
    if (before === undefined) continue;
    if ([before.holder, span.holder].some((code) => borders.has(`${code} ${span.from}`))) continue;
    const { atom, holder, status, from } = span;
    events.push({ code: holder, day: from, precision: "day", kind: "passed", atom, status });
  }
  return events;
}

/** What happened after day `a`, up to and including day `b`; nothing if `b` is not later. */
export function eventsBetween(events: readonly AtlasEvent[], a: Day, b: Day): readonly AtlasEvent[] {
  return events.slice(byDay.right(events, a), byDay.right(events, b));
}

/** The nearest day before or after `day` on which something happened; null where there is none. */
export function neighbourDay(events: readonly AtlasEvent[], day: Day, direction: -1 | 1): Day | null {
  const index = direction === 1 ? byDay.right(events, day) : byDay.left(events, day) - 1;
  return events[index]?.day ?? null;
}

/** The country and the former states that it continues, itself first: Russia and the Soviet Union. */
export function lineageOf(dataset: Dataset, code: Code): readonly Code[] {
  const lineage = [code];
  for (const heir of lineage) {
    for (const { code: past, successors } of dataset.countries) {
      if (successors.includes(heir) && !lineage.includes(past)) lineage.push(past);
    }
  }
  return lineage;
}
