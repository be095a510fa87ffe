import { describe, expect, it } from "vitest";
import { parseCode } from "../../src/domain/country.ts";
import { FOREVER, parseDay } from "../../src/domain/day.ts";
import { groupsOf, membersOn } from "../../src/domain/group.ts";
import { datasetOf } from "./dataset-of.ts";

const stay = (group: string, code: string, from: string, to?: string) => ({
  ...{ group, code: parseCode(code), from: parseDay(from) },
  to: to === undefined ? FOREVER : parseDay(to),
});

const DATASET = datasetOf({
  memberships: [
    stay("g20", "RUS", "1999-12-15"),
    stay("g7", "RUS", "1998-05-15", "2014-03-24"),
    stay("g20", "DEU", "1999-12-15"),
    stay("p5", "RUS", "1991-12-26"),
    stay("eu", "DEU", "1958-01-01", "1990-10-03"),
    stay("eu", "DEU", "1990-10-03"),
  ],
});

describe("a group", () => {
  it.each([
    ["g7", "1998-05-14", ""],
    ["g7", "1998-05-15", "RUS"],
    ["g7", "2014-03-23", "RUS"],
    ["g7", "2014-03-24", ""],
    ["g20", "2020-01-01", "RUS DEU"],
    ["nato", "2020-01-01", ""],
  ])("%s has on %s: %s", (group, day, codes) => {
    expect([...membersOn(DATASET, group, parseDay(day))].join(" ")).toBe(codes);
  });

  it.each([
    ["RUS", "1991-12-25", ""],
    ["RUS", "1991-12-26", "p5"],
    ["RUS", "2014-03-23", "g20 g7 p5"],
    ["RUS", "2014-03-24", "g20 p5"],
    ["DEU", "1990-10-03", "eu"],
    ["DEU", "2020-01-01", "g20 eu"],
    ["FRA", "2020-01-01", ""],
  ])("holds %s on %s: %s", (code, day, groups) => {
    expect(groupsOf(DATASET, parseCode(code), parseDay(day)).join(" ")).toBe(groups);
  });

  it("that is entered twice is named once", () => {
    const twice = datasetOf({
      memberships: [stay("g7", "USA", "1975-11-15"), stay("g7", "USA", "1976-06-27")],
    });
    expect(groupsOf(twice, parseCode("USA"), parseDay("2000-01-01"))).toEqual(["g7"]);
  });
});
