import type { Cost, ScaleRun } from "../harness/scale.ts";
import { NOTHING, number, table, times } from "./table.ts";

const NAMES: Readonly<Record<string, string>> = {
  today: "today's world",
  "world-1x": "made up, as large",
  "world-10x": "10 times the changes",
  "world-2000": "10 times the changes, 2,000 entities",
};

/** How the cost of a step grows with the world; today's in ms, the others as a multiple of it. */
export function scaleTable({ costs }: ScaleRun): string {
  const head = [
    "world",
    "atoms",
    "changes",
    "map stands",
    "processor a step, nothing changes",
    "step, changes as today's",
    "step, all of history",
    "atoms changed in it",
    "ms an atom changed",
  ];
  return table(
    head,
    costs.map((cost) => rowOf(cost, costs[0])),
  );
}

function rowOf(cost: Cost, today: Cost | undefined): readonly string[] {
  const held = (figure: (of: Cost) => number | undefined, digits: number) => {
    const value = figure(cost);
    if (cost !== today) return times(value, today && figure(today));
    return value === undefined ? NOTHING : `${value.toFixed(digits)} ms`;
  };
  return [
    NAMES[cost.name] ?? cost.name,
    number(cost.atoms),
    number(cost.changes),
    held(({ ready }) => ready?.median, 0),
    held(({ ways }) => ways.quiet.cpu?.median, 1),
    held(({ ways }) => ways.alike.cpu?.median, 1),
    held(({ ways }) => ways.whole.cpu?.median, 1),
    number(cost.ways.whole.changed?.median, 1),
    number(anAtom(cost), 2),
  ];
}

/** What a step over all of history costs beyond one in which nothing changes, for each atom that it changes. */
function anAtom({ ways: { quiet, whole } }: Cost): number | null {
  if (whole.cpu === null || quiet.cpu === null || whole.changed === null) return null;
  return (whole.cpu.median - quiet.cpu.median) / whole.changed.median;
}
