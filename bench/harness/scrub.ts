import type { CDPSession } from "playwright-core";
import type { Opened } from "./browser.ts";
import { quantile } from "./stats.ts";

/** Main-thread time in ms a step, and frames in ms. */
export interface Scrub {
  readonly steps: number;
  /** Every how many of the dates it stopped: 1 for who keeps up. */
  readonly stride: number;
  /** All tasks of the page's thread: script, style, layout, paint, commit. */
  readonly task: number;
  readonly script: number;
  readonly style: number;
  readonly layout: number;
  /** The call that sets the date, until it returns. */
  readonly call: number | null;
  readonly frameMedian: number | null;
  readonly frame95: number | null;
  readonly frameMost: number;
  /** The share of frames that came late at 60 a second. */
  readonly late: number;
}

export type Clocks = Readonly<Record<string, number>>;

/** What the browser has counted for the page so far: seconds, nodes, listeners. */
export async function clocksOf(cdp: CDPSession): Promise<Clocks> {
  const { metrics } = await cdp.send("Performance.getMetrics");
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

/** Goes through the dates, one a frame, for about `cap` ms at most, and tells what a step took. */
export async function scrub({ page, cdp }: Opened, dates: readonly string[], cap: number): Promise<Scrub> {
  await page.waitForTimeout(250);
  let [before, after]: [Clocks, Clocks] = [{}, {}];
  await page.exposeFunction("__begin", async () => {
    before = await clocksOf(cdp);
  });
  await page.exposeFunction("__end", async () => {
    after = await clocksOf(cdp);
  });
  const { intervals, calls, steps, stride } = await page.evaluate(
    ([stops, limit]) => window.__harness.sweep(stops, limit, window.__begin, window.__end),
    [dates, cap] as const,
  );
  const each = (name: string) => (((after[name] ?? 0) - (before[name] ?? 0)) * 1000) / steps;
  return {
    steps,
    stride,
    task: each("TaskDuration"),
    script: each("ScriptDuration"),
    style: each("RecalcStyleDuration"),
    layout: each("LayoutDuration"),
    call: quantile(calls, 0.5),
    frameMedian: quantile(intervals, 0.5),
    frame95: quantile(intervals, 0.95),
    frameMost: Math.max(...intervals),
    late: intervals.filter((ms) => ms > 17.5).length / steps,
  };
}

const MS_A_DAY = 86_400_000;

/** Evenly spread days from one to another, both included. */
export function datesBetween(first: string, last: string, count: number): readonly string[] {
  const [start, end] = [Date.parse(first) / MS_A_DAY, Date.parse(last) / MS_A_DAY];
  return Array.from({ length: count }, (_, i) => {
    const day = start + Math.round((i * (end - start)) / Math.max(1, count - 1));
    return new Date(day * MS_A_DAY).toISOString().slice(0, 10);
  });
}
