import { group } from "d3";
import { memo } from "react";
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
export const NAME_OFFSET = 12;

/** Where an archipelago's name begins, but for the offset: east of all that is drawn of it. */
export function nameStart(islets: readonly Islet[], isNear: boolean): MapPoint | null {
  const anchor = islets.find(({ kind }) => kind === "anchor");
  if (anchor === undefined) return null;
  return [isNear ? Math.max(...islets.map(({ x }) => x)) : anchor.x, anchor.y];
}

interface Props {
  readonly marks: Marks;
  readonly scale: number;
}

/** Hoàng Sa and Trường Sa: marked and named at every zoom and on every day. */
export const Archipelagos = memo(function Archipelagos({ marks, scale }: Props) {
  const index = useApp((s) => indexOfAtoms(s.atlas));
  return (
    <g className="map-archipelagos">
      {[...group(marks.archipelagos, (islet) => islet.group)].map(([atom, islets]) => (
        <Archipelago key={atom} atom={atom} index={index.get(atom) ?? 0} islets={islets} scale={scale} />
      ))}
    </g>
  );
});

interface ArchipelagoProps {
  readonly atom: AtomId;
  readonly index: number;
  readonly islets: readonly Islet[];
  readonly scale: number;
}

const Archipelago = memo(function Archipelago({ atom, index, islets, scale }: ArchipelagoProps) {
  const t = useMessages().map;
  const state = useAtom(index);
  const anchor = islets.find(({ kind }) => kind === "anchor");
  const isNear = isNearBy(scale);
  const start = nameStart(islets, isNear);
  if (anchor === undefined || start === null) return null;
  return (
    <g className="map-archipelago" {...territoryAttributes(atom, state)}>
      {isNear
        ? islets
            .filter(({ kind }) => kind === "islet")
            .map(({ id, x, y }) => <Islets key={id} x={x} y={y} dots={[[0, 0]]} />)
        : <Islets x={anchor.x} y={anchor.y} dots={CLUSTER} />}
      <text className="map-archipelago-name" style={{ transform: placed(...start) }} x={NAME_OFFSET} dy="0.35em">
        {t.archipelago(atom, isNear)}
      </text>
    </g>
  );
});

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
