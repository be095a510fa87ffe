import { describe, expect, it } from "vitest";
import type { Code } from "../../../src/domain/country.ts";
import { parseDay } from "../../../src/domain/day.ts";
import { spotlitLand } from "../../../src/view/map/spotlit.ts";
import { ATLAS } from "../../real.ts";

const landOf = (codes: string, date: string) =>
  spotlitLand({ atlas: ATLAS, spotlight: { codes: codes.split(" ") as Code[], day: parseDay(date) } }).split(
    "|",
  );

describe("the land in the spotlight", () => {
  it("is that of the spotlight's own day: the Soviet Union had Ukraine", () => {
    const [land = ""] = landOf("SUN VNM", "1950-01-30");
    expect(land.split(" ")).toEqual(expect.arrayContaining(["643", "804"]));
    expect(landOf("SUN VNM", "2020-01-01")).toEqual([""]);
  });

  it("leaves Viet Nam out unless it is alone", () => {
    expect(landOf("SUN VNM", "1950-01-30").length).toBe(1);
    expect(landOf("SUN VNM", "1950-01-30").join()).not.toContain("704-N");
    expect(landOf("VNM", "1950-01-30").join()).toContain("704-N");
  });

  it("is each member's for the European Union", () => {
    expect(landOf("EU VNM", "2026-01-01").length).toBe(27);
  });

  it("is nothing where nothing is told", () => {
    expect(spotlitLand({ atlas: ATLAS, spotlight: null })).toBe("");
  });
});
