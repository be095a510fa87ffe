import type { AtomId } from "../domain/country.ts";
import type { BorderLine, Grid, Land, Lines, Shapes } from "../domain/shape.ts";
import { TopologyError } from "./topology-values.ts";

/** A place on the grid, both numbers whole. */
type Spot = readonly [x: number, y: number];

/** A closed line: its first place is not repeated at its end. */
type Ring = readonly Spot[];

/** The rings of one piece of land; the first encloses it, the others are holes in it. */
type Block = readonly Ring[];

/**
 * Land as path data in whole numbers of the grid, relative from place to place: a third of the bytes that
 * absolute numbers take. A piece begins with `M`, a hole in it with `m`, so that both can be told apart again.
 */
export function writeLand(land: Land, grid: Grid): string {
  const polygons = land.type === "Polygon" ? [land.coordinates] : land.coordinates;
  let [text, from] = ["", [0, 0] as Spot];
  for (const polygon of polygons) {
    polygon.forEach((line, i) => {
      const ring = line.slice(0, -1).map(onto(grid)).filter(isNew);
      // What is smaller than the grid is left out, unless it is all there is of a piece.
      if (ring.length < 3 && (i > 0 || polygons.length > 1)) return;
      text += `${writeRun(ring, from, i === 0)}z`;
      from = ring[0] ?? from;
    });
  }
  return text;
}

/** Lines as path data on the grid. */
export function writeLines({ coordinates }: Lines, grid: Grid): string {
  let [text, from] = ["", [0, 0] as Spot];
  for (const line of coordinates) {
    const run = line.map(onto(grid)).filter(isNew);
    text += writeRun(run, from, false);
    from = run.at(-1) ?? from;
  }
  return text;
}

const onto =
  (grid: Grid) =>
  ([x = 0, y = 0]: readonly number[]): Spot => [Math.round(x * perUnit(grid)), Math.round(y * perUnit(grid))];

const perUnit = (grid: Grid) => Math.round(1 / grid);

/** Not where the line is already. */
const isNew = ([x, y]: Spot, i: number, line: readonly Spot[]) =>
  x !== line[i - 1]?.[0] || y !== line[i - 1]?.[1];

function writeRun(run: readonly Spot[], start: Spot, isAbsolute: boolean): string {
  let [text, [px, py]] = ["", start];
  run.forEach(([x, y], i) => {
    const [dx, dy] = i === 0 && isAbsolute ? [x, y] : [x - px, y - py];
    // A minus sign parts two numbers as well as a space does.
    text += `${i === 0 ? (isAbsolute ? "M" : "m") : i === 1 ? "l" : dx < 0 ? "" : " "}${dx}${dy < 0 ? "" : " "}${dy}`;
    [px, py] = [x, y];
  });
  return text;
}

/**
 * The shapes that path data of `writeLand` stand for, as they are found in a served picture. What touches what
 * is read from the edges that two atoms share, when it is first asked for.
 *
 * @throws TopologyError naming the atom whose path data are not as `writeLand` makes them.
 */
export function decodeOutlines(paths: ReadonlyMap<AtomId, string>, grid: Grid): Shapes {
  if (paths.size === 0) throw new TopologyError("(picture)", "has no land");
  const onMap = fromGrid(grid);
  const blocks = new Map([...paths].map(([id, text]) => [id, readLand(id, text)]));
  const edges = once(() => edgesOf(blocks));
  const atoms = new Map([...blocks].map(([id, own]) => [id, landOf(own, onMap)]));
  const coastLines = once(() => linesWhere(blocks, edges(), onMap, (_, other) => other === null));
  const borders = once(() => bordersOf(blocks, edges(), onMap));
  return {
    atoms,
    get coast() {
      return coastLines();
    },
    get borders() {
      return borders();
    },
    outline: (set) =>
      linesWhere(only(blocks, set), edges(), onMap, (_, other) => other === null || !set.has(other)),
    written: { unit: grid, atoms: paths, lines: (lines) => writeLines(lines, grid) },
  };
}

const FORM = /^(?:[Mm]-?\d+[ -]\d+(?:l[-\d ]+)?z)+$/;

function readLand(id: AtomId, text: string): readonly Block[] {
  if (!FORM.test(text)) throw new TopologyError(id, "is not the outline of land");
  const blocks: Ring[][] = [];
  let [x, y] = [0, 0];
  for (const [, mark, body = ""] of text.matchAll(/([Mm])([^Mmz]*)z/g)) {
    const numbers = (body.match(/-?\d+/g) ?? []).map(Number);
    if (numbers.length % 2 === 1) throw new TopologyError(id, "ends within a place");
    const start: Spot =
      mark === "M" ? [numbers[0] ?? 0, numbers[1] ?? 0] : [x + (numbers[0] ?? 0), y + (numbers[1] ?? 0)];
    [x, y] = start;
    const ring: Spot[] = [start];
    let [px, py] = start;
    for (let i = 2; i < numbers.length; i += 2) {
      [px, py] = [px + (numbers[i] ?? 0), py + (numbers[i + 1] ?? 0)];
      ring.push([px, py]);
    }
    if (mark === "M" || blocks.length === 0) blocks.push([ring]);
    else blocks.at(-1)?.push(ring);
  }
  return blocks;
}

