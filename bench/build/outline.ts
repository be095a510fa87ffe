import { type GeoPermissibleObjects, geoNaturalEarth1, geoPath } from "d3";
import { feature } from "topojson-client";
import type { World } from "./geography.ts";

/** The plane that the floor pages draw on; twice what is seen, so that whole numbers are fine enough. */
export const PLANE = { width: 2400, height: 1200 } as const;

/** A country as the floor pages have it: no projection is left to do. */
export interface Outline {
  readonly id: string;
  readonly name: string;
  /** SVG path data in whole units, each point relative to the last. */
  readonly d: string;
}

type Point = readonly [x: number, y: number];

/** Every country, projected, rounded, and written as short as it goes. */
export function outlinesOf(world: World): readonly Outline[] {
  const { width, height } = PLANE;
  const projection = geoNaturalEarth1().fitSize([width, height], { type: "Sphere" });
  return feature(world, world.objects.countries).features.map((country) => {
    const rings = ringsOf(country, projection);
    const large = rings.map(tidied).filter((ring) => ring.length >= 3);
    const d = large.length > 0 ? large.map(pathOf).join("") : dotAt(rings[0]?.[0]);
    return { id: String(country.id), name: country.properties.name, d };
  });
}

function ringsOf(
  country: GeoPermissibleObjects,
  projection: ReturnType<typeof geoNaturalEarth1>,
): readonly Point[][] {
  const rings: Point[][] = [];
  const draw = {
    beginPath: () => {},
    moveTo: (x: number, y: number) => void rings.push([[x, y]]),
    lineTo: (x: number, y: number) => void rings.at(-1)?.push([x, y]),
    closePath: () => {},
    arc: () => {},
  };
  geoPath(projection, draw)(country);
  return rings;
}

/** Whole numbers, and no point twice in a row. */
function tidied(ring: readonly Point[]): readonly Point[] {
  const whole = ring.map(([x, y]): Point => [Math.round(x), Math.round(y)]);
  return whole.filter((point, i) => !isSame(point, whole.at(i - 1)));
}

const isSame = (a: Point, b: Point | undefined) => a[0] === b?.[0] && a[1] === b[1];

function pathOf([start, ...rest]: readonly Point[]): string {
  let [x, y] = start ?? [0, 0];
  const steps = rest.map(([nextX, nextY], i) => {
    const [dx, dy] = [nextX - x, nextY - y];
    [x, y] = [nextX, nextY];
    // A minus sign parts two numbers as well as a space does.
    return `${i === 0 || dx < 0 ? "" : " "}${dx}${dy < 0 ? "" : " "}${dy}`;
  });
  return `M${start?.[0]} ${start?.[1]}l${steps.join("")}z`;
}

/** A country too small for a shape is still there to be coloured. */
function dotAt(point: Point | undefined): string {
  if (point === undefined) return "";
  return `M${Math.round(point[0])} ${Math.round(point[1])}h2v2h-2z`;
}
