import { mesh } from "topojson-client";
import type { GeometryObject } from "topojson-specification";
import { asPoint, keyOf, type Point, vertex } from "./ring.ts";
import { provinces } from "./sources.ts";

/**
 * The line between two groups of a country's provinces, from coast or border to coast or border.
 * Only this inner line is taken: the provinces' outline differs from the world's at every scale.
 */
export function innerBorder(country: string, group: ReadonlySet<string>): Point[] {
  const atlas = provinces(country);
  const line = mesh(atlas, atlas.objects.units, (a, b) => {
    return a !== b && isIn(group, a) !== isIn(group, b);
  });
  return joined(line.coordinates.map((piece) => piece.map(asPoint)));
}

function isIn(group: ReadonlySet<string>, unit: GeometryObject): boolean {
  const named: { readonly name?: string } = unit.properties ?? {};
  return group.has(named.name ?? "");
}

/** The longest piece with every other piece that continues it; unconnected pieces (islands) are left. */
function joined(pieces: readonly (readonly Point[])[]): Point[] {
  const rest = [...pieces].sort((a, b) => b.length - a.length);
  let line = [...(rest.shift() ?? [])];
  for (let i = 0; i < rest.length; ) {
    const longer = continued(line, rest[i] ?? []);
    if (longer === undefined) i++;
    else {
      line = longer;
      rest.splice(i, 1);
      i = 0;
    }
  }
  return line;
}

function continued(line: readonly Point[], piece: readonly Point[]): Point[] | undefined {
  const reversed = [...piece].reverse();
  for (const way of [piece, reversed]) {
    if (meet(vertex(line, -1), vertex(way, 0))) return [...line, ...way.slice(1)];
    if (meet(vertex(way, -1), vertex(line, 0))) return [...way, ...line.slice(1)];
  }
  return undefined;
}

const rounded = ([x, y]: Point): Point => [Math.round(x * 1000), Math.round(y * 1000)];
const meet = (a: Point, b: Point): boolean => keyOf(rounded(a)) === keyOf(rounded(b));
