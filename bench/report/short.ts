import type { Outcome, Run, Setting } from "../harness/results.ts";
import { kilo, NOTHING, number, table, times } from "./table.ts";

const HEAD = [
  "page",
  "kB until live",
  "first paint 1×",
  "4×",
  "map 1×",
  "4×",
  "step 1×",
  "4×",
  "step, 50m",
  "frame p95, ms",
  "heap, MB",
  "after 10 scrubs",
];

/** The limit that everything is held against. */
const FLOOR = "floor-svg";

/** The table of README.md: the floor in ms, everything else as a multiple of it in the same run. */
export function shortTable({ outcomes }: Run): string {
  const floor = outcomes.find(({ name }) => name === FLOOR);
  const shown = outcomes.filter(({ kind }) => kind !== "empty");
  const ranked = shown.toSorted((a, b) => rankOf(a) - rankOf(b) || stepOf(a) - stepOf(b));
  return table(
    HEAD,
    ranked.map((outcome) => rowOf(outcome, floor)),
  );
}

/** Own pages first, then the limit, then the others, the quickest first. */
const rankOf = ({ kind }: Outcome): number => ["own", "floor", "peer"].indexOf(kind);
const stepOf = ({ paces }: Outcome): number =>
  paces["110m 1x"]?.scrub.task?.median ?? Number.POSITIVE_INFINITY;

type Figure = (outcome: Outcome) => number | undefined;

const paint =
  (at: string): Figure =>
  ({ paces }) =>
    paces[at]?.load.fcp?.median;
const map =
  (at: string): Figure =>
  ({ paces }) =>
    paces[at]?.load.ready?.median;
const step =
  (at: string): Figure =>
  ({ paces }) =>
    paces[at]?.scrub.task?.median;

function rowOf(outcome: Outcome, floor: Outcome | undefined): readonly string[] {
  const isFloor = outcome.name === FLOOR;
  const held = (figure: Figure, digits = 0) => {
    const value = figure(outcome);
    return isFloor ? withUnit(value, digits) : times(value, floor && figure(floor));
  };
  // The atlas has one level of detail for its first view, finer than 1:110m.
  const fine = outcome.kind === "own" ? step("110m 1x") : step("50m 1x");
  const { heap, transfer, paces } = outcome;
  return [
    outcome.kind === "own" ? `**${outcome.name}**` : outcome.name,
    kilo(transfer["110m"]?.sent),
    held(paint("110m 1x")),
    held(paint("110m 4x")),
    held(map("110m 1x")),
    held(map("110m 4x")),
    held(step("110m 1x"), 1),
    held(step("110m 4x"), 1),
    isFloor ? withUnit(fine(outcome), 1) : times(fine(outcome), floor && step("50m 1x")(floor)),
    number(paces["110m 1x"]?.scrub.frame95?.median, 1),
    number(megabytes(heap?.loaded?.median), 1),
    signed(heap && (heap.afterLast?.median ?? 0) - (heap.afterFirst?.median ?? 0)),
  ];
}

const withUnit = (value: number | undefined, digits: number) =>
  value === undefined ? NOTHING : `${value.toFixed(digits)} ms`;
const megabytes = (bytes: number | undefined) => (bytes === undefined ? undefined : bytes / 1e6);
const signed = (bytes: number | null) =>
  bytes === null ? NOTHING : `${bytes < 0 ? "−" : "+"}${Math.abs(bytes / 1e6).toFixed(2)}`;

/** When, where and by what command a run was made. */
export function settingText({ date, command, chromium, cores, commit }: Setting): string {
  return `${date}, \`${command}\`, commit ${commit}, Chromium ${chromium} without a GPU, ${cores} cores`;
}
