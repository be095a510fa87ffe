import { groupBorders, isBorderOn } from "../../../src/domain/border.ts";
import type { AtomId, Code } from "../../../src/domain/country.ts";
import type { Day } from "../../../src/domain/day.ts";
import type { Marker } from "../../../src/domain/shape.ts";
import { worldOn } from "../../../src/domain/world.ts";
import { drawingOf } from "../../../src/view/map/drawing.ts";
import { EDGE } from "../../../src/view/map/edge.ts";
import { linesData } from "../../../src/view/map/planar.ts";
import type { World } from "../world.ts";
import type { Lettering } from "./lettering.ts";
import { colourOf, fillOf } from "./looks.ts";
import type { Palette } from "./palette.ts";

/** What the drawing of the map is made of. */
export interface Workshop {
  readonly world: World;
  readonly palette: Palette;
  readonly lettering: Lettering;
}

/** The provisional line of 1954, from the agreement to the day the country was one state again. */
const DEMARCATED = ["1954-07-21", "1976-07-02"] as const;

/** The four dots that stand for an archipelago, in pixels from its anchor, and how far off its name stands. */
const CLUSTER = [
  [-3.5, 2.5],
  [-1, -3.5],
  [2.5, 3.5],
  [4.5, -1.5],
] as const;
const NAME_OFFSET = 11;

/** The world on a day as SVG, in map units; one pixel is `unit` of them. */
export function drawWorld(shop: Workshop, day: Day, unit: number): string {
  return [
    ...ground(shop),
    ...atoms(shop, day, unit),
    ...lines(shop, day, unit),
    ...dots(shop, day, unit),
    ...archipelagos(shop, unit),
  ].join("");
}

function ground({ palette }: Workshop): string[] {
  return [`<path d="${EDGE}" fill="${palette("ocean")}"/>`];
}

function atoms({ world, palette }: Workshop, day: Day, unit: number): string[] {
  const states = worldOn(world.atlas.territory, day);
  const drawn = [...drawingOf(world.shapes).atoms].sort(([, a], [, b]) => b.area - a.area);
  const land = drawn.flatMap(([id, { d }]) => {
    const state = states.get(id);
    if (state === undefined || d === "") return [];
    const seam = `stroke="${colourOf(state, palette)}" stroke-width="${0.8 * unit}"`;
    return `<path data-atom="${id}" d="${d}" fill="${fillOf(state, palette)}" ${seam}/>`;
  });
  const contested = drawn.flatMap(([id, { d }]) => {
    const state = states.get(id);
    if (!state?.contested || d === "") return [];
    const fill = state.look === "not-a-state" ? "none" : "url(#contested)";
    return `<path d="${d}" fill="${fill}" stroke="${palette("ink")}" stroke-width="${unit}" stroke-dasharray="${3 * unit} ${2.5 * unit}"/>`;
  });
  return [...land, ...contested];
}

function lines({ world, palette }: Workshop, day: Day, unit: number): string[] {
  const { shapes, atlas, marks } = world;
  const groups = groupBorders(shapes.borders, atlas.territory).filter((group) => isBorderOn(group, day));
  const borders = drawingOf(shapes).joined(groups.flatMap((group) => group.borders.map(({ line }) => line)));
  const stroke = (d: string, colour: string, width: number, more = "") =>
    `<path d="${d}" fill="none" stroke="${palette(colour)}" stroke-width="${width * unit}"${more}/>`;
  const [from, to] = DEMARCATED.map((text) => Date.parse(text) / 86_400_000);
  const isDemarcated = day >= (from ?? 0) && day < (to ?? 0);
  return [
    stroke(linesData(shapes.coast), "coast", 0.5),
    stroke(borders, "border-edge", 0.6),
    ...(isDemarcated
      ? [
          stroke(marks.demarcation, "halo", 3),
          stroke(marks.demarcation, "ink", 1.5, ` stroke-dasharray="${4 * unit} ${2.5 * unit}"`),
        ]
      : []),
  ];
}

