// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { painted } from "../../src/view/painted.ts";

type Heard = (list: PerformanceObserverEntryList) => void;

interface Browser {
  /** Whether it tells when it has painted. */
  readonly tells?: boolean;
  /** Whether it puts frames together at all. */
  readonly frames?: boolean;
  /** What has been painted before. */
  readonly before?: string;
}

const listOf = (what: string) =>
  ({ getEntriesByName: (name: string) => (name === what ? [{}] : []) }) as PerformanceObserverEntryList;

/** A browser in which `painted` is called: `isOver` lets frames and so many ms pass and tells whether the wait is over. */
function browser({ tells = true, frames: hasFrames = true, before }: Browser = {}) {
  const frames: FrameRequestCallback[] = [];
  vi.stubGlobal("requestAnimationFrame", (call: FrameRequestCallback) => frames.push(call));
  const heard = new Set<Heard>();
  class Observer {
    static readonly supportedEntryTypes = tells ? ["paint"] : [];
    readonly #call: Heard;
    constructor(call: Heard) {
      this.#call = call;
    }
    observe({ type, buffered }: PerformanceObserverInit) {
      if (type !== "paint") return;
      heard.add(this.#call);
      if (buffered && before) setTimeout(() => this.#call(listOf(before)));
    }
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
    for (const call of heard) call(listOf(what));
  };
  return { isOver, paint, heard };
}

const hide = () => document.documentElement.setAttribute("data-pending", "hidden");

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(document, "visibilityState", "get").mockReturnValue("visible");
  document.body.innerHTML = '<div class="map map--served"></div>';
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  document.documentElement.removeAttribute("data-pending");
});

describe("the first picture", () => {
  it("is waited for until it is seen: neither a frame put together nor a page without a colour is enough", async () => {
    const { isOver, paint, heard } = browser({ before: "first-paint" });
    expect(await isOver(100)).toBe(false);
    paint("first-paint");
    expect(await isOver(100)).toBe(false);
    paint("first-contentful-paint");
    expect(await isOver()).toBe(true);
    expect(heard.size).toBe(0);
  });

  it("is not waited for where it stands already", async () => {
    expect(await browser({ before: "first-contentful-paint" }).isOver()).toBe(true);
  });

  it.each([
    ["no frame is put together", { frames: false }],
    ["nothing of a frame is seen", {}],
  ])("is not waited for longer than a moment where %s", async (_, own) => {
    const { isOver } = browser(own);
    expect(await isOver(499)).toBe(false);
    expect(await isOver(1)).toBe(true);
  });

  it.each<[string, Browser, () => void]>([
    ["the browser does not tell", { tells: false }, () => undefined],
    ["the page has none", {}, () => document.body.replaceChildren()],
    ["it turns out to be hidden", {}, hide],
  ])("is a frame where %s", async (_, own, arrange) => {
    const { isOver } = browser(own);
    arrange();
    expect(await isOver()).toBe(true);
  });

  it("is not waited for in a tab behind others", async () => {
    vi.spyOn(document, "visibilityState", "get").mockReturnValue("hidden");
    expect(await browser({ frames: false }).isOver()).toBe(true);
  });
});
