import type { CDPSession } from "playwright-core";
import type { Opened } from "./browser.ts";
import { clocksOf } from "./scrub.ts";

const SWEEPS = 10;

/** What scrubbing leaves behind. Bytes, after collecting all garbage. */
export interface Heap {
  readonly loaded: number;
  /** After one sweep: code compiled, caches filled. What grows from here on leaks. */
  readonly afterFirst: number;
  readonly afterLast: number;
  readonly nodesLoaded: number;
  readonly nodesAfterLast: number;
  /** Bytes handed out a step, garbage included; an estimate from samples. */
  readonly allocated: number;
  readonly steps: number;
}

/** Sweeps ten times, back and forth, and weighs the heap before, between and after. */
export async function heap({ page, cdp }: Opened, dates: readonly string[], cap: number): Promise<Heap> {
  const sweep = (back: boolean) =>
    page.evaluate(([stops, limit]) => window.__harness.sweep(stops, limit).then(({ steps }) => steps), [
      back ? dates.toReversed() : dates,
      cap,
    ] as const);
  await page.waitForTimeout(200);
  const loaded = await weigh(cdp);
  let steps = await sweep(false);
  const first = await weigh(cdp);
  for (let i = 1; i < SWEEPS; i++) steps += await sweep(i % 2 === 1);
  const last = await weigh(cdp);
  return {
    loaded: loaded.bytes,
    afterFirst: first.bytes,
    afterLast: last.bytes,
    nodesLoaded: loaded.nodes,
    nodesAfterLast: last.nodes,
    allocated: await allocatedBy(cdp, () => sweep(false)),
    steps,
  };
}

async function weigh(cdp: CDPSession) {
  await cdp.send("HeapProfiler.enable");
  for (let i = 0; i < 3; i++) await cdp.send("HeapProfiler.collectGarbage");
  const { usedSize } = await cdp.send("Runtime.getHeapUsage");
  return { bytes: usedSize, nodes: (await clocksOf(cdp))["Nodes"] ?? 0 };
}

interface Sampled {
  readonly selfSize: number;
  readonly children: readonly Sampled[];
}

async function allocatedBy(cdp: CDPSession, work: () => Promise<number>): Promise<number> {
  await cdp.send("HeapProfiler.startSampling", {
    samplingInterval: 4096,
    includeObjectsCollectedByMajorGC: true,
    includeObjectsCollectedByMinorGC: true,
  });
  const steps = await work();
  const { profile } = await cdp.send("HeapProfiler.stopSampling");
  const sum = ({ selfSize, children }: Sampled): number =>
    children.reduce((total, child) => total + sum(child), selfSize);
  return sum(profile.head) / steps;
}
