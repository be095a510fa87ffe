import type { AtomId } from "../../domain/country.ts";
import type { Land, Lines, Shapes } from "../../domain/shape.ts";
import { landArea, landBounds, landData, linesData } from "./planar.ts";

/** One atom as it is drawn. */
export interface AtomDrawing {
  /** In the unit of the drawing. */
  readonly d: string;
  /** In map units squared. */
  readonly area: number;
  readonly bounds: Bounds;
}

/** A box in map units. */
export type Bounds = readonly [left: number, top: number, right: number, bottom: number];

/** The shapes of one level of detail as path data. */
export interface Drawing {
  readonly shapes: Shapes;
  /** Map units for one unit of the path data. */
  readonly unit: number;
  /** Large atoms come before small ones, so that an enclave is never painted over. */
  readonly atoms: ReadonlyMap<AtomId, AtomDrawing>;
  /** Several lines as the path data of one, in the unit of the drawing. */
  readonly joined: (lines: readonly Lines[]) => string;
}

const cache = new WeakMap<Shapes, Drawing>();

/** Draws all shapes, once for each level: the finest takes a tenth of a second. */
export function drawingOf(shapes: Shapes): Drawing {
  const known = cache.get(shapes);
  if (known) return known;
  const { written } = shapes;
  const atoms = [...shapes.atoms].map(([id, land]) => [id, drawAtom(land, written?.atoms.get(id))] as const);
  const write = written?.lines ?? linesData;
  const drawing: Drawing = {
    shapes,
    unit: written?.unit ?? 1,
    atoms: new Map(atoms.sort(([, a], [, b]) => b.area - a.area)),
    joined: (lines) =>
      write({ type: "MultiLineString", coordinates: lines.flatMap(({ coordinates }) => coordinates) }),
  };
  cache.set(shapes, drawing);
  return drawing;
}

function drawAtom(land: Land, written: string | undefined): AtomDrawing {
  return { d: written ?? landData(land), area: landArea(land), bounds: landBounds(land) };
}
