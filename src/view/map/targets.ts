import type { AtomId } from "../../domain/country.ts";
import type { Marks } from "../../domain/shape.ts";
import type { Drawing } from "./drawing.ts";
import type { Ground, Target } from "./hit.ts";
import { markersAt } from "./Markers.tsx";
import type { Pointed } from "./usePointing.ts";

/** Land smaller than this on the screen is hit by its halo. */
const SMALL_PX2 = 400;

/** What can be hit beside the land itself, when a map unit is `scale` CSS pixels. */
export function targetsAt(marks: Marks, drawing: Drawing, scale: number): readonly Target[] {
  const isSmall = (atom: AtomId) => (drawing.atoms.get(atom)?.area ?? 0) * scale * scale < SMALL_PX2;
  const halos = marks.markers.filter(({ kind, atom }) => kind === "halo" && isSmall(atom));
  const islets = marks.archipelagos.map(({ group, x, y }) => ({ atom: group, x, y }));
  return [...markersAt(marks, scale), ...halos, ...islets];
}

/** The land that a pointer is over, if it is over any. */
export function groundOf({ own, isLand }: Pointed, drawing: Drawing): Ground | null {
  const area = isLand && own ? drawing.atoms.get(own)?.area : undefined;
  return own !== null && area !== undefined ? { atom: own, area } : null;
}
