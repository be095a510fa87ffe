import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createLine } from "../../src/view/line.ts";

const idle = new Map<number, () => void>();
let handles = 0;

/** The browser has nothing to do now; it runs what asked for that until then. */
function rest() {
  const asked = [...idle.values()];
  idle.clear();
  for (const callback of asked) callback();
}

/** Who stands back looks again. */
const look = () => vi.advanceTimersByTime(100);

beforeEach(() => {
  idle.clear();
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  vi.stubGlobal("requestIdleCallback", (callback: () => void) => {
    handles += 1;
    idle.set(handles, callback);
    return handles;
  });
  vi.stubGlobal("cancelIdleCallback", (handle: number) => idle.delete(handle));
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Something on its way, which comes or fails when the test says so. */
function createComing() {
  let [come, fail] = [() => {}, () => {}];
  const coming = new Promise<void>((resolve, reject) => {
    come = () => resolve();
    fail = () => reject(new Error("offline"));
  });
  const settled = async (settle: () => void) => {
    settle();
    await coming.catch(() => undefined);
  };
  return { coming, come: () => settled(come), fail: () => settled(fail) };
}

describe("who goes first on the line", () => {
  it("is who waits for nothing, once nothing else is to do", () => {
    const call = vi.fn();
    createLine().whenFree(call);
    expect(call).not.toHaveBeenCalled();
    rest();
    expect(call).toHaveBeenCalledTimes(1);
  });

  it.each(["come", "fail"] as const)(
    "is what the reader waits for, until all of it has settled: %s",
    async (way) => {
      const line = createLine();
      const [first, second] = [createComing(), createComing()];
      const call = vi.fn();
      line.hold(first.coming);
      line.whenFree(call);
      line.hold(second.coming);
      rest();
      await first[way]();
      look();
      rest();
      expect(call).not.toHaveBeenCalled();
      await second.come();
      // What came is shown before anything else is fetched.
      look();
      expect(call).not.toHaveBeenCalled();
      rest();
      look();
      rest();
      expect(call).toHaveBeenCalledTimes(1);
    },
  );

  it("is what has come asks for, too", async () => {
    const line = createLine();
    const [panel, records] = [createComing(), createComing()];
    const call = vi.fn();
    line.hold(panel.coming);
    line.whenFree(call);
    rest();
    await panel.come();
    look();
    line.hold(records.coming);
    rest();
    expect(call).not.toHaveBeenCalled();
    await records.come();
    look();
    rest();
    expect(call).toHaveBeenCalledTimes(1);
  });

  it("is not what hangs: after ten seconds the others go on", () => {
    const line = createLine();
    const call = vi.fn();
    line.hold(createComing().coming);
    line.whenFree(call);
    rest();
    vi.advanceTimersByTime(9_999);
    rest();
    expect(call).not.toHaveBeenCalled();
    look();
    rest();
    expect(call).toHaveBeenCalledTimes(1);
  });

  it("is nobody who was cancelled, before the browser rests or while others are waited for", async () => {
    const line = createLine();
    const { coming, come } = createComing();
    const [early, late] = [vi.fn(), vi.fn()];
    line.hold(coming);
    line.whenFree(early)();
    const cancel = line.whenFree(late);
    rest();
    cancel();
    await come();
    look();
    rest();
    expect([early, late].map(({ mock }) => mock.calls.length)).toEqual([0, 0]);
  });
});
