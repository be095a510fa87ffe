import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type AtomId, parseCode } from "../../src/domain/country.ts";
import { formatDay, parseDay } from "../../src/domain/day.ts";
import { type AppState, createAppStore, viewOf } from "../../src/state/store.ts";
import { REST_MS, syncAddress } from "../../src/state/sync.ts";
import { decodeView } from "../../src/state/url.ts";
import { PANELS } from "../../src/state/view.ts";
import { dayArbitrary } from "../arbitrary.ts";
import { ATLAS } from "../real.ts";
import { createBar, DEFAULTS, KNOWN, storeAt } from "./fakes.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const [USA, JPN] = [parseCode("USA"), parseCode("JPN")];

/** A store whose address is kept, opened at a query as a page is. */
function open(search = "") {
  const fake = createBar(search);
  const { day, ...view } = decodeView(search, DEFAULTS, KNOWN).view;
  const store = storeAt({ ...view, day: formatDay(day) });
  const stop = syncAddress(store, fake.bar, DEFAULTS, KNOWN);
  const act = (change: (state: AppState) => void) => change(store.getState());
  const rest = () => vi.advanceTimersByTime(REST_MS);
  return { ...fake, store, stop, act, rest, state: store.getState };
}

const moveTo = (date: string) => (state: AppState) => state.setDay(parseDay(date));
const choose = (state: AppState) => state.select(USA);

describe("writing the address", () => {
  it.each<[string, (state: AppState) => void, string]>([
    ["a country", choose, "country=USA"],
    ["another country", (s) => s.addToSelection(JPN), "country=JPN"],
    ["a comparison", (s) => s.setCompareDay(parseDay("1986-12-15")), "compare=1986-12-15"],
    ["a panel", (s) => s.setPanel("sources"), "panel=sources"],
    ["a form", (s) => s.setForm("table"), "view=table"],
    ["a layer", (s) => s.setLayer("since"), "layer=since"],
    ["a story", (s) => s.setStory("the-climb"), "story=the-climb"],
    ["a scene", (s) => s.setStory("the-climb", 2), "story=the-climb&step=2"],
  ])("makes an entry of its own for %s, at once", (_, change, query) => {
    const { act, entries } = open();
    act(change);
    expect(entries).toEqual(["", query]);
  });

  it.each<[string, (state: AppState) => void, string]>([
    ["the date", moveTo("1995-07-12"), "date=1995-07-12"],
    ["a class", (s) => s.toggleTier("special"), "tier=special"],
    ["a group", (s) => s.toggleGroup("asean"), "group=asean"],
    ["how groups combine", (s) => s.setMatch("all"), "match=all"],
    ["the language", (s) => s.setLanguage("vi"), "lang=vi"],
    ["the colours", (s) => s.setTheme("dark"), "theme=dark"],
    ["the camera", (s) => s.setCamera({ lon: 105, lat: 16, zoom: 2 }), "at=105,16,2"],
  ])("puts %s into the present entry once it has rested", (_, change, query) => {
    const { act, rest, entries } = open();
    act(change);
    expect(entries).toEqual([""]);
    rest();
    expect(entries).toEqual([query]);
  });

  it("waits for the date to rest, and then writes once", () => {
    const { act, bar, entries } = open();
    const replace = vi.spyOn(bar, "replace");
    for (const date of ["1995-07-10", "1995-07-11", "1995-07-12"]) {
      act(moveTo(date));
      vi.advanceTimersByTime(REST_MS - 1);
    }
    expect(replace).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(replace).toHaveBeenCalledTimes(1);
    expect(entries).toEqual(["date=1995-07-12"]);
  });

  it("leaves the address alone where the view is the same", () => {
    const { act, rest, entries, bar } = open("country=USA");
    const writes = [vi.spyOn(bar, "push"), vi.spyOn(bar, "replace")];
    act(choose);
    act((s) => s.hover(JPN));
    act((s) => s.setPlaying(true));
    act((s) => s.setSearching(true));
    rest();
    for (const write of writes) expect(write).not.toHaveBeenCalled();
    expect(entries).toEqual(["country=USA"]);
  });

  it.each<[string, (state: AppState) => void, string]>([
    ["a country", choose, "country=USA"],
    ["a panel", (s) => s.setPanel("ledger"), "panel=ledger"],
    ["a form", (s) => s.setForm("globe"), "view=globe"],
  ])("puts a date that has not rested into the entry that %s leaves", (_, change, query) => {
    const { act, rest, entries } = open("date=1960-07-15");
    act(moveTo("1995-07-12"));
    act(change);
    expect(entries).toEqual(["date=1995-07-12", `date=1995-07-12&${query}`]);
    rest();
    expect(entries).toHaveLength(2);
  });

  it("writes nothing more once it is stopped, and hears no Back", () => {
    const { act, rest, entries, stop, go, state } = open("country=USA");
    act(moveTo("1995-07-12"));
    stop();
    rest();
    act((s) => s.select(JPN));
    go(0);
    expect(entries).toEqual(["country=USA"]);
    expect(state().selection).toEqual([JPN]);
  });
});