function landOf(blocks: readonly Block[], onMap: OnMap): Land {
  const coordinates = blocks.map((block) => block.map((ring) => [...ring, ring[0] as Spot].map(onMap)));
  return coordinates.length === 1
    ? { type: "Polygon", coordinates: coordinates[0] ?? [] }
    : { type: "MultiPolygon", coordinates };
}

type OnMap = (spot: Spot) => [number, number];

/** From the grid to the map: divided, not multiplied, so 123 becomes 12.3 and not 12.300000000000001. */
function fromGrid(grid: Grid): OnMap {
  const divisor = perUnit(grid);
  return ([x, y]) => [x / divisor, y / divisor];
}

/** Who lies on the two sides of each edge; the second is null on a coast. */
type Edges = ReadonlyMap<number, readonly [AtomId, AtomId | null]>;

/** The grid is 9,600 by 4,673 places: one number names a place, and one of 51 bits an edge. */
const [ACROSS, PLACES] = [10_000, 50_000_000];

function edgeKey([ax, ay]: Spot, [bx, by]: Spot): number {
  const [p, q] = [ay * ACROSS + ax, by * ACROSS + bx];
  return p < q ? p * PLACES + q : q * PLACES + p;
}

function edgesOf(blocks: ReadonlyMap<AtomId, readonly Block[]>): Edges {
  const edges = new Map<number, [AtomId, AtomId | null]>();
  for (const [id, own] of blocks) {
    for (const ring of own.flat()) {
      ring.forEach((spot, i) => {
        const key = edgeKey(spot, ring[(i + 1) % ring.length] as Spot);
        const known = edges.get(key);
        if (known === undefined) edges.set(key, [id, null]);
        else known[1] ??= id;
      });
    }
  }
  return edges;
}

function only<T>(map: ReadonlyMap<AtomId, T>, keys: ReadonlySet<AtomId>): ReadonlyMap<AtomId, T> {
  return new Map([...map].filter(([id]) => keys.has(id)));
}

type Wanted = (own: AtomId, other: AtomId | null) => boolean;

/** The stretches of the rings along which a wanted neighbour lies, each as one line. */
function linesWhere(
  blocks: ReadonlyMap<AtomId, readonly Block[]>,
  edges: Edges,
  onMap: OnMap,
  wanted: Wanted,
): Lines {
  const coordinates: [number, number][][] = [];
  for (const [id, own] of blocks) {
    for (const ring of own.flat()) {
      for (const { other, run } of stretches(id, ring, edges)) {
        if (other !== id && wanted(id, other)) coordinates.push(run.map(onMap));
      }
    }
  }
  return { type: "MultiLineString", coordinates };
}

interface Stretch {
  /** Who lies on the other side: null for the sea, the atom itself where it is cut through. */
  readonly other: AtomId | null;
  readonly run: readonly Spot[];
}

/** A ring cut where the neighbour changes; whole if there is but one. */
function stretches(id: AtomId, ring: Ring, edges: Edges): readonly Stretch[] {
  const others = ring.map((spot, i) => {
    const sides = edges.get(edgeKey(spot, ring[(i + 1) % ring.length] as Spot));
    return sides === undefined ? null : sides[0] === id ? sides[1] : sides[0];
  });
  const first = Math.max(
    0,
    others.findIndex((other, i) => other !== others.at(i - 1)),
  );
  const found: { other: AtomId | null; run: Spot[] }[] = [];
  for (let n = 0; n < ring.length; n++) {
    const i = (first + n) % ring.length;
    const other = others[i] ?? null;
    const last = found.at(-1);
    const next = ring[(i + 1) % ring.length] as Spot;
    if (last && last.other === other) last.run.push(next);
    else found.push({ other, run: [ring[i] as Spot, next] });
  }
  return found;
}

function bordersOf(
  blocks: ReadonlyMap<AtomId, readonly Block[]>,
  edges: Edges,
  onMap: OnMap,
): readonly BorderLine[] {
  const pairs = new Map<string, { a: AtomId; b: AtomId; coordinates: [number, number][][] }>();
  for (const [a, own] of blocks) {
    for (const ring of own.flat()) {
      for (const { other: b, run } of stretches(a, ring, edges)) {
        if (b === null || !(a < b)) continue;
        const pair = pairs.get(`${a} ${b}`) ?? { a, b, coordinates: [] };
        pair.coordinates.push(run.map(onMap));
        pairs.set(`${a} ${b}`, pair);
      }
    }
  }
  return [...pairs.values()].map(({ a, b, coordinates }) => ({
    a,
    b,
    line: { type: "MultiLineString", coordinates },
  }));
}

/** Worked out when first asked for, then kept. */
function once<T>(work: () => T): () => T {
  let kept: { readonly value: T } | null = null;
  return () => {
    kept ??= { value: work() };
    return kept.value;
  };
}
