import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Code } from "../../src/domain/country.ts";
import { formatDay, parseDay } from "../../src/domain/day.ts";
import { bridge, type Incoming, REPORT_MS } from "../../src/state/embed-bridge.ts";
import { tellReader, toldFaults } from "../../src/state/embed-faults.ts";
import { changedView, valuesOf } from "../../src/state/embed-view.ts";
import { encodeCommand } from "../../src/state/envelope.ts";
import { decodeReport, type Report, VIEW_PARAMS } from "../../src/state/message.ts";
import { createAppStore, viewOf } from "../../src/state/store.ts";
import { type Fault, knownTo } from "../../src/state/url.ts";
import { defaultView } from "../../src/state/view.ts";
import { dayArbitrary } from "../arbitrary.ts";
import { ATLAS, DATASET } from "../real.ts";

const KNOWN = knownTo(DATASET);
const DEFAULTS = defaultView(DATASET.end, "en");
const HOST = "https://host.example";

function embedded(hosts: readonly string[] | null = null, faults: readonly Fault[] = []) {
  const store = createAppStore(ATLAS, DEFAULTS, faults);
  const said: Report[] = [];
  let listener: (message: Incoming) => void = () => undefined;
  const outside = {
    post: (message: object) => {
      const report = decodeReport(message);
      if (report === null) throw new Error("said something unknown");
      said.push(report);
    },
    onMessage: (own: typeof listener) => {
      listener = own;
      return () => undefined;
    },
  };
  let hand: () => void = () => undefined;
  const onHand = (own: typeof hand) => {
    hand = own;
    return () => {
      hand = () => undefined;
    };
  };
  const stop = bridge({ store, outside, defaults: DEFAULTS, known: KNOWN, hosts, faults, onHand });
  const tell = (data: unknown, origin = HOST, isFromParent = true) =>
    listener({ data, origin, isFromParent });
  const set = (view: Readonly<Record<string, string>>, ...from: [origin?: string, isFromParent?: boolean]) =>
    tell(encodeCommand({ type: "set", view }), ...from);
  const states = () => said.flatMap((report) => (report.type === "state" ? [report] : []));
  return { store, said, tell, set, states, stop, hand: () => hand() };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("the bridge to the host", () => {
  it("says ready with the whole view", () => {
    const { said } = embedded();
    expect(said).toEqual([
      { type: "ready", by: "host", view: valuesOf(DEFAULTS, DEFAULTS, KNOWN), playing: false },
    ]);
    expect(said[0]).toMatchObject({ view: { date: formatDay(DATASET.end), lang: "en", country: "" } });
  });

  it("tells after ready, one by one, what of its own address it could not take", () => {
    const faults = [
      { param: "date", value: "garbage", reason: "not-a-date" },
      { param: "country", value: "XXX", reason: "unknown-country" },
    ] as const;
    const { said } = embedded(null, faults);
    expect(said.map(({ type }) => type)).toEqual(["ready", "fault", "fault"]);
    expect(said.slice(1)).toEqual(faults.map((fault) => ({ type: "fault", ...fault })));
  });

  it("obeys its parent alone", () => {
    const { store, set } = embedded();
    set({ date: "1995-07-12" }, HOST, false);
    expect(store.getState().day).toBe(DATASET.end);
    set({ date: "1995-07-12" });
    expect(store.getState().day).toBe(parseDay("1995-07-12"));
  });

  it("obeys the named hosts alone, and nobody where none is named", () => {
    const { store, set } = embedded([HOST]);
    for (const stranger of ["https://evil.example", "null", `${HOST}.evil.example`, "http://host.example"]) {
      set({ date: "1995-07-12" }, stranger);
    }
    expect(store.getState().day).toBe(DATASET.end);
    set({ date: "1995-07-12" }, HOST);
    expect(store.getState().day).toBe(parseDay("1995-07-12"));
    const locked = embedded([]);
    locked.set({ date: "1995-07-12" }, HOST);
    expect(locked.store.getState().day).toBe(DATASET.end);
  });

  it("moves the date alone in one change of the state, and leaves all the rest the very same", () => {
    const { store, set } = embedded();
    set({ at: "106,16,3", country: "USA", tier: "CSP" });
    const before = viewOf(store.getState());
    let changes = 0;
    store.subscribe(() => {
      changes += 1;
    });
    set({ date: "1995-07-12" });
    const after = viewOf(store.getState());
    expect(changes).toBe(1);
    for (const field of Object.keys(before) as (keyof typeof before)[]) {
      if (field !== "day") expect(after[field], field).toBe(before[field]);
    }
    set({ at: "106,16,3" });
    expect(store.getState().camera).not.toBe(before.camera);
  });

  it("shows what is chosen on its day: whoever takes the map there finds its land", () => {
    const { store, set } = embedded();
    const days: string[] = [];
    store.subscribe(({ selection, day }, before) => {
      if (selection !== before.selection) days.push(formatDay(day));
    });
    set({ country: "SUN", date: "1980-01-01" });
    expect([store.getState().selection, days]).toEqual([["SUN"], ["1980-01-01"]]);
  });

  it("takes away what is named empty, and leaves the reader's own place to the last digit", () => {
    const { store, set } = embedded();
    set({ country: "USA", tier: "strategic" });
    const camera = { lon: 106.1234, lat: 16.0456, zoom: 3.4567 };
    store.setState({ camera });
    set({ country: "", tier: "" });
    expect(store.getState()).toMatchObject({ selection: [], tiers: [] });
    expect(store.getState().camera).toBe(camera);
    set({ at: "" });
    expect(store.getState().camera).toBeNull();
  });

  it("tells who moved what, each in turn, the last word always", () => {
    const { store, set, tell, states, hand } = embedded();
    set({ date: "1995-07-12", country: "USA" });
    hand();
    store.getState().setDay(parseDay("2000-01-01"));
    store.getState().select("FRA" as Code);
    tell(encodeCommand({ type: "play" }));
    store.getState().setDay(parseDay("2000-02-01"), "play");
    vi.advanceTimersByTime(3 * REPORT_MS);
    expect(states().map(({ by, playing, view }) => [by, playing, view.date, view.country])).toEqual([
      ["host", false, "1995-07-12", "USA"],
      ["reader", false, "2000-01-01", "FRA"],
      ["host", true, "2000-01-01", "FRA"],
      ["play", true, "2000-02-01", "FRA"],
    ]);
  });

  it("tells what follows from a command later on as the host's, until the reader does something", () => {
    const { store, set, states, hand } = embedded();
    hand();
    set({ story: "the-five-permanent-members", step: "3" });
    vi.advanceTimersByTime(2 * REPORT_MS);
    // The story has come, and its scene is played.
    store.setState({ selection: ["FRA" as Code] });
    store.getState().setDay(parseDay("1973-04-12"));
    vi.advanceTimersByTime(2 * REPORT_MS);
    hand();
    store.setState({ step: 4 });
    vi.advanceTimersByTime(2 * REPORT_MS);
    expect(states().map(({ by, view }) => [by, view.step, view.date])).toEqual([
      ["host", "3", formatDay(DATASET.end)],
      ["host", "3", "1973-04-12"],
      ["reader", "4", "1973-04-12"],
    ]);
  });

  it("tells what follows from the address that the host gave as the host's", () => {
    const { store, states } = embedded();
    store.getState().setPlaying(true);
    vi.advanceTimersByTime(REPORT_MS);
    expect(states()).toMatchObject([{ by: "host", playing: true }]);
  });

  it("does not flood the host while the date runs", () => {
    const { store, states } = embedded();
    for (let i = 0; i < 100; i++) {
      store.getState().setDay(parseDay("1990-01-01") + i, "play");
      vi.advanceTimersByTime(16);
    }
    vi.advanceTimersByTime(2 * REPORT_MS);
    expect(states().length).toBeLessThanOrEqual(18);
    expect(states().at(-1)?.view.date).toBe("1990-04-10");
  });

  it("tells of values it could not take, to the host and to the reader, and leaves what they stand for", () => {
    const { store, set, said } = embedded();
    set({ date: "1995-07-12", country: "USA" });
    set({ date: "banana", country: "FRA~QQQ", layer: "since" });
    const { day, selection, layer, notices } = store.getState();
    expect([formatDay(day), selection, layer]).toEqual(["1995-07-12", ["USA"], "since"]);
    expect(said.filter(({ type }) => type === "fault")).toMatchObject([
      { param: "date", value: "banana" },
      { param: "country", value: "QQQ" },
    ]);
    for (let i = 0; i < 50; i++) set({ date: `banana ${i}` });
    expect(store.getState().notices.length).toBeLessThanOrEqual(Math.max(1, notices.length));
  });

  it("says of what it refused that it stays, and the reason to the host", () => {
    const { store, set, said } = embedded();
    set({ date: "2001-02-30", tier: "gold", country: "QQQ" });
    const told = store
      .getState()
      .notices.flatMap((notice) => (notice.kind === "address" ? notice.faults : []));
    expect(told.map(({ param, reason }) => [param, reason])).toEqual([
      ["date", "refused"],
      ["country", "unknown-country"],
      ["tier", "refused"],
    ]);
    expect(said.flatMap((report) => (report.type === "fault" ? [report.reason] : []))).toEqual([
      "not-a-date",
      "unknown-country",
      "unknown-value",
    ]);
  });

  it("takes a notice away when a later wish for the same is taken, whatever else was wrong", () => {
    const { store, set } = embedded(null, [{ param: "view", value: "cube", reason: "unknown-value" }]);
    const params = () =>
      store
        .getState()
        .notices.flatMap((notice) =>
          notice.kind === "address" ? notice.faults.map(({ param }) => param) : [],
        );
    set({ date: "banana", layer: "nope" });
    expect(params()).toEqual(["view", "date", "layer"]);
    const { notices } = store.getState();
    set({ country: "USA" });
    expect(store.getState().notices).toBe(notices);
    set({ date: "1995-07-12" });
    expect(params()).toEqual(["view", "layer"]);
    set({ layer: "", view: "globe" });
    expect(store.getState().notices).toEqual([]);
  });

  it("tells the host what turns out later to be missing, once, and what did before it stood", () => {
    const { store, set, said } = embedded(null, [{ param: "date", value: "garbage", reason: "not-a-date" }]);
    set({ layer: "nope" });
    tellReader(store.getState(), ["step"], [{ param: "step", value: "99", reason: "unknown-value" }]);
    const params = said.flatMap((report) => (report.type === "fault" ? [report.param] : []));
    expect(params).toEqual(["date", "layer", "step"]);
    expect(toldFaults(store.getState()).map(({ param }) => param)).toEqual(["date", "layer", "step"]);
  });

  it("tells of the step of a story only", () => {
    const { set, states } = embedded();
    const steps = () => {
      vi.advanceTimersByTime(2 * REPORT_MS);
      return states().at(-1)?.view.step;
    };
    set({ story: "the-climb", step: "9" });
    expect(steps()).toBe("9");
    set({ story: "the-five-permanent-members" });
    expect(steps()).toBe("");
    set({ step: "2" });
    expect(steps()).toBe("2");
    set({ story: "" });
    expect(steps()).toBe("");
    set({ step: "3" });
    expect(steps()).toBe("");
    set({ story: "the-climb" });
    expect(steps()).toBe("3");
  });

  it("is silent when it has been stopped", () => {
    const { store, said, stop } = embedded();
    store.getState().setDay(parseDay("2000-01-01"));
    stop();
    vi.advanceTimersByTime(REPORT_MS);
    expect(said.length).toBe(1);
  });
});

describe("a changed view", () => {
  it("keeps what is not named, and takes the usual where the value is empty", () => {
    const view = { ...DEFAULTS, day: parseDay("1995-07-12"), selection: ["USA" as Code], groups: ["asean"] };
    const { view: after, faults } = changedView(view, { country: "", date: "2000-01-01" }, DEFAULTS, KNOWN);
    expect(after).toEqual({ ...view, day: parseDay("2000-01-01"), selection: [] });
    expect(faults).toEqual([]);
  });

  it("holds a date beyond the range at its end, and says so", () => {
    const { view, faults } = changedView(DEFAULTS, { date: "1900-01-01" }, DEFAULTS, KNOWN);
    expect(view.day).toBe(DATASET.start);
    expect(faults).toMatchObject([{ param: "date", reason: "before-start" }]);
  });

  it("keeps what a refused value stands for, however much is refused before it", () => {
    const view = { ...DEFAULTS, tiers: ["special"], groups: ["asean"], match: "all" } as const;
    const country = Array.from({ length: 40 }, (_, i) => `q${i}`).join("~");
    const asked = { country, tier: "gold", group: "nato", match: "none", layer: "since" };
    const { view: after, faults } = changedView(view, asked, DEFAULTS, KNOWN);
    expect(after).toEqual({ ...view, layer: "since" });
    expect(faults).toHaveLength(20);
  });

  it("is the same after its own values were set again, on every day", () => {
    const codes = fc.subarray(["USA", "FRA", "SUN", "KOR"] as Code[], { maxLength: 3 });
    fc.assert(
      fc.property(dayArbitrary, codes, fc.constantFrom("en", "vi"), (day, selection, language) => {
        const view = { ...DEFAULTS, day, selection, language } as const;
        const values = valuesOf(view, DEFAULTS, KNOWN);
        expect(Object.keys(values).sort()).toEqual([...VIEW_PARAMS].sort());
        const again = changedView(DEFAULTS, values, DEFAULTS, KNOWN);
        expect(again).toEqual({ view, faults: [] });
      }),
    );
  });

  it("never opens a panel", () => {
    const store = createAppStore(ATLAS, DEFAULTS);
    expect(
      changedView(viewOf(store.getState()), { panel: "share" } as never, DEFAULTS, KNOWN).view.panel,
    ).toBeNull();
  });
});
