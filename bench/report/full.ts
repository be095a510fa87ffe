import type { Outcome, Pace, Run } from "../harness/results.ts";
import type { Spread } from "../harness/stats.ts";
import { settingText } from "./short.ts";
import { kilo, NOTHING, number, table } from "./table.ts";

/** Every figure of a run, for RESULTS.md. */
export function fullTables(title: string, run: Run): string {
  const places = [...new Set(run.outcomes.flatMap(({ paces }) => Object.keys(paces)))];
  return [
    `## ${title}`,
    `${settingText(run)}, Node.js ${run.node}. Medians of ${run.reps} repetitions, their range in brackets.`,
    run.errors.length > 0 ? `Could not be measured: ${run.errors.join(", ")}.` : "",
    `### What a first visit fetches (kB, Brotli 11)\n\n${transferTable(run)}`,
    ...places.map((place) => `### Load and scrub, ${place} (ms)\n\n${paceTable(run, place)}`),
    `### Memory, after collecting garbage\n\n${heapTable(run)}`,
    `### Hover\n\n${hoverTable(run)}`,
  ]
    .filter(Boolean)
    .join("\n\n");
}

function transferTable({ outcomes }: Run): string {
  const rows = outcomes.flatMap(({ name, transfer }) =>
    Object.entries(transfer).map(([detail, { requests, raw, sent, later, fonts }]) => [
      `${name}, ${detail}`,
      String(requests),
      kilo(raw),
      kilo(sent),
      kilo(later),
      kilo(fonts),
    ]),
  );
  return table(["page", "files until live", "unpacked", "until live", "within 2 s after", "fonts"], rows);
}

function paceTable({ outcomes }: Run, place: string): string {
  const head = [
    "page",
    "first paint",
    "map",
    "main thread a step",
    "of it processor",
    "script",
    "style",
    "layout",
    "call",
    "frame median / p95 / longest",
    "late frames",
  ];
  const rows = outcomes.flatMap(({ name, paces }) => {
    const pace = paces[place];
    return pace ? [[name, ...paceCells(pace)]] : [];
  });
  return table(head, rows);
}

function paceCells({ load, scrub }: Pace): readonly string[] {
  const frames = [scrub.frameMedian, scrub.frame95, scrub.frameMost].map((ms) => number(ms?.median, 1));
  return [
    ranged(load.fcp, 0),
    ranged(load.ready, 0),
    ranged(scrub.task, 2),
    ranged(scrub.cpu, 2),
    number(scrub.script?.median, 2),
    number(scrub.style?.median, 2),
    number(scrub.layout?.median, 2),
    number(scrub.call?.median, 2),
    frames.join(" / "),
    scrub.late ? `${(scrub.late.median * 100).toFixed(0)} %` : NOTHING,
  ];
}

function heapTable({ outcomes }: Run): string {
  const head = [
    "page",
    "loaded, MB",
    "after 1 scrub",
    "after 10",
    "nodes loaded",
    "after 10",
    "kB handed out a step",
    "steps",
  ];
  return table(head, outcomes.flatMap(heapRow));
}

function heapRow({ name, heap }: Outcome): readonly string[][] {
  if (heap === null) return [];
  const mega = (spread: Spread | null) => number(spread && spread.median / 1e6, 2);
  return [
    [
      name,
      mega(heap.loaded),
      mega(heap.afterFirst),
      mega(heap.afterLast),
      number(heap.nodesLoaded?.median),
      number(heap.nodesAfterLast?.median),
      kilo(heap.allocated?.median),
      number(heap.steps?.median),
    ],
  ];
}

function hoverTable({ outcomes }: Run): string {
  const rows = outcomes.flatMap(({ name, hover }) =>
    hover === null
      ? []
      : [
          [
            name,
            number(hover.handling?.median, 2),
            number(hover.fromInput?.median, 1),
            number(hover.task?.median, 2),
            number(hover.hits?.median),
          ],
        ],
  );
  const head = ["page", "handler to name, ms", "input to name, ms", "main thread a move, ms", "named of 60"];
  return table(head, rows);
}

function ranged(spread: Spread | null | undefined, digits: number): string {
  if (!spread) return NOTHING;
  const { median, least, most } = spread;
  return `${median.toFixed(digits)} (${least.toFixed(digits)}–${most.toFixed(digits)})`;
}
