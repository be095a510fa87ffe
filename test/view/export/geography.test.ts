import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { geoArea, geoContains } from "d3";
import fc from "fast-check";
import { feature } from "topojson-client";
import { describe, expect, it } from "vitest";
import { decodeMarks } from "../../../src/data/marks.ts";
import type { AtomId, Code } from "../../../src/domain/country.ts";
import { type Day, parseDay } from "../../../src/domain/day.ts";
import { exportRows } from "../../../src/domain/export.ts";
import { nameOn } from "../../../src/domain/names.ts";
import { cutAtAntimeridian } from "../../../src/view/export/antimeridian.ts";
import { atlasFeatures, atlasTopology, type Geography } from "../../../src/view/export/geography.ts";
import { placeAt, WEST } from "../../../src/view/export/globe.ts";
import { project } from "../../../src/view/map/projection.ts";
import { ATLAS, NAMES } from "../../real.ts";

const read = (name: string) =>
  JSON.parse(readFileSync(resolve(import.meta.dirname, `../../../public/topology/${name}.json`), "utf8"));

const geographyOn = (date: string): Geography => ({
  atlas: ATLAS,
  planar: read("b"),
  marks: decodeMarks(read("marks")),
  day: parseDay(date),
  nameOn: (code: Code, day: Day) => nameOn(NAMES.en, code, day),
  archipelagoName: (atom: AtomId) => `name of ${atom}`,
});

const features = atlasFeatures(geographyOn("2025-12-31"));
const shapes = features.features.filter(({ geometry }) => geometry.type === "MultiPolygon");

/** Twice the area of a ring, positive if it runs counter-clockwise. */
const turn = (ring: readonly GeoJSON.Position[]) =>
  ring.slice(1).reduce((sum, [x = 0, y = 0], i) => {
    const [px = 0, py = 0] = ring[i] ?? [];
    return sum + px * y - x * py;
  }, 0);

describe("GeoJSON", () => {
  it("has every state of the day with the tier that the tables give, and nobody else as a state", () => {
    const rows = exportRows(
      ATLAS,
      { day: parseDay("2025-12-31"), compareDay: null, tiers: [], groups: [], match: "any" },
      () => "",
    ).filter(({ kind }) => kind === "state");
    const told = new Map(
      features.features
        .filter(({ properties }) => properties?.["tier"] != null)
        .map(({ properties }) => [properties?.["code"], [properties?.["tier"], properties?.["since"] ?? ""]]),
    );
    expect(new Map([...told].sort())).toEqual(
      new Map(rows.map(({ code, tier, since }) => [code, [tier, since]] as const)),
    );
  });

  it("follows RFC 7946: longitudes and latitudes in range, rings closed, outer rings counter-clockwise", () => {
    for (const { id, geometry } of shapes) {
      for (const [outer, ...holes] of (geometry as GeoJSON.MultiPolygon).coordinates) {
        if (outer === undefined) throw new Error(`${id} has no ring`);
        expect(outer.at(-1)).toEqual(outer[0]);
        expect([id, turn(outer) > 0]).toEqual([id, true]);
        for (const hole of holes) expect(turn(hole)).toBeLessThan(0);
        for (const [lon = 999, lat = 999] of outer) {
          if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= 90)) throw new Error(`${id}: ${lon}, ${lat}`);
        }
      }
    }
  });

  it("cuts what crosses the antimeridian: no edge runs around the world", () => {
    for (const { id, geometry } of shapes) {
      for (const ring of (geometry as GeoJSON.MultiPolygon).coordinates.flat()) {
        // Antarctica’s edge along the pole alone is long.
        const jumps = ring.slice(1).filter(([lon = 0], i) => Math.abs(lon - (ring[i]?.[0] ?? 0)) > 60);
        if (id !== "ATA") expect([id, jumps]).toEqual([id, []]);
      }
    }
    const across = [
      [170, 0],
      [190, 0],
      [190, 10],
      [170, 10],
      [170, 0],
    ];
    const { coordinates } = cutAtAntimeridian({ type: "MultiPolygon", coordinates: [[across]] });
    const extents = coordinates.map(([ring = []]) => {
      const longitudes = ring.map(([lon = 0]) => lon);
      return [Math.min(...longitudes), Math.max(...longitudes)];
    });
    expect(extents).toEqual([
      [170, 180],
      [-180, -170],
    ]);
  });

  it("has Viet Nam, and both archipelagos as its own, within the sea where they lie", () => {
    expect(features.features.find(({ id }) => id === "VNM")?.properties).toMatchObject({
      look: "focal",
      tier: null,
    });
    for (const [id, south, north] of [
      ["hoangsa", 15, 18],
      ["truongsa", 7, 12],
    ] as const) {
      const group = features.features.find((own) => own.id === id);
      expect(group?.properties).toMatchObject({ code: "VNM", name: `name of ${id}`, kind: "archipelago" });
      const islets = group?.geometry.type === "MultiPoint" ? group.geometry.coordinates : [];
      expect(islets.length).toBeGreaterThan(3);
      for (const [lon = 0, lat = 0] of islets) {
        expect([lon > 108 && lon < 119, lat > south && lat < north]).toEqual([true, true]);
      }
    }
  });
});

