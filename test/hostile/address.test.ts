import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../src/domain/language.ts";
import { parseMeasure } from "../../src/domain/measure-text.ts";
import { decodeOptions, encodeOptions } from "../../src/state/embed.ts";
import { pageDefaults } from "../../src/state/page-defaults.ts";
import { createAppStore, viewOf } from "../../src/state/store.ts";
import { syncAddress } from "../../src/state/sync.ts";
import { decodeView, encodeView } from "../../src/state/url.ts";
import { FORMS, LAYERS, PANELS, THEMES } from "../../src/state/view.ts";
import { ATLAS } from "../real.ts";
import { createBar, DEFAULTS, KNOWN } from "../state/fakes.ts";
import { always, TIMEOUT } from "./cases.ts";
import { DATES, hostileText, mutated, NAMES } from "./payloads.ts";
import { expectSentences, expectValidView } from "./valid.ts";

const codes = fc.constantFrom(...KNOWN.codes);
const joined = (parts: fc.Arbitrary<string>) =>
  fc.array(parts, { minLength: 1, maxLength: 30 }).map((all) => all.join("~"));
const degree = fc.double({ min: -200, max: 200 });

/** Values as they are meant, by the parameter that takes them. */
const MEANT: Readonly<Record<string, fc.Arbitrary<string>>> = {
  date: fc.constantFrom(...DATES),
  compare: fc.constantFrom(...DATES),
  country: joined(
    fc.oneof(
      codes,
      codes.map((code) => code.toLowerCase()),
      fc.constantFrom("QQQ", "ZZ", "XXXX"),
    ),
  ),
  tier: joined(fc.constantFrom("none", "relations", "special", "suspended", "strategic", "gold")),
  group: joined(fc.constantFrom(...KNOWN.groups, "nato")),
  match: fc.constantFrom("any", "all", "ALL", "both"),
  layer: fc.constantFrom(...LAYERS),
  view: fc.constantFrom(...FORMS),
  lang: fc.constantFrom(...LANGUAGES, "fr"),
  theme: fc.constantFrom(...THEMES),
  at: fc.tuple(degree, degree, fc.double({ min: -1, max: 20 })).map((place) => place.join(",")),
  panel: fc.constantFrom(...PANELS),
  story: fc.constantFrom("linked", "own-x", "the-climb-of-the-ladder", "-", "a--b"),
  step: fc.integer({ min: -1, max: 1_000 }).map(String),
  ask: fc.constantFrom(
    "countries:from.strategic",
    "countries:on.1995-07-12:from.relations",
    "count",
    ":",
    "a:b.c",
  ),
  controls: joined(fc.constantFrom("timeline", "legend", "search", "title", "none", "frame")),
  autoplay: fc.constantFrom("1", "0", "true", "yes"),
  host: joined(
    fc.constantFrom("https://example.org", "https://example.org:99999", "http://[::1]", "null", "*"),
  ),
};

const pair = fc
  .constantFrom(...Object.entries(MEANT))
  .chain(([key, meant]) =>
    fc.tuple(
      fc.oneof(
        { weight: 20, arbitrary: fc.constant(key) },
        { weight: 1, arbitrary: fc.constantFrom(...NAMES, key.toUpperCase(), "") },
      ),
      fc.oneof(meant, mutated(meant), hostileText),
      fc.constantFrom("plain", "encoded", "encoded", "half"),
    ),
  )
  .map(([key, value, writing]) => `${key}=${written(value, writing)}`);

function written(value: string, writing: string): string {
  const whole = value.toWellFormed();
  if (writing === "plain") return value;
  return writing === "encoded" ? encodeURIComponent(whole) : encodeURIComponent(whole).slice(0, -1);
}

/** Query strings: several parameters, some twice, parted by what may and what may not part them. */
const address = fc
  .tuple(
    fc.constantFrom("?", "", "??", "&", "?&"),
    fc.array(pair, { minLength: 1, maxLength: 6 }),
    fc.constantFrom("&", "&", "&", "&&", ";", "&amp;"),
  )
  .map(([head, pairs, between]) => head + pairs.join(between));

describe("a hostile address", () => {
  it(
    "gives a valid view, and a sentence for whatever was not taken",
    () => {
      always("query strings", address, (search) => {
        const { view, faults } = decodeView(search, DEFAULTS, KNOWN);
        expectValidView(view);
        expectSentences(faults);
        const again = decodeView(encodeView(view, DEFAULTS, KNOWN), DEFAULTS, KNOWN);
        expect(again.faults).toEqual([]);
        expectValidView(again.view);
        const { camera: _rounded, ...rest } = view;
        expect(again.view).toMatchObject(rest);
      });
    },
    TIMEOUT,
  );

  it(
    "says so when a date lies beyond the range, whatever its century",
    () => {
      const year = fc.oneof(fc.nat(9_999), fc.nat(99)).map((n) => String(n).padStart(4, "0"));
      const form = fc.constantFrom("", "-06", "-06-15", "-12-31");
      always("years", fc.tuple(year, form), ([y, rest]) => {
        const { view, faults } = decodeView(`date=${y}${rest}`, DEFAULTS, KNOWN);
        const isBeyond = Number(y) < 1945 || Number(y) > 2026;
        if (isBeyond) expect(faults).toHaveLength(1);
        if (isBeyond) expect([KNOWN.start, KNOWN.end]).toContain(view.day);
      });
    },
    TIMEOUT,
  );

  it(
    "opens a store that shows it, leads Back and Forward, and asks nothing that throws",
    () => {
      always(
        "stores",
        fc.tuple(address, address),
        ([search, later]) => {
          const { view, faults } = decodeView(search, DEFAULTS, KNOWN);
          const store = createAppStore(ATLAS, view, faults);
          const { bar, entries, go } = createBar(search.replace(/^\?/, ""));
          const stop = syncAddress(store, bar, DEFAULTS, KNOWN);
          entries.push(later.replace(/^\?/, ""));
          go(1);
          go(-1);
          stop();
          expectValidView(viewOf(store.getState()));
          if (view.ask !== null) tryAll(view.ask);
        },
        { cost: 20 },
      );
    },
    TIMEOUT,
  );

  it(
    "gives an embed options that it understands, and never a host that was not named",
    () => {
      always("embed options", address, (search) => {
        const { options, faults } = decodeOptions(search);
        expectSentences(faults);
        for (const host of options.hosts ?? []) expect(new URL(host).origin).toBe(host);
        const again = decodeOptions(encodeOptions(options));
        expect(again.faults).toEqual([]);
        expect(again.options).toEqual(options);
      });
    },
    TIMEOUT,
  );

  it("is as harmless in the attributes of a page", () => {
    always("page attributes", fc.tuple(hostileText, hostileText, hostileText), ([lang, country, story]) => {
      expectValidView(pageDefaults({ lang, country, story }, DEFAULTS, KNOWN));
    });
  });
});

/** A question of any form is one, or a typed error. */
function tryAll(ask: string) {
  try {
    parseMeasure(ask);
  } catch (cause) {
    expect(cause).toBeInstanceOf(RangeError);
  }
}
