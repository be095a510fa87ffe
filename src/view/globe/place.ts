import type { AtomId } from "../../domain/country.ts";
import type { Marks } from "../../domain/shape.ts";
import type { MapPoint } from "../map/projection.ts";

/** The map point at which an atom is named, or its marker. */
export function placeOf({ anchors, markers }: Marks, atom: AtomId): MapPoint | null {
  const anchor = anchors.get(atom);
  if (anchor) return [anchor[0], anchor[1]];
  const marker = markers.find((m) => m.atom === atom);
  return marker ? [marker.x, marker.y] : null;
}
