import { geoIdentity } from "d3-geo";

type Ring = GeoJSON.Position[];
type Rings = Ring[];

/**
 * Land whose longitudes run on beyond 180° as GeoJSON has it (RFC 7946): cut where it crosses the antimeridian,
 * longitudes from −180 to 180, the outer rings counter-clockwise and the holes clockwise.
 */
export function cutAtAntimeridian({ coordinates }: GeoJSON.MultiPolygon): GeoJSON.MultiPolygon {
  const polygons = coordinates.flatMap((rings) => [
    ...clipped(rings, -180, 180, 0),
    ...clipped(rings, 180, 540, -360),
  ]);
  return { type: "MultiPolygon", coordinates: polygons };
}

/** The part of a polygon between two meridians, moved by so many degrees. */
function clipped(rings: Rings, west: number, east: number, shift: number): Rings[] {
  const longitudes = rings.flat().map(([lon = 0]) => lon);
  const [least, most] = [Math.min(...longitudes), Math.max(...longitudes)];
  if (most <= west || least >= east) return [];
  const isInside = least >= west && most <= east;
  const kept = isInside ? [rings.map(open)] : [clip(rings, west, east)];
  return kept.flatMap(assembled).map((polygon) => polygon.map((ring) => moved(ring, shift)));
}

/** Runs a polygon through d3’s rectangle clipping, which joins what it cuts along the edges. */
function clip(rings: Rings, west: number, east: number): Rings {
  const out: Rings = [];
  let ring: Ring = [];
  const sink = {
    point: (x: number, y: number) => void ring.push([rounded(x), rounded(y)]),
    lineStart: () => {
      ring = [];
    },
    lineEnd: () => void out.push(ring),
    polygonStart: () => undefined,
    polygonEnd: () => undefined,
    sphere: () => undefined,
  };
  const stream = geoIdentity()
    .clipExtent([
      [west, -91],
      [east, 91],
    ])
    .stream(sink);
  stream.polygonStart();
  for (const own of rings) {
    stream.lineStart();
    for (const [x = 0, y = 0] of open(own)) stream.point(x, y);
    stream.lineEnd();
  }
  stream.polygonEnd();
  return out;
}

/** Loose rings as polygons: each hole goes to the ring around it. Rings that enclose nothing are left out. */
function assembled(rings: Rings): Rings[] {
  const real = rings.map(open).filter((ring) => ring.length > 2 && areaOf(ring) !== 0);
  const bySize = real.toSorted((a, b) => Math.abs(areaOf(b)) - Math.abs(areaOf(a)));
  const polygons: Rings[] = [];
  for (const ring of bySize) {
    const around = polygons.find(([outer]) => outer !== undefined && encloses(outer, ring));
    if (around) around.push(turned(ring, -1));
    else polygons.push([turned(ring, 1)]);
  }
  return polygons;
}

function encloses(outer: Ring, ring: Ring): boolean {
  const inside = ring.filter((point) => contains(outer, point)).length;
  return inside * 2 > ring.length;
}

function contains(ring: Ring, [x = 0, y = 0]: GeoJSON.Position): boolean {
  let isInside = false;
  ring.forEach(([ax = 0, ay = 0], i) => {
    const [bx = 0, by = 0] = ring[(i + 1) % ring.length] as GeoJSON.Position;
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) isInside = !isInside;
  });
  return isInside;
}

/** Twice the area, positive where the ring runs counter-clockwise. */
function areaOf(ring: Ring): number {
  return ring.reduce((sum, [ax = 0, ay = 0], i) => {
    const [bx = 0, by = 0] = ring[(i + 1) % ring.length] as GeoJSON.Position;
    return sum + ax * by - bx * ay;
  }, 0);
}

/** A ring that runs the way `sign` says, closed. */
function turned(ring: Ring, sign: 1 | -1): Ring {
  const right = Math.sign(areaOf(ring)) === sign ? ring : ring.toReversed();
  return [...right, right[0] as GeoJSON.Position];
}

/** A ring without its last point, where that repeats the first. */
function open(ring: Ring): Ring {
  const [first, last] = [ring[0], ring.at(-1)];
  return first && last && ring.length > 1 && first[0] === last[0] && first[1] === last[1]
    ? ring.slice(0, -1)
    : ring;
}

const moved = (ring: Ring, by: number): Ring =>
  ring.map(([lon = 0, lat = 0]) => [rounded(lon + by), rounded(lat)]);

const rounded = (degrees: number): number => Math.round(degrees * 1000) / 1000;
