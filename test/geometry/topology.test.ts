import { brotliCompressSync } from "node:zlib";
import { csvParse } from "d3";
import { geoPath } from "d3-geo";
import { describe, expect, it } from "vitest";
import { projection } from "../../scripts/geometry/projection.ts";
import { planeArea, signedArea } from "../../scripts/geometry/ring.ts";
import {
  arcsOf,
  idsOf,
  LEVELS,
  level,
  marks,
  merged,
  polygonsByAtom,
  published,
  territoryAtoms,
} from "./files.ts";

/** Former states, and neighbours of the lands that were cut, which must merge without a seam. */
const UNIONS = {
  "Soviet Union": "643 804 804-C 112 860 398 268 031 440 498 428 417 762 051 795 233",
  Yugoslavia: "688 -2 499 191 705 070 807",
  Czechoslovakia: "203 703",
  Germany: "276-E 276-W",
  "Germany and its neighbours": "276-E 276-W 616 203 040 208 528 056 442",
  "Viet Nam": "704-N 704-S",
  "Viet Nam and its neighbours": "704-N 704-S 156 418 116",
  "Yemen and its neighbours": "887-N 887-S 682 512",
  "Morocco, Western Sahara and their neighbours": "504 732 732-W 012 478",
  Tanzania: "834-T 834-Z",
  Ethiopia: "231 232",
  Sudan: "729 728",
} as const;

/** Areas in square kilometres, of the years of division; public/topology/README.md tells the approximations. */
const AREAS = {
  "276-E": 108_333,
  "276-W": 248_577,
  "704-N": 158_750,
  "704-S": 173_809,
  "732 732-W": 266_000,
  "458-P": 131_598,
} as const;

const EARTH_KM2 = 510_065_622;

describe.each(LEVELS)("level %s", (name) => {
  const topology = level(name);
  const atoms = polygonsByAtom(topology);

  it("knows only atoms of the territory table, each once", () => {
    const ids = idsOf(topology);
    expect(ids.filter((id) => !territoryAtoms().has(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("has every ring the right way round, and none without area", () => {
    for (const [id, polygons] of atoms) {
      for (const [outline = [], ...holes] of polygons) {
        expect(signedArea(outline), id).toBeGreaterThan(0);
        for (const hole of holes) expect(signedArea(hole), id).toBeLessThan(0);
      }
    }
  });

  it.each(Object.entries(UNIONS))("merges %s without holes", (_, ids) => {
    const land = merged(topology, ids.split(" "));
    expect(land.filter((polygon) => polygon.length > 1)).toEqual([]);
    expect(land.filter(([outline = []]) => signedArea(outline) <= 0)).toEqual([]);
  });

  it("leaves no gap in the land of the whole world but the Caspian Sea", () => {
    const holes = merged(topology, idsOf(topology)).flatMap((polygon) => polygon.slice(1));
    expect(holes).toHaveLength(1);
    expect(signedArea(holes[0] ?? [])).toBeLessThan(-250);
  });

  it.each([
    ["704-N", "704-S"],
    ["276-E", "276-W"],
    ["887-N", "887-S"],
    ["504", "732-W"],
    ["732", "732-W"],
    ["704-S", "418"],
    ["276-E", "203"],
  ])("stores the border of %s and %s once", (a, b) => {
    const own = arcsOf(topology, a);
    expect([...arcsOf(topology, b)].some((arc) => own.has(arc))).toBe(true);
  });

  it.each(Object.entries(AREAS))("draws %s in its true size", (ids, expected) => {
    const unit = EARTH_KM2 / geoPath(projection().precision(0.01)).area({ type: "Sphere" });
    const polygons = ids.split(" ").flatMap((id) => atoms.get(id) ?? []);
    const area = polygons.reduce((sum, polygon) => sum + planeArea(polygon), 0) * unit;
    expect(Math.abs(area / expected - 1)).toBeLessThan(0.04);
  });
});

describe("between the levels", () => {
  it("finer levels lose no atom", () => {
    const [a = [], b = [], c = []] = LEVELS.map((name) => idsOf(level(name)));
    expect(a.filter((id) => !b.includes(id))).toEqual([]);
    expect(b.filter((id) => !c.includes(id))).toEqual([]);
  });

  it("shows every atom of the territory table at level A, as land or as a mark", () => {
    const { markers, archipelagos } = marks();
    const shown = new Set([
      ...idsOf(level("a")),
      ...markers.map((marker) => marker.atom),
      ...archipelagos.map((mark) => mark.group),
    ]);
    expect([...territoryAtoms()].filter((atom) => !shown.has(atom))).toEqual([]);
  });

  it("draws all 193 members of the United Nations at level A, however small", () => {
    const drawn = new Set(idsOf(level("a")).map((id) => id.replace(/-[A-Z]$/, "")));
    const members = csvParse(published("data/countries.csv").toString()).filter(
      (row) => row.un_from && !row.un_to,
    );
    expect(members).toHaveLength(193);
    expect(members.filter((row) => !drawn.has(row.iso_numeric ?? "")).map((row) => row.code)).toEqual([]);
  });

  it.each([
    ["a.json", 50_000],
    ["b.json", 96_000],
    ["c.json", 280_000],
    ["marks.json", 6_000],
  ])("%s stays within %i bytes of brotli", (file, budget) => {
    expect(brotliCompressSync(published(`topology/${file}`)).length).toBeLessThanOrEqual(budget);
  });
});
