import { type Atom, extent, largest, outer, type Point, type Polygon, planeArea, vertex } from "./ring.ts";

/** Where a label may stand inside an atom: its centre, and half the size of a free box around it (map units). */
export type Anchor = readonly [x: number, y: number, halfWidth: number, halfHeight: number];

/** Labels are wider than high, so room to the sides counts half. */
const FLATTEN = 2;

/** The search stops when no better place can be better by more than this share of the polygon's size. */
const PRECISION = 0.01;

/** A square of the search: its centre, half its side, and how far its centre is from the outline. */
interface Cell {
  readonly x: number;
  readonly y: number;
  readonly half: number;
  readonly room: number;
}

/** The most inland place of the atom's largest polygon, with the box around it that stays on land. */
export function anchorOf(atom: Atom): Anchor {
  const polygon = largest(atom.polygons, planeArea);
  const flat = polygon.map((ring) => ring.map(([x, y]): Point => [x / FLATTEN, y]));
  const pole = mostInland(flat);
  return grown(polygon, [pole.x * FLATTEN, pole.y], pole.room / Math.SQRT2);
}

/** The pole of inaccessibility: squares are split where one may still hold a better place than the best. */
function mostInland(polygon: Polygon): Cell {
  const [width, height] = extent(outer(polygon));
  let best: Cell | undefined;
  let open = firstCells(polygon, Math.min(width, height) / 2);
  while (open.length > 0) {
    for (const cell of open) if (best === undefined || cell.room > best.room) best = cell;
    const bar = (best?.room ?? 0) + PRECISION * Math.min(width, height);
    open = open
      .filter((cell) => cell.room + cell.half * Math.SQRT2 > bar)
      .flatMap((cell) => quarters(polygon, cell));
  }
  if (best === undefined) throw new RangeError("a polygon without extent");
  return best;
}

function firstCells(polygon: Polygon, half: number): Cell[] {
  const ring = outer(polygon);
  const [width, height] = extent(ring);
  const [west, north] = [Math.min(...ring.map((p) => p[0])), Math.min(...ring.map((p) => p[1]))];
  const cells: Cell[] = [];
  for (let x = west + half; x < west + width + half; x += 2 * half) {
    for (let y = north + half; y < north + height + half; y += 2 * half)
      cells.push(cellAt(polygon, x, y, half));
  }
  return cells;
}

function quarters(polygon: Polygon, { x, y, half }: Cell): Cell[] {
  const h = half / 2;
  return [
    cellAt(polygon, x - h, y - h, h),
    cellAt(polygon, x + h, y - h, h),
    cellAt(polygon, x - h, y + h, h),
    cellAt(polygon, x + h, y + h, h),
  ];
}

/** A cell with its centre's distance from the outline, negative outside the polygon. */
function cellAt(polygon: Polygon, x: number, y: number, half: number): Cell {
  let isInside = false;
  let nearest = Infinity;
  forEachEdge(polygon, (a, b) => {
    if (a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0])
      isInside = !isInside;
    nearest = Math.min(nearest, distance([x, y], a, b));
  });
  return { x, y, half, room: isInside ? nearest : -nearest };
}

function distance([x, y]: Point, a: Point, b: Point): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - a[0]) * dx + (y - a[1]) * dy) / length));
  return Math.hypot(a[0] + along * dx - x, a[1] + along * dy - y);
}

/** Widens, then heightens the box around a place as far as the land goes, to four times at most. */
function grown(polygon: Polygon, [x, y]: Point, half: number): Anchor {
  const width = stretch(half * FLATTEN, (w) => isClear(polygon, [x, y], [w, half]));
  const height = stretch(half, (h) => isClear(polygon, [x, y], [width, h]));
  return [x, y, width, height];
}

function stretch(sure: number, fits: (size: number) => boolean): number {
  let [low, high] = [sure, 4 * sure];
  for (let i = 0; i < 12; i++) {
    const middle = (low + high) / 2;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** Whether no edge of the polygon enters the box around a centre inside it. */
function isClear(polygon: Polygon, [x, y]: Point, [halfWidth, halfHeight]: Point): boolean {
  let isFree = true;
  forEachEdge(polygon, (a, b) => {
    isFree &&= !enters([a[0] - x, a[1] - y], [b[0] - x, b[1] - y], [halfWidth, halfHeight]);
  });
  return isFree;
}

/** Whether the segment from a to b has a part inside the box around the origin (slab method). */
function enters(a: Point, b: Point, half: Point): boolean {
  let [from, to] = [0, 1];
  for (const axis of [0, 1] as const) {
    const step = b[axis] - a[axis];
    const [t0, t1] = [(-half[axis] - a[axis]) / step, (half[axis] - a[axis]) / step];
    if (step === 0 && Math.abs(a[axis]) >= half[axis]) return false;
    if (step === 0) continue;
    from = Math.max(from, Math.min(t0, t1));
    to = Math.min(to, Math.max(t0, t1));
  }
  return from < to;
}

function forEachEdge(polygon: Polygon, visit: (a: Point, b: Point) => void): void {
  for (const ring of polygon) {
    for (let i = 1; i < ring.length; i++) visit(vertex(ring, i - 1), vertex(ring, i));
  }
}
