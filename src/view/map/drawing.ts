import type { AtomId } from "../../domain/country.ts";
import { once } from "../../domain/once.ts";
import type { Land, Lines, Shapes, WrittenShapes } from "../../domain/shape.ts";
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
  const write = written?.lines ?? linesData;
  const drawing: Drawing = {
    shapes,
    unit: written?.unit ?? 1,
    atoms: written ? writtenAtoms(shapes, written) : drawnAtoms(shapes),
    joined: (lines) =>
      write({ type: "MultiLineString", coordinates: lines.flatMap(({ coordinates }) => coordinates) }),
  };
  cache.set(shapes, drawing);
  return drawing;
}

function drawnAtoms({ atoms }: Shapes): Drawing["atoms"] {
  const drawn = [...atoms].map(
    ([id, land]) => [id, { d: landData(land), area: landArea(land), bounds: landBounds(land) }] as const,
  );
  return new Map(drawn.sort(([, a], [, b]) => b.area - a.area));
}

/** What is written is drawn without a measure: it is taken when something asks for it, such as a pointer. */
function writtenAtoms(shapes: Shapes, { atoms }: WrittenShapes): Drawing["atoms"] {
  return new Map([...atoms].map(([id, d]) => [id, measuredLater(d, () => shapes.atoms.get(id))]));
}

function measuredLater(d: string, find: () => Land | undefined): AtomDrawing {
  const land = once(() => find() ?? NO_LAND);
  const [area, bounds] = [once(() => landArea(land())), once(() => landBounds(land()))];
  return {
    d,
    get area() {
      return area();
    },
    get bounds() {
      return bounds();
    },
  };
}

const NO_LAND: Land = { type: "MultiPolygon", coordinates: [] };
