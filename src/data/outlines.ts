import type { AtomId } from "../domain/country.ts";
import { once } from "../domain/once.ts";
import type { BorderLine, Grid, Land, Lines, Shapes, WrittenBorders } from "../domain/shape.ts";
import { type Edges, emptyEdges } from "./edges.ts";
import { TopologyError } from "./topology-values.ts";

/** A place on the grid, both numbers whole. */
type Spot = readonly [x: number, y: number];

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

/** A place on the map plane. */
type Place = [x: number, y: number];

/** A closed line of an atom. */
interface Ring {
  /** The place in the list of atoms, from 1 on. */
  readonly owner: number;
  /** Each place by its number on the grid, the first not repeated at the end. */
  readonly spots: readonly number[];
  /** The same in map units, with the first place at both ends. */
  readonly line: Place[];
}

/** The rings of one piece of land; the first encloses it, the others are holes in it. */
type Block = readonly Ring[];

/**
 * The shapes that path data of `writeLand` stand for, as they are found in a served picture. They are read when they are
 * first asked for, as the living map needs no more than the path data at first; what touches what is told from the edges
 * that two atoms share.
 *
 * What goes from place to place does so by number: `map`, and pairs that are taken apart, take several times as long in
 * code that no browser has made fast yet.
 *
 * @param borders the path data of the borders in the picture, if it is known on which day they stand.
 * @throws TopologyError naming the atom whose path data are not as `writeLand` makes them.
 */
export function decodeOutlines(
  paths: ReadonlyMap<AtomId, string>,
  grid: Grid,
  borders?: WrittenBorders,
): Shapes {
  if (paths.size === 0) throw new TopologyError("(picture)", "has no land");
  for (const [id, text] of paths) {
    if (!FORM.test(text)) throw new TopologyError(id, "is not the outline of land");
  }
  const ids = [...paths.keys()];
  const blocks = once(() => ids.map((id, i) => readLand(paths.get(id) ?? "", i + 1, perUnit(grid))));
  const atoms = once(() => new Map(ids.map((id, i) => [id, landOf(blocks()[i] ?? [])])));
  const stretches = once(() => stretchesOf(blocks().flat(2), ids));
  const coast = once(() => linesOf(stretches().filter(({ other }) => other === null)));
  const touching = once(() => bordersOf(stretches()));
  return {
    get atoms() {
      return atoms();
    },
    get coast() {
      return coast();
    },
    get borders() {
      return touching();
    },
    outline: (set) =>
      linesOf(
        stretches().filter(
          ({ own, other }) => set.has(own) && own !== other && (other === null || !set.has(other)),
        ),
      ),
    written: { unit: grid, atoms: paths, borders, lines: (lines) => writeLines(lines, grid) },
  };
}

/** Rings of whole numbers, two and two. */
const FORM = /^(?:[Mm]-?\d+[ -]\d+(?:l-?\d+[ -]\d+(?:[ -]\d+[ -]\d+)*)?z)+$/;

/** The grid is 9,600 by 4,673 places: one number names a place. */
const ACROSS = 10_000;

function readLand(text: string, owner: number, divisor: number): readonly Block[] {
  const blocks: Ring[][] = [];
  let start: Place = [0, 0];
  for (const [, mark, body = ""] of text.matchAll(/([Mm])([^Mmz]*)z/g)) {
    const [x = 0, y = 0, ...steps] = numbersIn(body);
    start = mark === "M" ? [x, y] : [start[0] + x, start[1] + y];
    const ring = ringOf(owner, start, steps, divisor);
    if (mark === "M" || blocks.length === 0) blocks.push([ring]);
    else blocks.at(-1)?.push(ring);
  }
  return blocks;
}

const numbersIn = (body: string): number[] => (body.match(/-?\d+/g) ?? []).map(Number);

/**
 * The ring whose first place is given, and the others as steps from one to the next. They are divided to map units, not
 * multiplied, so 123 becomes 12.3 and not 12.300000000000001.
 */
function ringOf(owner: number, start: Place, steps: readonly number[], divisor: number): Ring {
  let [x, y] = start;
  const first: Place = [x / divisor, y / divisor];
  const spots = [y * ACROSS + x];
  const line = [first];
  for (let i = 0; i < steps.length; i += 2) {
    x += steps[i] ?? 0;
    y += steps[i + 1] ?? 0;
    spots.push(y * ACROSS + x);
    line.push([x / divisor, y / divisor]);
  }
  line.push(first);
  return { owner, spots, line };
}

function landOf(blocks: readonly Block[]): Land {
  const coordinates = blocks.map((block) => block.map(({ line }) => line));
  return coordinates.length === 1
    ? { type: "Polygon", coordinates: coordinates[0] ?? [] }
    : { type: "MultiPolygon", coordinates };
}

interface Stretch {
  readonly own: AtomId;
  /** Who lies on the other side: null for the sea, the atom itself where it is cut through. */
  readonly other: AtomId | null;
  readonly run: Place[];
}

/** All rings, cut where the neighbour changes. */
function stretchesOf(rings: readonly Ring[], ids: readonly AtomId[]): readonly Stretch[] {
  const edges = emptyEdges(rings.reduce((sum, { spots }) => sum + spots.length, 0));
  for (const { owner, spots } of rings) {
    for (let i = 0; i < spots.length; i++) edges.add(spots[i] ?? 0, after(spots, i), owner);
  }
  return rings.flatMap((ring) => cut(ring, edges, ids));
}

/** The place that follows the place at `i` on a ring. */
const after = (spots: readonly number[], i: number) => spots[i + 1] ?? spots[0] ?? 0;

function cut({ owner, spots, line }: Ring, edges: Edges, ids: readonly AtomId[]): readonly Stretch[] {
  const others: number[] = [];
  const turns: number[] = [];
  for (let i = 0; i < spots.length; i++) {
    others.push(edges.beyond(spots[i] ?? 0, after(spots, i), owner));
    if (i > 0 && others[i] !== others[i - 1]) turns.push(i);
  }
  if (others[0] !== others.at(-1)) turns.unshift(0);
  const stretch = (i: number, run: Place[]): Stretch => ({
    own: ids[owner - 1] as AtomId,
    other: ids[(others[i] ?? 0) - 1] ?? null,
    run,
  });
  if (turns.length === 0) return [stretch(0, line)];
  return turns.map((from, k) => {
    const to = turns[k + 1];
    if (to !== undefined) return stretch(from, line.slice(from, to + 1));
    return stretch(from, [...line.slice(from), ...line.slice(1, (turns[0] ?? 0) + 1)]);
  });
}

function linesOf(stretches: readonly Stretch[]): Lines {
  return { type: "MultiLineString", coordinates: stretches.map(({ run }) => run) };
}

function bordersOf(stretches: readonly Stretch[]): readonly BorderLine[] {
  const pairs = new Map<string, { a: AtomId; b: AtomId; coordinates: Place[][] }>();
  for (const { own: a, other: b, run } of stretches) {
    if (b === null || !(a < b)) continue;
    const pair = pairs.get(`${a} ${b}`) ?? { a, b, coordinates: [] };
    pair.coordinates.push(run);
    pairs.set(`${a} ${b}`, pair);
  }
  return [...pairs.values()].map(({ a, b, coordinates }) => ({
    a,
    b,
    line: { type: "MultiLineString", coordinates },
  }));
}
