import type { AtomId } from "../domain/country.ts";
import type { Anchor, Islet, Marker, Marks } from "../domain/shape.ts";
import { list, numbers, record, TopologyError } from "./topology-values.ts";

/**
 * The points and single lines of the map, as `public/topology/marks.json` has them.
 *
 * @throws TopologyError naming the part that is not as it should be.
 */
export function decodeMarks(json: unknown): Marks {
  const file = record("(file)", json);
  return {
    width: size("width", file["width"]),
    height: size("height", file["height"]),
    markers: each("markers", file["markers"], markerOf),
    anchors: new Map(
      Object.entries(record("anchors", file["anchors"])).map(([atom, box]) => [
        atom as AtomId,
        anchorOf(atom, box),
      ]),
    ),
    archipelagos: each("archipelagos", file["archipelagos"], isletOf),
    demarcation: pathData("demarcation", file["demarcation"]),
  };
}

type Fields = Readonly<Record<string, unknown>>;

function each<T>(path: string, value: unknown, decode: (path: string, fields: Fields) => T): readonly T[] {
  return list(path, value).map((entry, i) => decode(`${path}[${i}]`, record(`${path}[${i}]`, entry)));
}

function markerOf(path: string, { atom, x, y, kind }: Fields): Marker {
  return {
    atom: word(path, atom) as AtomId,
    ...placeOf(path, x, y),
    kind: oneOf(path, kind, ["marker", "halo"]),
  };
}

function isletOf(path: string, { id, group, kind, x, y }: Fields): Islet {
  return {
    id: word(path, id),
    group: word(path, group) as AtomId,
    kind: oneOf(path, kind, ["anchor", "islet"]),
    ...placeOf(path, x, y),
  };
}

function anchorOf(atom: string, value: unknown): Anchor {
  return numbers(`anchors.${atom}`, value, 4) as unknown as Anchor;
}

function placeOf(path: string, x: unknown, y: unknown): { readonly x: number; readonly y: number } {
  const [left = 0, top = 0] = numbers(path, [x, y], 2);
  return { x: left, y: top };
}

function size(path: string, value: unknown): number {
  if (typeof value !== "number" || !(value > 0)) throw new TopologyError(path, "is not a size");
  return value;
}

function word(path: string, value: unknown): string {
  if (typeof value !== "string" || value === "") throw new TopologyError(path, "is not a text");
  return value;
}

function pathData(path: string, value: unknown): string {
  const text = word(path, value);
  if (!/^M[-\d.,MLZ ]*$/i.test(text)) throw new TopologyError(path, "is not path data");
  return text;
}

function oneOf<const T extends string>(path: string, value: unknown, allowed: readonly T[]): T {
  const found = allowed.find((name) => name === value);
  if (found === undefined) throw new TopologyError(path, `${typeof value} is none of ${allowed.join(", ")}`);
  return found;
}
