import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { whenIdle } from "../../src/view/whenIdle.ts";

beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }));

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("what waits until nothing else is to do", () => {
  it("is called when the browser says so, at the latest when its patience ends, unless it is cancelled", () => {
    const [request, cancel] = [vi.fn(() => 7), vi.fn()];
    vi.stubGlobal("requestIdleCallback", request);
    vi.stubGlobal("cancelIdleCallback", cancel);
    const work = () => undefined;
    whenIdle(work, { most: 9 })();
    expect(request.mock.calls).toEqual([[work, { timeout: 9 }]]);
    expect(cancel.mock.calls).toEqual([[7]]);
  });

  it("is called after a while where the browser does not tell, unless it is cancelled", () => {
    vi.stubGlobal("requestIdleCallback", undefined);
    const [kept, cancelled] = [vi.fn(), vi.fn()];
    whenIdle(kept, { blind: 300 });
    whenIdle(cancelled, { blind: 300 })();
    vi.advanceTimersByTime(299);
    expect(kept).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(kept).toHaveBeenCalledTimes(1);
    expect(cancelled).not.toHaveBeenCalled();
  });
});
