/** `npm run bench:report`: writes the results of the last whole runs into README.md and into RESULTS.md beside this. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { BENCH, ROOT } from "./build/paths.ts";
import { type Results, readResults } from "./harness/results.ts";
import type { ScaleRun } from "./harness/scale.ts";
import { fullTables } from "./report/full.ts";
import { loadTable } from "./report/load.ts";
import { scaleTable } from "./report/scale.ts";
import { settingText, shortTable } from "./report/short.ts";
import { placed } from "./report/table.ts";

// `--rough` prints what the last tries gave, and writes nothing.
const { values } = parseArgs({ options: { rough: { type: "boolean", default: false } } });
const results = readResults(!values.rough);

if (values.rough) console.log([shortText(results), fullText(results)].join("\n\n"));
else {
  const readme = join(ROOT, "README.md");
  writeFileSync(readme, placed(readFileSync(readme, "utf8"), "bench", shortText(results)));
  writeFileSync(join(BENCH, "RESULTS.md"), fullText(results));
}

function shortText({ near, peers, scale, load }: Results): string {
  // Each for itself: ratios hold within one run.
  return [
    near && `${shortTable(near)}\n\nMedians of ${near.reps}: ${settingText(near)}.`,
    peers && `${shortTable(peers)}\n\nMedians of ${peers.reps}: ${settingText(peers)}.`,
    scale && `${scaleTable(scale)}\n\nMedians of ${scale.reps}: ${settingText(scale)}.${missing(scale)}`,
    load && `${loadTable(load)}\n\n${settingText(load)}; one nginx process and wrk on the same machine.`,
  ]
    .filter(Boolean)
    .join("\n\n");
}

function fullText({ near, peers }: Results): string {
  const parts = [
    "# Results\n\nWritten by `npm run bench:report`; [README.md](README.md) says what the figures mean.",
    peers && fullTables("Beside the libraries", peers),
    near && fullTables("Beside the limit", near),
  ];
  return `${parts.filter(Boolean).join("\n\n")}\n`;
}

function missing({ errors = [] }: ScaleRun): string {
  return errors.length > 0 ? ` Could not be measured: ${errors.join(", ")}.` : "";
}
