import type { AtomId, Code, CountryKind } from "./country.ts";
import type { Dataset } from "./dataset.ts";
import type { Day } from "./day.ts";
import { type AtlasEvent, buildEvents } from "./event.ts";
import { buildHistory, type History } from "./history.ts";
import { buildParties, type PartySpan } from "./party.ts";
import { buildTallies, type Tallies } from "./tally.ts";
import { buildTerritory, type Territory } from "./territory.ts";
import { buildChronicle, type Chronicle } from "./world.ts";

/** The dataset and everything that is worked out from it once, before the first day is shown. */
export interface Atlas {
  readonly dataset: Dataset;
  readonly kinds: ReadonlyMap<Code, CountryKind>;
  readonly history: History;
  readonly territory: Territory;
  readonly chronicle: Chronicle;
  readonly parties: ReadonlyMap<Code, readonly PartySpan[]>;
  readonly tallies: Tallies;
  readonly events: readonly AtlasEvent[];
  /** The days on which some atom passed to another holder or status, ascending. */
  readonly territoryDays: readonly Day[];
}

/** Works out everything the views ask for. Takes some milliseconds; done once. */
export function buildAtlas(dataset: Dataset): Atlas {
  const history = buildHistory(dataset);
  const territory = buildTerritory(dataset, history);
  const parties = buildParties(dataset, history);
  return {
    dataset,
    kinds: new Map(dataset.countries.map(({ code, kind }) => [code, kind])),
    history,
    territory,
    parties,
    chronicle: buildChronicle(territory),
    tallies: buildTallies(parties),
    events: buildEvents(dataset, history, parties),
    territoryDays: [...new Set(dataset.territory.map(({ from }) => from))].sort((a, b) => a - b),
  };
}

/** The states on the map on a day, Viet Nam apart, with their standing, in no particular order. */
export function partiesOn({ parties }: Atlas, day: Day): readonly PartySpan[] {
  return [...parties.values()].flatMap(
    (spans) => spans.find(({ from, to }) => from <= day && day < to) ?? [],
  );
}

/** The atoms that a holder holds on a day, its core first. */
export function atomsOf({ territory }: Atlas, holder: Code, day: Day): readonly AtomId[] {
  const atoms: AtomId[] = [];
  for (const [atom, segments] of territory) {
    const state = segments.findLast(({ from }) => from <= day)?.state;
    if (state?.holder !== holder) continue;
    if (state.status === "state") atoms.unshift(atom);
    else atoms.push(atom);
  }
  return atoms;
}
