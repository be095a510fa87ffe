import type { Day } from "./day.ts";
import type { Measure } from "./measure.ts";
import { type Count, countOf, type Evidence, type Item } from "./measure-count.ts";
import { covers } from "./record.ts";

type Of<K extends Measure["kind"]> = Extract<Measure, { readonly kind: K }>;

/**
 * The step by which a country reached a tier: one, or none. Relations have the day of their establishment,
 * even where a predecessor established them, or where a partnership began on the same day.
 */
export function countDate({ atlas }: Evidence, { of, tier }: Of<"date">): Count {
  const established = atlas.dataset.establishments.find(({ code }) => code === of);
  const step = (atlas.history.get(of) ?? []).find(({ standing }) => standing.tier === tier);
  const date = tier === "relations" ? established : (step?.standing.since ?? step);
  if (date === undefined) return countOf([]);
  const { day, precision } = date;
  return countOf([{ kind: "step", code: of, tier, date: { day, precision } }]);
}

export function countMilestone({ milestones }: Evidence, { id }: Of<"milestone">): Count {
  return countOf(milestones.filter((row) => row.id === id).map((row) => ({ kind: "milestone", row })));
}

/**
 * Seats and chairs of one sort, held or elected to, by the id of the rows without its year (`hrc-member`);
 * with a day, those held on it.
 */
export function countRoles({ roles }: Evidence, { of, on }: Of<"roles">): Count {
  const rows = roles
    .filter(({ id }) => of === null || id.replace(/-\d{4}$/, "") === of)
    .filter((row) => on === null || covers(row, on))
    .toSorted((a, b) => (a.from?.day ?? 0) - (b.from?.day ?? 0));
  return countOf(rows.map((row) => ({ kind: "role", row })));
}

/**
 * How many people were sent to peacekeeping by a day. Such totals only ever grow, so the highest one
 * published by then counts; a lower one printed later is out of date.
 */
export function countPeacekeepers({ deployments }: Evidence, day: Day): Count {
  const totals = deployments
    .filter(({ mission, people }) => mission === null && people !== null)
    .toSorted((a, b) => (a.people ?? 0) - (b.people ?? 0));
  const isBy = ({ from }: (typeof totals)[number]) => from !== null && from.day <= day;
  const best = totals.findLast(isBy);
  const outside = totals.flatMap((row) => {
    if (row === best) return [];
    const item: Item = { kind: "total", row };
    if (!isBy(row)) return { item, reason: "not-yet" as const, later: row.from };
    const isStale = (row.from?.day ?? 0) > (best?.from?.day ?? 0);
    return { item, reason: isStale ? ("lower-total" as const) : ("earlier-total" as const), later: null };
  });
  const counted: readonly Item[] = best ? [{ kind: "total", row: best }] : [];
  return { number: best?.people ?? 0, counted, base: null, outside };
}

/** Every country with which relations were established by a day, breaks not subtracted, successors for predecessors. */
export function countEstablished({ atlas }: Evidence, day: Day): Count {
  const ended = new Set(atlas.dataset.countries.filter(({ to }) => to !== null).map(({ code }) => code));
  const own = atlas.dataset.establishments.filter(({ code }) => !ended.has(code));
  const itemOf = ({ code, ...since }: (typeof own)[number]): Item => ({
    kind: "country",
    code,
    tier: "relations",
    since,
  });
  const next = own.filter((row) => row.day > day).slice(0, 12);
  return countOf(
    own.filter((row) => row.day <= day).map(itemOf),
    next.map((row) => ({
      item: itemOf(row),
      reason: "no-relations",
      later: { day: row.day, precision: row.precision },
    })),
  );
}
