import { decodeOutlines } from "./data/outlines.ts";
import type { Atlas } from "./domain/atlas.ts";
import { SERVED_GRID, type Shapes, undrawn } from "./domain/shape.ts";
import type { Loaders } from "./view/loaders.ts";
import { readServedBorders, readServedLand } from "./view/served.ts";

type Outlining = Pick<Loaders, "marks" | "shapes" | "servedShapes">;

/**
 * Loaders that take the first outlines from the picture that the page came with. Without one, or with one that is
 * not of this version and its dataset, they are the ones given, and the outlines are asked for at once: they are
 * the largest file.
 */
export function withServedShapes<L extends Outlining>(fetched: L, root: HTMLElement, atlas: Atlas): L {
  const servedShapes = readServedShapes(root, atlas, fetched);
  if (servedShapes === null) {
    fetched.shapes("a").catch(() => undefined);
    return fetched;
  }
  return {
    ...fetched,
    servedShapes,
    shapes: async (level, afresh) =>
      level === "a" && !afresh ? servedShapes : fetched.shapes(level, afresh),
  };
}

function readServedShapes(root: HTMLElement, { chronicle }: Atlas, { marks }: Outlining): Shapes | null {
  const land = readServedLand(root);
  try {
    if (land === null || undrawn(chronicle.atoms, { atoms: land }, marks).length > 0) return null;
    return decodeOutlines(land, SERVED_GRID, readServedBorders(root));
  } catch {
    return null;
  }
}
