import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseCode } from "../../../src/domain/country.ts";
import { parseDay } from "../../../src/domain/day.ts";
import { standingOn } from "../../../src/domain/history.ts";
import { entriesBy, entriesOf, entryInForce, orderDay } from "../../../src/view/profile/entries.ts";
import { situationDays, situationOn } from "../../../src/view/profile/situation.ts";
import { safeUrl } from "../../../src/view/sources/safeUrl.ts";
import { dayArbitrary } from "../../arbitrary.ts";
import { ATLAS, DATASET } from "../../real.ts";
import { RECORDS } from "./stage.tsx";

const codes = DATASET.countries.map(({ code }) => code);
const entries = new Map(codes.map((code) => [code, entriesOf(ATLAS, RECORDS.en, code)]));

describe("entries", () => {
  it.each(codes)("are in order and told apart (%s)", (code) => {
    const own = entries.get(code) ?? [];
    expect(new Set(own.map(({ key }) => key)).size).toBe(own.length);
    expect(own.map(orderDay)).toEqual(own.map(orderDay).toSorted((a, b) => a - b));
  });

  it("have every partnership row of a country", () => {
    for (const row of RECORDS.en.partnerships) {
      expect(
        entries.get(row.code)?.some(({ official, date }) => official === row.official && date === row.date),
      ).toBe(true);
    }
  });

  it("bear the standing that the map shows, on every day", () => {
    fc.assert(
      fc.property(fc.constantFrom(...codes), dayArbitrary, (code, day) => {
        const situation = situationOn(ATLAS, code, day);
        const own = entries.get(code) ?? [];
        const inForce = own.find(({ key }) => key === entryInForce(ATLAS, own, code, day));
        if (situation.kind !== "state") return;
        const { tier, suspended } = standingOn(ATLAS.history, code, day);
        expect(inForce?.look ?? "none").toBe(suspended ? "suspended" : tier);
      }),
    );
  });

  it("are reached one after the other", () => {
    const own = entries.get(parseCode("RUS")) ?? [];
    expect(entriesBy(own, parseDay("1950-01-29"))).toBe(0);
    expect(own[entriesBy(own, parseDay("2001-03-01")) - 1]?.official).toBe("Strategic partnership");
  });

  it("continue what is older than the state", () => {
    const russia = entries.get(parseCode("RUS"))?.find(({ kind }) => kind === "continued");
    expect(russia).toMatchObject({
      date: { day: parseDay("1991-12-26") },
      origin: { day: parseDay("1950-01-30") },
      look: "relations",
    });
  });
});

describe("situations", () => {
  it("change on no other days than those named", () => {
    fc.assert(
      fc.property(fc.constantFrom(...codes), dayArbitrary, (code, day) => {
        const last = situationDays(ATLAS, code).findLast((own) => own <= day) ?? DATASET.start;
        expect(situationOn(ATLAS, code, day)).toEqual(situationOn(ATLAS, code, last));
      }),
    );
  });

  it.each([
    ["AGO", "1960-07-15", { kind: "ruled", status: "dependency", rulers: ["PRT"] }],
    ["UKR", "1960-07-15", { kind: "within", holder: "SUN" }],
    ["UKR", "2020-01-01", { kind: "state", contested: false }],
    ["TWN", "2020-01-01", { kind: "within", holder: "CHN", contested: true }],
    ["XKX", "2020-01-01", { kind: "apart" }],
    ["GRL", "2020-01-01", { kind: "ruled", rulers: ["DNK"] }],
    ["RHO", "1970-01-01", { kind: "ruled", status: "contested" }],
    ["DDR", "1995-01-01", { kind: "ended", successors: ["DEU"] }],
    ["PSE", "2020-01-01", { kind: "state", contested: true, rulers: ["ISR"] }],
  ])("%s on %s", (code, day, expected) => {
    expect(situationOn(ATLAS, parseCode(code), parseDay(day))).toMatchObject(expected);
  });
});

describe("addresses of sources", () => {
  it.each([
    ["https://example.org/a", "press", "https://example.org/a"],
    ["http://example.org/a", "press", null],
    ["javascript:alert(1)", "press", null],
    ["https://example.org/a", "mirror", null],
    ["not an address", "press", null],
    [null, "press", null],
  ] as const)("%s of kind %s", (url, kind, expected) => {
    expect(safeUrl({ url, kind })).toBe(expected);
  });
});
