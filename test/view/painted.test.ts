// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { painted } from "../../src/view/painted.ts";

/** Whether what the page brought has been painted, and whether the browser paints at all. */
function browser({ hasPainted = false, paints = true } = {}) {
  vi.spyOn(performance, "getEntriesByType").mockReturnValue(hasPainted ? [{} as PerformanceEntry] : []);
  const frames: FrameRequestCallback[] = [];
  vi.stubGlobal("requestAnimationFrame", (call: FrameRequestCallback) => frames.push(call));
  const done = vi.fn();
  void painted().then(done);
  const isOverIn = async (ms: number) => {
    if (paints) for (const frame of frames.splice(0)) frame(0);
    await vi.advanceTimersByTimeAsync(ms);
    return done.mock.calls.length === 1;
  };
  return isOverIn;
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe("the first picture", () => {
  it("is waited for until after the frame that shows it", async () => {
    const isOver = browser();
    expect(await isOver(0)).toBe(true);
  });

  it("is not waited for where it stands already", async () => {
    const isOver = browser({ hasPainted: true, paints: false });
    expect(await isOver(0)).toBe(true);
  });

  it("is not waited for longer than a moment where nothing is painted", async () => {
    const isOver = browser({ paints: false });
    expect(await isOver(199)).toBe(false);
    expect(await isOver(1)).toBe(true);
  });
});
