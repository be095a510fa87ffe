import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { Detail } from "../harness/subject.ts";
import { BENCH } from "./paths.ts";

/** The countries as every page draws them: Natural Earth, each with an id of its own. */
export type World = Topology<{ readonly countries: GeometryCollection<{ readonly name: string }> }>;

/** What every page shows: who changed to which of six categories when. */
export interface Changes {
  readonly start: string;
  readonly end: string;
  readonly changes: readonly (readonly [date: string, id: string, category: number])[];
}

/** The countries of world-atlas. Those without an id, or with that of another, get X01, X02 … */
export function worldAt(detail: Detail): World {
  const file = createRequire(import.meta.url).resolve(`world-atlas/countries-${detail}.json`);
  const { objects, ...rest } = JSON.parse(readFileSync(file, "utf8")) as World;
  const seen = new Set<string | number>();
  let made = 0;
  const geometries = objects.countries.geometries.map((country) => {
    const isNew = country.id !== undefined && !seen.has(country.id);
    const id = isNew && country.id !== undefined ? country.id : `X${String(++made).padStart(2, "0")}`;
    seen.add(id);
    return { ...country, id };
  });
  return { ...rest, objects: { countries: { ...objects.countries, geometries } } };
}

export function readChanges(): Changes {
  return JSON.parse(readFileSync(join(BENCH, "peers/changes.json"), "utf8")) as Changes;
}
