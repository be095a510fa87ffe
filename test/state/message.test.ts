import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseCode } from "../../src/domain/country.ts";
import { parseDay } from "../../src/domain/day.ts";
import { TALLY_CLASSES } from "../../src/domain/tally.ts";
import { changedView, valuesOf } from "../../src/state/embed-view.ts";
import { encodeCommand, encodeReport } from "../../src/state/envelope.ts";
import {
  type Command,
  decodeCommand,
  decodeReport,
  HEIGHTS,
  LONGEST,
  MOVERS,
  type Report,
  readView,
  VIEW_PARAMS,
} from "../../src/state/message.ts";
import type { View } from "../../src/state/view.ts";
import { DEFAULTS, KNOWN } from "./fakes.ts";

/** A view in which nothing is as usual. */
const FULL: View = {
  ...DEFAULTS,
  ...{ day: parseDay("1995-07-12"), compareDay: parseDay("1986-12-15"), selection: [parseCode("USA")] },
  ...{ tiers: ["special"], groups: ["asean"], match: "all", layer: "since", form: "table", language: "vi" },
  ...{ theme: "dark", camera: { lon: 105, lat: 16, zoom: 2 }, story: "the-climb", step: 2 },
};

const value = fc.string({ maxLength: 60 });
const values = fc.dictionary(fc.constantFrom(...VIEW_PARAMS), value, { noNullPrototype: true });
const complete = fc.record(
  Object.fromEntries(VIEW_PARAMS.map((name) => [name, value])) as Record<
    (typeof VIEW_PARAMS)[number],
    typeof value
  >,
  { noNullPrototype: true },
);

describe("commands", () => {
  const command: fc.Arbitrary<Command> = fc.oneof(
    fc.record({ type: fc.constant("set" as const), view: values }, { noNullPrototype: true }),
    fc.constantFrom({ type: "play" as const }, { type: "pause" as const }),
  );

  it("are read as they were written", () => {
    fc.assert(
      fc.property(command, (said) => {
        expect(decodeCommand(structuredClone(encodeCommand(said)))).toEqual(said);
      }),
    );
  });

  it("are nothing else: whatever else comes is no command, and never throws", () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (data) => {
        expect(decodeCommand(data)).toBeNull();
        expect(decodeReport(data)).toBeNull();
      }),
    );
  });

  it("of another version or name are not heard", () => {
    const play = encodeCommand({ type: "play" });
    expect(decodeCommand(play)).toEqual({ type: "play" });
    expect(decodeCommand({ ...play, version: 2 })).toBeNull();
    expect(decodeCommand({ ...play, version: "1" })).toBeNull();
    expect(decodeCommand({ ...play, type: "other:play" })).toBeNull();
    expect(decodeCommand({ ...play, type: "bamboo-atlas:ready" })).toBeNull();
    expect(decodeCommand([play])).toBeNull();
  });
});

