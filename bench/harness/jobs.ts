import { shuffled } from "./stats.ts";
import type { Detail, Subject } from "./subject.ts";

export const MEASUREMENTS = ["transfer", "load", "hover", "heap"] as const;
export type Measurement = (typeof MEASUREMENTS)[number];

/** How often memory is weighed: it hardly differs from one time to the next, and takes long. */
const HEAP_REPS = 1;

/** One measurement of one page. */
export interface Job {
  readonly id: string;
  readonly what: Measurement;
  readonly subject: Subject;
  readonly detail: Detail;
  readonly throttle: number;
}

export interface Plan {
  readonly subjects: readonly Subject[];
  readonly details: readonly Detail[];
  readonly throttles: readonly number[];
  readonly what: readonly Measurement[];
  readonly reps: number;
}

/**
 * Everything to measure, in the order to do it: each repetition goes round all pages before the next begins, in an
 * order of its own, so that whatever else the machine does meanwhile falls on all of them alike.
 */
export function jobsOf(plan: Plan): readonly Job[] {
  const { what, details, throttles, reps } = plan;
  const round = (measurement: Measurement, rep: number, places: readonly [Detail, number][]) =>
    what.includes(measurement) ? places.flatMap((place) => roundOf(plan, measurement, rep, place)) : [];
  const plain = details.map((detail): [Detail, number] => [detail, 1]);
  const everywhere = details.flatMap((detail) => throttles.map((rate): [Detail, number] => [detail, rate]));
  return [
    ...round("transfer", 0, plain),
    ...Array.from({ length: reps }, (_, rep) => [
      ...round("load", rep, everywhere),
      ...round("hover", rep, plain.slice(0, 1)),
      ...(rep < HEAP_REPS ? round("heap", rep, plain.slice(0, 1)) : []),
    ]).flat(),
  ];
}

function roundOf(
  { subjects }: Plan,
  what: Measurement,
  rep: number,
  [detail, throttle]: [Detail, number],
): readonly Job[] {
  return shuffled(subjects.filter(({ pages }) => pages[detail] !== undefined)).map((subject) => ({
    id: [what, detail, `${throttle}x`, subject.name, rep].join("/"),
    what,
    subject,
    detail,
    throttle,
  }));
}
