import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseCode } from "../../src/domain/country.ts";
import { parseDay } from "../../src/domain/day.ts";
import { LANGUAGES } from "../../src/domain/language.ts";
import { TALLY_CLASSES } from "../../src/domain/tally.ts";
import { createAppStore, viewOf } from "../../src/state/store.ts";
import { decodeView, encodeView, type Known, knownTo, underNewNames } from "../../src/state/url.ts";
import { defaultView, FORMS, LAYERS, MATCHES, PANELS, THEMES, type View } from "../../src/state/view.ts";
import { dayArbitrary } from "../arbitrary.ts";
import { ATLAS, DATASET } from "../real.ts";

const KNOWN: Known = {
  start: DATASET.start,
  end: DATASET.end,
  codes: new Set(DATASET.countries.map(({ code }) => code)),
  groups: new Set(DATASET.memberships.map(({ group }) => group)),
};

const DEFAULTS: View = defaultView(DATASET.end, "en");

const decode = (search: string) => decodeView(search, DEFAULTS, KNOWN);
const dayOf = (date: string) => decode(`date=${date}`).view.day;

/** A view as a store has it: a question is asked in the ledger, notes are of a story. */
const viewArbitrary: fc.Arbitrary<View> = fc
  .record({
    day: dayArbitrary,
    selection: fc.uniqueArray(fc.constantFrom(...DATASET.countries.map(({ code }) => code)), {
      maxLength: 4,
    }),
    tiers: fc.uniqueArray(fc.constantFrom(...TALLY_CLASSES)),
    groups: fc.uniqueArray(fc.constantFrom(...KNOWN.groups)),
    language: fc.constantFrom(...LANGUAGES),
    theme: fc.constantFrom(...THEMES),
    panel: fc.constantFrom(null, ...PANELS),
    compareDay: fc.option(dayArbitrary),
    match: fc.constantFrom(...MATCHES),
    layer: fc.constantFrom(...LAYERS),
    form: fc.constantFrom(...FORMS),
    story: fc.constantFrom(null, "the-climb"),
    step: fc.integer({ min: 1, max: 99 }),
    ask: fc.constantFrom(null, "count:g20:comprehensive"),
    camera: fc.option(
      fc.record({
        lon: fc.integer({ min: -1800, max: 1800 }).map((n) => n / 10),
        lat: fc.integer({ min: -900, max: 900 }).map((n) => n / 10),
        zoom: fc.integer({ min: 100, max: 1600 }).map((n) => n / 100),
      }),
    ),
  })
  .map(({ panel, ask, ...view }) => ({
    ...view,
    panel: panel === "notes" && view.story === null ? null : panel,
    ask: panel === "ledger" ? ask : null,
  }));