describe("a story", () => {
  const START = "date=1995-07-12&country=USA";

  it("leaves the entry before it as it was", () => {
    const { act, entries, go, state } = open(START);
    act((s) => s.setStory("the-climb", 1));
    expect(entries).toEqual([START, "story=the-climb&step=1"]);
    go(-1);
    expect([formatDay(state().day), state().selection, state().story]).toEqual(["1995-07-12", [USA], null]);
  });

  it("leaves a date there that had not rested", () => {
    const { act, entries } = open("date=1960-07-15");
    act(moveTo("1995-07-12"));
    act((s) => s.setStory("the-climb", 1));
    expect(entries).toEqual(["date=1995-07-12", "story=the-climb&step=1"]);
  });

  it("says of its scenes only which they are", () => {
    const { act, rest, entries, store } = open(START);
    act((s) => s.setStory("the-climb", 1));
    store.setState({ selection: [JPN], layer: "since" });
    act(moveTo("1973-09-21"));
    rest();
    act((s) => s.setStory("the-climb", 2));
    rest();
    expect(entries).toEqual([START, "story=the-climb&step=1", "story=the-climb&step=2"]);
  });

  it("is left as its own entry, for one that shows what is on the map then", () => {
    const { act, entries } = open("story=the-climb&step=1");
    act(moveTo("1973-09-21"));
    act((s) => s.setStory(null));
    expect(entries).toEqual(["story=the-climb&step=1", "date=1973-09-21"]);
  });
});

