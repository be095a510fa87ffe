import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDay } from "../../src/domain/day.ts";
import { TALLY_CLASSES } from "../../src/domain/tally.ts";
import { decodeView, encodeView, type Known } from "../../src/state/url.ts";
import {
  defaultView,
  FORMS,
  LANGUAGES,
  LAYERS,
  MATCHES,
  PANELS,
  THEMES,
  type View,
} from "../../src/state/view.ts";
import { dayArbitrary } from "../arbitrary.ts";
import { DATASET } from "../real.ts";

const KNOWN: Known = {
  start: DATASET.start,
  end: DATASET.end,
  codes: new Set(DATASET.countries.map(({ code }) => code)),
  groups: new Set(DATASET.memberships.map(({ group }) => group)),
};

const DEFAULTS: View = defaultView(DATASET.end, "en");

const decode = (search: string) => decodeView(search, DEFAULTS, KNOWN);
const dayOf = (date: string) => decode(`date=${date}`).view.day;

const viewArbitrary: fc.Arbitrary<View> = fc.record({
  day: dayArbitrary,
  selection: fc.uniqueArray(fc.constantFrom(...DATASET.countries.map(({ code }) => code)), { maxLength: 4 }),
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
});

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
