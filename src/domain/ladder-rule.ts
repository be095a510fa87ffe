import type { Atlas } from "./atlas.ts";
import { type AtomId, type Code, FOCAL } from "./country.ts";
import type { TerritorySpan } from "./dataset.ts";
import type { Day } from "./day.ts";
import { type AtlasEvent, eventsBetween, lineageOf } from "./event.ts";

/** A time in which a country's land was held or ruled by others, and what happened meanwhile between them and Viet Nam. */
export interface ForeignRule extends Pick<TerritorySpan, "holder" | "status" | "rulers" | "from" | "to"> {
  readonly events: readonly AtlasEvent[];
}

const TOLD: ReadonlySet<AtlasEvent["kind"]> = new Set(["tier", "severed", "resumed"]);

/**
 * The times before a country's last own statehood in which its core land was someone else's, oldest first.
 * Predecessors that it continues are left out: what they did is part of its own history.
 */
export function foreignRuleOf(atlas: Atlas, code: Code): readonly ForeignRule[] {
  const core = coreOf(atlas, code);
  const lineage = new Set(lineageOf(atlas.dataset, code));
  const spans = atlas.dataset.territory
    .filter(({ atom }) => atom === core)
    .toSorted((a, b) => a.from - b.from);
  const last = spans.findLast((span) => span.holder === code)?.from;
  return joined(spans)
    .filter((span) => last !== undefined && span.from <= last && span.holder !== FOCAL)
    .filter(({ holder, rulers }) => (holder === code ? rulers.length > 0 : !lineage.has(holder)))
    .filter(({ holder, status }) => !(holder === code && status === "contested"))
    .map((span) => ({ ...span, events: eventsOf(atlas, code, span) }));
}

/** The piece of land that makes the country a state; of what was none, the first that it holds. */
function coreOf({ dataset }: Atlas, code: Code): AtomId | undefined {
  const held = dataset.territory.filter(({ holder }) => holder === code);
  return (held.find(({ status }) => status === "state") ?? held[0])?.atom;
}

/** Spans that follow each other with the same holder and rulers, as one. */
function joined(spans: readonly TerritorySpan[]): readonly TerritorySpan[] {
  const list: TerritorySpan[] = [];
  for (const span of spans) {
    const before = list.at(-1);
    const isSame =
      before?.to === span.from &&
      before.holder === span.holder &&
      before.status === span.status &&
      before.rulers.join() === span.rulers.join();
    if (isSame) list[list.length - 1] = { ...before, to: span.to };
    else list.push(span);
  }
  return list;
}

/** What others did between the first day of their rule and its end, which belongs to what follows. */
function eventsOf(
  { events, dataset }: Atlas,
  code: Code,
  { holder, rulers, from, to }: TerritorySpan,
): readonly AtlasEvent[] {
  const others = new Set(holder === code ? rulers : [holder, ...rulers]);
  return eventsBetween(events, (from - 1) as Day, Math.min(to - 1, dataset.end) as Day).filter(
    (event) => others.has(event.code) && TOLD.has(event.kind),
  );
}
