/** A name that wants a place on the map. Lengths are CSS pixels on the magnified map. */
export interface LabelWish {
  readonly id: string;
  readonly text: string;
  /** Where it belongs: the middle of its land, its dot, or a place at sea. */
  readonly x: number;
  readonly y: number;
  readonly spot: Spot;
  /** Larger comes first. */
  readonly weight: number;
  /** Where there is no other room it stands beside its land, or over dots. */
  readonly isFirm?: boolean;
  /** Beside its place it stands on the left first. */
  readonly isLeft?: boolean;
}

/** `land`: inside the box there is; `dot`: beside a marker; `free`: at the first of several places. */
export type Spot =
  | { readonly kind: "land"; readonly width: number; readonly height: number }
  | { readonly kind: "dot" }
  | {
      readonly kind: "free";
      readonly anchor: TextAnchor;
      readonly size: LabelSize;
      readonly shifts: readonly Shift[];
    };

/** From where a name belongs, to the right and down. */
export type Shift = readonly [dx: number, dy: number];

export type TextAnchor = "start" | "middle" | "end";

/** A box on the magnified map, in CSS pixels. */
export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A name in its place: lines of text around `x + dx, y + dy`, the vertical middle of them all. */
export interface Label {
  readonly id: string;
  /** Where it stands: a name that its land has no room for is beside it, as beside a dot. */
  readonly spot: Spot["kind"];
  readonly lines: readonly string[];
  readonly size: LabelSize;
  readonly anchor: TextAnchor;
  readonly dx: number;
  readonly dy: number;
  readonly box: Rectangle;
}

export type LabelSize = 18 | 15 | 13;

/** Sizes and numbers of lines, best first. */
const SETTINGS: readonly (readonly [size: LabelSize, lines: 1 | 2])[] = [
  [18, 1],
  [15, 1],
  [18, 2],
  [15, 2],
  [13, 1],
  [13, 2],
];

/** The width of a text at a size. */
export type Measure = (text: string, size: number) => number;

/** Line height as a share of the size. */
export const LINE = 1.1;

/** How much wider and higher than its box a name may be: type over a border reads well, type over two does not. */
const OVERHANG = { width: 1.35, height: 2 } as const;
/** The larger sizes are for land that has plenty of room. */
const PLENTY: Readonly<Record<LabelSize, number>> = { 18: 4, 15: 2, 13: 1 };

/** Distance of a name from its dot. */
const BESIDE = 8;
/** Names keep this far from each other. */
const GAP = 2;

/** What names keep clear of. Dots and edges give way to a name that stands free, a dot to the name of its own (same id). */
export interface Obstacle extends Rectangle {
  readonly id?: string;
  readonly isDot?: boolean;
  readonly isEdge?: boolean;
}

/** Gives as many names a place as there is room for, the weightiest first. No two of them meet, nor any obstacle. */
export function placeLabels(
  wishes: readonly LabelWish[],
  obstacles: readonly Obstacle[],
  measure: Measure,
): readonly Label[] {
  const placed: Label[] = [];
  for (const wish of wishes.toSorted((a, b) => b.weight - a.weight)) {
    const ways = proposals(wish, measure);
    for (const taken of keptClearOf(wish, obstacles)) {
      const isFree = ({ box }: Label) =>
        !placed.some((other) => meets(box, other.box)) && !taken.some((obstacle) => meets(box, obstacle));
      const label = ways.find(isFree);
      if (label) placed.push(label);
      if (label) break;
    }
  }
  return placed;
}

/** What a name keeps clear of; then, if it finds no room so, what it keeps clear of at least. */
function keptClearOf(wish: LabelWish, all: readonly Obstacle[]): readonly (readonly Obstacle[])[] {
  const others = all.filter(({ id }) => id !== wish.id);
  if (wish.spot.kind === "free") return [others.filter(({ isDot, isEdge }) => !isDot && !isEdge)];
  return wish.isFirm ? [others, others.filter(({ isDot }) => !isDot)] : [others];
}

/** Whether two boxes come closer than names may. */
export function meets(a: Rectangle, b: Rectangle): boolean {
  return a.left < b.right + GAP && b.left < a.right + GAP && a.top < b.bottom + GAP && b.top < a.bottom + GAP;
}

/** The ways in which a name could be set, best first. */
function proposals(wish: LabelWish, measure: Measure): readonly Label[] {
  const { spot } = wish;
  if (spot.kind === "free")
    return spot.shifts.map((by) => set(wish, [wish.text], spot.size, spot.anchor, by, measure));
  if (spot.kind === "dot") return beside(wish, BESIDE, BESIDE, measure);
  const within = inLand(wish, spot, measure);
  return wish.isFirm ? [...within, ...beside(wish, spot.width / 2, spot.height / 2, measure)] : within;
}

/** On either side of its place, above and below it: so far away, in CSS pixels. */
function beside(wish: LabelWish, across: number, along: number, measure: Measure): readonly Label[] {
  const at = (anchor: TextAnchor, by: Shift): Label => ({
    ...set(wish, [wish.text], 13, anchor, by, measure),
    spot: "dot",
  });
  const sides = [at("start", [across, 0]), at("end", [-across, 0])];
  return [
    ...(wish.isLeft ? sides.reverse() : sides),
    at("middle", [0, -along - 7]),
    at("middle", [0, along + 7]),
  ];
}

function inLand(wish: LabelWish, room: Extract<Spot, { kind: "land" }>, measure: Measure): readonly Label[] {
  const ways = broken(wish.text);
  return SETTINGS.flatMap(([size, count]) => {
    const lines = ways[count - 1];
    if (lines === undefined) return [];
    const width = Math.max(...lines.map((line) => measure(line, size))) * PLENTY[size];
    const height = lines.length * size * LINE * PLENTY[size];
    const fits = width <= room.width * OVERHANG.width && height <= room.height * OVERHANG.height;
    return fits ? [set(wish, lines, size, "middle", [0, 0], measure)] : [];
  });
}

/** A text in one line, and in the two lines that differ least in length. */
export function broken(text: string): readonly (readonly string[])[] {
  const words = text.split(" ");
  const pairs = words.slice(1).map((_, i) => [words.slice(0, i + 1).join(" "), words.slice(i + 1).join(" ")]);
  const unevenness = ([a = "", b = ""]: readonly string[]) => Math.abs(a.length - b.length);
  const best = pairs.sort((a, b) => unevenness(a) - unevenness(b))[0];
  return best ? [[text], best] : [[text]];
}

function set(
  wish: LabelWish,
  lines: readonly string[],
  size: LabelSize,
  anchor: TextAnchor,
  [dx, dy]: Shift,
  measure: Measure,
): Label {
  const width = Math.max(...lines.map((line) => measure(line, size)));
  const half = (lines.length * size * LINE) / 2;
  const left = wish.x + dx - { start: 0, middle: width / 2, end: width }[anchor];
  const box = { left, right: left + width, top: wish.y + dy - half, bottom: wish.y + dy + half };
  return { id: wish.id, spot: wish.spot.kind, lines, size, anchor, dx, dy, box };
}
