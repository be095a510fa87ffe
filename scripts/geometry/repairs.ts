import { feature, mergeArcs } from "topojson-client";
import type { MultiPolygon, Polygon as TopoPolygon } from "topojson-specification";
import { type Atom, globeArea, outer, type Point, type Polygon, polygonsOf, vertex } from "./ring.ts";
import type { WorldAtlas } from "./sources.ts";

/** Features that come without an id, or with another feature's, by their name in the source. */
const ID_BY_NAME: Readonly<Record<string, string>> = {
  "N. Cyprus": "-1",
  Kosovo: "-2",
  Somaliland: "-3",
  Akrotiri: "x-akrotiri",
  Dhekelia: "x-dhekelia",
  "Siachen Glacier": "x-siachen-glacier",
  "Indian Ocean Ter.": "x-indian-ocean-ter-",
  "Clipperton I.": "x-clipperton-i-",
  "Bajo Nuevo Bank": "x-bajo-nuevo-bank",
  "Serranilla Bank": "x-serranilla-bank",
};

/**
 * Parts that the source keeps apart and the territory table does not, by name, with the land they join.
 * Ashmore and Cartier must go first of all: it carries Australia's id.
 */
const FOLDED: Readonly<Record<string, string>> = {
  "Ashmore and Cartier Is.": "036",
  "Coral Sea Is.": "036",
  "USNB Guantanamo Bay": "192",
  "Cyprus U.N. Buffer Zone": "196",
  Baikonur: "398",
};

/** Rocks in contested seas that are nobody's polygon: marks stand for them, or nothing does. */
const LEFT_OUT: ReadonlySet<string> = new Set(["Spratly Is.", "Scarborough Reef"]);

/** Islets of Hoàng Sa (the Paracels), which the 1:10m source has inside China's polygon. */
const PARACELS = { west: 110.8, south: 15.4, east: 113.5, north: 17.3 } as const;

/** Rings of less than this (steradians, about 400 m²) are degenerate; d3 reads some as the whole globe. */
const LEAST_AREA = 1e-11;

type Country = (TopoPolygon<{ name: string }> | MultiPolygon<{ name: string }>) & { id?: string };

/**
 * The source's countries as atoms, one id each, with the known defects of the source repaired. A land without
 * any sound polygon is absent (the Vatican at 1:10m).
 */
export function repairedCountries(atlas: WorldAtlas): Atom[] {
  const all = atlas.objects.countries.geometries as Country[];
  const kept = all.filter((c) => !(nameOf(c) in FOLDED) && !LEFT_OUT.has(nameOf(c)));
  for (const country of kept)
    country.id = ID_BY_NAME[nameOf(country)] ?? country.id ?? unknown(nameOf(country));
  for (const part of all) fold(atlas, part, kept);
  return kept.map((country) => asAtom(atlas, country)).filter((atom) => atom.polygons.length > 0);
}

const nameOf = (country: Country): string => country.properties?.name ?? "";

function unknown(name: string): never {
  throw new Error(`${name}: the source gives no id, and repairs.ts knows none`);
}

function fold(atlas: WorldAtlas, part: Country, kept: readonly Country[]): void {
  const land = kept.find((c) => c.id === FOLDED[nameOf(part)]);
  if (land !== undefined) Object.assign(land, mergeArcs(atlas, [land, part]));
}

function asAtom(atlas: WorldAtlas, country: Country): Atom {
  const id = String(country.id);
  const polygons = polygonsOf(feature(atlas, country as TopoPolygon).geometry);
  return {
    id,
    polygons: polygons.filter((p) => isSound(p) && !(id === "156" && isParacel(vertex(outer(p), 0)))),
  };
}

function isSound(polygon: Polygon): boolean {
  const area = globeArea(polygon);
  return area > LEAST_AREA && area < 2 * Math.PI;
}

function isParacel([lon, lat]: Point): boolean {
  return lon > PARACELS.west && lon < PARACELS.east && lat > PARACELS.south && lat < PARACELS.north;
}