describe("the plane and the globe", () => {
  const latitude = fc.double({ min: -89, max: 89, noNaN: true });

  it("gives a point of the plane the place that it came from, wherever that is", () => {
    const longitude = fc.double({ min: WEST + 0.01, max: WEST + 359.99, noNaN: true });
    fc.assert(
      fc.property(longitude, latitude, (lon, lat) => {
        const [x, y] = placeAt(...project([lon, lat]));
        expect([Math.abs(x - lon) < 1e-3, Math.abs(y - lat) < 1e-3]).toEqual([true, true]);
      }),
    );
  });

  it("takes in what rounding pushed over the edge, on the side where it is", () => {
    const beyond = fc.double({ min: 0, max: 0.05, noNaN: true });
    fc.assert(
      fc.property(latitude, beyond, fc.boolean(), (lat, by, isWest) => {
        const [x, y] = project([isWest ? WEST + 1e-6 : WEST - 1e-6, lat]);
        const [lon] = placeAt(isWest ? x - by : x + by, y);
        expect(Math.abs(lon - (isWest ? WEST : WEST + 360))).toBeLessThan(2);
      }),
    );
  });
});

describe("TopoJSON", () => {
  const topology = atlasTopology(geographyOn("1960-06-01"));
  const lands = feature(topology, topology.objects.countries).features;

  it("is what d3 reads: no land larger than half the globe, capitals inside their countries", () => {
    for (const land of lands) expect([land.id, geoArea(land) < 2 * Math.PI]).toEqual([land.id, true]);
    const within = (code: string, place: [number, number]) =>
      lands.some((land) => land.id === code && geoContains(land, place));
    expect(within("SUN", [37.6, 55.75])).toBe(true);
    expect(within("SUN", [30.5, 50.4])).toBe(true); // Kyiv, dissolved into the Soviet Union
    expect(within("SUN", [-175, 66])).toBe(true); // beyond 180°
    expect(within("VNM", [105.85, 21.03]) && within("VNM", [106.7, 10.8])).toBe(true);
  });

  it("keeps the atoms that countries are made of, each with its holder", () => {
    const atoms = topology.objects.atoms.geometries;
    expect(atoms.length).toBe(250);
    const ukraine = atoms.find(({ id }) => id === "804");
    expect(ukraine?.properties).toMatchObject({ code: "SUN", tier: "relations", since: "1950-01-30" });
  });

  it("survives being written and read", () => {
    expect(JSON.parse(JSON.stringify(topology))).toEqual(topology);
  });
});
