import { depthOf, type Eye, sightOf } from "./eye.ts";
import type { Piece, Vector } from "./sphere.ts";

/** Points closer together than this (CSS pixels, along both axes) are drawn as one. */
const FINE_PX = 0.4;
const TURNING_PX = 1.6;

/** Land as the eye sees it, as path data. */
export function traceLand(pieces: readonly Piece[], eye: Eye): string {
  let d = "";
  for (const piece of pieces) {
    const sight = sightOf(eye, piece.cap);
    if (sight === "none") continue;
    const polygon = sight === "cut" ? piece.polygon() : null;
    if (polygon) d += eye.clipped(polygon) ?? "";
    else for (const line of piece.lines) d += `${traceLine(line, eye)}Z`;
  }
  return d;
}

/** Lines as the eye sees them, as path data. */
export function traceLines(pieces: readonly Piece[], eye: Eye): string {
  let d = "";
  for (const piece of pieces) {
    const sight = sightOf(eye, piece.cap);
    if (sight === "none") continue;
    for (const line of piece.lines) d += sight === "cut" ? traceCut(line, eye) : traceLine(line, eye);
  }
  return d;
}

/** A line that is wholly on this side. This runs for every point of every frame: no objects, no calls. */
function traceLine(points: Float64Array, { east, north, radius, width, height, isTurning }: Eye): string {
  const [[ex, ey], [nx, ny, nz]] = [east, north];
  const [cx, cy, least] = [width / 2, height / 2, isTurning ? TURNING_PX : FINE_PX];
  let [d, lastX, lastY] = ["", Number.NaN, Number.NaN];
  for (let i = 0; i < points.length; i += 3) {
    const [px, py, pz] = [points[i] as number, points[i + 1] as number, points[i + 2] as number];
    const x = Math.round((cx + radius * (ex * px + ey * py)) * 10) / 10;
    const y = Math.round((cy - radius * (nx * px + ny * py + nz * pz)) * 10) / 10;
    if (Math.abs(x - lastX) < least && Math.abs(y - lastY) < least) continue;
    d += i === 0 ? `M${x},${y}` : `L${x},${y}`;
    lastX = x;
    lastY = y;
  }
  return d;
}

/** A line of which only a part is on this side: the parts end on the horizon. */
function traceCut(points: Float64Array, eye: Eye): string {
  let d = "";
  let run: number[] = [];
  const end = () => {
    if (run.length > 3) d += traceLine(Float64Array.from(run), eye);
    run = [];
  };
  let before: Vector | null = null;
  for (let i = 0; i < points.length; i += 3) {
    const place: Vector = [points[i] ?? 0, points[i + 1] ?? 0, points[i + 2] ?? 0];
    const isSeen = depthOf(eye, place) >= 0;
    if (before !== null && isSeen !== depthOf(eye, before) >= 0) run.push(...crossing(eye, before, place));
    if (isSeen) run.push(...place);
    else end();
    before = place;
  }
  end();
  return d;
}

/** Where the way between two places meets the horizon. */
function crossing(eye: Eye, a: Vector, b: Vector): Vector {
  const [from, to] = [depthOf(eye, a), depthOf(eye, b)];
  const share = from / (from - to);
  const [x, y, z] = [0, 1, 2].map(
    (i) => (a[i] as number) + ((b[i] as number) - (a[i] as number)) * share,
  ) as [number, number, number];
  const length = Math.hypot(x, y, z) || 1;
  return [x / length, y / length, z / length];
}
