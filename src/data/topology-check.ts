import type { AtomId } from "../domain/country.ts";

/** Geometry files that are not what this version reads: cut off, edited, or of another version. */
export class TopologyError extends Error {
  override readonly name = "TopologyError";
  /** Where in the file, as in `arcs[12]`. */
  readonly path: string;

  constructor(path: string, reason: string) {
    super(`${path}: ${reason}`);
    this.path = path;
  }
}

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

type Json = Readonly<Record<string, unknown>>;

/** @throws TopologyError unless the value is a quantized topology of atoms whose arcs all exist. */
export function checkTopology(json: unknown): Pieces {
  const file = record("(file)", json);
  if (file["type"] !== "Topology") throw new TopologyError("type", "is not Topology");
  const transform = record("transform", file["transform"]);
  for (const name of ["scale", "translate"]) point(`transform.${name}`, transform[name]);
  const arcs = list("arcs", file["arcs"]);
  for (const [i, arc] of arcs.entries()) checkLine(`arcs[${i}]`, arc);
  const atoms = record("objects.atoms", record("objects", file["objects"])["atoms"]);
  const pieces = list("objects.atoms.geometries", atoms["geometries"]);
  if (pieces.length === 0) throw new TopologyError("objects.atoms.geometries", "has no land");
  for (const [i, piece] of pieces.entries()) {
    checkPiece(`objects.atoms.geometries[${i}]`, piece, arcs.length);
  }
  return file as unknown as Pieces;
}

function checkLine(path: string, arc: unknown): void {
  const points = list(path, arc);
  if (points.length < 2) throw new TopologyError(path, "has fewer than two points");
  for (const at of points) point(path, at);
}

function checkPiece(path: string, value: unknown, arcCount: number): void {
  const { id, type, arcs } = record(path, value);
  if (typeof id !== "string" || id === "") throw new TopologyError(`${path}.id`, "is not the id of an atom");
  const depth = type === "Polygon" ? 2 : type === "MultiPolygon" ? 3 : 0;
  if (depth === 0) throw new TopologyError(`${path}.type`, `${String(type)} is not land`);
  checkArcs(`${path}.arcs`, arcs, depth, arcCount);
}

function checkArcs(path: string, value: unknown, depth: number, arcCount: number): void {
  if (depth > 0) {
    for (const inner of list(path, value)) checkArcs(path, inner, depth - 1, arcCount);
    return;
  }
  const arc = Number(value) < 0 ? ~Number(value) : Number(value);
  if (!Number.isInteger(value) || arc >= arcCount) throw new TopologyError(path, `no arc ${String(value)}`);
}

/** @throws TopologyError unless the value is an object. */
export function record(path: string, value: unknown): Json {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new TopologyError(path, "is not an object");
  }
  return value as Json;
}

/** @throws TopologyError unless the value is a list. */
export function list(path: string, value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new TopologyError(path, "is not a list");
  return value;
}

/** @throws TopologyError unless the value is a list that begins with `length` finite numbers. */
export function numbers(path: string, value: unknown, length: number): readonly number[] {
  const values = list(path, value);
  for (let i = 0; i < length; i++) {
    if (!Number.isFinite(values[i])) throw new TopologyError(path, `is not ${length} numbers`);
  }
  return values as readonly number[];
}

const point = (path: string, value: unknown) => numbers(path, value, 2);
