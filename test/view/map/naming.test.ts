import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { polygonContains } from "d3";
import { describe, expect, it } from "vitest";
import { decodeMarks } from "../../../src/data/marks.ts";
import { decodeTopology } from "../../../src/data/topology.ts";
import type { AtomId, Code } from "../../../src/domain/country.ts";
import { parseDay } from "../../../src/domain/day.ts";
import { createWorld } from "../../../src/domain/world.ts";
import { en } from "../../../src/i18n/en.ts";
import { vi } from "../../../src/i18n/vi.ts";
import { isNamedInFull } from "../../../src/view/map/Archipelagos.tsx";
import { type Measure, placeLabels, type Rectangle } from "../../../src/view/map/labels.ts";
import { obstaclesFor, type Scene, wishesFor } from "../../../src/view/map/naming.ts";
import { ATLAS, NAMES } from "../../real.ts";

const read = (name: string) =>
  JSON.parse(readFileSync(resolve(import.meta.dirname, `../../../public/topology/${name}.json`), "utf8"));
const MARKS = decodeMarks(read("marks"));
const SHAPES = decodeTopology(read("b"));
const DAY = parseDay("2025-12-31");

/** A letter of Be Vietnam Pro at weight 600 is somewhat more than half as wide as it is high, on average. */
const measure: Measure = (text, size) => text.length * size * 0.56;

function sceneAt(scale: number, chosen: readonly string[] = [], language: "en" | "vi" = "en"): Scene {
  const world = createWorld(ATLAS.chronicle, DAY);
  const { map } = { en, vi }[language];
  return {
    stateOf: (atom) => world.at(ATLAS.chronicle.atoms.indexOf(atom)),
    day: DAY,
    names: NAMES[language],
    chosen: chosen as readonly Code[],
    marks: MARKS,
    scale,
    seen: [
      [0, 0],
      [MARKS.width, MARKS.height],
    ],
    seaNames: map.sea,
    archipelagoName: (atom) => map.archipelago(atom, isNamedInFull(scale)),
  };
}

/** Whose land a point of the map is; undefined at sea. */
function landAt(x: number, y: number): AtomId | undefined {
  for (const [id, { coordinates }] of SHAPES.atoms)
    if (coordinates.some(([ring = []]) => polygonContains(ring as [number, number][], [x, y]))) return id;
  return undefined;
}

/** The land below a box of the map magnified by `scale`. */
function landBelow({ left, right, top, bottom }: Rectangle, scale: number): ReadonlySet<AtomId | undefined> {
  const steps = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];
  const at = (from: number, to: number, share: number) => (from + (to - from) * share) / scale;
  return new Set(steps.flatMap((a) => steps.map((b) => landAt(at(left, right, a), at(top, bottom, b)))));
}

describe("the names of the archipelagos", () => {
  it.each(["en", "vi"] as const)(
    "lie at sea, clear of all land, where each islet is seen, in %s",
    (language) => {
      for (const scale of [3, 3.5, 4, 4.9, 5, 6, 7.5, 10, 15]) {
        const rooms = obstaclesFor(sceneAt(scale, [], language), measure);
        for (const id of ["hoangsa", "truongsa"]) {
          const room = rooms.find((obstacle) => obstacle.id === id);
          if (room === undefined) throw new Error(`${id} is not named`);
          expect([id, scale, ...landBelow(room, scale)]).toEqual([id, scale, undefined]);
        }
      }
    },
  );
});

describe("the name of a country that is chosen", () => {
  /** The country's label on the whole map. */
  const labelOf = (scale: number, code: string, isChosen: boolean) => {
    const scene = sceneAt(scale, isChosen ? [code] : []);
    const wishes = wishesFor(scene);
    const id = wishes.find(({ holder }) => holder === code)?.id;
    return placeLabels(wishes, obstaclesFor(scene, measure), measure).find((label) => label.id === id);
  };

  it("stands beside a dot, and beside land that is too narrow, away from Viet Nam, at the first zoom too", () => {
    for (const code of ["SGP", "KOR", "FRA", "DNK"]) expect(labelOf(1.4, code, false)).toBeUndefined();
    expect(labelOf(1.4, "SGP", true)).toMatchObject({ spot: "dot", anchor: "end" });
    expect(labelOf(1.4, "FRA", true)).toMatchObject({ spot: "dot", anchor: "end" });
    expect(labelOf(1.4, "KOR", true)).toMatchObject({ spot: "dot", anchor: "start" });
  });

  it.each(["AUS", "SAU", "EGY", "KAZ", "MNG"])("stays in land that has room for it: %s", (code) => {
    const before = labelOf(1.4, code, false);
    expect(before?.spot).toBe("land");
    expect(labelOf(1.4, code, true)).toEqual(before);
  });

  it("comes before that of any other land", () => {
    const wishes = wishesFor(sceneAt(1.4, ["LUX"]));
    const chosen = wishes.find(({ holder }) => holder === "LUX");
    const heavier = wishes.filter(({ weight }) => weight > (chosen?.weight ?? 0));
    expect(heavier.map(({ holder }) => holder)).toEqual(["VNM"]);
  });
});
