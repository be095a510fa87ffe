import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evidenceOf } from "../../src/data/checks/claims.ts";
import type { Code } from "../../src/domain/country.ts";
import { type Day, formatDay, parseDay } from "../../src/domain/day.ts";
import { AGREEMENT_EXTRAS, EXTRAS, type Measure, onDay } from "../../src/domain/measure.ts";
import type { Count, Item } from "../../src/domain/measure-count.ts";
import { evaluate, seriesOf } from "../../src/domain/measure-evaluate.ts";
import { formatMeasure, MEASURE_PATTERN, parseMeasure } from "../../src/domain/measure-text.ts";
import { partnersIn, tallyOn } from "../../src/domain/tally.ts";
import { TIERS } from "../../src/domain/tier.ts";
import { dayArbitrary } from "../arbitrary.ts";
import { ATLAS, DATASET, TABLES } from "../real.ts";

const EVIDENCE = evidenceOf(TABLES);
const LAST = parseDay("2025-12-31");

const named = (item: Item) => ("code" in item ? item.code : item.row.id);
const codes = ({ counted }: Pick<Count, "counted">) => counted.map(named).sort().join(" ");
const ask = (text: string, day: Day = LAST) => evaluate(EVIDENCE, parseMeasure(text), day);

const on = fc.option(dayArbitrary);
const groups = ["un", ...new Set(DATASET.memberships.map(({ group }) => group))];
const countries = fc
  .record({
    reach: fc.constantFrom("from" as const, "at" as const),
    tier: fc.constantFrom(...TIERS),
    group: fc.option(fc.constantFrom(...groups)),
    with: fc.subarray([...EXTRAS]),
    on,
  })
  .filter(({ reach, tier }) => reach === "at" || (tier !== "none" && tier !== "special"))
  .map((fields) => ({ kind: "countries" as const, ...fields }));
const agreements = fc.record({
  kind: fc.constantFrom("agreements" as const, "economies" as const),
  status: fc.constantFrom("signed" as const, "in-force" as const),
  with: fc.subarray([...AGREEMENT_EXTRAS]),
  on,
});
const measures: fc.Arbitrary<Measure> = fc.oneof(
  countries,
  agreements,
  fc.record({ kind: fc.constantFrom("established" as const, "peacekeepers" as const), on }),
  fc.record({
    kind: fc.constant("roles" as const),
    of: fc.option(fc.constantFrom("hrc-member", "asean-chair")),
    on,
  }),
  fc.record({
    kind: fc.constant("date" as const),
    of: fc.constantFrom(...ATLAS.history.keys()),
    tier: fc.constantFrom(...TIERS.slice(1)),
  }),
  fc.record({ kind: fc.constant("milestone" as const), id: fc.constantFrom("m001", "m090") }),
  fc.record({ kind: fc.constant("scalar" as const), name: fc.constantFrom("gdp-rank", "pillars") }),
);

describe("a written measure", () => {
  it("reads back as it was, fits an address and the column's pattern", () => {
    fc.assert(
      fc.property(measures, (measure) => {
        const text = formatMeasure(measure);
        expect(parseMeasure(text)).toEqual(measure);
        expect(text).toMatch(/^[\w~.:-]+$/);
        expect(text).toMatch(new RegExp(`^${MEASURE_PATTERN}$`));
        expect(text.length).toBeLessThanOrEqual(120);
      }),
      { numRuns: 500 },
    );
  });

  it("is written in one way only, whatever the order of its parts", () => {
    const text = "countries:on.2025-12-31:with.special~eu:in.g20:from.strategic";
    expect(formatMeasure(parseMeasure(text))).toBe(
      "countries:from.strategic:in.g20:with.eu~special:on.2025-12-31",
    );
  });

  it.each([
    ["", " is none of countries"],
    [
      "gdp",
      "gdp is none of countries, established, agreements, economies, date, milestone, roles, peacekeepers, scalar",
    ],
    ["countries:from", " is none of relations, comprehensive, strategic, comprehensive-strategic"],
    [
      "countries:at.gold",
      "gold is none of none, relations, comprehensive, strategic, comprehensive-strategic, special",
    ],
    ["countries:from.strategic:.x", " means nothing here"],
    ["countries:from.strategic:with.", " is none of eu"],
    ["countries:at.", " is none of none"],
    ["agreements:status.done", "done is none of signed, in-force"],
    ["date:of.GBR:tier.none", "none is none of relations"],
    ["date:tier.strategic", "of is missing"],
    ["milestone:id.a.b", "a.b is not lower-case words"],
    ["milestone:id.-a", "-a is not lower-case words"],
    ["milestone:id.a-", "a- is not lower-case words"],
    ["milestone:id.a--b", "a--b is not lower-case words"],
    ["roles:of.HRC", "HRC is not lower-case words"],
    ["scalar", "name is missing"],
    ["countries", "either from or at is needed"],
    ["countries:from.strategic:at.strategic", "either from or at is needed"],
    ["countries:from.special", "special is none of relations"],
    ["countries:from.none", "none is none of relations"],
    ["countries:from.strategic:with.nato", "nato is none of eu"],
    ["countries:from.strategic:on.2025-02-30", "not a day"],
    ["countries:from.strategic:from.relations", "a part stands twice"],
    ["countries:from.strategic:status.signed", "status means nothing here"],
    ["countries:from.strategic:in.G20", "G20 is not lower-case words"],
    ["agreements", "status is missing"],
    ["date:of.GBR", "tier is missing"],
    ["date:of.G1:tier.strategic", "not a country code"],
    ["milestone", "id is missing"],
  ])("%s is refused", (text, reason) => {
    expect(() => parseMeasure(text)).toThrow(reason);
  });
});

