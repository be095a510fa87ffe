import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PackError } from "../../src/data/codec.ts";
import { datasetOf, namesOf } from "../../src/data/core.ts";
import { packNames, unpackNames } from "../../src/data/names.ts";
import { pack, unpack } from "../../src/data/pack.ts";
import { type AtomId, COUNTRY_KINDS, type Code } from "../../src/domain/country.ts";
import { type Dataset, TERRITORY_STATUSES } from "../../src/domain/dataset.ts";
import { type Day, FOREVER, type Precision } from "../../src/domain/day.ts";
import type { Names } from "../../src/domain/names.ts";
import { SMALL_WORLD, tablesOf } from "./small-world.ts";

const code = fc.stringMatching(/^[A-Z]{2,3}$/) as fc.Arbitrary<Code>;
// Days that are often the same, since a span may begin when another ends.
const day = fc.oneof(
  fc.integer({ min: -60_000, max: 60_000 }),
  fc.constantFrom(-8_887, 0),
) as fc.Arbitrary<Day>;
const end = fc.oneof(day, fc.constant(FOREVER));
const maybe = fc.option(day);
const codes = fc.array(code, { maxLength: 3 });
const precision = fc.constantFrom<Precision[]>("day", "month", "year");
const list = <T>(row: fc.Arbitrary<T>) => fc.array(row, { maxLength: 6 });

const dataset: fc.Arbitrary<Dataset> = fc.record({
  version: fc.string(),
  start: day,
  completeTo: day,
  end: day,
  countries: list(
    fc.record({
      code,
      kind: fc.constantFrom(...COUNTRY_KINDS),
      from: maybe,
      to: maybe,
      un: maybe,
      successors: codes,
    }),
  ),
  territory: list(
    fc.record({
      atom: fc.constantFrom("004", "276-E", "x-dhekelia", "hoangsa") as fc.Arbitrary<AtomId>,
      holder: code,
      status: fc.constantFrom(...TERRITORY_STATUSES),
      from: day,
      to: end,
      rulers: codes,
    }),
  ),
  establishments: list(fc.record({ code, day, precision })),
  severances: list(fc.record({ code, from: day, fromPrecision: precision, to: end, toPrecision: precision })),
  steps: list(
    fc.record({
      code,
      day,
      precision,
      tier: fc.constantFrom("special", "strategic", "sectoral", "precursor"),
    }),
  ),
  memberships: list(fc.record({ group: fc.constantFrom("asean", "g20"), code, from: day, to: end })),
});

const names: fc.Arbitrary<Names> = fc
  .array(
    fc.tuple(
      code,
      fc.record({ name: fc.string(), dated: list(fc.record({ name: fc.string(), from: day, to: end })) }),
    ),
  )
  .map((entries) => new Map(entries));

const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe("packing", () => {
  it("gives back the same dataset", () => {
    fc.assert(fc.property(dataset, (world) => void expect(unpack(throughJson(pack(world)))).toEqual(world)));
  });

  it("gives back the same names", () => {
    fc.assert(
      fc.property(names, (all) => void expect(unpackNames(throughJson(packNames(all)))).toEqual(all)),
    );
  });
});

describe("unpacking what was not packed", () => {
  const good = throughJson(pack(datasetOf(tablesOf(SMALL_WORLD)))) as Record<string, Record<string, unknown>>;
  const broken = (part: string, field: string, value: unknown) => ({
    ...good,
    [part]: { ...good[part], [field]: value },
  });

  const dots = String(good["territory"]?.["to"]).replace(/[^ ]*$/, ".");

  it.each([
    ["nothing", null, /not an object/],
    ["a list", [], /not an object/],
    ["a part that is missing", { ...good, steps: undefined }, /steps: not an object/],
    ["a day that is none", { ...good, start: 1e9 }, /start: not a day/],
    ["a row too few", broken("steps", "count", 3), /steps: code: 4 values for 3 rows/],
    ["a row too many", broken("steps", "tier", "000"), /steps: tier: 3 values for 4 rows/],
    ["a count that is none", broken("steps", "count", -1), /steps: count/],
    ["a word that is unknown", broken("steps", "tier", "000z"), /steps: z is none of 6 words/],
    ["a code that is none", broken("steps", "code", "LAO RUS rus EU"), /steps: "rus" is not of the form/],
    ["days that are a list", broken("steps", "day", [1, 2, 3, 4]), /steps: not a text/],
    ["days that are words", broken("steps", "day", "1 2 three 4"), /steps: not a number: three/],
    ["days that are far", broken("steps", "day", "zzzz 2 3 4"), /steps: not a day/],
    ["half a day", broken("steps", "day", "0.5 2 3 4"), /steps: not a number: 0.5/],
    ["a day that is not there", broken("steps", "day", "1 2  4"), /steps: not a number/],
    ["an end at a next span that there is not", broken("territory", "to", dots), /territory: to: /],
    ["a ruler that is none", broken("territory", "rulers", "a,b"), /territory: "a" is not of the form/],
  ])("says so of %s", (_, packed, reason) => {
    expect(() => unpack(packed)).toThrow(PackError);
    expect(() => unpack(packed)).toThrow(reason);
  });

  it.each([
    ["a name that is none", { LAO: [7] }, /names of LAO: not a text/],
    ["a code that is none", { lao1: ["Laos"] }, /names of lao1/],
    ["a dated name without a span", { LAO: ["Laos", ["Kingdom of Laos"]] }, /names of LAO/],
  ])("says so of %s", (_, packed, reason) => {
    expect(() => unpackNames(packed)).toThrow(PackError);
    expect(() => unpackNames(packed)).toThrow(reason);
  });
});

describe("the core of the small world", () => {
  const world = datasetOf(tablesOf(SMALL_WORLD));

  it("leaves out beginnings before the first day of the map", () => {
    expect(world.countries.map(({ code, from }) => [code, from === null])).toEqual([
      ["CHL", true],
      ["EU", false],
      ["FRA", true],
      ["LAO", false],
      ["RUS", false],
      ["SUN", true],
      ["VNM", false],
    ]);
  });

  it("takes severances from the interruptions, and steps in the order of days", () => {
    expect(world.severances).toMatchObject([{ code: "CHL", fromPrecision: "day", toPrecision: "month" }]);
    expect(world.steps.map((step) => step.code)).toEqual(["LAO", "RUS", "RUS", "EU"]);
  });

  it("has an order of its own, whatever that of the files", () => {
    const reversed = Object.entries(SMALL_WORLD).map(([name, lines]) => [name, lines.toReversed()]);
    expect(datasetOf(tablesOf(Object.fromEntries(reversed)))).toMatchObject({
      countries: world.countries,
      territory: world.territory,
      establishments: world.establishments,
      steps: world.steps,
    });
  });

  it("names a country by date only where the name differs from its plain one", () => {
    const laos = namesOf(tablesOf(SMALL_WORLD), "vi").get("LAO" as Code);
    expect(laos?.name).toBe("Lào");
    expect(laos?.dated.map(({ name }) => name)).toEqual(["Vương quốc Lào"]);
  });
});
