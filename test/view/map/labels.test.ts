import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { broken, type LabelWish, meets, placeLabels } from "../../../src/view/map/labels.ts";

const measure = (text: string, size: number) => text.length * size * 0.6;

const wishes = fc.array(
  fc.record({
    id: fc.uuid(),
    text: fc.constantFrom("Viet Nam", "Laos", "Democratic Republic of the Congo", "Saint Lucia", "Chad"),
    x: fc.integer({ max: 600, min: 0 }),
    y: fc.integer({ max: 300, min: 0 }),
    weight: fc.integer({ max: 100, min: 0 }),
    spot: fc.oneof(
      fc.record({
        kind: fc.constant("land" as const),
        width: fc.integer({ max: 300, min: 1 }),
        height: fc.integer({ max: 120, min: 1 }),
      }),
      fc.constant({ kind: "dot" as const }),
    ),
  }),
  { maxLength: 60 },
);
const boxes = fc.array(
  fc
    .tuple(fc.integer({ max: 600, min: 0 }), fc.integer({ max: 300, min: 0 }))
    .map(([left, top]) => ({ left, top, right: left + 80, bottom: top + 16 })),
  { maxLength: 6 },
);

const inLand = (id: string, text: string, width: number, height: number, weight = 1): LabelWish => ({
  id,
  text,
  x: 100,
  y: 100,
  weight,
  spot: { kind: "land", width, height },
});

describe("names on the map", () => {
  it("never meet each other nor what must stay visible", () => {
    fc.assert(
      fc.property(wishes, boxes, (wanted, obstacles) => {
        const labels = placeLabels(wanted, obstacles, measure);
        labels.forEach((label, i) => {
          for (const other of labels.slice(i + 1)) expect(meets(label.box, other.box)).toBe(false);
          for (const obstacle of obstacles) expect(meets(label.box, obstacle)).toBe(false);
        });
      }),
    );
  });

  it("come where there is room, larger where there is plenty", () => {
    expect(placeLabels([inLand("a", "Russia", 300, 100)], [], measure)[0]?.size).toBe(18);
    expect(placeLabels([inLand("a", "Russia", 60, 20)], [], measure)[0]?.size).toBe(13);
    expect(placeLabels([inLand("a", "Russia", 12, 8)], [], measure)).toEqual([]);
  });

  it("give way to weightier ones", () => {
    const both = [inLand("light", "Laos", 90, 30, 1), inLand("heavy", "China", 90, 30, 9)];
    expect(placeLabels(both, [], measure).map(({ id }) => id)).toEqual(["heavy"]);
  });

  it("go to the other side of a dot when one is taken, but do not yield to their own dot", () => {
    const wish: LabelWish = { id: "dot", text: "Palau", x: 100, y: 100, weight: 1, spot: { kind: "dot" } };
    const own = { id: "dot", left: 60, right: 140, top: 60, bottom: 140 };
    const right = { left: 105, right: 180, top: 90, bottom: 110 };
    expect(placeLabels([wish], [own], measure)[0]?.anchor).toBe("start");
    expect(placeLabels([wish], [own, right], measure)[0]?.anchor).toBe("end");
    const leftFirst: LabelWish = { ...wish, isLeft: true };
    expect(placeLabels([leftFirst], [own], measure)[0]?.anchor).toBe("end");
  });

  it("that are firm go over dots where there is no other room, but over no edge; others do without", () => {
    const wish: LabelWish = { id: "fra", text: "France", x: 100, y: 100, weight: 1, spot: { kind: "dot" } };
    const firm = { ...wish, isFirm: true };
    const dots = [110, 160].map((left) => ({ left, right: left + 5, top: 40, bottom: 160, isDot: true }));
    const left = { left: 30, right: 99, top: 40, bottom: 160, isDot: true };
    expect(placeLabels([wish], [...dots, left], measure)).toEqual([]);
    expect(placeLabels([firm], dots.slice(1), measure)[0]?.anchor).toBe("start");
    expect(placeLabels([firm], [...dots, left], measure)[0]?.anchor).toBe("start");
    const edge = { left: 110, right: 900, top: 0, bottom: 300, isEdge: true };
    expect(placeLabels([firm], [...dots, left, edge], measure)[0]?.anchor).toBe("end");
  });

  it("that are firm stand in their land where it has room, else beside it", () => {
    const roomy = { ...inLand("a", "Saudi Arabia", 90, 30), isFirm: true };
    expect(placeLabels([roomy], [], measure)[0]).toMatchObject({ spot: "land", anchor: "middle" });
    const tight = { ...inLand("a", "Saudi Arabia", 30, 30), isFirm: true };
    const [label] = placeLabels([tight], [], measure);
    expect(label).toMatchObject({ spot: "dot", anchor: "start" });
    expect(label?.box.left).toBeGreaterThanOrEqual(100 + 15);
    expect(placeLabels([{ ...tight, isFirm: false }], [], measure)).toEqual([]);
  });

  it("break into two lines of like length", () => {
    expect(broken("Saint Vincent and the Grenadines").at(-1)).toEqual([
      "Saint Vincent and",
      "the Grenadines",
    ]);
    expect(broken("Chad")).toEqual([["Chad"]]);
  });
});
