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

/** Whether the archipelagos are seen closely enough for their islets and their full names. */
export const isNearBy = (scale: number): boolean => scale >= ISLETS_FROM;

/** The four dots that stand for an archipelago, in CSS pixels from its anchor. */
const CLUSTER = [
  [-3.5, 2.5],
  [-1, -3.5],
  [2.5, 3.5],
  [4.5, -1.5],
] as const;

/** How far from the dots the name begins, in CSS pixels. */
const NAME_OFFSET = 12;

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
}

/** The archipelagos; where they are seen too close together, their names move apart. */
export function groupsOf({ archipelagos }: Marks, scale: number): readonly Group[] {
  const anchors = archipelagos.filter(({ kind }) => kind === "anchor");
  const [top = 0, bottom = 0] = extent(anchors, ({ y }) => y);
  const spread = Math.max(0, ROOM - (bottom - top) * scale) / 2;
  return anchors.map(({ group: atom, x, y }) => {
    const islets = archipelagos.filter((islet) => islet.group === atom && islet.kind === "islet");
    const east = isNearBy(scale) ? Math.max(x, ...islets.map((islet) => islet.x)) : x;
    const side = y < (top + bottom) / 2 ? -1 : 1;
    return { atom, islets, anchor: [x, y], start: [east, y], shift: [NAME_OFFSET, side * spread] };
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
          isNear={isNearBy(scale)}
          isNamed={isNamed}
        />
      ))}
    </g>
  );
});

interface ArchipelagoProps {
  readonly group: Group;
  readonly index: number;
  readonly isNear: boolean;
  readonly isNamed: boolean;
}

const Archipelago = memo(function Archipelago({ group, index, isNear, isNamed }: ArchipelagoProps) {
  const state = useAtom(index);
  const { atom, islets, anchor } = group;
  return (
    <g className="map-archipelago" {...territoryAttributes(atom, state)}>
      {isNear ? (
        islets.map(({ id, x, y }) => <Islets key={id} x={x} y={y} dots={[[0, 0]]} />)
      ) : (
        <Islets x={anchor[0]} y={anchor[1]} dots={CLUSTER} />
      )}
      {isNamed && <Name group={group} isNear={isNear} />}
    </g>
  );
});

/** A name with another beside it in brackets has a line for each: in one it would lie across the land east of it. */
export const linesOf = (name: string): readonly string[] => name.split(/(?= \()/);

function Name({ group: { atom, start, shift }, isNear }: Pick<ArchipelagoProps, "group" | "isNear">) {
  const t = useMessages().map;
  const [own = "", other] = linesOf(t.archipelago(atom, isNear));
  return (
    <text
      className="map-archipelago-name"
      style={{ transform: placed(...start) }}
      x={shift[0]}
      y={shift[1]}
      dy={other === undefined ? "0.35em" : "-0.2em"}
    >
      {own}
      {other !== undefined && (
        <tspan x={shift[0]} dy="1.1em">
          {other}
        </tspan>
      )}
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
