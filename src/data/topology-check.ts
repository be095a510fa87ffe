import type { AtomId } from "../domain/country.ts";
import { legible } from "../domain/legible.ts";
import { type Json, list, numbers, record, TopologyError } from "./topology-values.ts";

/** The land of one atom, as lists of arcs. */
export type Piece =
  | { readonly type: "Polygon"; readonly id: AtomId; readonly arcs: number[][] }
  | { readonly type: "MultiPolygon"; readonly id: AtomId; readonly arcs: number[][][] };

/** A planar topology whose one object, `atoms`, holds the land of every atom. */
export interface Pieces {
  readonly type: "Topology";
  readonly transform: { readonly scale: [number, number]; readonly translate: [number, number] };
  readonly arcs: [number, number][][];
  readonly objects: {
    readonly atoms: { readonly type: "GeometryCollection"; readonly geometries: Piece[] };
  };
}

/** Beyond every place of the map, which is some 950 units wide. */
const FAR = 100_000;

/** @throws TopologyError unless the value is a quantized topology of atoms whose arcs all exist. */
export function checkTopology(json: unknown): Pieces {
  const file = record("(file)", json);
  if (file["type"] !== "Topology") throw new TopologyError("type", "is not Topology");
  const scale = checkTransform(record("transform", file["transform"]));
  const arcs = list("arcs", file["arcs"]);
  for (const [i, arc] of arcs.entries()) checkLine(`arcs[${i}]`, arc, scale);
  const atoms = record("objects.atoms", record("objects", file["objects"])["atoms"]);
  const pieces = list("objects.atoms.geometries", atoms["geometries"]);
  if (pieces.length === 0) throw new TopologyError("objects.atoms.geometries", "has no land");
  const seen = new Set<string>();
  for (const [i, piece] of pieces.entries()) {
    const path = `objects.atoms.geometries[${i}]`;
    const id = checkPiece(path, piece, arcs.length);
    if (seen.has(id)) throw new TopologyError(`${path}.id`, `${legible(id, 40)} stands twice`);
    seen.add(id);
  }
  return file as unknown as Pieces;
}

/** The factors from the file's units to those of the map. */
function checkTransform(transform: Json): readonly number[] {
  const scale = point("transform.scale", transform["scale"]).slice(0, 2);
  const translate = point("transform.translate", transform["translate"]).slice(0, 2);
  if (![...scale, ...translate].every((value) => Math.abs(value) <= FAR))
    throw new TopologyError("transform", "leads off the map");
  return scale;
}

/** Each point of a line is a step from the one before. */
function checkLine(path: string, arc: unknown, [width = 1, height = 1]: readonly number[]): void {
  const points = list(path, arc);
  if (points.length < 2) throw new TopologyError(path, "has fewer than two points");
  let [x, y] = [0, 0];
  for (const at of points) {
    const [right = 0, down = 0] = point(path, at);
    x += right;
    y += down;
    if (!(Math.abs(x * width) <= FAR && Math.abs(y * height) <= FAR))
      throw new TopologyError(path, "leads off the map");
  }
}

function checkPiece(path: string, value: unknown, arcCount: number): string {
  const { id, type, arcs } = record(path, value);
  if (typeof id !== "string" || id === "") throw new TopologyError(`${path}.id`, "is not the id of an atom");
  const depth = type === "Polygon" ? 2 : type === "MultiPolygon" ? 3 : 0;
  if (depth === 0) throw new TopologyError(`${path}.type`, "is not land");
  checkArcs(`${path}.arcs`, arcs, depth, arcCount);
  return id;
}

function checkArcs(path: string, value: unknown, depth: number, arcCount: number): void {
  if (depth > 0) {
    const inner = list(path, value);
    if (inner.length === 0) throw new TopologyError(path, "has a ring of nothing");
    for (const one of inner) checkArcs(path, one, depth - 1, arcCount);
    return;
  }
  const arc = Number(value) < 0 ? ~Number(value) : Number(value);
  if (!Number.isInteger(value) || arc >= arcCount)
    throw new TopologyError(path, `no arc ${typeof value === "number" ? value : typeof value}`);
}

const point = (path: string, value: unknown) => numbers(path, value, 2);
