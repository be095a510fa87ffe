import { seeded } from "./random.ts";

/** The plane of the map, in its own units, and how fine its outlines are. */
const [WIDTH, HEIGHT, GRID] = [960, 467.25, 0.1] as const;
/** Points between the two ends of a side: outlines are about as rich as real ones. */
const BENDS = 5;

type Point = readonly [x: number, y: number];
type Place = readonly [column: number, row: number];

/** The land of one atom, and a box for its name. */
export interface Cell {
  readonly atom: string;
  readonly anchor: readonly [x: number, y: number, halfWidth: number, halfHeight: number];
}

/** A world of crooked squares, each the land of one atom; neighbours share their sides. */
export interface Grid {
  readonly topology: object;
  readonly cells: readonly Cell[];
}

export function gridOf(atoms: readonly string[], seed: number): Grid {
  const columns = Math.ceil(Math.sqrt((atoms.length * WIDTH) / HEIGHT));
  const rows = Math.ceil(atoms.length / columns);
  const size: Point = [WIDTH / columns, HEIGHT / rows];
  const sides = createSides(size, seeded(seed));
  const places = atoms.map((atom, i) => ({ atom, place: [i % columns, Math.floor(i / columns)] as const }));
  const geometries = places.map(({ atom, place }) => ({
    type: "Polygon",
    id: atom,
    arcs: [ringAround(place, sides.between)],
  }));
  return {
    topology: {
      type: "Topology",
      transform: { scale: [GRID, GRID], translate: [0, 0] },
      objects: { atoms: { type: "GeometryCollection", geometries } },
      arcs: sides.arcs,
    },
    cells: places.map(({ atom, place: [column, row] }) => ({
      atom,
      anchor: [size[0] * (column + 0.5), size[1] * (row + 0.5), size[0] * 0.35, size[1] * 0.35],
    })),
  };
}

/** Clockwise as it is seen: there along the top and the right, back along the bottom and the left. */
function ringAround([x, y]: Place, between: (from: Place, to: Place) => number): readonly number[] {
  return [
    between([x, y], [x + 1, y]),
    between([x + 1, y], [x + 1, y + 1]),
    ~between([x, y + 1], [x + 1, y + 1]),
    ~between([x, y], [x, y + 1]),
  ];
}

/** The sides between corners, each drawn once, crooked, as steps on the grid. */
function createSides(size: Point, random: () => number) {
  const [arcs, known]: [Point[][], Map<string, number>] = [[], new Map()];
  const between = (from: Place, to: Place): number => {
    const key = `${from} ${to}`;
    const index = known.get(key) ?? arcs.push(sideOf(from, to, size, random)) - 1;
    known.set(key, index);
    return index;
  };
  return { arcs, between };
}

function sideOf(from: Place, to: Place, [width, height]: Point, random: () => number): Point[] {
  const bend = Math.min(width, height) * 0.2;
  const points = Array.from({ length: BENDS + 2 }, (_, i): Point => {
    const [share, isEnd] = [i / (BENDS + 1), i === 0 || i === BENDS + 1];
    const off = () => (isEnd ? 0 : (random() - 0.5) * bend);
    const along = (axis: 0 | 1) => from[axis] + (to[axis] - from[axis]) * share;
    return [along(0) * width + off(), along(1) * height + off()];
  });
  const whole = points.map(([x, y]): Point => [Math.round(x / GRID), Math.round(y / GRID)]);
  return whole.map(([x, y], i) => {
    const before = whole[i - 1] ?? [0, 0];
    return [x - before[0], y - before[1]];
  });
}
