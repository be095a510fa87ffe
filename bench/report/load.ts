import type { LoadRun } from "../harness/load.ts";
import { number, table } from "./table.ts";

/** First visits that one node serves a second. */
export function loadTable({ visits }: LoadRun): string {
  const head = [
    "first visit",
    "files",
    "first visits a second",
    "requests a second",
    "MB a second",
    "p99, ms",
  ];
  const rows = visits.map((visit) => [
    `${visit.name}, ${visit.part}`,
    number(visit.files),
    number(visit.visitsASecond),
    number(visit.requestsASecond),
    number(visit.bytesASecond / 1e6),
    number(visit.latency99),
  ]);
  return table(head, rows);
}