describe("the address", () => {
  it("carries every view there and back", () => {
    fc.assert(
      fc.property(viewArbitrary, viewArbitrary, (view, defaults) => {
        const search = encodeView(
          view,
          { ...DEFAULTS, language: defaults.language, theme: defaults.theme },
          KNOWN,
        );
        const { view: again, faults } = decodeView(
          search,
          { ...DEFAULTS, language: defaults.language, theme: defaults.theme },
          KNOWN,
        );
        expect(again).toEqual(view);
        expect(faults).toEqual([]);
      }),
    );
  });

  it("opens what a store shows, whatever was open, asked and closed in it before", () => {
    const ledger = fc.constantFrom(null, "ledger" as const);
    const other = fc.constantFrom(...PANELS.filter((panel) => panel !== "notes"));
    const ask = fc.constantFrom(null, null, "established", "count:g20:comprehensive");
    const opened = fc.tuple(fc.oneof(ledger, ledger, other), ask);
    fc.assert(
      fc.property(viewArbitrary, fc.array(opened, { minLength: 1, maxLength: 4 }), (view, steps) => {
        const store = createAppStore(ATLAS, view);
        for (const [panel, ask] of steps) {
          store.getState().setPanel(panel);
          if (ask !== null) store.getState().setAsk(ask);
        }
        const shown = store.getState();
        const left = viewOf(shown);
        const { view: read, faults } = decode(encodeView(left, DEFAULTS, KNOWN));
        const again = createAppStore(ATLAS, read).getState();
        expect(faults).toEqual([]);
        expect([again.panel, viewOf(again)]).toEqual([shown.panel, left]);
      }),
    );
  });

  it("asks a question while the ledger is open, which keeps it for when it opens again", () => {
    const store = createAppStore(ATLAS, decode("ask=established").view);
    const { setPanel } = store.getState();
    const search = () => encodeView(viewOf(store.getState()), DEFAULTS, KNOWN);
    expect(search()).toBe("panel=ledger&ask=established");
    setPanel(null);
    expect(search()).toBe("");
    setPanel("share");
    expect(search()).toBe("panel=share");
    setPanel("ledger");
    expect(search()).toBe("panel=ledger&ask=established");
  });

  it("leaves out what equals the default, and stays readable", () => {
    expect(encodeView(DEFAULTS, DEFAULTS, KNOWN)).toBe("");
    const view: View = {
      ...DEFAULTS,
      day: parseDay("1995-07-12"),
      selection: [...KNOWN.codes].filter((code) => code === "USA" || code === "SUN") as never,
      tiers: ["strategic", "special"],
      camera: { lon: 105.8, lat: 16, zoom: 2.5 },
    };
    expect(encodeView(view, DEFAULTS, KNOWN)).toBe(
      "date=1995-07-12&country=SUN~USA&tier=strategic~special&at=105.8,16,2.5",
    );
  });

  it("takes a month or a year as its last day, within the range", () => {
    expect(dayOf("1995-07")).toBe(parseDay("1995-07-31"));
    expect(dayOf("1995")).toBe(parseDay("1995-12-31"));
    expect(dayOf("2026")).toBe(DATASET.end);
    expect(decode("date=2026").faults).toEqual([]);
    expect(dayOf("earliest")).toBe(DATASET.start);
    expect(dayOf("LATEST")).toBe(DATASET.end);
  });

  it.each([
    ["date=1900-01-01", "before-start"],
    ["date=1945-09-01", "before-start"],
    ["date=2099-01-01", "after-end"],
    ["date=2026-06-09", "after-end"],
    ["date=2025-02-30", "not-a-date"],
    ["date=tomorrow", "not-a-date"],
    ["country=QQQ", "unknown-country"],
    ["country=%3Cscript%3E", "unknown-country"],
    ["lang=fr", "unknown-value"],
    ["tier=gold", "unknown-value"],
    ["group=nato", "unknown-value"],
    ["at=200,0,2", "unknown-value"],
    ["at=1,2,nope", "unknown-value"],
    ["at=,,", "unknown-value"],
    ["at=1,2,0.5", "unknown-value"],
    ["at=1,2,17", "unknown-value"],
    ["at=1,91,2", "unknown-value"],
  ] as const)("says so when it cannot take %s", (search, reason) => {
    const { view, faults } = decode(search);
    expect(faults.map((fault) => fault.reason)).toEqual([reason]);
    expect(view.day).toBe(reason === "before-start" ? DATASET.start : DATASET.end);
  });

  it("keeps what is right beside what is wrong, whatever its case", () => {
    const { view, faults } = decode("COUNTRY=x&country=gbr~QQQ~kor&LANG=vi&lang=VI");
    expect([view.selection, view.language]).toEqual([["GBR", "KOR"], "vi"]);
    expect(faults).toHaveLength(1);
  });

  it("always gives a valid view and never throws", () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom("date", "country", "at", "tier", "__proto__", "=", "&", "~", "%", "%ff"),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const { view } = decode(pieces.join(""));
        expect(view.day).toBeGreaterThanOrEqual(KNOWN.start);
        expect(view.day).toBeLessThanOrEqual(KNOWN.end);
        for (const code of view.selection) expect(KNOWN.codes.has(code)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe("what an address may name", () => {
  it("is what the dataset holds", () => {
    expect(knownTo(DATASET)).toEqual(KNOWN);
    expect([KNOWN.codes.has("SUN"), KNOWN.groups.has("g20")]).toEqual([true, true]);
  });

  it("may still be called by an old name, unless the new one stands there too", () => {
    const renamed = { when: "date", who: "country" };
    const read = (search: string) => underNewNames(new URLSearchParams(search), renamed);
    expect(read("when=1995&who=USA&date=2001").get("date")).toBe("2001");
    expect(read("when=1995&who=USA").get("country")).toBe("USA");
    expect([read("lang=vi").has("date"), read("lang=vi").toString()]).toEqual([false, "lang=vi"]);
  });
});

describe("a parameter", () => {
  const page: View = {
    ...DEFAULTS,
    ...{ day: parseDay("1995-07-12"), compareDay: parseDay("1954-07-21"), language: "vi", panel: "about" },
    ...{ tiers: ["special"], groups: ["g7"], selection: [...KNOWN.codes].slice(0, 1) as never },
    ...{ camera: { lon: 1, lat: 2, zoom: 3 }, story: "the-climb", step: 4, ask: "established" },
  };
  const NONE = { selection: [], tiers: [], groups: [], panel: null, compareDay: null, camera: null };
  const NO_STORY = { story: null, step: null, ask: null };

  it("without a value takes a page's own default away where there may be none, else leaves it", () => {
    const keys = "date country compare tier group match layer view lang theme at panel story step ask";
    const { view, faults } = decodeView(`${keys.split(" ").join("=&")}=`, page, KNOWN);
    expect(view).toEqual({ ...page, ...NONE, ...NO_STORY });
    expect(faults).toEqual([]);
  });

  it("is written without a value where a page has a default and the view has none", () => {
    expect(encodeView({ ...page, ...NONE, ...NO_STORY }, page, KNOWN)).toBe(
      "compare=&country=&tier=&group=&at=&panel=&story=&step=&ask=",
    );
  });

  it("may stand between spaces", () => {
    const { view, faults } = decode("date=%201995-07-12%20&lang=%20vi%20&country=%20USA%20");
    expect([view.day, view.language, view.selection]).toEqual([parseDay("1995-07-12"), "vi", ["USA"]]);
    expect(faults).toEqual([]);
  });

  it("that cannot be taken is told by its name and the first forty letters of what it said", () => {
    expect(decode(`lang=${"x".repeat(50)}`).faults).toEqual([
      { param: "lang", value: `${"x".repeat(39)}…`, reason: "unknown-value" },
    ]);
    expect(decode("country=USA~qqq").faults).toEqual([
      { param: "country", value: "qqq", reason: "unknown-country" },
    ]);
  });

  it("that is wrong in one way twice is told once, and no more than twenty are told", () => {
    expect(decode("country=qqq~QQQ~qqq").faults.map(({ value }) => value)).toEqual(["qqq", "QQQ"]);
    const codes = (count: number) =>
      Array.from({ length: count }, (_, i) => `q${String.fromCharCode(97 + i)}q`).join("~");
    expect(decode(`country=${codes(20)}`).faults).toHaveLength(20);
    expect(decode(`country=${codes(21)}`).faults).toHaveLength(20);
    expect(decode("compare=qqq&country=qqq").faults).toEqual([
      { param: "compare", value: "qqq", reason: "unknown-value" },
      { param: "country", value: "qqq", reason: "unknown-country" },
    ]);
  });

  it.each([
    ["compare=1944", "before-start", DATASET.start],
    ["compare=2099", "after-end", DATASET.end],
    ["compare=someday", "unknown-value", null],
  ])("%s: %s", (search, reason, compareDay) => {
    const { view, faults } = decode(search);
    expect([faults.map((fault) => fault.reason), view.compareDay]).toEqual([[reason], compareDay]);
  });

  it.each([
    ["date=latest", DATASET.end],
    ["date=earliest", DATASET.start],
    ["date=tomorrow", page.day],
  ])("%s is a day, whatever the page's own", (search, day) => {
    expect(decodeView(search, page, KNOWN).view.day).toBe(day);
  });

  it.each(["date=1945-09-02", "date=1945-09", "date=1945", "date=2026-06-08", "date=2026-06", "date=2026"])(
    "%s touches the timeline and is taken without a word",
    (search) => expect(decode(search).faults).toEqual([]),
  );

  it.each([
    ["country=~USA~~usa~GBR~", { selection: ["USA", "GBR"] }],
    ["tier=~special~~SPECIAL~relations", { tiers: ["special", "relations"] }],
    ["group=g7~G20~g7", { groups: ["g7", "g20"] }],
    ["step=1", { step: 1 }],
    ["step=999", { step: 999 }],
    [`story=${"a".repeat(60)}`, { story: "a".repeat(60) }],
    ["story=a1-b2-c", { story: "a1-b2-c" }],
    [`ask=${"a".repeat(120)}`, { ask: "a".repeat(120), panel: "ledger" }],
    ["ask=a&panel=about", { ask: "a", panel: "about" }],
    ["panel=notes&story=a", { panel: "notes", story: "a" }],
    ["ask=a&story=a", { ask: "a", story: "a" }],
    [
      "ask=countries:from.strategic:with.eu~au:on.2025-12-31",
      { ask: "countries:from.strategic:with.eu~au:on.2025-12-31", panel: "ledger" },
    ],
    ["at=1,2", { camera: { lon: 1, lat: 2, zoom: 1 } }],
    ["at=180,90,16", { camera: { lon: 180, lat: 90, zoom: 16 } }],
    ["at=-180,-90,1", { camera: { lon: -180, lat: -90, zoom: 1 } }],
    ["at=0,0,1", { camera: { lon: 0, lat: 0, zoom: 1 } }],
    ["match=ALL", { match: "all" }],
  ])("%s is taken as it stands", (search, expected) => {
    const { view, faults } = decode(search);
    expect(view).toEqual({ ...DEFAULTS, ...expected });
    expect(faults).toEqual([]);
  });

  it.each([
    "step=0",
    "step=01",
    "step=1000",
    "step=12x",
    "step=x12",
    `story=${"a".repeat(61)}`,
    "story=-a",
    "story=a-",
    "story=a--b",
    "story=A",
    "story=a b",
    "story=a/b",
    `ask=${"a".repeat(121)}`,
    "ask=a b",
    "ask=a/b",
    "ask=/a",
    "at=1",
    "at=1,2,3,4",
    "at=,5,2",
    "at=%20,5,2",
    "at=5,,2",
    "at=5,%20,2",
    "at=5,5,",
    "at=180.1,0,2",
    "at=0,-90.1,2",
    "at=0,0,16.01",
    "at=0,0,0.99",
    "match=none",
    "panel=nothing",
    "panel=notes",
  ])("%s is refused, with a word", (search) => {
    const { view, faults } = decode(search);
    expect(view).toEqual(DEFAULTS);
    expect(faults.map(({ reason }) => reason)).toEqual(["unknown-value"]);
  });

  it("leaves a page about a country its country where no other is known", () => {
    const page = { ...DEFAULTS, selection: [parseCode("KOR")] };
    const chosen = (search: string) => decodeView(search, page, KNOWN).view.selection;
    expect(chosen("country=QQQ~XXX")).toEqual(["KOR"]);
    expect(chosen("country=QQQ~USA")).toEqual(["USA"]);
    expect([chosen("country="), chosen("country=~")]).toEqual([[], []]);
  });

  it.each(["country=%C4%B1ta", "country=dj%C4%B1", "country=1USA", "country=USAX"])(
    "%s names no country, though its capitals might",
    (search) => {
      const { view, faults } = decode(search);
      expect([view.selection, faults.map(({ reason }) => reason)]).toEqual([[], ["unknown-country"]]);
    },
  );
});
