import { describe, expect, it } from "vitest";
import { type Adjacency, type BorderGroup, groupBorders, isBorderOn } from "../../src/domain/border.ts";
import { type AtomId, type Code, parseCode } from "../../src/domain/country.ts";
import { type Day, FOREVER, formatDay, parseDay } from "../../src/domain/day.ts";
import { NO_RELATIONS } from "../../src/domain/history.ts";
import type { Segment, Territory } from "../../src/domain/territory.ts";
import { ATLAS } from "../real.ts";

const day = parseDay;
const atom = (id: string) => id as AtomId;
const START = "1945-09-02";

/** Who holds an atom, from each day on. */
function holders(...list: readonly (readonly [from: string, holder: string])[]): readonly Segment[] {
  return list.map(([from, holder]) => ({
    from: day(from),
    state: {
      ...{ holder: parseCode(holder), status: "state", rulers: [], look: "none", contested: false },
      standing: NO_RELATIONS,
    },
  }));
}

const TERRITORY: Territory = new Map([
  [atom("643"), holders([START, "SUN"], ["1991-12-26", "RUS"])],
  [atom("804"), holders([START, "SUN"], ["1991-12-26", "UKR"])],
  [atom("112"), holders([START, "SUN"], ["1991-12-26", "BLR"])],
  [atom("616"), holders([START, "POL"], ["1950-01-01", "POL"])],
  [atom("276-W"), holders([START, "DEU"])],
  [atom("276-E"), holders([START, "DEU"], ["1949-10-07", "DDR"], ["1990-10-03", "DEU"])],
  [atom("704-N"), holders([START, "VNM"])],
  [atom("704-S"), holders([START, "VNM"])],
]);

const between = (a: string, b: string): Adjacency => ({ a: atom(a), b: atom(b) });
const told = ({ spans, borders }: BorderGroup<Adjacency>) => [
  spans.map(([from, to]) => `${formatDay(from)} ${to === FOREVER ? "…" : formatDay(to)}`).join(", "),
  borders.map(({ a, b }) => `${a}/${b}`).join(" "),
];

describe("borders", () => {
  it("are there while the sides have different holders, grouped by when that is", () => {
    const groups = groupBorders(
      [
        between("643", "804"),
        between("616", "804"),
        between("112", "643"),
        between("276-W", "276-E"),
        between("704-N", "704-S"),
        between("616", "276-E"),
      ],
      TERRITORY,
    );
    expect(groups.map(told)).toEqual([
      ["1991-12-26 …", "643/804 112/643"],
      ["1945-09-02 …", "616/804 616/276-E"],
      ["1949-10-07 1990-10-03", "276-W/276-E"],
    ]);
  });

  it("go and come back", () => {
    const territory: Territory = new Map([
      [atom("818"), holders([START, "EGY"], ["1958-02-22", "UAR"], ["1961-09-28", "EGY"])],
      [atom("760"), holders([START, "SYR"], ["1958-02-22", "UAR"], ["1961-09-28", "SYR"])],
    ]);
    const groups = groupBorders([between("818", "760")], territory);
    expect(groups.map(told)).toEqual([["1945-09-02 1958-02-22, 1961-09-28 …", "818/760"]]);
  });

  it("are not there between their spans", () => {
    const spans = [
      [day("1945-09-02"), day("1958-02-22")],
      [day("1961-09-28"), FOREVER],
    ] as const;
    const days = ["1958-02-21", "1960-01-01", "1961-09-28"];
    expect(days.map((text) => isBorderOn({ spans, borders: [] }, day(text)))).toEqual([true, false, true]);
  });

  it("are there where only one side is held by anybody", () => {
    const late: Territory = new Map([
      [atom("818"), holders([START, "EGY"])],
      [atom("760"), holders(["1946-04-17", "SYR"])],
    ]);
    const both = groupBorders([between("818", "760"), between("818", "999"), between("998", "999")], late);
    expect(both.map(told)).toEqual([["1945-09-02 …", "818/760 818/999"]]);
  });

  it("are there from their first day to the day before their last", () => {
    const group = { spans: [[day("1949-10-07"), day("1990-10-03")]] as const, borders: [] };
    const days = ["1949-10-06", "1949-10-07", "1990-10-02", "1990-10-03"];
    expect(days.map((text) => isBorderOn(group, day(text)))).toEqual([false, true, true, false]);
  });

  it("lie in the real world where the holders differ, on every day on which land changed hands", () => {
    const pairs = ["643/804", "276-W/276-E", "704-N/704-S", "887-N/887-S", "834-T/834-Z"].map((pair) => {
      const [a = "", b = ""] = pair.split("/");
      return between(a, b);
    });
    const groups = groupBorders(pairs, ATLAS.territory);
    const holderOn = (id: AtomId, on: Day): Code | undefined =>
      ATLAS.territory.get(id)?.findLast(({ from }) => from <= on)?.state.holder;
    for (const on of ATLAS.territoryDays) {
      const shown = groups.filter((group) => isBorderOn(group, on)).flatMap(({ borders }) => borders);
      const expected = pairs.filter(({ a, b }) => holderOn(a, on) !== holderOn(b, on));
      expect(new Set(shown), formatDay(on)).toEqual(new Set(expected));
    }
  });
});
