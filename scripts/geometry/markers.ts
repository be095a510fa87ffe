import { MAP_WIDTH } from "../../src/view/map/frame.ts";
import type { LonLat } from "../../src/view/map/projection.ts";
import { project } from "./projection.ts";
import { type Atom, extent, globeArea, globeCentroid, largest, outer, planeArea } from "./ring.ts";

/** A dot stands for what cannot be seen; a halo widens the target of what can hardly be hit. */
export type MarkerKind = "marker" | "halo";

export interface Marker {
  readonly atom: string;
  readonly x: number;
  readonly y: number;
  readonly kind: MarkerKind;
}

/** The width of map, in pixels, at which the sizes below are judged. */
const REFERENCE_WIDTH = 1200;

/** A land is marked if its largest island is no wider or higher than this (pixels) … */
const LEAST_EXTENT = 3;

/** … or its whole area is less than that of a square of this side; below the second, it gets a halo. */
const LEAST_SIDE = { marker: 3, halo: 4.5 } as const;

/** Pieces of land beside the rest of their state, which is marked or seen itself, are not marked apart. */
const BY_HAND: Readonly<Record<string, MarkerKind | null>> = {
  "-1": null, // Northern Cyprus, beside Cyprus
  "x-siachen-glacier": null,
  "834-Z": "halo", // Zanzibar: on its own until 1964, within Tanzania since
};

/** Lands that neither source has a polygon of. Tokelau: Nukunonu, the atoll in the middle. */
const WITHOUT_POLYGON: Readonly<Record<string, LonLat>> = { "772": [-171.81, -9.17] };

/** An atom before and after the projection. */
export interface Land {
  readonly globe: Atom;
  readonly plane: Atom;
}

/**
 * The marks of all lands too small to see at level A, ordered by id.
 *
 * @param isDrawn whether level A has a polygon of the atom: what has none is marked in any case.
 */
export function markers(lands: readonly Land[], isDrawn: (atom: string) => boolean): readonly Marker[] {
  const small = lands.flatMap((land): Marker[] => {
    const kind = isDrawn(land.globe.id) ? kindOf(land.plane) : "marker";
    const [lon, lat] = globeCentroid(largest(land.globe.polygons, globeArea));
    return kind === null ? [] : [{ atom: land.globe.id, ...place([lon, lat]), kind }];
  });
  const missing = Object.entries(WITHOUT_POLYGON).map(
    ([atom, at]): Marker => ({ atom, ...place(at), kind: "marker" }),
  );
  return [...small, ...missing].sort((a, b) => (a.atom < b.atom ? -1 : 1));
}

function kindOf({ id, polygons }: Atom): MarkerKind | null {
  const byHand = BY_HAND[id];
  if (byHand !== undefined) return byHand;
  const pixels = REFERENCE_WIDTH / MAP_WIDTH;
  const widest = Math.max(...extent(outer(largest(polygons, planeArea)))) * pixels;
  const side = Math.sqrt(polygons.reduce((sum, polygon) => sum + planeArea(polygon), 0)) * pixels;
  if (widest < LEAST_EXTENT || side < LEAST_SIDE.marker) return "marker";
  return side < LEAST_SIDE.halo ? "halo" : null;
}

/** A place on the map to a hundredth of a map unit. */
export function place(at: LonLat): { readonly x: number; readonly y: number } {
  const [x, y] = project(at);
  return { x: rounded(x, 2), y: rounded(y, 2) };
}

/** A number to some decimals, as short as JSON can write it. */
export const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));
