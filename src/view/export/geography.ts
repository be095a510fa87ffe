import { group } from "d3";
import { feature, mergeArcs } from "topojson-client";
import type {
  GeometryCollection,
  GeometryObject,
  MultiPolygon,
  Polygon,
  Topology,
} from "topojson-specification";
import type { Atlas } from "../../domain/atlas.ts";
import type { AtomId, Code } from "../../domain/country.ts";
import { type Day, formatDay, formatFuzzyDay } from "../../domain/day.ts";
import { groupsOf } from "../../domain/group.ts";
import type { Marks } from "../../domain/shape.ts";
import type { AtomState } from "../../domain/territory.ts";
import { worldOn } from "../../domain/world.ts";
import { cutAtAntimeridian } from "./antimeridian.ts";
import { deltas, GLOBE_TRANSFORM, globeArcs, placeAt, WEST } from "./globe.ts";

type Land = Polygon | MultiPolygon;

/** What the map of a day is written from. */
export interface Geography {
  readonly atlas: Atlas;
  /** The outlines as published, on the map plane. */
  readonly planar: Topology;
  readonly marks: Marks;
  readonly day: Day;
  readonly nameOn: (code: Code, day: Day) => string;
  readonly archipelagoName: (atom: AtomId) => string;
}

/** What is said of each piece of land. */
export interface LandProperties {
  readonly date: string;
  /** The code of the holder: a state, or a dependency itself. */
  readonly code: string;
  readonly name: string;
  /** A tier, or `suspended`, `not-a-state`, `dependency`, `focal` (Viet Nam). */
  readonly look: string;
  /** The tier, also where it is suspended; null for what has none. */
  readonly tier: string | null;
  readonly suspended: boolean;
  readonly since: string | null;
  readonly since_precision: string | null;
  readonly contested: boolean;
  readonly rulers: readonly string[];
  readonly groups: readonly string[];
}

/** The objects of the topology: countries with their land dissolved, the atoms they are made of, the archipelagos. */
export interface AtlasTopology extends Topology {
  objects: { countries: GeometryCollection; atoms: GeometryCollection; archipelagos: GeometryCollection };
}

/**
 * The world of a day as TopoJSON, in degrees. Longitudes are counted eastwards from the map's own edge, 32° W,
 * and so go beyond 180: d3 does not mind, and no shape is cut but Greenland and Antarctica. Rings run as d3 wants them.
 */
export function atlasTopology(geography: Geography): AtlasTopology {
  const { atlas, planar, day } = geography;
  const states = worldOn(atlas.territory, day);
  const source = planar.objects["atoms"] as GeometryCollection;
  const pieces = source.geometries.flatMap((geometry) => {
    const state = states.get(geometry.id as AtomId);
    return state === undefined ? [] : [{ geometry: geometry as Land, state }];
  });
  const lands = group(pieces, ({ state }) => keyOf(state));
  const countries = [...lands.values()].map((own) => dissolved(geography, own));
  return {
    type: "Topology",
    transform: GLOBE_TRANSFORM,
    objects: {
      countries: collection([...countries, ...lone(geography, states, new Set(lands.keys()))]),
      atoms: collection(pieces.map((piece) => described(geography, piece.geometry, piece.state))),
      archipelagos: collection(archipelagos(geography)),
    },
    arcs: globeArcs(planar).map(deltas),
  };
}

/** The countries and archipelagos of a day as GeoJSON (RFC 7946). */
export function atlasFeatures(geography: Geography): GeoJSON.FeatureCollection {
  const topology = atlasTopology(geography);
  const { countries, archipelagos } = topology.objects;
  const own = [countries, archipelagos].flatMap((object) => feature(topology, object).features);
  return { type: "FeatureCollection", features: own.map((row) => ({ ...row, geometry: cut(row.geometry) })) };
}

function cut(geometry: GeoJSON.Geometry): GeoJSON.Geometry {
  if (geometry.type === "MultiPolygon") return cutAtAntimeridian(geometry);
  if (geometry.type !== "MultiPoint") return geometry;
  const coordinates = geometry.coordinates.map(([lon = 0, lat = 0]) => [
    lon > 180 ? degrees(lon - 360) : degrees(lon),
    degrees(lat),
  ]);
  return { type: "MultiPoint", coordinates };
}

/** Land of one holder that looks the same: what is dissolved together. */
const keyOf = ({ holder, look, contested }: AtomState) => `${holder} ${look} ${contested}`;

interface Piece {
  readonly geometry: Land;
  readonly state: AtomState;
}

function dissolved(geography: Geography, pieces: readonly Piece[]): GeometryObject {
  const [first] = pieces;
  if (first === undefined) throw new RangeError("no land to dissolve");
  const merged = mergeArcs(
    geography.planar,
    pieces.map(({ geometry }) => geometry),
  );
  return described(geography, merged, first.state);
}

/** Countries without an outline at this level of detail: the points where the map marks them. */
function lone(
  geography: Geography,
  states: ReadonlyMap<AtomId, AtomState>,
  drawn: ReadonlySet<string>,
): GeometryObject[] {
  const dots = geography.marks.markers.flatMap(({ atom, x, y }) => {
    const state = states.get(atom);
    return state === undefined || drawn.has(keyOf(state)) ? [] : [{ state, at: steps(x, y) }];
  });
  return [...group(dots, ({ state }) => keyOf(state)).values()].flatMap((own) => {
    const coordinates = own.map(({ at }) => at);
    return own[0] ? [described(geography, { type: "MultiPoint", coordinates }, own[0].state)] : [];
  });
}

/** The two archipelagos: the islets that are marked, and the place of the name. */
function archipelagos(geography: Geography): GeometryObject[] {
  const { marks, day, archipelagoName } = geography;
  return [...group(marks.archipelagos, ({ group }) => group)].map(([atom, islets]) => ({
    type: "MultiPoint" as const,
    id: atom,
    properties: { date: formatDay(day), code: "VNM", name: archipelagoName(atom), kind: "archipelago" },
    coordinates: islets.filter(({ kind }) => kind === "islet").map(({ x, y }) => steps(x, y)),
  }));
}

function described<G extends GeometryObject>(
  { atlas, day, nameOn }: Geography,
  geometry: G,
  { holder, look, standing, contested, rulers }: AtomState,
): G {
  const hasTier = look !== "focal" && look !== "not-a-state" && look !== "dependency";
  const properties: LandProperties = {
    date: formatDay(day),
    code: holder,
    name: nameOn(holder, day),
    look,
    tier: hasTier ? standing.tier : null,
    suspended: standing.suspended,
    since: hasTier && standing.since ? formatFuzzyDay(standing.since) : null,
    since_precision: hasTier && standing.since ? standing.since.precision : null,
    contested,
    rulers,
    groups: groupsOf(atlas.dataset, holder, day),
  };
  return { ...geometry, id: geometry.id ?? holder, properties };
}

const collection = (geometries: GeometryObject[]): GeometryCollection => ({
  type: "GeometryCollection",
  geometries: geometries as GeometryCollection["geometries"],
});

/** A map point in the steps of the topology. */
function steps(x: number, y: number): [number, number] {
  const [lon, lat] = placeAt(x, y);
  const { scale } = GLOBE_TRANSFORM;
  return [Math.round((lon - WEST) / scale[0]), Math.round((lat + 90) / scale[1])];
}

const degrees = (value: number): number => Math.round(value * 1000) / 1000;
