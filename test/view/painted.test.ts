// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { painted } from "../../src/view/painted.ts";

interface Browser {
  /** What has been painted so far. */
  readonly before?: readonly string[];
  /** Whether it tells when it has painted. */
  readonly tells?: boolean;
  /** Whether it puts frames together at all. */
  readonly frames?: boolean;
}

/** A browser in which `painted` is called; what it returns paints, then tells whether the wait is over after so many ms. */
function browser({ before = [], tells = true, frames: hasFrames = true }: Browser) {
  vi.spyOn(performance, "getEntriesByName").mockImplementation((name) =>
    before.includes(name) ? [{} as PerformanceEntry] : [],
  );
  const frames: FrameRequestCallback[] = [];
  vi.stubGlobal("requestAnimationFrame", (call: FrameRequestCallback) => frames.push(call));
  const heard = new Set<(list: PerformanceObserverEntryList) => void>();
  class Observer {
    static readonly supportedEntryTypes = tells ? ["paint"] : [];
    readonly #call: (list: PerformanceObserverEntryList) => void;
    constructor(call: (list: PerformanceObserverEntryList) => void) {
      this.#call = call;
    }
    observe = ({ type }: PerformanceObserverInit) => void (type === "paint" && heard.add(this.#call));
    disconnect = () => void heard.delete(this.#call);
  }
  vi.stubGlobal("PerformanceObserver", Observer);
  const done = vi.fn();
  void painted(document).then(done);
  const isOver = async (ms = 0) => {
    if (hasFrames) for (const frame of frames.splice(0)) frame(0);
    await vi.advanceTimersByTimeAsync(ms);
    return done.mock.calls.length === 1;
  };
  const paint = (what: string) => {
    const list = { getEntriesByName: (name: string) => (name === what ? [{}] : []) };
    for (const call of heard) call(list as PerformanceObserverEntryList);
  };
  return { isOver, paint, heard };
}

const PICTURE = '<div class="map map--served"></div>';

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = PICTURE;
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  delete document.documentElement.dataset["pending"];
});

describe("the first picture", () => {
  it("is waited for until it is seen: neither a frame put together nor a page without a colour is enough", async () => {
    const { isOver, paint, heard } = browser({ before: ["first-paint"] });
    expect(await isOver(100)).toBe(false);
    paint("first-paint");
    expect(await isOver(100)).toBe(false);
    paint("first-contentful-paint");
    expect(await isOver()).toBe(true);
    expect(heard.size).toBe(0);
  });

  it("is not waited for where it stands already", async () => {
    expect(await browser({ before: ["first-contentful-paint"], frames: false }).isOver()).toBe(true);
  });

  it("is not waited for longer than a moment where nothing is painted", async () => {
    const { isOver } = browser({ frames: false });
    expect(await isOver(499)).toBe(false);
    expect(await isOver(1)).toBe(true);
  });

  it.each([
    ["the browser does not tell", () => ({ tells: false })],
    ["the page has none", () => void document.body.replaceChildren()],
    ["it is hidden", () => document.documentElement.setAttribute("data-pending", "hidden")],
  ])("is a frame where %s", async (_, arrange) => {
    const { isOver } = browser(arrange() ?? {});
    expect(await isOver()).toBe(true);
  });
});
