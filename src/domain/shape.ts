import type { Adjacency } from "./border.ts";
import type { AtomId } from "./country.ts";
import type { Day } from "./day.ts";

/** Land on the map plane: coordinates are map units (`MAP_WIDTH` across), y downwards. */
export type Land = GeoJSON.Polygon | GeoJSON.MultiPolygon;

/** Lines on the map plane. */
export type Lines = GeoJSON.MultiLineString;

/** The line along which two atoms touch. */
export interface BorderLine extends Adjacency {
  readonly line: Lines;
}

/** How fine path data are: map units for one of their units. The first level of detail itself lies on tenths. */
export type Grid = 0.1 | 0.2;

/** The grid of a served picture: a quarter of a pixel on a large screen, and a seventh of the bytes less. */
export const SERVED_GRID: Grid = 0.2;

/** The borders that stand on one day, as path data. */
export interface WrittenBorders {
  readonly day: Day;
  readonly paths: readonly string[];
}

/** Shapes that came as path data, which need not be written again. */
export interface WrittenShapes {
  /** Map units for one unit of the path data. */
  readonly unit: number;
  /** The land of each atom, the largest first. */
  readonly atoms: ReadonlyMap<AtomId, string>;
  /** All that a map of that day shows of the borders; those of other days are worked out from `Shapes`. */
  readonly borders: WrittenBorders | undefined;
  /** Writes lines in the same unit. */
  readonly lines: (lines: Lines) => string;
}

/** The shapes of the map at one level of detail. */
export interface Shapes {
  readonly atoms: ReadonlyMap<AtomId, Land>;
  readonly coast: Lines;
  /** One entry for each pair of atoms that touch. */
  readonly borders: readonly BorderLine[];
  /** The outline of several atoms together: no line where two of them touch. */
  readonly outline: (atoms: ReadonlySet<AtomId>) => Lines;
  /** What a served picture had of them. */
  readonly written?: WrittenShapes;
}

/** The levels of detail beyond the first, coarser one first. */
export type DetailLevel = "b" | "c";

/** A point that stands for an atom: `marker` where the atom is too small to see, `halo` where it is only hard to hit. */
export interface Marker {
  readonly atom: AtomId;
  readonly x: number;
  readonly y: number;
  readonly kind: "marker" | "halo";
}

/** A box inside an atom's largest piece, in which its name fits best: its centre and half its sides. */
export type Anchor = readonly [x: number, y: number, halfWidth: number, halfHeight: number];

/** A point of an archipelago: the `anchor` stands for the whole of it. */
export interface Islet {
  readonly id: string;
  readonly group: AtomId;
  readonly kind: "anchor" | "islet";
  readonly x: number;
  readonly y: number;
}

/** The atoms of a dataset for which neither land nor a point is drawn: the outlines are of another version than the records. */
export function undrawn(
  atoms: readonly AtomId[],
  shapes: { readonly atoms: ReadonlyMap<AtomId, unknown> },
  { markers, archipelagos }: Pick<Marks, "markers" | "archipelagos">,
): readonly AtomId[] {
  const drawn = new Set([
    ...shapes.atoms.keys(),
    ...markers.filter(({ kind }) => kind === "marker").map(({ atom }) => atom),
    ...archipelagos.map(({ group }) => group),
  ]);
  return atoms.filter((atom) => !drawn.has(atom));
}

/**
 * The marks with a dot, where the name would stand, for each atom whose land is missing. Without the room of a
 * name the dot stays at every zoom. An atom that has no such place has no dot either.
 */
export function markedGaps(marks: Marks, gaps: readonly AtomId[]): Marks {
  if (gaps.length === 0) return marks;
  const dots = gaps.flatMap((atom): Marker[] => {
    const [x, y] = marks.anchors.get(atom) ?? [];
    return x === undefined || y === undefined ? [] : [{ atom, x, y, kind: "marker" }];
  });
  const anchors = new Map(
    [...marks.anchors].map(([atom, anchor]): [AtomId, Anchor] =>
      gaps.includes(atom) ? [atom, [anchor[0], anchor[1], 0, 0]] : [atom, anchor],
    ),
  );
  return { ...marks, markers: [...marks.markers, ...dots], anchors };
}

/** What is drawn at points and along single lines, the same at every level of detail. Lines are SVG path data. */
export interface Marks {
  readonly width: number;
  readonly height: number;
  readonly markers: readonly Marker[];
  readonly anchors: ReadonlyMap<AtomId, Anchor>;
  readonly archipelagos: readonly Islet[];
  readonly demarcation: string;
}
