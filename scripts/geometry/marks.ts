import { readFileSync } from "node:fs";
import { csvParse } from "d3";
import { geoPath } from "d3-geo";
import { mesh } from "topojson-client";
import { MAP_HEIGHT, MAP_WIDTH } from "../../src/view/map/frame.ts";
import { type Anchor, anchorOf } from "./anchor.ts";
import type { AtomTopology } from "./levels.ts";
import { type Land, type Marker, markers, place, rounded } from "./markers.ts";
import { EDGE_PRECISION } from "./project.ts";
import { projection } from "./projection.ts";

/** A mark of Hoàng Sa or Trường Sa: where the group's label stands, or one of its islets. */
export interface ArchipelagoMark {
  readonly id: string;
  readonly group: string;
  readonly kind: string;
  readonly x: number;
  readonly y: number;
}

/** What the map draws beside the atoms, in map units: the contents of `marks.json`. */
export interface Marks {
  readonly width: number;
  readonly height: number;
  /** The outline of the whole globe, as an SVG path. */
  readonly sphere: string;
  readonly markers: readonly Marker[];
  readonly anchors: Readonly<Record<string, Anchor>>;
  readonly archipelagos: readonly ArchipelagoMark[];
  /** The line of 1954 in Viet Nam, as an SVG path. */
  readonly demarcation: string;
}

/**
 * Everything beside the atoms.
 *
 * @param lands each atom from the coarsest scale that has it
 * @param coarse level A, which decides what must be marked; `fine` is level C, which gives the line of 1954
 */
export function marks(lands: readonly Land[], coarse: AtomTopology, fine: AtomTopology): Marks {
  const drawn = new Set(coarse.objects.atoms.geometries.map((atom) => atom.id));
  const found = markers(lands, (atom) => drawn.has(atom));
  return {
    width: MAP_WIDTH,
    height: MAP_HEIGHT,
    sphere: geoPath(projection().precision(EDGE_PRECISION)).digits(1)({ type: "Sphere" }) ?? "",
    markers: found,
    anchors: Object.fromEntries([...anchors(lands, found)].sort(([a], [b]) => (a < b ? -1 : 1))),
    archipelagos: archipelagos(),
    demarcation: demarcation(fine),
  };
}

function anchors(lands: readonly Land[], found: readonly Marker[]): Map<string, Anchor> {
  const result = new Map<string, Anchor>(
    found.map(({ atom, x, y }) => [atom, [rounded(x, 1), rounded(y, 1), 0, 0]]),
  );
  for (const { plane } of lands) {
    const [x, y, halfWidth, halfHeight] = anchorOf(plane);
    result.set(plane.id, [rounded(x, 1), rounded(y, 1), rounded(halfWidth, 1), rounded(halfHeight, 1)]);
  }
  return result;
}

function archipelagos(): readonly ArchipelagoMark[] {
  const table = new URL("../../public/data/archipelagos.csv", import.meta.url);
  return csvParse(readFileSync(table, "utf8")).map(({ id = "", group = "", kind = "", lon, lat }) => {
    if (!lon || !lat) throw new Error(`archipelagos.csv: ${id} has no place`);
    return { id, group, kind, ...place([Number(lon), Number(lat)]) };
  });
}

function demarcation(atoms: AtomTopology): string {
  const line = mesh(
    atoms,
    atoms.objects.atoms,
    (a, b) => a !== b && [a, b].every(({ id }) => /^704-/.test(String(id))),
  );
  return geoPath().digits(2)(line) ?? "";
}
