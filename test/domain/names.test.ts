import { describe, expect, it } from "vitest";
import { parseCode } from "../../src/domain/country.ts";
import { type Day, formatDay, parseDay } from "../../src/domain/day.ts";
import { nameOn } from "../../src/domain/names.ts";
import { NAMES } from "../real.ts";

const DATED = [
  ["COD", "1960-06-29", "Belgian Congo"],
  ["COD", "1960-06-30", "Congo (Léopoldville)"],
  ["COD", "1971-10-27", "Zaire"],
  ["COD", "1997-05-16", "Zaire"],
  ["COD", "1997-05-17", "DR Congo"],
  ["BFA", "1984-08-03", "Upper Volta"],
  ["BFA", "1984-08-04", "Burkina Faso"],
  ["MMR", "1989-06-17", "Burma"],
  ["MMR", "1989-06-18", "Myanmar"],
  ["VNM", "1960-01-01", "Viet Nam"],
] as const;

describe("a name", () => {
  it.each(DATED)("of %s on %s is %s", (code, day, name) => {
    expect(nameOn(NAMES.en, parseCode(code), parseDay(day))).toBe(name);
  });

  it("that is not known is the code", () => {
    expect(nameOn(new Map(), parseCode("SUN"), parseDay("1960-01-01"))).toBe("SUN");
  });

  it("holds from its first day to the day before its last, in both languages", () => {
    for (const names of Object.values(NAMES)) {
      for (const [code, { dated, name }] of names) {
        for (const { name: then, from, to } of dated) {
          expect(nameOn(names, code, from), code).toBe(then);
          expect(nameOn(names, code, (to - 1) as Day), `${code} ${formatDay(to)}`).toBe(then);
          const isFollowed = dated.some((other) => other.from === to);
          if (!isFollowed) expect(nameOn(names, code, to), code).toBe(name);
        }
      }
    }
  });
});
