import { describe, expect, it } from "vitest";
import { FOCAL, parseCode } from "../../src/domain/country.ts";
import type { Dataset } from "../../src/domain/dataset.ts";
import { type Day, FOREVER, formatDay, parseDay } from "../../src/domain/day.ts";
import { buildHistory, standingOn } from "../../src/domain/history.ts";
import { buildParties, type PartySpan } from "../../src/domain/party.ts";
import { ATLAS } from "../real.ts";
import { datasetOf, establishment, land, severance, state } from "./dataset-of.ts";

const written = (day: Day) => (day === FOREVER ? "…" : formatDay(day));
const told = (spans: readonly PartySpan[] | undefined) =>
  spans?.map(({ from, to, standing: { tier, suspended } }) => [
    written(from),
    written(to),
    suspended ? "suspended" : tier,
  ]);
const partiesOf = (rows: Partial<Dataset>) => {
  const dataset = datasetOf(rows);
  return buildParties(dataset, buildHistory(dataset));
};
const day = parseDay;

describe("a party", () => {
  it("is cut where its standing changes, from its first day on the map to its last", () => {
    const parties = partiesOf({
      countries: [state("CHL")],
      territory: [land("152", "CHL", { to: day("2000-01-01") })],
      establishments: [establishment("CHL", "1971-03-25")],
      severances: [severance("CHL", "1973-09-11", "1990-09")],
    });
    expect(told(parties.get(parseCode("CHL")))).toEqual([
      ["1945-09-02", "1971-03-25", "none"],
      ["1971-03-25", "1973-09-11", "relations"],
      ["1973-09-11", "1990-09-01", "suspended"],
      ["1990-09-01", "2000-01-01", "relations"],
    ]);
  });

  it("is cut by what happens in its time alone, and not on its first day", () => {
    const parties = partiesOf({
      countries: [state("YMD")],
      territory: [land("887-S", "YMD", { from: day("1967-11-30"), to: day("1990-05-22") })],
      establishments: [establishment("YMD", "1967-11-30")],
      severances: [
        severance("YMD", "1960-01-01", "1961-01-01"),
        severance("YMD", "1990-05-22", "1991-01-01"),
      ],
    });
    expect(told(parties.get(parseCode("YMD")))).toEqual([["1967-11-30", "1990-05-22", "relations"]]);
  });

  it("is one however much land it has, as long as it has some", () => {
    const parties = partiesOf({
      countries: [state("SUN", { kind: "former-state" })],
      territory: [
        land("804", "SUN", { status: "part-of", from: day("1950-01-01"), to: day("1991-12-26") }),
        land("643", "SUN", { to: day("1991-12-26") }),
        land("233", "SUN", { status: "part-of", to: day("1991-09-06") }),
      ],
    });
    expect(told(parties.get(parseCode("SUN")))).toEqual([["1945-09-02", "1991-12-26", "none"]]);
  });

  it("is away while it has no land, and goes on from one piece to the next without a gap", () => {
    const parties = partiesOf({
      countries: [state("EGY"), state("DEU")],
      territory: [
        land("818", "EGY", { from: day("1961-09-28") }),
        land("818", "EGY", { to: day("1958-02-22") }),
        land("276-W", "DEU", { from: day("1949-05-23"), to: day("1990-10-03") }),
        land("276-W", "DEU", { from: day("1990-10-03") }),
      ],
    });
    expect(told(parties.get(parseCode("EGY")))).toEqual([
      ["1945-09-02", "1958-02-22", "none"],
      ["1961-09-28", "…", "none"],
    ]);
    expect(told(parties.get(parseCode("DEU")))).toEqual([["1949-05-23", "…", "none"]]);
  });

  it("is neither Viet Nam nor a dependency nor what is no state, but it may have contested land alone", () => {
    const parties = partiesOf({
      countries: [state("VNM"), state("AGO"), state("ATA", { kind: "no-state" }), state("ESH")],
      territory: [
        land("704-N", "VNM"),
        land("024", "AGO", { status: "dependency", to: day("1975-11-11"), rulers: [parseCode("PRT")] }),
        land("024", "AGO", { from: day("1975-11-11") }),
        land("010", "ATA"),
        land("732", "ESH", { status: "contested", from: day("1976-02-27") }),
      ],
    });
    expect([...parties.keys()]).toEqual(["AGO", "ESH"]);
    expect(told(parties.get(parseCode("AGO")))).toEqual([["1975-11-11", "…", "none"]]);
  });
});

describe("the real parties", () => {
  it("ascend without overlap, each with the standing of all its days", () => {
    for (const [code, spans] of ATLAS.parties) {
      spans.forEach(({ from, to, standing }, i) => {
        expect(from, code).toBeLessThan(to);
        expect(from, code).toBeGreaterThanOrEqual(spans[i - 1]?.to ?? from);
        expect(standing).toBe(standingOn(ATLAS.history, code, from));
        const last = Math.min(to - 1, ATLAS.dataset.end) as Day;
        expect(standing).toBe(standingOn(ATLAS.history, code, last));
      });
    }
    expect(ATLAS.parties.has(FOCAL)).toBe(false);
  });

  it("keep Egypt off the map while it was part of a union, and the Soviet Union on it to its last day", () => {
    const ends = (code: string) =>
      ATLAS.parties.get(parseCode(code))?.map(({ from, to }) => [written(from), written(to)]);
    expect(ends("EGY")?.slice(0, 2)).toEqual([
      ["1945-09-02", "1958-02-22"],
      ["1961-09-28", "1963-09-01"],
    ]);
    expect(ends("SUN")).toEqual([
      ["1945-09-02", "1950-01-30"],
      ["1950-01-30", "1991-12-26"],
    ]);
  });
});
