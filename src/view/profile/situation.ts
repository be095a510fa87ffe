import { type Atlas, atomsOf } from "../../domain/atlas.ts";
import { type Code, EU, FOCAL } from "../../domain/country.ts";
import type { Day, FuzzyDay } from "../../domain/day.ts";
import { type Standing, standingOn } from "../../domain/history.ts";
import type { AtomState } from "../../domain/territory.ts";

/** What a country is on a day, as its profile has to say it. */
export type Situation =
  | { readonly kind: "focal" }
  /** A state: it has a standing with Viet Nam; `from` is when the standing came about. */
  | {
      readonly kind: "state";
      readonly standing: Standing;
      readonly from: FuzzyDay | null;
      readonly contested: boolean;
      readonly rulers: readonly Code[];
    }
  /** A partner without a territory; null before its first step. */
  | { readonly kind: "organisation"; readonly standing: Standing | null }
  /** Land with a name of its own that others rule. */
  | {
      readonly kind: "ruled";
      readonly status: AtomState["status"];
      readonly rulers: readonly Code[];
      readonly from: Day;
    }
  /** Its land lies within another holder's. */
  | {
      readonly kind: "within";
      readonly holder: Code;
      readonly contested: boolean;
      readonly rulers: readonly Code[];
    }
  | { readonly kind: "ended"; readonly on: Day; readonly successors: readonly Code[] }
  | { readonly kind: "apart" };

/** What a country is on a day. Where its core land lies is asked of its own atoms, at whatever time it held them. */
export function situationOn(atlas: Atlas, code: Code, day: Day): Situation {
  if (code === FOCAL) return { kind: "focal" };
  if (atlas.kinds.get(code) === "organisation") return organisationOn(atlas, code, day);
  const party = atlas.parties.get(code)?.find(({ from, to }) => from <= day && day < to);
  const own = stateOf(atlas, code, day);
  if (party) {
    const contested = own?.contested ?? false;
    const rulers = contested ? (own?.rulers ?? []) : [];
    return {
      kind: "state",
      standing: party.standing,
      from: standingFrom(atlas, code, day),
      contested,
      rulers,
    };
  }
  if (own)
    return { kind: "ruled", status: own.status, rulers: own.rulers, from: ruledFrom(atlas, code, day) };
  const past = atlas.dataset.countries.find((country) => country.code === code);
  if (past?.to && past.to <= day) return { kind: "ended", on: past.to, successors: past.successors };
  return withinOn(atlas, code, day);
}

function organisationOn({ history }: Atlas, code: Code, day: Day): Situation {
  const standing = standingOn(history, code, day);
  return { kind: "organisation", standing: code === EU && standing.tier !== "none" ? standing : null };
}

/** What the country's core atom shows on a day on which the country holds it. */
function stateOf(atlas: Atlas, code: Code, day: Day): AtomState | undefined {
  const [core] = atomsOf(atlas, code, day);
  return core === undefined
    ? undefined
    : atlas.territory.get(core)?.findLast(({ from }) => from <= day)?.state;
}

/** When the present standing came about; a severance counts, a mere renaming does not. */
function standingFrom(atlas: Atlas, code: Code, day: Day): FuzzyDay | null {
  const step = atlas.history.get(code)?.findLast((own) => own.day <= day);
  if (step === undefined) return null;
  return step.standing.suspended ? { day: step.day, precision: step.precision } : step.standing.since;
}

function ruledFrom({ dataset }: Atlas, code: Code, day: Day): Day {
  return (
    dataset.territory.find((s) => s.holder === code && s.from <= day && day < s.to)?.from ?? dataset.start
  );
}

function withinOn({ dataset, territory }: Atlas, code: Code, day: Day): Situation {
  const held = dataset.territory.filter(({ holder }) => holder === code);
  const core = held.find(({ status }) => status === "state") ?? held[0];
  const state = core && territory.get(core.atom)?.findLast(({ from }) => from <= day)?.state;
  if (state === undefined) return { kind: "apart" };
  return { kind: "within", holder: state.holder, contested: state.contested, rulers: state.rulers };
}

/** The days on which a country's situation may change, ascending; between two of them it stays. */
export function situationDays(atlas: Atlas, code: Code): readonly Day[] {
  const { dataset, history, parties } = atlas;
  const atoms = new Set(dataset.territory.filter(({ holder }) => holder === code).map(({ atom }) => atom));
  const days = [
    dataset.start,
    ...(history.get(code) ?? []).map(({ day }) => day),
    ...(parties.get(code) ?? []).flatMap(({ from, to }) => [from, to]),
    ...dataset.territory.filter(({ atom }) => atoms.has(atom)).map(({ from }) => from),
    ...dataset.countries.filter((country) => country.code === code).flatMap(({ to }) => to ?? []),
  ];
  return [...new Set(days.filter(Number.isFinite))].sort((a, b) => a - b);
}