describe("the view that a page names", () => {
  it("may be a query string or an object; lists and numbers are written out, null is the usual value", () => {
    const expected = { date: "1995-07-12", country: "USA~FRA", step: "3", group: "" };
    expect(readView({ date: "1995-07-12", country: ["USA", "FRA"], step: 3, group: null })).toEqual(expected);
    expect(readView("date=1995-07-12&country=USA~FRA&step=3&group=")).toEqual(expected);
    expect(readView("?date=1995-07-12")).toEqual({ date: "1995-07-12" });
  });

  it("leaves out what is no parameter of a view, and what is no text", () => {
    expect(readView({ host: "https://evil.example", controls: "none", panel: "share", date: {} })).toEqual(
      {},
    );
    expect(readView({ country: ["USA", 1], step: Number.NaN, lang: () => "vi" })).toEqual({});
    expect(readView(JSON.parse(`{"__proto__":{"date":"1950-01-18"}}`))).toEqual({});
    expect(readView(Object.create({ date: "1950-01-18" }))).toEqual({});
  });

  it("has room for every country, group and class at once", () => {
    const [country, group, tier] = [[...KNOWN.codes], [...KNOWN.groups], TALLY_CLASSES];
    const written = { country: country.join("~"), group: group.join("~"), tier: tier.join("~") };
    expect(readView({ country, group, tier })).toEqual(written);
    expect(readView(new URLSearchParams(written).toString())).toEqual(written);
    const { view, faults } = changedView(DEFAULTS, written, DEFAULTS, KNOWN);
    expect([view.selection, view.groups, view.tiers, faults]).toEqual([country, group, tier, []]);
    const told = valuesOf(view, DEFAULTS, KNOWN);
    const report = encodeReport({ type: "state", by: "host", view: told, playing: false });
    expect(decodeReport(report)).toMatchObject({ view: told });
  });

  it.each(VIEW_PARAMS)(
    "is refused with a word where the value of %s is too long, however it begins",
    (name) => {
      const start = { ...valuesOf(FULL, DEFAULTS, KNOWN) }[name];
      for (const filler of ["~", " ", "0", "USA~", ","]) {
        const long = start + filler.repeat(LONGEST);
        const command = { type: "bamboo-atlas:set", version: 1 };
        const wishes = [{ [name]: long }, `${name}=${encodeURIComponent(long)}`, { [name]: [long] }];
        for (const view of [...wishes, { [name]: Array.from(long) }]) {
          const said = decodeCommand({ ...command, view });
          const { view: after, faults } = changedView(
            FULL,
            said?.type === "set" ? said.view : {},
            DEFAULTS,
            KNOWN,
          );
          expect(after).toEqual(FULL);
          expect(faults.map(({ param }) => param)).toContain(name);
        }
      }
    },
  );

  it("is not read beyond the longest that could mean anything", () => {
    expect(readView({ date: "9".repeat(LONGEST) })).toEqual({ date: "9".repeat(LONGEST) });
    expect(readView({ date: "9".repeat(LONGEST + 1) })).toEqual({ date: `${"9".repeat(40)}…` });
    expect(readView({ country: new Array(4e9) })).toEqual({ country: "…" });
    expect(readView("x".repeat(VIEW_PARAMS.length * LONGEST + 1))).toBeNull();
    expect(readView(["date=1995"])).toBeNull();
  });
});

describe("reports", () => {
  const state = { by: fc.constantFrom(...MOVERS), view: complete, playing: fc.boolean() };
  const report: fc.Arbitrary<Report> = fc.oneof(
    fc.record(
      { type: fc.constant("height" as const), height: fc.integer({ min: HEIGHTS[0], max: HEIGHTS[1] }) },
      { noNullPrototype: true },
    ),
    fc.record(
      { type: fc.constantFrom("ready" as const, "state" as const), ...state },
      { noNullPrototype: true },
    ),
    fc.record(
      { type: fc.constant("fault" as const), param: value, value, reason: value },
      { noNullPrototype: true },
    ),
  );

  it("are read as they were written", () => {
    fc.assert(
      fc.property(report, (said) => {
        expect(decodeReport(structuredClone(encodeReport(said)))).toEqual(said);
      }),
    );
  });

  it("of a height are held within reason", () => {
    const height = (value: unknown) =>
      decodeReport({ type: "bamboo-atlas:height", version: 1, height: value });
    expect(height(1e9)).toEqual({ type: "height", height: 4_000 });
    expect(height(-5)).toEqual({ type: "height", height: 120 });
    for (const wrong of [Number.NaN, Number.POSITIVE_INFINITY, "600", null]) expect(height(wrong)).toBeNull();
  });

  it("without a whole state are none", () => {
    const ready = {
      type: "bamboo-atlas:ready",
      version: 1,
      by: "host",
      view: { date: "1995-07-12" },
      playing: false,
    };
    expect(decodeReport(ready)).toMatchObject({ type: "ready", view: { date: "1995-07-12", country: "" } });
    expect(decodeReport({ ...ready, by: "nobody" })).toBeNull();
    expect(decodeReport({ ...ready, playing: "yes" })).toBeNull();
    expect(decodeReport({ ...ready, view: 5 })).toBeNull();
  });
});
