import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { restAfter } from "../../src/state/rest.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("a rest", () => {
  it("comes once, the full time after what stirred it last", () => {
    const onRest = vi.fn();
    const rest = restAfter(200, onRest);
    vi.advanceTimersByTime(1_000);
    rest.stir();
    vi.advanceTimersByTime(199);
    rest.stir();
    vi.advanceTimersByTime(199);
    expect(onRest).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(onRest).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(1_000);
    expect(onRest).toHaveBeenCalledTimes(1);
    rest.stir();
    vi.advanceTimersByTime(200);
    expect(onRest).toHaveBeenCalledTimes(2);
  });

  it("never comes after it is cancelled, until it is stirred again", () => {
    const onRest = vi.fn();
    const rest = restAfter(200, onRest);
    rest.stir();
    rest.cancel();
    vi.advanceTimersByTime(1_000);
    expect(onRest).not.toHaveBeenCalled();
    rest.stir();
    vi.advanceTimersByTime(200);
    expect(onRest).toHaveBeenCalledTimes(1);
  });

  it("sets no timer anew while something moves with every frame", () => {
    const set = vi.spyOn(globalThis, "setTimeout");
    const rest = restAfter(200, () => undefined);
    for (let frame = 0; frame < 60; frame++) {
      rest.stir();
      vi.advanceTimersByTime(16);
    }
    expect(set.mock.calls.length).toBeLessThan(8);
    set.mockRestore();
  });
});
