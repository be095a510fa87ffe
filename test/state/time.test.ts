import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { type AtomId, parseCode } from "../../src/domain/country.ts";
import { formatDay, parseDay } from "../../src/domain/day.ts";
import { neighbourDay } from "../../src/domain/event.ts";
import { worldOn } from "../../src/domain/world.ts";
import { dayArbitrary } from "../arbitrary.ts";
import { ATLAS, DATASET } from "../real.ts";
import { storeAt } from "./fakes.ts";

const indexOf = (atom: string) => ATLAS.chronicle.atoms.indexOf(atom as AtomId);
const dateOf = (store: ReturnType<typeof storeAt>) => formatDay(store.getState().day);

describe("going to a day", () => {
  it.each([
    [parseDay("1900-01-01"), "1945-09-02"],
    [parseDay("2099-01-01"), "2026-06-08"],
    [Number.NEGATIVE_INFINITY, "1945-09-02"],
    [parseDay("1995-07-12") + 0.4, "1995-07-12"],
  ])("%d stays within the timeline, on a whole day: %s", (wanted, date) => {
    const store = storeAt({ day: "1960-07-15" });
    store.getState().setDay(wanted);
    expect(dateOf(store)).toBe(date);
  });

  it("tells those who draw what has changed, and nobody else", () => {
    const { getState: state } = storeAt({ day: "1995-07-11" });
    const [usa, japan] = [vi.fn(), vi.fn()];
    const stop = state().world.subscribe(indexOf("840"), usa);
    state().world.subscribe(indexOf("392"), japan);
    state().setDay(parseDay("1995-07-12"));
    expect([usa.mock.calls.length, japan.mock.calls.length]).toEqual([1, 0]);
    expect(state().world.at(indexOf("840")).look).toBe("relations");
    stop();
    state().setDay(parseDay("1995-07-11"));
    expect(usa).toHaveBeenCalledTimes(1);
  });

  it("has the date and the map of the same day whenever somebody hears of it", () => {
    const store = storeAt({ day: "1995-07-11" });
    const heard: string[] = [];
    const note = () => heard.push(`${dateOf(store)} ${store.getState().world.at(indexOf("840")).look}`);
    store.subscribe(note);
    store.getState().world.subscribe(indexOf("840"), note);
    store.getState().setDay(parseDay("1995-07-12"));
    expect(heard).toEqual(["1995-07-12 relations", "1995-07-12 relations"]);
  });

  it("tells nobody of the day that is shown already, unless somebody else moves it", () => {
    const store = storeAt({ day: "1995-07-12" });
    const heard = vi.fn();
    store.subscribe(heard);
    store.getState().setDay(parseDay("1995-07-12"));
    expect(heard).not.toHaveBeenCalled();
    store.getState().setDay(parseDay("1995-07-12"), "drag");
    expect([heard.mock.calls.length, store.getState().mover]).toEqual([1, "drag"]);
  });

  it("is a sweep from the third step on of those that hardly leave time to look, until there is a rest", () => {
    const now = vi.spyOn(performance, "now").mockReturnValue(0);
    const { getState: state } = storeAt({ day: "1995-07-12" });
    const step = (ms: number) => {
      now.mockReturnValue(now() + ms);
      state().setDay(state().day + 1);
      return state().mover;
    };
    expect([1000, 119, 119, 399, 400].map(step)).toEqual(["reader", "reader", "sweep", "sweep", "reader"]);
    expect([120, 119, 120, 119].map(step)).toEqual(["reader", "reader", "reader", "reader"]);
    state().setDay(state().day + 1, "drag");
    expect([state().mover, step(1), step(1)]).toEqual(["drag", "reader", "sweep"]);
    now.mockRestore();
  });

  it("shows the map of that day, wherever it came from", () => {
    const store = storeAt();
    fc.assert(
      fc.property(dayArbitrary, (day) => {
        store.getState().setDay(day);
        const { world } = store.getState();
        const shown = ATLAS.chronicle.atoms.map((_, i) => world.at(i));
        expect(shown).toEqual([...worldOn(ATLAS.territory, day).values()]);
      }),
      { numRuns: 30 },
    );
  });

  it("moves one map, not the other one on the page", () => {
    const [one, other] = [storeAt({ day: "1995-07-11" }), storeAt({ day: "1995-07-11" })];
    one.getState().setDay(parseDay("1995-07-12"));
    expect(dateOf(other)).toBe("1995-07-11");
    expect(other.getState().world.at(indexOf("840")).look).toBe("none");
  });
});

describe("stepping to a change", () => {
  it.each([
    ["1995-07-12", -1, "RUS", "1991-12-26"],
    ["1991-12-26", -1, "RUS", "1950-01-30"],
    ["1950-01-30", 1, "RUS", "1991-12-26"],
    ["1991-12-26", 1, "RUS", "2001-03-01"],
    ["1960-01-01", 1, "USA", "1995-07-12"],
    ["1989-01-01", -1, "SRB", "1957-03-10"],
  ] as const)("from %s, going %i, comes for %s to %s", (from, direction, country, to) => {
    const store = storeAt({ day: from });
    store.getState().stepToChange(direction, parseCode(country));
    expect(dateOf(store)).toBe(to);
  });

  it("goes to the nearest change of anybody where nobody is named", () => {
    fc.assert(
      fc.property(dayArbitrary, fc.constantFrom(-1, 1), (day, direction) => {
        const store = storeAt({ day: formatDay(day) });
        store.getState().stepToChange(direction);
        expect(store.getState().day).toBe(neighbourDay(ATLAS.events, day, direction) ?? day);
      }),
      { numRuns: 50 },
    );
  });

  it("stays where it is when nothing comes after", () => {
    const store = storeAt({ day: "2026-06-08" });
    store.getState().stepToChange(1);
    store.getState().stepToChange(1, parseCode("USA"));
    expect(store.getState().day).toBe(DATASET.end);
  });

  it("is the reader's own move", () => {
    const store = storeAt({ day: "1995-07-11" });
    store.getState().setDay(parseDay("1995-07-01"), "play");
    store.getState().stepToChange(1, parseCode("USA"));
    expect(store.getState().mover).toBe("reader");
  });
});
