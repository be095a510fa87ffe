import { group } from "d3";
import type { Entry } from "./journal.ts";
import type { Values } from "./measure.ts";
import type { Outcome, Spreads } from "./results.ts";
import { spreadOf } from "./stats.ts";
import type { Subject } from "./subject.ts";

/** Medians of everything in a journal, by page. */
export function outcomesOf(subjects: readonly Subject[], entries: readonly Entry[]): readonly Outcome[] {
  const read = sampled(entries);
  return subjects.map(({ name, kind }) => {
    const [hovers, heaps] = [read("hover", name), read("heap", name)];
    return {
      name,
      kind,
      transfer: Object.fromEntries(
        read("transfer", name).map(({ place: [detail], value: { files: _, ...sums } }) => [detail, sums]),
      ),
      paces: pacesOf(read("load", name)),
      hover: hovers.length > 0 ? spreadsOf(hovers.map(({ value }) => value)) : null,
      heap: heaps.length > 0 ? spreadsOf(heaps.map(({ value }) => value)) : null,
    };
  });
}

interface Sample<W extends keyof Values> {
  readonly place: readonly [detail: string, throttle: string];
  readonly value: Values[W];
}

function sampled(entries: readonly Entry[]) {
  return <W extends keyof Values>(what: W, name: string): readonly Sample<W>[] =>
    entries.flatMap(({ job, value, error }) => {
      const [measurement, detail = "", throttle = "", subject] = job.split("/");
      if (measurement !== what || subject !== name || error !== undefined) return [];
      return [{ place: [detail, throttle], value: value as Values[W] }];
    });
}

function pacesOf(samples: readonly Sample<"load">[]): Outcome["paces"] {
  const places = group(samples, ({ place }) => place.join(" "));
  return Object.fromEntries(
    [...places].map(([place, list]) => [
      place,
      {
        load: spreadsOf(list.map(({ value }) => value.load)),
        scrub: spreadsOf(list.map(({ value }) => value.scrub)),
      },
    ]),
  );
}

function spreadsOf<T extends object>(values: readonly T[]): Spreads<T> {
  const [first] = values;
  const keys = Object.keys(first ?? {}) as (keyof T)[];
  return Object.fromEntries(
    keys.map((key) => [key, spreadOf(values.map((value) => value[key] as number | null))]),
  ) as Spreads<T>;
}