function dots({ world, palette }: Workshop, day: Day, unit: number): string[] {
  const states = worldOn(world.atlas.territory, day);
  return world.marks.markers.flatMap((marker) => {
    const state = states.get(marker.atom);
    if (marker.kind !== "marker" || state === undefined) return [];
    const isMinor = marker.atom.startsWith("x-") || !(state.status === "state" || state.contested);
    return dot(marker, isMinor ? 2 : 3.4, unit, colourOf(state, palette), palette);
  });
}

function dot({ x, y }: Marker, radius: number, unit: number, colour: string, palette: Palette): string {
  return (
    `<circle cx="${x}" cy="${y}" r="${(radius + 1.2) * unit}" fill="${palette("halo")}"/>` +
    `<circle cx="${x}" cy="${y}" r="${radius * unit}" fill="${colour}" stroke="${palette("ink-soft")}" stroke-width="${0.8 * unit}"/>`
  );
}

/** Hoàng Sa and Trường Sa, marked and named on every day. */
function archipelagos({ world, palette, lettering }: Workshop, unit: number): string[] {
  const { map } = world.editions.vi.speech.messages;
  return world.marks.archipelagos
    .filter(({ kind }) => kind === "anchor")
    .map(({ group, x, y }) => {
      const points = CLUSTER.map(
        ([dx, dy]) =>
          `<circle cx="${x + dx * unit}" cy="${y + dy * unit}" r="${2.2 * unit}" fill="${palette("look-focal")}"/>`,
      );
      const name = lettering.path(
        map.archipelago(group, false),
        600,
        13 * unit,
        x + NAME_OFFSET * unit,
        y + 4.5 * unit,
      );
      const halo = `stroke="${palette("halo")}" stroke-width="${3 * unit}" stroke-linejoin="round"`;
      const ink = palette("look-focal");
      return `<g data-archipelago="${group}">${points.join("")}<path d="${name}" fill="none" ${halo}/><path d="${name}" fill="${ink}"/></g>`;
    });
}

/** The outline of a country's land, light and dark together, and a ring around land too small to see. */
export function drawOutline({ world, palette }: Workshop, land: ReadonlySet<AtomId>, unit: number): string {
  const d = linesData(world.shapes.outline(land));
  const ring = ringAround(world, land, unit);
  const circle = ring ? `<circle class="ring" cx="${ring[0]}" cy="${ring[1]}" r="${ring[2]}"/>` : "";
  const stroke = (colour: string, width: number) =>
    `<g fill="none" stroke="${palette(colour)}" stroke-width="${width * unit}" stroke-linejoin="round"><path d="${d}"/>${circle}</g>`;
  return stroke("halo", 5.5) + stroke("ink", 2.5);
}

/** Where the ring is drawn: around the main part of land that takes less than a fingertip. */
function ringAround(
  world: World,
  land: ReadonlySet<AtomId>,
  unit: number,
): readonly [number, number, number] | null {
  const boxes = [...land].flatMap((id) => drawingOf(world.shapes).atoms.get(id) ?? []);
  const largest = boxes.toSorted((a, b) => b.area - a.area)[0];
  const small = 18 * unit;
  if (largest && Math.sqrt(largest.area) > small) return null;
  const core = [...land].find(
    (id) => world.marks.anchors.has(id) || world.marks.markers.some((m) => m.atom === id),
  );
  if (core === undefined) return null;
  const marker = world.marks.markers.find(({ atom }) => atom === core);
  const [x, y] = marker ? [marker.x, marker.y] : (world.marks.anchors.get(core) ?? [0, 0]);
  return [x, y, small];
}

/** The atoms that countries hold on a day; where they hold none, those that they held at any time. */
export function landOn({ atlas }: World, codes: ReadonlySet<Code>, day: Day): ReadonlySet<AtomId> {
  const held = [...worldOn(atlas.territory, day)].filter(([, { holder }]) => codes.has(holder));
  if (held.length === 0) {
    const once = atlas.dataset.territory.filter(({ holder }) => codes.has(holder));
    return new Set(once.map(({ atom }) => atom));
  }
  // The core first: a ring, where one is needed, goes around it.
  return new Set(
    held
      .toSorted(([, a], [, b]) => Number(b.status === "state") - Number(a.status === "state"))
      .map(([id]) => id),
  );
}
