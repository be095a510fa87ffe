import { group } from "d3";
import type { AtomId, Code, CountryKind } from "./country.ts";
import { FOCAL } from "./country.ts";
import type { Dataset, TerritorySpan, TerritoryStatus } from "./dataset.ts";
import type { Day } from "./day.ts";
import { type History, NO_RELATIONS, type Standing, standingOn } from "./history.ts";
import type { Tier } from "./tier.ts";

/** What a piece of the map looks like: a tier, or one of the ways in which it has none. */
export type Look = Tier | "suspended" | "not-a-state" | "dependency" | "focal";

/** Everything that the map shows of an atom, as long as none of it changes. */
export interface AtomState {
  readonly holder: Code;
  readonly status: TerritoryStatus;
  readonly rulers: readonly Code[];
  readonly look: Look;
  readonly contested: boolean;
  readonly standing: Standing;
}

/** An atom's state from a day on. */
export interface Segment {
  readonly from: Day;
  readonly state: AtomState;
}

/** What each atom shows through time; the segments of one atom ascend from the first day without a gap. */
export type Territory = ReadonlyMap<AtomId, readonly Segment[]>;

const STATELIKE: ReadonlySet<TerritoryStatus> = new Set(["state", "part-of", "contested"]);
const DEPENDENT: ReadonlySet<TerritoryStatus> = new Set(["dependency", "mandate", "trust-territory"]);

/** The two archipelagos are drawn as Viet Nam's marks with their names, never hatched (see the policy page). */
const MARKS: ReadonlySet<string> = new Set(["hoangsa", "truongsa"]);

/**
 * Whether a span makes its holder a state on the map: it holds the land as its own, and is
 * a state at all (Antarctica's code and Rhodesia's are not).
 */
export function isStatelike(span: TerritorySpan, kind: CountryKind | undefined): boolean {
  return STATELIKE.has(span.status) && (kind === "state" || kind === "former-state");
}

/** What every atom shows through time: the territory table cut where its holder's standing changes. */
export function buildTerritory(dataset: Dataset, history: History): Territory {
  const kinds = new Map(dataset.countries.map(({ code, kind }) => [code, kind]));
  return new Map(
    [...group(dataset.territory, (span) => span.atom)].map(([atom, list]) => [
      atom,
      list
        .toSorted((a, b) => a.from - b.from)
        .flatMap((span) => segmentsOf(span, isStatelike(span, kinds.get(span.holder)), history)),
    ]),
  );
}

function segmentsOf(span: TerritorySpan, statelike: boolean, history: History): readonly Segment[] {
  const { holder, status, rulers, from, to } = span;
  const contested = status === "contested" && !MARKS.has(span.atom);
  const at = (day: Day): Segment => {
    const standing = statelike && holder !== FOCAL ? standingOn(history, holder, day) : NO_RELATIONS;
    const look = lookOf(holder, status, statelike, standing);
    return { from: day, state: { holder, status, rulers, look, contested, standing } };
  };
  if (!statelike) return [at(from)];
  const cuts = (history.get(holder) ?? []).map((step) => step.day).filter((day) => day > from && day < to);
  return [from, ...cuts].map(at);
}

function lookOf(holder: Code, status: TerritoryStatus, statelike: boolean, standing: Standing): Look {
  if (!statelike) return DEPENDENT.has(status) ? "dependency" : "not-a-state";
  if (holder === FOCAL) return "focal";
  return standing.suspended ? "suspended" : standing.tier;
}
