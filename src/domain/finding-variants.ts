import type { Day } from "./day.ts";
import { FOREVER } from "./day.ts";
import { AGREEMENT_EXTRAS, EXTRAS, type Measure, onDay, UN_GROUP } from "./measure.ts";
import type { Count, Evidence } from "./measure-count.ts";
import { evaluate, type Point, seriesOf } from "./measure-evaluate.ts";
import { LADDER } from "./tier.ts";

/** One way in which the counting could have been done otherwise. */
export type Alteration =
  | { readonly kind: "with" | "without"; readonly what: string }
  | { readonly kind: "tier"; readonly to: string }
  | { readonly kind: "status"; readonly to: string }
  /** All countries instead of the members of the United Nations. */
  | { readonly kind: "everywhere" }
  /** In `[from, to)` instead; `to` is null where it goes on to the end of the records. */
  | { readonly kind: "day"; readonly from: Day; readonly to: Day | null };

/** Another way of counting that gives the printed figure; of other days, `day` is the nearest one. */
export interface Variant {
  readonly alterations: readonly Alteration[];
  readonly measure: Measure;
  readonly day: Day;
  readonly count: Count;
}

type Fits = (point: Pick<Point, "number" | "base">, day: Day) => boolean;
interface Altered {
  readonly measure: Measure;
  readonly alterations: readonly Alteration[];
}

/** How far back or ahead another day is looked for: beyond three years a rising number equals anything once. */
const REACH = 3 * 366;

/**
 * The other ways of counting that give the printed figure, with as few alterations as possible: one at
 * first; only if none of them does, two. Another day is combined with nothing but the choice between
 * all countries and the members of the United Nations, for the same reason as above.
 */
export function nearMisses(evidence: Evidence, measure: Measure, day: Day, fits: Fits): readonly Variant[] {
  const single = alternatives({ measure, alterations: [] });
  const first = [...single.flatMap((altered) => sameDay(evidence, altered, day, fits))];
  first.push(...otherDay(evidence, { measure, alterations: [] }, day, fits));
  if (first.length > 0) return first;
  const pairs = single.flatMap(alternatives).filter(isOrdered);
  const everywhere = single.filter(({ alterations }) => alterations[0]?.kind === "everywhere");
  return [
    ...pairs.flatMap((altered) => sameDay(evidence, altered, day, fits)),
    ...everywhere.flatMap((altered) => otherDay(evidence, altered, day, fits)),
  ];
}

function sameDay(evidence: Evidence, altered: Altered, day: Day, fits: Fits): readonly Variant[] {
  const count = evaluate(evidence, altered.measure, day);
  return fits(count, day) ? [{ ...altered, day, count }] : [];
}

/** The nearest stretch of days, before or after, on which the measure gives the figure. */
function otherDay(evidence: Evidence, altered: Altered, day: Day, fits: Fits): readonly Variant[] {
  const away = ([from, to]: Span) => (to <= day ? day - to + 1 : from - day);
  const [nearest] = spansOf(seriesOf(evidence, altered.measure), fits)
    .filter((span) => away(span) > 0 && away(span) <= REACH)
    .sort((a, b) => away(a) - away(b));
  if (nearest === undefined) return [];
  const [from, to] = nearest;
  const alteration: Alteration = { kind: "day", from, to: to === FOREVER ? null : to };
  const last = to <= day ? ((to - 1) as Day) : from;
  const count = evaluate(evidence, onDay(altered.measure, last), last);
  return [{ ...altered, alterations: [...altered.alterations, alteration], day: last, count }];
}

type Span = readonly [from: Day, to: Day];

/** The stretches `[from, to)` of days on which the points of a series fit, as few and as long as possible. */
function spansOf(series: readonly Point[], fits: Fits): readonly Span[] {
  const spans: [Day, Day][] = [];
  series.forEach((point, i) => {
    if (!fits(point, point.day)) return;
    const [last, to] = [spans.at(-1), series[i + 1]?.day ?? FOREVER];
    if (last?.[1] === point.day) last[1] = to;
    else spans.push([point.day, to]);
  });
  return spans;
}

/** Every measure that differs from this one in a single respect. */
function alternatives({ measure, alterations }: Altered): readonly Altered[] {
  const alter = (change: Alteration, next: Measure): Altered => ({
    measure: next,
    alterations: [...alterations, change],
  });
  if (measure.kind === "agreements" || measure.kind === "economies") {
    const status = measure.status === "signed" ? "in-force" : "signed";
    return [
      ...toggles(measure.with, AGREEMENT_EXTRAS).map(([change, list]) =>
        alter(change, { ...measure, with: list }),
      ),
      alter({ kind: "status", to: status }, { ...measure, status }),
    ];
  }
  if (measure.kind !== "countries") return [];
  const rung = measure.tier === "special" ? -1 : LADDER.indexOf(measure.tier);
  const floors = LADDER.filter((tier, i) => rung > 0 && tier !== "none" && Math.abs(i - rung) === 1);
  return [
    ...toggles(measure.with, EXTRAS).map(([change, list]) => alter(change, { ...measure, with: list })),
    ...floors.map((tier) => alter({ kind: "tier", to: tier }, { ...measure, tier })),
    ...(measure.group === UN_GROUP ? [alter({ kind: "everywhere" }, { ...measure, group: null })] : []),
  ];
}

function toggles<T extends string>(
  list: readonly T[],
  all: readonly T[],
): readonly (readonly [Alteration, readonly T[]])[] {
  return all.map((what) => {
    const isIn = list.includes(what);
    const next = all.filter((word) => (word === what ? !isIn : list.includes(word)));
    return [{ kind: isIn ? "without" : "with", what }, next];
  });
}

/** Of two alterations in either order one is enough, and none that takes back the other. */
function isOrdered({ alterations: [a, b] }: Altered): boolean {
  const [first, second] = [a, b].map((change) => JSON.stringify(change).replace(/without|with/, ""));
  return (first ?? "") < (second ?? "") && !(a?.kind === "tier" && b?.kind === "tier");
}
