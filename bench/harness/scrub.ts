import type { CDPSession } from "playwright-core";
import type { Opened } from "./browser.ts";
import { quantile } from "./stats.ts";

/** Main-thread time in ms a step, and frames in ms. */
export interface Scrub {
  readonly steps: number;
  /** Every how many of the dates it stopped: 1 for who keeps up. */
  readonly stride: number;
  /** All tasks of the page's thread: script, style, layout, paint, commit; waiting for others included. */
  readonly task: number;
  /** The processor's time in them: much the same on a machine at rest, and steadier on a busy one. */
  readonly cpu: number;
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
  const processor = await page.context().newCDPSession(page);
  await processor.send("Performance.enable", { timeDomain: "threadTicks" });
  const read = async () => ({ wall: await clocksOf(cdp), cpu: await clocksOf(processor) });
  const readings: Awaited<ReturnType<typeof read>>[] = [];
  const note = async () => void readings.push(await read());
  await page.exposeFunction("__begin", note);
  await page.exposeFunction("__end", note);
  const sweep = await page.evaluate(
    ([stops, limit]) => window.__harness.sweep(stops, limit, window.__begin, window.__end),
    [dates, cap] as const,
  );
  const { steps, stride, calls, intervals } = sweep;
  const each = (name: string, clock: "wall" | "cpu" = "wall") => {
    const [before, after] = readings.map((reading) => reading[clock][name] ?? 0);
    return (((after ?? 0) - (before ?? 0)) * 1000) / steps;
  };
  return {
    steps,
    stride,
    task: each("TaskDuration"),
    cpu: each("TaskDuration", "cpu"),
    script: each("ScriptDuration"),
    style: each("RecalcStyleDuration"),
    layout: each("LayoutDuration"),
    call: quantile(calls, 0.5),
    ...framesOf(intervals),
  };
}

function framesOf(intervals: readonly number[]) {
  return {
    frameMedian: quantile(intervals, 0.5),
    frame95: quantile(intervals, 0.95),
    frameMost: Math.max(...intervals),
    late: intervals.filter((ms) => ms > 17.5).length / intervals.length,
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
