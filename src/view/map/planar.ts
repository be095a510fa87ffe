import type { Land, Lines } from "../../domain/shape.ts";

/*
 * Land and lines of the map plane as SVG path data, and how large land is. They are projected already, so what
 * d3-geo does besides (clipping, resampling on the sphere) is not needed, nor its 7 kB before the first picture.
 */

type Place = readonly number[];

/** Hundredths of a map unit: a fortieth of a pixel at the closest zoom of the first level. */
const rounded = (value: number) => Math.round(value * 100) / 100;

const run = (places: readonly Place[]) =>
  places.map(([x = 0, y = 0], i) => `${i === 0 ? "M" : "L"}${rounded(x)},${rounded(y)}`).join("");

/** Land as path data, each ring closed. */
export const landData = (land: Land): string =>
  polygonsOf(land)
    .flat()
    .map((ring) => `${run(ring.slice(0, -1))}Z`)
    .join("");

/** Lines as path data. */
export const linesData = ({ coordinates }: Lines): string => coordinates.map(run).join("");

/*
 * What follows goes through all places of all land when the map is first drawn, by code that no browser has made fast
 * yet: taking pairs apart by name, or lists of lists by `flat`, takes several times as long there.
 */

/** The area of land without its holes, in map units squared. */
export function landArea(land: Land): number {
  // Holes run the other way round, so they take away what they enclose.
  return polygonsOf(land).reduce(
    (sum, rings) => sum + Math.abs(rings.reduce((all, ring) => all + turn(ring), 0)),
    0,
  );
}

/** The box of land. */
export function landBounds(land: Land): readonly [left: number, top: number, right: number, bottom: number] {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const rings of polygonsOf(land)) {
    for (const ring of rings) {
      for (const place of ring) {
        const x = place[0] ?? 0;
        const y = place[1] ?? 0;
        if (x < left) left = x;
        if (x > right) right = x;
        if (y < top) top = y;
        if (y > bottom) bottom = y;
      }
    }
  }
  return [left, top, right, bottom];
}

const polygonsOf = (land: Land): readonly (readonly (readonly Place[])[])[] =>
  land.type === "Polygon" ? [land.coordinates] : land.coordinates;

/** What a ring encloses, with the sign of the way it turns. */
function turn(ring: readonly Place[]): number {
  let sum = 0;
  let before = ring.at(-1);
  for (const place of ring) {
    sum += (before?.[0] ?? 0) * (place[1] ?? 0) - (place[0] ?? 0) * (before?.[1] ?? 0);
    before = place;
  }
  return sum / 2;
}
