import { group } from "d3";
import type { Code } from "./country.ts";
import { FOCAL } from "./country.ts";
import type { Dataset, TerritorySpan } from "./dataset.ts";
import type { Day } from "./day.ts";
import { type History, type Standing, standingOn } from "./history.ts";
import { isStatelike } from "./territory.ts";

/**
 * A state other than Viet Nam that is on the map in `[from, to)` with one unchanging standing.
 * The Soviet Union is one party; a dependency is none.
 */
export interface PartySpan {
  readonly code: Code;
  readonly from: Day;
  readonly to: Day;
  readonly standing: Standing;
}

/** When each state is on the map, cut where its standing changes; the spans of one state ascend. */
export function buildParties(dataset: Dataset, history: History): ReadonlyMap<Code, readonly PartySpan[]> {
  const kinds = new Map(dataset.countries.map(({ code, kind }) => [code, kind]));
  const own = dataset.territory.filter(
    (span) => span.holder !== FOCAL && isStatelike(span, kinds.get(span.holder)),
  );
  const parties = [...group(own, (span) => span.holder)].map(([code, spans]) => {
    const cuts = (history.get(code) ?? []).map((step) => step.day);
    return [code, presence(spans).flatMap(([from, to]) => cutSpan(code, from, to, cuts, history))] as const;
  });
  return new Map(parties);
}

/** The union of spans, as few and as long ones as possible. */
function presence(spans: readonly TerritorySpan[]): readonly (readonly [from: Day, to: Day])[] {
  const union: [Day, Day][] = [];
  for (const { from, to } of spans.toSorted((a, b) => a.from - b.from)) {
    const last = union.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to) as Day;
    else union.push([from, to]);
  }
  return union;
}

function cutSpan(
  code: Code,
  from: Day,
  to: Day,
  cuts: readonly Day[],
  history: History,
): readonly PartySpan[] {
  const starts = [from, ...cuts.filter((day) => day > from && day < to)];
  return starts.map((start, i) => ({
    code,
    from: start,
    to: starts[i + 1] ?? to,
    standing: standingOn(history, code, start),
  }));
}
