import { extent } from "d3";
import { memo, useMemo } from "react";
import type { AtomId } from "../../domain/country.ts";
import type { Islet, Marks } from "../../domain/shape.ts";
import { useMessages } from "../../i18n/messages.ts";
import { useApp, useAtom } from "../../state/store.ts";
import { territoryAttributes } from "./attributes.ts";
import { indexOfAtoms } from "./holding.ts";
import { placed } from "./placed.ts";
import type { MapPoint } from "./projection.ts";

/** From so many CSS pixels for a map unit each islet stands at its own place; before, four dots stand for the whole. */
const ISLETS_FROM = 3;

/** The sea is wide enough for full names from here on. */
const IN_FULL_FROM = 5;

/** Whether the archipelagos are seen closely enough for their islets. */
export const isNearBy = (scale: number): boolean => scale >= ISLETS_FROM;

/** Whether the archipelagos, and the sea, bear all of their names. */
export const isNamedInFull = (scale: number): boolean => scale >= IN_FULL_FROM;

/** The four dots that stand for an archipelago, in CSS pixels from its anchor. */
const CLUSTER = [
  [-3.5, 2.5],
  [-1, -3.5],
  [2.5, 3.5],
  [4.5, -1.5],
] as const;

/** How far from the dots the name begins, in CSS pixels. */
const NAME_OFFSET = 12;

/** How far below the lowest of its islets the first line of a name stands, in CSS pixels. */
const BELOW = 16;

/** How far the lines of a name are from each other, in CSS pixels. */
export const NAME_LINE = 14;

/** Two names and Viet Nam's between them need this much height, in CSS pixels. */
const ROOM = 35;

/** An archipelago with the place of its name. */
export interface Group {
  readonly atom: AtomId;
  readonly islets: readonly Islet[];
  readonly anchor: MapPoint;
  /** Where the name begins: a map point, and how far from it on the screen. */
  readonly start: MapPoint;
  readonly shift: readonly [dx: number, dy: number];
  readonly isNorthern: boolean;
}

/** The lines of a name in their place, which is that of the first line's middle. */
export interface PlacedName {
  readonly lines: readonly string[];
  readonly anchor: "start" | "middle";
  /** The map point from which it is placed, and how far from it on the screen. */
  readonly from: MapPoint;
  readonly by: readonly [dx: number, dy: number];
}

/**
 * Where the map puts a name: right of the dots from afar, below the islets when near, since to the right it would lie
 * across the land in the east. The northern archipelago has land west of it, the southern one on either side.
 */
export function placedName(
  { islets, start, shift, isNorthern }: Group,
  scale: number,
  name: string,
): PlacedName {
  const lines = linesOf(name);
  if (!isNearBy(scale) || islets.length === 0) return { lines, anchor: "start", from: start, by: shift };
  const [west, south] = [Math.min(...islets.map(({ x }) => x)), Math.max(...islets.map(({ y }) => y))];
  return {
    lines,
    anchor: isNorthern ? "start" : "middle",
    from: [west, south],
    by: [isNorthern ? -NAME_OFFSET : -10, BELOW],
  };
}

/** The archipelagos; where they are seen too close together, their names move apart. */
export function groupsOf({ archipelagos }: Marks, scale: number): readonly Group[] {
  const anchors = archipelagos.filter(({ kind }) => kind === "anchor");
  const [top = 0, bottom = 0] = extent(anchors, ({ y }) => y);
  const spread = Math.max(0, ROOM - (bottom - top) * scale) / 2;
  return anchors.map(({ group: atom, x, y }) => {
    const islets = archipelagos.filter((islet) => islet.group === atom && islet.kind === "islet");
    const east = isNearBy(scale) ? Math.max(x, ...islets.map((islet) => islet.x)) : x;
    const isNorthern = y < (top + bottom) / 2;
    const shift = [NAME_OFFSET, isNorthern ? -spread : spread] as const;
    return { atom, islets, anchor: [x, y], start: [east, y], shift, isNorthern };
  });
}

interface Props {
  readonly marks: Marks;
  readonly scale: number;
  /** A picture whose reader's language is not known yet does without the names. */
  readonly isNamed?: boolean;
}

/** Hoàng Sa and Trường Sa: marked and named at every zoom and on every day. */
export const Archipelagos = memo(function Archipelagos({ marks, scale, isNamed = true }: Props) {
  const index = useApp((s) => indexOfAtoms(s.atlas));
  const groups = useMemo(() => groupsOf(marks, scale), [marks, scale]);
  return (
    <g className="map-archipelagos">
      {groups.map((group) => (
        <Archipelago
          key={group.atom}
          group={group}
          index={index.get(group.atom) ?? 0}
          scale={scale}
          isNamed={isNamed}
        />
      ))}
    </g>
  );
});

interface ArchipelagoProps {
  readonly group: Group;
  readonly index: number;
  readonly scale: number;
  readonly isNamed: boolean;
}

const Archipelago = memo(function Archipelago({ group, index, scale, isNamed }: ArchipelagoProps) {
  const state = useAtom(index);
  const { atom, islets, anchor } = group;
  return (
    <g className="map-archipelago" {...territoryAttributes(atom, state)}>
      {isNearBy(scale) ? (
        islets.map(({ id, x, y }) => <Islets key={id} x={x} y={y} dots={[[0, 0]]} />)
      ) : (
        <Islets x={anchor[0]} y={anchor[1]} dots={CLUSTER} />
      )}
      {isNamed && <Name group={group} scale={scale} />}
    </g>
  );
});

/** A name with another beside it in brackets has a line for each: in one it would reach land on either side. */
const linesOf = (name: string): readonly string[] => name.split(/ (?=\()/);

function Name({ group, scale }: Pick<ArchipelagoProps, "group" | "scale">) {
  const t = useMessages().map;
  const name = t.archipelago(group.atom, isNamedInFull(scale));
  const { lines, anchor, from, by } = placedName(group, scale, name);
  return (
    <text className="map-archipelago-name" style={{ transform: placed(...from) }} textAnchor={anchor}>
      {lines.map((line, i) => (
        <tspan key={line} x={by[0]} y={by[1] + i * NAME_LINE} dy="0.35em">
          {line}
        </tspan>
      ))}
    </text>
  );
}

interface IsletsProps {
  readonly x: number;
  readonly y: number;
  readonly dots: readonly (readonly [x: number, y: number])[];
}

function Islets({ x, y, dots }: IsletsProps) {
  return (
    <g style={{ transform: placed(x, y) }}>
      {dots.map(([dx, dy]) => (
        <circle key={`${dx} ${dy}`} className="map-islet" cx={dx} cy={dy} r={2.4} />
      ))}
    </g>
  );
}
