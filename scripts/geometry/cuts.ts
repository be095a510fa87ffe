import { geoContains } from "d3-geo";
import type { MultiPolygon } from "geojson";
import { feature } from "topojson-client";
import { innerBorder } from "./borders.ts";
import { asGeoJson, globeCentroid, outer, type Point, type Polygon, polygonsOf } from "./ring.ts";
import { provinces } from "./sources.ts";

/** A land cut along a line through its largest polygon; its other polygons fall to either side whole. */
export interface LineCut {
  readonly land: string;
  readonly line: () => readonly Point[];
  /** The new atom, a place inside its half, and which of the islands are its own (by centroid). */
  readonly part: string;
  readonly within: readonly [lon: number, lat: number];
  readonly isPart: (centroid: Point) => boolean;
  readonly rest: string;
}

/** A land whose polygons go, whole, to one atom or the other. */
export interface PolygonSplit {
  readonly land: string;
  readonly part: string;
  readonly isPart: (polygon: Polygon) => boolean;
  readonly rest: string;
}

const EAST_GERMAN: ReadonlySet<string> = new Set([
  "Berlin",
  "Brandenburg",
  "Mecklenburg-Vorpommern",
  "Sachsen",
  "Sachsen-Anhalt",
  "Thüringen",
]);

const SOUTH_YEMENI: ReadonlySet<string> = new Set([
  "`Adan",
  "Abyan",
  "Al Dali'",
  "Al Mahrah",
  "Hadramawt",
  "Lahij",
  "Shabwah",
]);

/**
 * The demarcation of 1954, Geneva, annex I(a): from the mouth of the Bến Hải up its course to Bồ Hô Su, then
 * along that village's parallel to the Lao frontier. Entered by hand, to about 3 km.
 */
const DEMARCATION: readonly Point[] = [
  [107.11, 17.015],
  [107.05, 17.005],
  [106.95, 16.985],
  [106.85, 16.95],
  [106.72, 16.93],
  [106.6, 16.93],
];

/** The boundary of Western Sahara with Morocco by treaty: the parallel 27°40′ N. */
const SAHARAN_PARALLEL: readonly Point[] = [
  [-13.17, 27.6667],
  [-11, 27.6667],
  [-8.67, 27.6667],
];

/** Lands divided by a line. */
export const LINE_CUTS: readonly LineCut[] = [
  {
    land: "276",
    part: "276-E",
    rest: "276-W",
    within: [12.37, 51.34],
    line: () => innerBorder("DEU", EAST_GERMAN),
    isPart: ([lon]) => lon > 11.35,
  },
  {
    land: "887",
    part: "887-S",
    rest: "887-N",
    within: [48.5, 15.2],
    line: () => innerBorder("YEM", SOUTH_YEMENI),
    isPart: ([lon, lat]) => lon > 44 || (lat < 12.9 && lon > 43.35), // Socotra; Perim
  },
  {
    land: "704",
    part: "704-N",
    rest: "704-S",
    within: [105.6, 20.5],
    line: () => DEMARCATION,
    isPart: ([, lat]) => lat > 17, // Cồn Cỏ fell north
  },
  {
    land: "504",
    part: "732-W",
    rest: "504",
    within: [-13, 25.5],
    line: () => SAHARAN_PARALLEL,
    isPart: ([lon, lat]) => lat < 27.66 && lon < -8.6,
  },
];

/** Lands divided by islands. */
export const POLYGON_SPLITS: readonly PolygonSplit[] = [
  { land: "458", part: "458-P", rest: "458-B", isPart: (polygon) => globeCentroid(polygon)[0] < 106 },
  { land: "834", part: "834-Z", rest: "834-T", isPart: isZanzibari },
  { land: "360", part: "360-W", rest: "360-I", isPart: isPapuan() },
  {
    land: "643",
    part: "804-C",
    rest: "643",
    isPart: (polygon) => geoContains(asGeoJson(polygon), [34.2, 45.2]),
  },
];

function isZanzibari(polygon: Polygon): boolean {
  const [lon, lat] = globeCentroid(polygon);
  return lon > 39.1 && lat > -6.6 && lat < -4.8; // Unguja and Pemba, not Mafia
}

/** Whether a polygon lies in the Indonesian provinces on New Guinea, or within a quarter degree of them. */
function isPapuan(): (polygon: Polygon) => boolean {
  const atlas = provinces("IDN");
  const units = feature(atlas, atlas.objects.units).features.filter((f) => /papua/i.test(f.properties.name));
  const shores = units.flatMap((unit) => polygonsOf(unit.geometry as MultiPolygon).flatMap(outer));
  return (polygon) => {
    const [lon, lat] = globeCentroid(polygon);
    if (units.some((unit) => geoContains(unit, [lon, lat]))) return true;
    return shores.some(([x, y]) => Math.hypot(x - lon, y - lat) < 0.25);
  };
}
