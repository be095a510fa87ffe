import { describe, expect, it } from "vitest";
import type { AtomId } from "../../src/domain/country.ts";
import { type Land, type Marks, markedGaps, undrawn } from "../../src/domain/shape.ts";

const atom = (id: string) => id as AtomId;
const LAND: Land = { type: "Polygon", coordinates: [] };

const MARKS: Marks = {
  width: 960,
  height: 470,
  markers: [
    { atom: atom("336"), x: 1, y: 2, kind: "marker" },
    { atom: atom("442"), x: 3, y: 4, kind: "halo" },
  ],
  anchors: new Map([
    [atom("250"), [10, 20, 5, 2]],
    [atom("442"), [3, 4, 6, 1]],
  ]),
  archipelagos: [{ id: "hoangsa", group: atom("hoangsa"), kind: "anchor", x: 7, y: 8 }],
  demarcation: "",
};

describe("atoms that nothing is drawn for", () => {
  it("are those without land, without a dot of their own, and without an islet", () => {
    const atoms = ["250", "336", "442", "hoangsa", "999"].map(atom);
    expect(undrawn(atoms, { atoms: new Map([[atom("250"), LAND]]) }, MARKS)).toEqual(["442", "999"]);
    expect(undrawn(atoms, { atoms: new Map() }, MARKS)).toEqual(["250", "442", "999"]);
    expect(undrawn([], { atoms: new Map() }, MARKS)).toEqual([]);
  });

  it("get a dot where their name would stand, which then has no room; who has no such place gets none", () => {
    const { markers, anchors, ...rest } = markedGaps(MARKS, [atom("442"), atom("999")]);
    expect(markers).toEqual([...MARKS.markers, { atom: "442", x: 3, y: 4, kind: "marker" }]);
    expect([...anchors]).toEqual([
      ["250", [10, 20, 5, 2]],
      ["442", [3, 4, 0, 0]],
    ]);
    expect({ ...rest, markers: MARKS.markers, anchors: MARKS.anchors }).toEqual(MARKS);
  });

  it("leave the marks the very same where there are none", () => {
    expect(markedGaps(MARKS, [])).toBe(MARKS);
  });
});
