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

export type Json = Readonly<Record<string, unknown>>;

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
