import { feature } from "topojson-client";
import type { AtomId } from "../domain/country.ts";
import type { BorderLine, Land, Lines, Shapes } from "../domain/shape.ts";
import { checkTopology, type Piece, type Pieces } from "./topology-check.ts";

/** The pieces of the map at one level of detail, and the topology that they came from. */
export interface DecodedTopology extends Shapes {
  readonly topology: Pieces;
}

/**
 * The shapes in a planar TopoJSON file. What touches what is read from the arcs that two atoms share,
 * so borders, coast and outlines fit the land to the last digit.
 *
 * @throws TopologyError naming the part that is not as `public/topology` has it.
 */
export function decodeTopology(json: unknown): DecodedTopology {
  const topology = checkTopology(json);
  const owners = arcOwners(topology);
  const lines = (arcs: readonly number[]): Lines => linesOf(topology, arcs);
  return {
    topology,
    atoms: new Map(topology.objects.atoms.geometries.map((atom) => [atom.id, landOf(topology, atom)])),
    coast: lines(arcsWhere(owners, (of) => of.length === 1)),
    borders: bordersOf(owners, lines),
    outline: (atoms) => lines(arcsWhere(owners, (of) => isEdge(of, atoms))),
  };
}

/** Which atoms lie along each arc: one on a coast, two on a border. */
type ArcOwners = readonly (readonly AtomId[])[];

function arcOwners({ arcs, objects }: Pieces): ArcOwners {
  const owners: AtomId[][] = arcs.map(() => []);
  for (const { id, arcs: own } of objects.atoms.geometries) {
    for (const arc of own.flat(2)) owners[arc < 0 ? ~arc : arc]?.push(id);
  }
  return owners;
}

/** Exactly one side of the arc belongs to the set. */
function isEdge([a, b]: readonly AtomId[], atoms: ReadonlySet<AtomId>): boolean {
  if (a === undefined) return false;
  return b === undefined ? atoms.has(a) : atoms.has(a) !== atoms.has(b);
}

function arcsWhere(owners: ArcOwners, test: (owners: readonly AtomId[]) => boolean): readonly number[] {
  return owners.flatMap((of, arc) => (test(of) ? [arc] : []));
}

function bordersOf(owners: ArcOwners, lines: (arcs: readonly number[]) => Lines): readonly BorderLine[] {
  const pairs = new Map<string, { a: AtomId; b: AtomId; arcs: number[] }>();
  owners.forEach(([first, second], arc) => {
    if (first === undefined || second === undefined || first === second) return;
    const [a, b] = first < second ? [first, second] : [second, first];
    const pair = pairs.get(`${a} ${b}`);
    if (pair) pair.arcs.push(arc);
    else pairs.set(`${a} ${b}`, { a, b, arcs: [arc] });
  });
  return [...pairs.values()].map(({ a, b, arcs }) => ({ a, b, line: lines(arcs) }));
}

function landOf(topology: Pieces, piece: Piece): Land {
  return decoded<Land>(topology, piece);
}

function linesOf(topology: Pieces, arcs: readonly number[]): Lines {
  return decoded<Lines>(topology, { type: "MultiLineString", arcs: arcs.map((arc) => [arc]) });
}

function decoded<G extends GeoJSON.Geometry>(topology: Pieces, object: Piece | ArcLines): G {
  return (feature(topology, object) as GeoJSON.Feature<G>).geometry;
}

interface ArcLines {
  readonly type: "MultiLineString";
  readonly arcs: number[][];
}