describe("Back and Forward", () => {
  it("show what the entry says: the day, the land of that day, the choice", () => {
    const { act, rest, go, state } = open("date=1960-07-15");
    act(choose);
    act(moveTo("1995-07-12"));
    rest();
    const atom = state().atlas.chronicle.atoms.indexOf("643" as AtomId);
    expect(state().world.at(atom).holder).toBe("RUS");
    go(-1);
    expect([formatDay(state().day), state().selection]).toEqual(["1960-07-15", []]);
    expect(state().world.at(atom).holder).toBe("SUN");
    go(1);
    expect([formatDay(state().day), state().selection]).toEqual(["1995-07-12", [USA]]);
    expect(state().world.at(atom).holder).toBe("RUS");
  });

  it("make no entry themselves, and drop a date that had not rested", () => {
    const { act, rest, entries, go, state } = open("date=1960-07-15");
    act(choose);
    act(moveTo("1995-07-12"));
    go(-1);
    rest();
    expect(entries).toEqual(["date=1960-07-15", "date=1960-07-15&country=USA"]);
    expect(formatDay(state().day)).toBe("1960-07-15");
  });

  it("keep the language and the colours that the reader has now, and write them to the entry", () => {
    const { act, rest, entries, go, state } = open();
    act(choose);
    act((s) => s.setLanguage("vi"));
    act((s) => s.setTheme("dark"));
    rest();
    go(-1);
    expect([state().language, state().theme, state().selection]).toEqual(["vi", "dark", []]);
    rest();
    expect(entries).toEqual(["lang=vi&theme=dark", "country=USA&lang=vi&theme=dark"]);
  });

  it("stop playing", () => {
    const { act, go, state } = open();
    act(choose);
    act((s) => s.setPlaying(true));
    go(-1);
    expect(state().playing).toBe(false);
  });

  it("show the choice on the day of the entry: whoever takes the map there finds its land", () => {
    const { entries, store, go, state } = open();
    entries[0] = "country=SUN&date=1980-01-01";
    const days: string[] = [];
    store.subscribe(({ selection, day }, before) => {
      if (selection !== before.selection) days.push(formatDay(day));
    });
    go(0);
    expect([state().selection, days]).toEqual([["SUN"], ["1980-01-01"]]);
  });

  it("end a swipe with its comparison", () => {
    const { act, go, state } = open();
    act((s) => s.setCompareDay(parseDay("1986-12-15")));
    act((s) => s.setSwiping(true));
    go(-1);
    expect([state().compareDay, state().swiping]).toEqual([null, false]);
  });

  it("remember the view from which they enter a story", () => {
    const { act, go, state } = open("date=1960-07-15");
    act((s) => s.setStory("the-climb"));
    go(-1);
    expect(state().beforeStory).toBeNull();
    go(1);
    expect(formatDay(state().beforeStory?.day ?? DEFAULTS.day)).toBe("1960-07-15");
  });

  it("go on from the entry they came to", () => {
    const { act, entries, go } = open();
    act(choose);
    act((s) => s.setPanel("sources"));
    go(-1);
    act((s) => s.select(JPN));
    expect(entries).toEqual(["", "country=USA", "country=JPN"]);
  });

  it("tell everything in the entry that means nothing, at one go", () => {
    const { entries, go, state } = open();
    entries[0] = "date=nope&country=QQQ~USA";
    go(0);
    expect(state().selection).toEqual([USA]);
    expect(state().notices).toMatchObject([
      { kind: "address", faults: [{ reason: "not-a-date" }, { reason: "unknown-country", value: "QQQ" }] },
    ]);
  });

  it("open the ledger where an entry asks a question without it, as a page does", () => {
    const { entries, go, state } = open();
    entries[0] = "ask=established";
    go(0);
    expect([state().panel, state().ask]).toEqual(["ledger", "established"]);
    expect(entries).toEqual(["panel=ledger&ask=established"]);
  });

  it("leave the ledger that is closed its question, and take it away with an entry that has none", () => {
    const { act, go, state } = open("panel=ledger");
    act((s) => s.setForm("table"));
    act((s) => s.setAsk("established"));
    act((s) => s.setPanel(null));
    act(choose);
    go(-1);
    expect([state().panel, state().ask]).toEqual([null, "established"]);
    go(-2);
    expect([state().panel, state().ask]).toEqual(["ledger", null]);
  });

  const panel = fc.constantFrom(null, ...PANELS.filter((name) => name !== "notes"));
  const anyChange: fc.Arbitrary<(state: AppState) => void> = fc.oneof(
    fc.constantFrom(null, "established", "count:g20").map((ask) => (s: AppState) => s.setAsk(ask)),
    fc.constantFrom(null, "ledger" as const).map((panel) => (s: AppState) => s.setPanel(panel)),
    fc.constantFrom(USA, JPN, null).map((code) => (s: AppState) => s.select(code)),
    panel.map((panel) => (s: AppState) => s.setPanel(panel)),
    fc.constantFrom("map", "globe", "table" as const).map((form) => (s: AppState) => s.setForm(form)),
    fc.option(dayArbitrary).map((day) => (s: AppState) => s.setCompareDay(day)),
    dayArbitrary.map((day) => (s: AppState) => s.setDay(day)),
    fc.constant((s: AppState) => s.toggleTier("special")),
    fc.constant(() => void vi.advanceTimersByTime(REST_MS)),
  );

  it("lead through the views as they were left, whatever was done", () => {
    fc.assert(
      fc.property(fc.array(anyChange, { maxLength: 12 }), (changes) => {
        const { act, rest, bar, entries, go, state, stop } = open();
        const left: ReturnType<typeof viewOf>[] = [];
        const push = bar.push;
        let before = viewOf(state());
        vi.spyOn(bar, "push").mockImplementation((text) => {
          left.push(before);
          push(text);
        });
        for (const change of changes) {
          before = viewOf(state());
          act(change);
        }
        rest();
        left.push(viewOf(state()));
        expect(entries).toHaveLength(left.length);
        for (const view of left.toReversed()) {
          expect(viewOf(state())).toEqual(view);
          const read = decodeView(bar.search(), DEFAULTS, KNOWN);
          expect(read).toEqual({ view, faults: [] });
          expect(viewOf(createAppStore(ATLAS, read.view).getState())).toEqual(view);
          if (view !== left[0]) go(-1);
        }
        stop();
      }),
    );
  });
});