it("names of more than a letter a word, and with figures, are taken", () => {
  expect(parseMeasure("milestone:id.ab1-cd2")).toEqual({ kind: "milestone", id: "ab1-cd2" });
});

describe("countries", () => {
  it("counts at a tier or higher what the legend counts, on every day", () => {
    fc.assert(
      fc.property(dayArbitrary, (day) => {
        const tally = tallyOn(ATLAS.tallies, day);
        const count = (text: string) => ask(text, day).number;
        expect(count("countries:from.comprehensive")).toBe(partnersIn(tally));
        expect(count("countries:at.strategic")).toBe(tally.strategic);
        expect(count("countries:at.none")).toBe(tally.none);
        expect(count("countries:from.comprehensive:with.special")).toBe(partnersIn(tally) + tally.special);
        expect(count("countries:from.relations")).toBe(partnersIn(tally) + tally.special + tally.relations);
        expect(count("countries:from.relations:with.suspended")).toBe(
          partnersIn(tally) + tally.special + tally.relations + tally.suspended,
        );
      }),
    );
  });

  it("names who is missing from a group, and why", () => {
    const { number, base, outside } = ask("countries:from.comprehensive:in.g20:with.eu");
    expect([number, base]).toEqual([17, 20]);
    expect(outside.map(({ item, reason }) => `${named(item)} ${reason}`)).toEqual([
      "MEX lower",
      "SAU lower",
      "TUR lower",
      "AU organisation",
    ]);
  });

  it("leaves Viet Nam out of the United Nations unless it is asked for", () => {
    expect(ask("countries:from.relations:in.un").base).toBe(192);
    expect(ask("countries:from.relations:in.un:with.vietnam")).toMatchObject({ number: 193, base: 193 });
    const day = parseDay("2025-09-23");
    const { outside } = ask("countries:from.relations:in.un", day);
    expect(outside.map(({ item, later }) => [named(item), later && formatDay(later.day)])).toEqual([
      ["TUV", "2025-09-24"],
      ["VNM", null],
    ]);
  });

  it("tells who comes next where no group bounds the count", () => {
    const { outside } = ask("countries:from.comprehensive", parseDay("2025-10-28"));
    const told = outside.map(({ item, reason, later }) => [
      named(item),
      reason,
      later && formatDay(later.day),
    ]);
    expect(told.slice(0, 4).map(([code]) => code)).toEqual(["KHM", "CUB", "LAO", "EU"]);
    expect(told.slice(4).every(([, reason, later]) => reason === "lower" && later !== null)).toBe(true);
    expect(told.map(([code]) => code)).toContain("SVK");
  });

  it("does not take special relationships for a rung, nor the European Union for a country", () => {
    expect(codes(ask("countries:at.special"))).toBe("CUB KHM LAO");
    const day = parseDay("2026-01-29");
    const plain = ask("countries:from.comprehensive-strategic", day).number;
    expect(ask("countries:from.comprehensive-strategic:with.eu", day).number).toBe(plain + 1);
  });

  it("keeps land that is no state out of a group's base", () => {
    const { outside, base, number } = ask("countries:from.relations:in.apec");
    expect(outside.filter(({ reason }) => reason === "not-a-state").map(({ item }) => named(item))).toEqual(
      expect.arrayContaining(["HKG", "TWN"]),
    );
    expect(number).toBe(base);
  });
});

