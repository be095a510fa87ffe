import { geoContains } from "d3-geo";
import { LINE_CUTS, type LineCut, POLYGON_SPLITS, type PolygonSplit } from "./cuts.ts";
import { cut } from "./knife.ts";
import { type Atom, asGeoJson, globeArea, globeCentroid, largest, type Polygon } from "./ring.ts";

/** The atoms with every land divided that was held in parts at some time since 1945. */
export function divided(atoms: readonly Atom[]): Atom[] {
  let result = [...atoms];
  for (const rule of LINE_CUTS) result = replaced(result, rule.land, (land) => alongLine(result, land, rule));
  for (const rule of POLYGON_SPLITS) result = replaced(result, rule.land, (land) => byPolygon(land, rule));
  return result;
}

function replaced(atoms: readonly Atom[], id: string, divide: (land: Atom) => readonly Atom[]): Atom[] {
  if (!atoms.some((atom) => atom.id === id)) throw new Error(`no land ${id} to divide`);
  return atoms.flatMap((atom) => (atom.id === id ? divide(atom) : [atom]));
}

function alongLine(atoms: readonly Atom[], land: Atom, rule: LineCut): readonly Atom[] {
  const main = largest(land.polygons, globeArea);
  const halves = cut(atoms, main, rule.line());
  const islands = land.polygons.filter((polygon) => polygon !== main);
  return sides(rule, [...halves, ...islands], (polygon) =>
    halves.includes(polygon)
      ? geoContains(asGeoJson(polygon), [...rule.within])
      : rule.isPart(globeCentroid(polygon)),
  );
}

function byPolygon(land: Atom, rule: PolygonSplit): readonly Atom[] {
  return sides(rule, land.polygons, rule.isPart);
}

function sides(
  { part, rest }: Pick<LineCut, "part" | "rest">,
  polygons: readonly Polygon[],
  isPart: (polygon: Polygon) => boolean,
): readonly Atom[] {
  const parts = polygons.filter(isPart);
  const others = polygons.filter((polygon) => !parts.includes(polygon));
  if (parts.length === 0 || others.length === 0) throw new Error(`${part} or ${rest} is left without land`);
  return [
    { id: part, polygons: parts },
    { id: rest, polygons: others },
  ];
}