describe("what is not a tier", () => {
  it.each([
    ["1959-12-31", 13],
    ["1969-12-31", 31],
    ["1979-12-31", 105],
    ["1989-12-31", 116],
    ["1999-12-31", 166],
    ["2009-12-31", 178],
    ["2019-12-31", 189],
    ["2025-12-31", 195],
  ])("had established relations by %s with %i", (day, number) => {
    expect(ask("established", parseDay(day)).number).toBe(number);
  });

  it("tells agreements signed, in force, in talks and others apart", () => {
    expect(ask("agreements:status.signed").number).toBe(17);
    expect(ask("agreements:status.in-force")).toMatchObject({ number: 16 });
    expect(ask("agreements:status.signed:with.free-trade-talks").number).toBe(19);
    expect(ask("agreements:status.signed:with.other-agreements").number).toBe(20);
    expect(ask("agreements:status.signed", parseDay("1995-12-14")).number).toBe(0);
    const late = ask("agreements:status.in-force").outside.find(({ reason }) => reason === "not-in-force");
    expect(late && named(late.item)).toBe("vn-uae-cepa");
  });

  it("counts economies once each, Viet Nam never", () => {
    const { counted, number } = ask("economies:status.signed");
    expect(number).toBe(55);
    expect(new Set(counted.map(named)).size).toBe(55);
    expect(counted.map(named)).not.toContain("VNM");
  });

  it("takes the highest total of peacekeepers published by the day", () => {
    expect(ask("peacekeepers", parseDay("2021-10-17")).number).toBe(0);
    expect(ask("peacekeepers", parseDay("2021-10-18")).number).toBe(246);
    const { number, outside } = ask("peacekeepers", parseDay("2026-02-01"));
    expect(number).toBe(1300);
    expect(outside.find(({ reason }) => reason === "lower-total")).toBeDefined();
  });

  it("finds steps, milestones and terms", () => {
    expect(ask("date:of.GBR:tier.comprehensive-strategic").counted).toMatchObject([
      { kind: "step", date: { day: parseDay("2025-10-29") } },
    ]);
    expect(ask("date:of.VAT:tier.relations").counted).toEqual([]);
    expect(ask("date:of.CUB:tier.relations").counted).toMatchObject([
      { date: { day: parseDay("1960-12-02") } },
    ]);
    expect(ask("date:of.RUS:tier.relations").counted).toMatchObject([
      { date: { day: parseDay("1950-01-30") } },
    ]);
    expect(ask("date:of.RUS:tier.strategic").counted).toMatchObject([{ date: { precision: "month" } }]);
    expect(ask("milestone:id.m079").number).toBe(1);
    expect(codes(ask("roles:of.unsc-member"))).toBe("unsc-member-2008 unsc-member-2020");
    expect(codes(ask("roles:of.unsc-member:on.2020-06-01"))).toBe("unsc-member-2020");
    expect(ask("scalar:name.gdp-rank").number).toBe(0);
  });
});

it("a measure is put on another day if it knows days", () => {
  expect(onDay(parseMeasure("established"), LAST)).toEqual({ kind: "established", on: LAST });
  const milestone = parseMeasure("milestone:id.m001");
  expect(onDay(milestone, LAST)).toBe(milestone);
});

it("who comes next is told for twelve at most", () => {
  expect(ask("established", DATASET.start).outside).toHaveLength(12);
  expect(ask("countries:from.relations", DATASET.start).outside.filter(({ later }) => later)).toHaveLength(
    12,
  );
});

describe("the series of a measure", () => {
  const changing = fc.constantFrom(
    "countries:from.comprehensive",
    "countries:from.relations:in.un:with.vietnam",
    "countries:from.comprehensive:in.g20:with.eu~au",
    "countries:at.none:in.asean:with.vietnam",
    "established",
    "agreements:status.in-force",
    "economies:status.signed",
    "peacekeepers",
  );

  it("gives on every day what the measure gives", () => {
    fc.assert(
      fc.property(changing, dayArbitrary, (text, day) => {
        const point = seriesOf(EVIDENCE, parseMeasure(text)).findLast((p) => p.day <= day);
        const { number, base } = ask(text, day);
        expect({ number: point?.number, base: point?.base }).toEqual({ number, base });
      }),
    );
  });

  it("is empty for what knows no days, and does not depend on the day that a measure names", () => {
    expect(seriesOf(EVIDENCE, parseMeasure("milestone:id.m001"))).toEqual([]);
    const measure = parseMeasure("countries:from.comprehensive");
    expect(seriesOf(EVIDENCE, onDay(measure, LAST))).toEqual(seriesOf(EVIDENCE, measure));
  });

  it("answers for a country that is unknown with nothing", () => {
    expect(evaluate(EVIDENCE, { kind: "date", of: "ZZZ" as Code, tier: "special" }, LAST).counted).toEqual(
      [],
    );
  });
});
